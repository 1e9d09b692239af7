"""Kill a grading run at random moments, go on, and compare with a run that nobody disturbed."""

import os
import random
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from subprocess import Popen

import psutil

from autograder.rehearsal.rehearsed_class import RehearsedClass

SECONDS_BETWEEN_LOOKS = 0.05
MOST_SECONDS_AFTER = 2.0


@dataclass(frozen=True)
class Fault:
    """Something that happens to a run; `survived` if the run is expected to finish all the same."""

    name: str
    strike: Callable[["Popen[str]", random.Random], None]
    survived: bool = False


@dataclass(frozen=True)
class Struck:
    """What became of one run: at how many results it was struck, and how it ended.

    `survivable` if it had to end well all the same.
    """

    fault: str
    survivable: bool
    results_before: int
    status: int
    said: str
    graded_twice: tuple[str, ...]


def kill_coordinator(run: "Popen[str]", rng: random.Random) -> None:
    """End the process that the user started; its workers have to notice."""
    os.kill(run.pid, signal.SIGKILL)


def kill_one_below(run: "Popen[str]", rng: random.Random) -> None:
    """End one of its workers, or the process that warm kernels come from.

    Not what runs in a room: a submission whose process ends is graded as such.
    """
    with suppress(psutil.NoSuchProcess):
        coordinator = psutil.Process(run.pid)
        children = coordinator.children()
        ours = [child for child in children if "warm_main" in " ".join(child.cmdline())]
        for child in children:
            if "forkserver" in " ".join(child.cmdline()):
                ours += child.children()
        if ours:
            rng.choice(ours).kill()


def kill_group(run: "Popen[str]", rng: random.Random) -> None:
    """End everything that belongs to the run at once, as a machine that goes down does."""
    os.killpg(run.pid, signal.SIGKILL)


FAULTS = (
    Fault("coordinator", kill_coordinator),
    Fault("worker", kill_one_below, survived=True),
    Fault("process group", kill_group),
)


def disturbed(class_: RehearsedClass, kills: int, rng: random.Random) -> Iterator[Struck]:
    """Start the run again and again, and strike it, in turn with each fault, as it goes along.

    The moments are spread over the class, each drawn from its own part of it.
    """
    for number in range(kills):
        fault = FAULTS[number % len(FAULTS)]
        moment = int((number + rng.random()) / kills * len(class_.cases))
        yield _strike(class_, fault, moment, rng)


def finish(class_: RehearsedClass) -> Struck:
    """Let the last run come to its end."""
    before = stored(class_)
    run = class_.start_grading()
    said, _ = run.communicate()
    return Struck(
        "nothing", True, len(before), run.returncode, said, _changed(before, stored(class_))
    )


def _strike(class_: RehearsedClass, fault: Fault, moment: int, rng: random.Random) -> Struck:
    before = stored(class_)
    run = class_.start_grading()
    while len(stored(class_)) < moment and run.poll() is None:
        time.sleep(SECONDS_BETWEEN_LOOKS)
    time.sleep(rng.uniform(0, MOST_SECONDS_AFTER))
    at = len(stored(class_))
    fault.strike(run, rng)
    said, _ = run.communicate()
    return Struck(
        fault.name, fault.survived, at, run.returncode, said, _changed(before, stored(class_))
    )


def stored(class_: RehearsedClass) -> dict[str, tuple[int, int]]:
    """Return for each durable result what would not be the same if it were written again."""
    folder = class_.course.root / "build" / "graded" / class_.step
    found = {}
    for place in ("recorded", "waiting"):
        for path in (folder / place).glob("*.json.gz"):
            with suppress(FileNotFoundError):  # it has just been moved on
                state = path.stat()
                found[path.name] = (state.st_ino, state.st_mtime_ns)
    return found


def _changed(
    before: dict[str, tuple[int, int]], after: dict[str, tuple[int, int]]
) -> tuple[str, ...]:
    return tuple(sorted(name for name in before if after.get(name) != before[name]))
