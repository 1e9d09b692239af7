"""A warm kernel is as alone as a cold one, and does the same."""

import contextlib
import json
import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from autograder.sandbox.bubblewrap import environment
from autograder.sandbox.limits import MEGABYTE
from autograder.sandbox.warm_kernels import WarmKernels, WarmUnavailable
from autograder.sandbox.warm_process import WarmProcess

pytestmark = [pytest.mark.slow, pytest.mark.tensorflow]

MOST_PRIVATE_BYTES = 250 * MEGABYTE
IMPORTS = "import numpy, pandas, matplotlib.pyplot, scipy.ndimage, PIL.Image, tensorflow, keras"
SEEN_FROM_INSIDE = """
import grp, json, os, resource, socket, sys, course.checking.bridge, ipykernel.debugger, matplotlib
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
names = "Umask Uid Gid Groups SigBlk SigIgn SigCgt CapInh CapPrm CapEff CapBnd CapAmb NoNewPrivs"
mounts = (line.split() for line in open("/proc/self/mounts"))
seen = {
    "status": {name: status[name].split() for name in (names + " Seccomp TracerPid").split()},
    "mounts": sorted(m for m in mounts if not m[1].startswith("/tmp/rostros-")),
    "limits": open("/proc/self/limits").read(),
    "environment": dict(os.environ),
    "network": socket.if_nameindex(),
    "host": os.uname().nodename,
    "folder": os.getcwd(),
    "folders": {path: sorted(os.listdir(path)) for path in ("/", "/dev", "/etc", "/home", ".")},
    "paths": sys.path,
    "flags": str(sys.flags),
    "program": [sys.executable, *sys.argv[:2], *sys.argv[3:]],
    "home": [os.path.expanduser("~"), matplotlib.get_configdir(), matplotlib.get_cachedir()],
    "keras": keras.config.backend() + keras.src.backend.config.keras_home(),
    "backend": matplotlib.get_backend(),
    "ours": [name for name in sys.modules if name.split(".")[0] in ("autograder", "data_scripts")],
    "nobody above": sorted(name for name in os.listdir("/proc") if name.isdigit())[:1],
}
print(json.dumps(seen))
"""
CHANCE = """
import random, tempfile, uuid
print(random.random(), numpy.random.rand(), numpy.random.default_rng().random(), uuid.uuid4())
print(tempfile.mktemp(), float(tensorflow.random.uniform(())), float(keras.random.uniform(())))
"""
TRAINING = """
import numpy as np
keras.utils.set_random_seed(7)
layers = [keras.layers.Conv2D(8, 3, activation="relu"), keras.layers.Flatten()]
model = keras.Sequential([keras.Input((24, 24, 1)), *layers, keras.layers.Dense(1)])
model.compile("rmsprop", "mse")
pictures, labels = np.random.rand(256, 24, 24, 1), np.random.rand(256)
print(model.fit(pictures, labels, epochs=3, verbose=0).history["loss"])
"""


def test_inside_everything_is_as_in_a_cold_room(start_cells, warm_process) -> None:
    seen = []
    for kernels in (None, warm_process):
        cells = start_cells(kernels)
        cells.run(IMPORTS, seconds=60)
        seen.append(json.loads(cells.run(SEEN_FROM_INSIDE)))
    cold, warm = seen
    assert not cells.kernel.cold_because
    for name in cold:
        assert warm[name] == cold[name], name
    assert not warm["ours"]


def family_of(kernels: WarmKernels) -> tuple[psutil.Process, psutil.Process]:
    """The warm process, and the last kernel that came out of it."""
    family = []
    for child in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.Error):  # it has ended meanwhile
            if "autograder.sandbox.warm_main" in child.cmdline():
                family.append(child)
    family.sort(key=psutil.Process.create_time)
    return family[0], family[-1]


