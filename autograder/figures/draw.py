"""Draw the README's pictures, and say whether the committed ones are up to date."""

import hashlib
import io
import shutil
import subprocess
import tempfile
from pathlib import Path

from PIL import Image

from autograder.rehearsal.simulated_report import write_simulated_report
from autograder.report import page
from data_scripts.synthetic.sheet import random_faces

FOLDER = Path(__file__).parent
CONTACT_SHEET = FOLDER / "contact_sheet.png"
REPORT = FOLDER / "report.png"
REPORT_DRAWN_FROM = FOLDER / "report.sha256"
REPORT_STEP, REPORT_STUDENTS, REPORT_SEED = "01_data_loading", 120, 1
SHEET_SEED, SHEET_WIDTH, COLOURS = 1, 1000, 192
REPORT_WINDOW = "1280,1000"


class NoBrowser(Exception):
    """The picture of the report needs Chromium."""


def contact_sheet() -> bytes:
    """Return the contact sheet as PNG, the same bytes every time."""
    sheet = random_faces(SHEET_SEED)
    small = sheet.resize((SHEET_WIDTH, sheet.height * SHEET_WIDTH // sheet.width))
    content = io.BytesIO()
    small.quantize(COLOURS, dither=Image.Dither.NONE).save(content, "PNG", optimize=True)
    return content.getvalue()


def draw_contact_sheet() -> Path:
    """Write the contact sheet; returns its path."""
    CONTACT_SHEET.write_bytes(contact_sheet())
    return CONTACT_SHEET


def report_sources() -> str:
    """Return a digest of all that decides how the report looks."""
    folder = Path(page.__file__).parent
    sources = [*sorted(folder.glob("*.py")), *sorted((folder / "templates").iterdir())]
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()


def draw_report() -> Path:
    """Write a picture of the report of a simulated class, taken with Chromium; returns its path.

    Raises:
        NoBrowser: there is no Chromium.
    """
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if browser is None:
        raise NoBrowser("The picture of the report needs Chromium: install it and start again.")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        report = write_simulated_report(REPORT_STEP, REPORT_STUDENTS, REPORT_SEED, folder)
        command = [
            *(browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"),
            *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
            *(f"--user-data-dir={folder / 'profile'}", "--hide-scrollbars"),
            *(f"--screenshot={REPORT}", f"--window-size={REPORT_WINDOW}", report.as_uri()),
        ]
        subprocess.run(command, check=True, capture_output=True)
    Image.open(REPORT).convert("RGB").quantize(64).save(REPORT, optimize=True)
    REPORT_DRAWN_FROM.write_text(report_sources() + "\n")
    return REPORT
