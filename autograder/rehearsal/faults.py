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

    `survivable` if it had to end well all the same; `status` is None where it went on.
    """

    fault: str
    survivable: bool
    results_before: int
    status: int | None
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
    Fault("process group", kill_group),
    Fault("worker", kill_one_below, survived=True),
)


@dataclass(frozen=True)
class Run:
    """A grading run, and the results that were there when it began."""

    process: "Popen[str]"
    before: dict[str, tuple[int, int]]

    @classmethod
    def of(cls, class_: RehearsedClass) -> "Run":
        """Start one."""
        before = stored(class_)
        return cls(class_.start_grading(), before)

    def end(self, class_: RehearsedClass, fault: str, at: int, *, survivable: bool) -> Struck:
        """Wait for its end, and return what became of it."""
        said, _ = self.process.communicate()
        after = stored(class_)
        twice = tuple(sorted(name for name in self.before if after.get(name) != self.before[name]))
        return Struck(fault, survivable, at, self.process.returncode, said, twice)


def disturbed(class_: RehearsedClass, kills: int, rng: random.Random) -> Iterator[Struck]:
    """Strike a run with each fault in turn as it goes along, and start it again when it has ended.

    The moments are spread over the class, each drawn from its own part of it. The last run comes to
    its end.
    """
    run = Run.of(class_)
    for number in range(kills):
        fault = FAULTS[number % len(FAULTS)]
        _wait(class_, run, int((number + rng.random()) / kills * len(class_.cases)), rng)
        at = len(stored(class_))
        fault.strike(run.process, rng)
        if fault.survived:
            yield Struck(fault.name, True, at, None, "", ())
        else:
            yield run.end(class_, fault.name, at, survivable=False)
            run = Run.of(class_)
    yield run.end(class_, "nothing", len(run.before), survivable=True)


def undisturbed(class_: RehearsedClass) -> Struck:
    """Let a run come to its end."""
    return Run.of(class_).end(class_, "nothing", 0, survivable=True)


def _wait(class_: RehearsedClass, run: Run, moment: int, rng: random.Random) -> None:
    """Wait until there are so many results, and a little longer."""
    while len(stored(class_)) < moment and run.process.poll() is None:
        time.sleep(SECONDS_BETWEEN_LOOKS)
    time.sleep(rng.uniform(0, MOST_SECONDS_AFTER))


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
