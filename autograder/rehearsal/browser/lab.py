"""Start JupyterLab with settings of its own, and a browser that looks at it."""

import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

from playwright.sync_api import Page, sync_playwright

from data_scripts.errors import UserError

SECONDS_TO_START = 60
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
# What a first visit asks is answered; every cell is in the page, also where nobody has scrolled to.
SETTINGS = {
    "@jupyterlab/apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False},
    "@jupyterlab/notebook-extension/tracker": {"windowingMode": "none"},
}


class BrowserUnavailable(UserError):
    """There is no browser here, or JupyterLab does not start."""


@contextmanager
def jupyterlab(
    folder: Path, scratch: Path, environment: Mapping[str, str] = MappingProxyType({})
) -> Iterator[str]:
    """Serve a folder with JupyterLab; yields the address, token and all.

    Settings and workspaces are kept in `scratch`, so that nobody's own are touched.

    Raises:
        BrowserUnavailable: it does not start.
    """
    _write_settings(scratch / "settings")
    port, token = _free_port(), secrets.token_hex(16)
    command = [
        *(sys.executable, "-m", "jupyterlab", "--no-browser", "--allow-root"),
        *(f"--ServerApp.root_dir={folder}", f"--ServerApp.port={port}"),
        *(f"--IdentityProvider.token={token}", "--ServerApp.port_retries=0"),
    ]
    own = {
        **{f"JUPYTER_{name}_DIR": str(scratch / name.lower()) for name in ("CONFIG", "RUNTIME")},
        "JUPYTER_DATA_DIR": str(scratch / "data"),
        "JUPYTERLAB_SETTINGS_DIR": str(scratch / "settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(scratch / "workspaces"),
    }
    with (scratch / "lab.log").open("wb") as log:
        server = subprocess.Popen(
            command, cwd=folder, env={**os.environ, **own, **environment}, stdout=log, stderr=log
        )
    try:
        _wait(server, f"http://127.0.0.1:{port}/api/status?token={token}", scratch / "lab.log")
        yield f"http://127.0.0.1:{port}/{{}}?token={token}"
    finally:
        server.terminate()
        server.wait(timeout=SECONDS_TO_START)


@contextmanager
def browser_page() -> Iterator[Page]:
    """Open Chromium without a window; yields an empty page.

    Raises:
        BrowserUnavailable: there is no Chromium.
    """
    found = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if found is None:
        raise BrowserUnavailable("No Chromium was found. Install it: apt-get install chromium")
    with sync_playwright() as playwright:
        # As root, Chromium has no sandbox of its own; it sees nothing but our own server.
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        try:
            yield browser.new_page()
        finally:
            browser.close()


def _write_settings(folder: Path) -> None:
    for name, values in SETTINGS.items():
        path = folder / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(values), encoding="utf-8")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(server: "subprocess.Popen[bytes]", address: str, log: Path) -> None:
    ends = time.monotonic() + SECONDS_TO_START
    while server.poll() is None and time.monotonic() < ends:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    raise BrowserUnavailable(f"JupyterLab did not start within {SECONDS_TO_START} s: see {log}.")
