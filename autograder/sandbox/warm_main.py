"""The warm process: imports the libraries, and forks a kernel for each room that asks for one.

Started by `warm_process`, with a room's environment and nothing else: what is in the memory of this
process can be read by every submission. Its input is the socket on which it listens; it ends with
the process that started it. Of this project a kernel that comes out of it knows `course` alone.
"""

import contextlib
import gc
import importlib
import json
import os
import random
import runpy
import select
import shutil
import socket
import sys
from pathlib import Path
from typing import Any

from autograder.sandbox import join_room
from autograder.sandbox.warm_imports import import_all

MOST_REQUEST_BYTES = 64 * 1024
SECONDS_FOR_A_REQUEST = 10


def main() -> None:
    """Import, say so, and serve; returns in a child of each request, and at the owner's end."""
    home = os.environ["HOME"]
    owner = os.pidfd_open(os.getppid())
    listener = socket.socket(fileno=0)
    folder = str(Path(listener.getsockname()).parent)
    os.environ["HOME"] = folder
    import_all()
    gc.collect()
    gc.freeze()
    print("ready", flush=True)
    connection = _wait_for_a_request(listener, owner)
    if connection is None:
        shutil.rmtree(folder, ignore_errors=True)
        return
    arguments = _enter_room(connection)["arguments"]
    _forget_the_outside(home)
    _become_kernel(arguments)


def _wait_for_a_request(listener: socket.socket, owner: int) -> socket.socket | None:
    """Return a connection, in a child of this process; None when the owner has ended."""
    children: set[int] = set()
    while True:
        ready, _, _ = select.select([listener.fileno(), owner, *children], [], [])
        for ended in children.intersection(ready):
            os.waitid(os.P_PIDFD, ended, os.WEXITED)
            os.close(ended)
            children.remove(ended)
        if owner in ready:
            return None
        if listener.fileno() in ready:
            connection, _ = listener.accept()
            with contextlib.suppress(OSError):  # too many processes just now: no answer
                child = os.fork()
                if child == 0:
                    listener.detach()
                    return connection
                children.add(os.pidfd_open(child))
            connection.close()


def _enter_room(connection: socket.socket) -> dict[str, Any]:
    """Return the request, in a child that is inside the room it names and has no rights.

    This process itself stays outside and closes the room when the child has ended.
    """
    connection.settimeout(SECONDS_FOR_A_REQUEST)
    try:
        message, (room, output), _, _ = socket.recv_fds(connection, MOST_REQUEST_BYTES, 2)
        request: dict[str, Any] = json.loads(message)
        join_room.join_namespaces(room)
        join_room.limit_resources(request["limits"])
        join_room.give_up_rights()
        os.chdir(request["folder"])
        kernel = os.fork()
    except Exception as problem:
        connection.send(json.dumps({"problem": repr(problem)}).encode())
        os._exit(1)
    if kernel:
        connection.send(json.dumps({"process": kernel}).encode())
        connection.close()
        join_room.close_when_ended(kernel, room)
        os._exit(0)
    connection.detach()
    join_room.keep_standard_streams_only(output)
    join_room.be_an_ordinary_process()
    return request


def _forget_the_outside(home: str) -> None:
    """Make what libraries remember of the time before be as in a process that started here."""
    os.environ.update({"HOME": home, "PWD": str(Path.cwd())})
    del os.environ["MPLBACKEND"]
    for name in [name for name in sys.modules if name.split(".")[0] == "autograder"]:
        del sys.modules[name]
    sys.path_importer_cache.clear()
    importlib.invalidate_caches()
    import keras.src.backend.config
    import matplotlib
    import numpy

    for remembered in (matplotlib.get_configdir, matplotlib.get_cachedir):
        called = remembered.__code__.co_freevars.index("called")
        (remembered.__closure__ or ())[called].cell_contents = False
    keras.src.backend.config._KERAS_DIR = str(Path.home() / ".keras")
    random.seed()
    numpy.random.seed()


def _become_kernel(arguments: list[str]) -> None:
    sys.argv = arguments
    runpy.run_module(arguments[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
