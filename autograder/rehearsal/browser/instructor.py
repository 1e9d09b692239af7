"""An instructor in formgrader: presses autograde, reads the score, makes and reads feedback."""

import re
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Page

from autograder.rehearsal.browser.notebook_page import TRACEBACK, WIDTHS

SECONDS_TO_GRADE = 300
MILLISECONDS_TO_FADE_IN = 500


def grade_in_formgrader(
    page: Page, address: str, step: str, student: str, score: str, shots: Path
) -> Iterator[str]:
    """Grade one submission with formgrader's buttons; yields what went wrong.

    `score` is what the submission must get, as formgrader writes it: "43 / 46".
    """
    shots.mkdir(parents=True, exist_ok=True)
    page.goto(address.format("lab"))  # lets this browser in; formgrader alone would not
    page.goto(address.format(f"formgrader/manage_submissions/{step}"))
    for button in ("autograde", "generate-feedback"):
        row = page.locator("tr", has=page.get_by_text(re.compile(f"^{re.escape(student)}$")))
        row.locator(f".{button} a").click()
        answer = page.locator("#success-modal, #error-modal")
        answer.wait_for(timeout=1000 * SECONDS_TO_GRADE)
        page.wait_for_timeout(MILLISECONDS_TO_FADE_IN)
        page.screenshot(path=shots / f"formgrader-{button}.png")
        if answer.get_attribute("id") != "success-modal":
            yield f"{button} failed: {answer.inner_text()[-300:]}"
            return
        answer.get_by_role("button").last.click()
        answer.wait_for(state="detached")
    shown = row.locator(".score").inner_text()
    if shown != score:
        yield f"formgrader shows {shown!r}, and the submission earned {score!r}"
    yield from _read_feedback(page, address, step, student, shots)


def _read_feedback(page: Page, address: str, step: str, student: str, shots: Path) -> Iterator[str]:
    page.goto(address.format(f"files/feedback/{student}/{step}/{step}.html"))
    for width, height in WIDTHS.items():
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(MILLISECONDS_TO_FADE_IN)
        page.screenshot(path=shots / f"feedback-{width}.png")
    text = page.locator("body").inner_text()
    if TRACEBACK in text:
        yield "the feedback shows a traceback"
    if "✔" not in text:
        yield "the feedback shows no check that passed"
