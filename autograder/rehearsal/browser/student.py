"""A student in JupyterLab: opens a notebook, runs it, errs, mends it, moves every widget."""

from collections.abc import Iterator
from pathlib import Path

import nbformat
from playwright.sync_api import Locator, Page

from autograder.boundary.hidden_checks import is_graded
from autograder.cases import fill_in_reference, find_cell, read_case
from autograder.proofs.bank import CASES
from autograder.rehearsal.browser.notebook_page import NotebookPage
from course.checking.render import SYMBOLS
from course.checking.result import Outcome

PASSED = SYMBOLS[Outcome.PASSED]
OTHERS = tuple(symbol for outcome, symbol in SYMBOLS.items() if outcome is not Outcome.PASSED)
LIVE = ".jupyter-widgets[class*='live-']"
CONTROLS = "select, input[type=checkbox], .noUi-handle"
STEPS_OF_A_SLIDER = 5
MILLISECONDS_TO_ANSWER = 1500


def work_on(page: Page, address: str, place: Path, step: str, shots: Path) -> Iterator[str]:
    """Work on a step's notebook with the reference's answers; yields what went wrong.

    `place` is the folder that the server shows; pictures are kept in `shots`.
    """
    path = place / step / f"{step}.ipynb"
    notebook = fill_in_reference(nbformat.read(path, as_version=4), step)
    nbformat.write(notebook, path)
    opened = NotebookPage.open(page, address, f"{step}/{path.name}", notebook)
    opened.run_all()
    exercises = [one.metadata.nbgrader.grade_id for one in notebook.cells if is_graded(one)]
    for exercise in exercises:
        yield from _unless_passed(exercise, opened.shown(exercise))
    yield from _err_and_mend(opened, step, exercises[0], shots)
    yield from _move_widgets(opened, step, shots)
    yield from (f"a traceback: {end}" for end in opened.tracebacks())
    if without := opened.pictures_without_words():
        yield f"pictures without alternative text: {without}"


def _unless_passed(exercise: str, shown: str) -> Iterator[str]:
    if PASSED not in shown or any(symbol in shown for symbol in OTHERS):
        yield f"{exercise}: the reference's answer does not pass: {shown.strip()[:200]!r}"


def _err_and_mend(opened: NotebookPage, step: str, exercise: str, shots: Path) -> Iterator[str]:
    """Write a wrong answer of the bank, see the check fail; write the right one, see it pass."""
    wrong, *_ = sorted((CASES / step / exercise).glob("wrong_*.py"))
    solution = f"{exercise}_solution"
    right = find_cell(opened.notebook, solution).source
    (answer,) = (one.source for one in read_case(wrong).cells if one.metadata["title"] == solution)
    opened.write(solution, answer)
    shown = opened.run(exercise)
    if not any(symbol in shown for symbol in OTHERS):
        yield f"{exercise}: a wrong answer ({wrong.stem}) passes in the browser"
    opened.look(shots, opened.cell(exercise), f"{step}-wrong")
    opened.write(solution, right)
    yield from _unless_passed(exercise, opened.run(exercise))
    opened.look(shots, opened.cell(exercise), f"{step}-right")


def _move_widgets(opened: NotebookPage, step: str, shots: Path) -> Iterator[str]:
    """Move each control as a person does; the figure must answer to some, and none may get stuck.

    Not to all: which attribute is third does not matter while its answer is "any".
    """
    live = opened.page.locator(LIVE).first
    opened.look(shots, live, f"{step}-widget")
    controls = live.locator(CONTROLS)
    answered = 0
    for number in range(controls.count()):
        before = _figure(live)
        _move(controls.nth(number))
        opened.page.wait_for_timeout(MILLISECONDS_TO_ANSWER)
        opened.wait_until_idle()
        answered += _figure(live) != before
    if not answered:
        yield f"{step}: none of {controls.count()} controls changes the figure"
    opened.look(shots, live, f"{step}-widget-moved")


def _figure(live: Locator) -> str | None:
    return live.locator("img").first.get_attribute("src")


def _move(control: Locator) -> None:
    """Choose the next entry, switch a switch, or move a slider by keys."""
    control.scroll_into_view_if_needed()
    match control.evaluate("one => one.tagName + (one.type || '')").lower():
        case "selectselect-one":
            chosen = control.evaluate("one => (one.selectedIndex + 1) % one.options.length")
            control.select_option(index=chosen)
        case "inputcheckbox":
            control.click()
        case _:
            control.focus()
            for _ in range(STEPS_OF_A_SLIDER):
                control.press("ArrowRight")