def test_nothing_is_shared_with_the_warm_process(start_cells, warm_process) -> None:
    start_cells(warm_process)
    parent, kernel = family_of(warm_process)
    for name in ("user", "mnt", "pid", "net", "ipc", "uts"):
        there = [Path(f"/proc/{process.pid}/ns/{name}").readlink() for process in (parent, kernel)]
        assert there[0] != there[1], name
    open_files = [
        {str(path.readlink()) for path in Path(f"/proc/{process.pid}/fd").iterdir()}
        for process in (parent, kernel)
    ]
    shared = {name for name in open_files[0] & open_files[1] if not name.startswith("anon_inode")}
    assert shared <= {os.devnull}
    maps = Path(f"/proc/{kernel.pid}/maps").read_text()
    rights = {line.split()[1] for line in maps.splitlines()}
    assert not [right for right in rights if "w" in right and right.endswith("s")]


def test_the_warm_process_has_only_imported(warm_process) -> None:
    parent, _ = family_of(warm_process)
    assert parent.environ().keys() <= environment().keys()
    assert parent.num_threads() == 1


def test_one_submission_leaves_nothing_for_the_next(start_cells, warm_process) -> None:
    first = start_cells(warm_process)
    first.run("import numpy, os, random; numpy.ones = lambda shape: 99; os.environ['MINE'] = 'x'")
    first.run("open('/tmp/mine', 'w').write('x'); open('numpy.py', 'w').write('x')")
    second = start_cells(warm_process)
    assert second.run("import numpy, os; print(numpy.ones(1)[0], os.environ.get('MINE'))") == (
        "1.0 None"
    )
    assert second.run("print(os.path.exists('/tmp/mine'), os.path.exists('numpy.py'))") == (
        "False False"
    )


def test_every_kernel_has_chance_of_its_own(start_cells, warm_process) -> None:
    drawn: list[str] = []
    for _ in range(2):
        cells = start_cells(warm_process)
        cells.run(IMPORTS)
        drawn += cells.run(CHANCE).split()
    assert len(drawn) == len(set(drawn)) == 14


def test_training_is_the_same_to_the_last_digit(start_cells, warm_process) -> None:
    losses = []
    for kernels in (None, warm_process, warm_process):
        cells = start_cells(kernels)
        cells.run(IMPORTS, seconds=60)
        losses.append(cells.run(TRAINING, seconds=60))
    assert losses[0].startswith("[") and len(set(losses)) == 1


def test_a_warm_kernel_shares_what_was_imported(start_cells, warm_process) -> None:
    cells = start_cells(warm_process)
    cells.run(IMPORTS)
    _, kernel = family_of(warm_process)
    assert kernel.memory_full_info().uss < MOST_PRIVATE_BYTES


def test_a_kernel_starts_cold_where_it_cannot_be_warm(start_cells, tmp_path: Path) -> None:
    cells = start_cells(WarmKernels(tmp_path / "nobody listens here"))
    assert "does not answer" in cells.kernel.cold_because
    assert cells.run("print('alive')") == "alive"


def test_kernels_outlive_the_warm_process_and_later_ones_are_cold(start_cells) -> None:
    process = WarmProcess()
    try:
        kernels = process.start()
        earlier = start_cells(kernels)
        assert not earlier.kernel.cold_because
    finally:
        process.close()
    assert earlier.run("print('alive')") == "alive"
    later = start_cells(kernels)
    assert later.kernel.cold_because
    assert later.run("print('alive')") == "alive"
    assert not kernels.address.parent.exists()


def test_the_warm_process_ends_with_its_owner() -> None:
    code = (
        "import time; from autograder.sandbox.warm_process import WarmProcess; "
        "print(WarmProcess().start().address, flush=True); time.sleep(600)"
    )
    owner = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert owner.stdout is not None
    with owner.stdout as words:
        address = Path(words.readline().strip())
    (warm,) = psutil.Process(owner.pid).children()
    assert address.is_socket()
    owner.kill()
    owner.wait()
    psutil.wait_procs([warm], timeout=30)
    assert not warm.is_running()
    assert not address.parent.exists()


def test_a_process_that_cannot_import_says_why(monkeypatch) -> None:
    monkeypatch.setattr("autograder.sandbox.warm_process.MAIN", "autograder.nothing_of_that_name")
    with pytest.raises(WarmUnavailable, match="nothing_of_that_name"), WarmProcess():
        pass
