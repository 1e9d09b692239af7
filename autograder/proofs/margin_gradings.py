"""Grade right solutions in this machine's processes, and keep what each grading measured."""

import ast
import json
import multiprocessing
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from autograder.batch.digests import digest, in_words, versions
from autograder.batch.engines.cores import THREAD_VARIABLES
from autograder.boundary.hidden_checks import GradingInputs, is_graded, run_hidden_checks
from autograder.proofs.styles import Style, styled_cells
from autograder.proofs.thresholds import exercise_of, measuring_files
from autograder.reference_code import place_for_notebooks, run_cell
from course.checking.bridge import LocalTransport
from course.checking.result import CheckResult, Outcome
from course.checking.student import Student
from course.sample import Sample

SECONDS_FOR_A_CALL = 600.0  # nobody waits here, and several trainings may share the machine
THREADS = (1, 2, 4)
GRADINGS_OF_A_PROCESS = 12  # what Keras keeps of old models is given back with the process


@dataclass(frozen=True)
class Pictures:
    """A sample and its grading twin; `kind` is "synthetic" or "celeba"."""

    kind: str
    sample: Path
    twin: Path


@dataclass(frozen=True)
class Circumstances:
    """In which one grading differs from another."""

    step: str
    style: str
    seed: int
    threads: int
    kind: str


@dataclass(frozen=True)
class Seen:
    """A figure that one grading saw."""

    exercise: str
    figure: str
    value: float


@dataclass(frozen=True)
class Grading:
    """What one grading measured. `lost`: checks that a right solution did not pass, and why."""

    circumstances: Circumstances
    provenance: str
    seen: tuple[Seen, ...]
    lost: dict[str, str] = field(default_factory=dict)


def plan(
    step: str, styles: tuple[Style, ...], kinds: tuple[str, ...], count: int
) -> Iterator[tuple[Circumstances, Style]]:
    """Yield `count` gradings, or more, such that each style meets each kind of sample."""
    for number in range(max(count, len(styles) * len(kinds))):
        turn, place = divmod(number, len(kinds))
        style = styles[turn % len(styles)]
        threads = THREADS[(turn + turn // len(styles)) % len(THREADS)]
        yield Circumstances(step, style.name, number + 1, threads, kinds[place]), style


def provenance(step: str, style: Style) -> str:
    """Return a digest of all that a figure comes from: code, checks, versions.

    What a check says to a reader, its docstring and hints, has no say.
    """
    cells = styled_cells(step, style, seed=0)
    checks = [what_it_does(path) for path in measuring_files(step)]
    return digest(
        *(part.encode() for part in (*(cell.source for cell in cells), *checks)),
        in_words(versions()).encode(),
    )[:16]


def what_it_does(path: Path) -> str:
    """Return the code of a file of checks without what it says to a reader."""
    return ast.unparse(_Wordless().visit(ast.parse(path.read_text(encoding="utf-8"))))


class _Wordless(ast.NodeTransformer):
    """Leaves out decorators, docstrings, and words: texts with a space in them."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.decorator_list = []
        if ast.get_docstring(node):
            del node.body[0]
        return self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> ast.Constant:
        words = isinstance(node.value, str) and " " in node.value
        return ast.Constant("") if words else node


def grade(circumstances: Circumstances, style: Style, pictures: Pictures) -> Grading:
    """Run a right solution in this process and its hidden checks that measure something."""
    own, twin = Sample(pictures.sample, "sample"), Sample(pictures.twin, "twin")
    inputs = GradingInputs(twin, circumstances.seed, own)
    results: list[CheckResult] = []
    lost: dict[str, str] = {}
    try:
        with place_for_notebooks(pictures.sample):
            results += _results(circumstances, style, inputs)
    except Exception as problem:  # a right solution must not raise: this is what we look for
        lost["(the solution)"] = f"{type(problem).__name__}: {problem}"
    for one in results:
        if one.outcome is not Outcome.PASSED:
            lost[f"{one.exercise}: {one.check}"] = one.came or one.raised or str(one.outcome)
    seen = tuple(
        Seen(one.exercise, figure.name, round(figure.value, 6))
        for one in results
        for figure in one.figures
    )
    return Grading(circumstances, provenance(circumstances.step, style), seen, lost)


def _results(
    circumstances: Circumstances, style: Style, inputs: GradingInputs
) -> Iterator[CheckResult]:
    namespace: dict[str, Any] = {}
    student = Student(LocalTransport(namespace, SECONDS_FOR_A_CALL))
    measured = {exercise_of(path) for path in measuring_files(circumstances.step)}
    for cell in styled_cells(circumstances.step, style, circumstances.seed):
        if not is_graded(cell):
            run_cell(cell, namespace)
        elif (exercise := cell.metadata.nbgrader.grade_id) in measured:
            yield from run_hidden_checks(circumstances.step, exercise, student, inputs)


def grade_all(
    due: Iterable[tuple[Circumstances, Style]], pictures: dict[str, Pictures], processes: int
) -> Iterator[Grading]:
    """Grade in processes, as TensorFlow takes its number of threads once, and yield as they end."""
    chosen = list(due)
    for threads in THREADS:
        own = [one for one in chosen if one[0].threads == threads]
        share = GRADINGS_OF_A_PROCESS * processes
        for start in range(0, len(own), share):
            yield from _grade_in_new_processes(own[start : start + share], pictures, processes)


def _grade_in_new_processes(
    due: list[tuple[Circumstances, Style]], pictures: dict[str, Pictures], processes: int
) -> Iterator[Grading]:
    # `max_tasks_per_child` would renew processes, too; in Python 3.11 it waits for ever.
    with ProcessPoolExecutor(
        processes,
        multiprocessing.get_context("spawn"),
        initializer=_use_threads,
        initargs=(due[0][0].threads,),
    ) as pool:
        running = [pool.submit(grade, *one, pictures[one[0].kind]) for one in due]
        try:
            yield from (one.result() for one in as_completed(running))
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _use_threads(threads: int) -> None:
    for name in THREAD_VARIABLES:
        os.environ[name] = str(threads)
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"


def as_line(grading: Grading) -> str:
    """Return a grading as one line of JSON."""
    return json.dumps(asdict(grading))


def from_line(line: str) -> Grading:
    """Return the grading that a line of JSON says."""
    kept = json.loads(line)
    return Grading(
        Circumstances(**kept["circumstances"]),
        kept["provenance"],
        tuple(Seen(one["exercise"], one["figure"], one["value"]) for one in kept["seen"]),
        kept["lost"],
    )
