"""The instructor's page: one file that needs nothing else, and says everything in words."""

import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest

from autograder.batch.provenance import Provenance
from autograder.course_folder import CourseFolder
from autograder.rehearsal.doubts import generic_checks
from autograder.rehearsal.simulated_class import Fault, SimulatedClass
from autograder.report.page import write_report
from autograder.results import SubmissionResult

STEP = "01_data_loading"
ORIGIN = Provenance(*("notebook en release checks grader sample twin python limits".split()))
PLANTED = {"test_2_3": Fault.REVERSED, "exercise_5": Fault.IMPOSSIBLE}
RESULTS = SimulatedClass(generic_checks(), 120, PLANTED).results(1, STEP)


class Page(HTMLParser):
    """The elements of a page, each with its attributes, and the text of it all."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture
def page_of(tmp_path: Path) -> Callable[..., Page]:
    def write(results=RESULTS, origins=None, unsandboxed: bool = False) -> Page:
        path = tmp_path / "reports" / f"{STEP}.html"
        course = CourseFolder(tmp_path, unsandboxed=unsandboxed)
        write_report(course, STEP, results, path, origins)
        return Page(path.read_text(encoding="utf-8"))

    return write


def test_planted_faults_are_named_first_and_nothing_honest_is(page_of) -> None:
    page = page_of()
    look = page.text.partition("Places to look\n")[2].partition("The rule:")[0]
    assert "exercise_5" in look and "Requirement 3 of exercise 2: students" in look
    assert look.count("▲") == 2


def test_it_needs_nothing_else(page_of) -> None:
    page = page_of()
    loading = {"script", "link", "img", "iframe", "object", "embed", "base", "form"}
    assert not loading & {tag for tag, _ in page.elements}
    assert "url(" not in page.text and "@import" not in page.text
    assert all(not re.match(r"\w+:|//", a["href"] or "") for a in page.all("a"))


def test_links_inside_the_page_have_a_target(page_of) -> None:
    page = page_of()
    ids = [a["id"] for _, a in page.elements if "id" in a]
    assert len(ids) == len(set(ids))
    targets = {a["href"][1:] for a in page.all("a") if a["href"].startswith("#")}
    assert targets <= set(ids)


def test_a_screen_reader_finds_its_way(page_of) -> None:
    page = page_of()
    headings = [tag for tag, _ in page.elements if re.fullmatch(r"h\d", tag)]
    assert headings[0] == "h1" and set(headings[1:]) == {"h2"}
    assert page.all("html")[0]["lang"] == "en" and page.all("main")
    assert len(page.all("caption")) == len(page.all("table"))
    assert all(header.get("scope") for header in page.all("th"))
    assert all(s.get("aria-label") or s.get("aria-hidden") for s in page.all("svg"))


def test_feedback_is_linked_whatever_a_student_is_called(page_of, tmp_path: Path) -> None:
    name = "María José, Ñ #1 50%"
    feedback = tmp_path / "feedback" / name / STEP / f"{STEP}.html"
    feedback.parent.mkdir(parents=True)
    feedback.touch()
    page = page_of([replace(RESULTS[0], student=name), *RESULTS[1:]])
    (link,) = [a["href"] for a in page.all("a") if not a["href"].startswith("#")]
    assert "#" not in link
    assert (tmp_path / "reports" / unquote(link)).resolve() == feedback.resolve()


def test_what_students_wrote_is_text(page_of) -> None:
    nasty = "<script>alert(1)</script>"
    refused = SubmissionResult(nasty, STEP, problem=nasty, remarks=(nasty,))
    page = page_of([refused])
    assert not page.all("script") and nasty in page.text


def test_no_sandbox_is_the_first_thing_said(page_of) -> None:
    page = page_of(unsandboxed=True)
    first = page.elements[[tag for tag, _ in page.elements].index("body") + 1]
    assert first == ("p", {"class": "warning"})
    assert page.text.index("Graded without a sandbox") < page.text.index("120 submissions")
    assert not any(a.get("class") == "warning" for _, a in page_of().elements)


def test_who_of_a_class_was_graded_without_a_sandbox(page_of) -> None:
    inside = replace(ORIGIN, limits="as usual, unsandboxed=False")
    outside = replace(ORIGIN, limits="as usual, unsandboxed=True")
    graded = [result.student for result in RESULTS if not result.problem]
    origins = dict.fromkeys(graded, inside) | {graded[3]: outside}
    assert origins[graded[3]].unsandboxed and not inside.unsandboxed
    for unsandboxed in (True, False):  # how the last few were graded does not matter
        text = page_of(origins=origins, unsandboxed=unsandboxed).text
        assert f"Graded without a sandbox: {graded[3]}. " in text
        assert f"{len(graded)} graded (1 of them without a sandbox)" in text


def test_origins_and_who_has_others(page_of) -> None:
    origins = {r.student: ORIGIN for r in RESULTS if not r.problem}
    late = next(iter(origins))
    origins[late] = replace(ORIGIN, checks="other")
    limited = replace(ORIGIN, limits="Limits(cell_seconds=20, processes=32), unsandboxed=False")
    words = "cell seconds 20, processes 32, unsandboxed False"
    assert words in page_of(origins=dict.fromkeys(origins, limited)).text
    page = page_of(origins=origins)
    assert f"{late} (other hidden checks)." in page.text and "python" in page.text


def test_a_class_of_which_nothing_could_be_graded_has_a_page(page_of) -> None:
    page = page_of([SubmissionResult("ana", STEP, problem="The notebook is cut off.")])
    assert "1 submission: 0 graded" in page.text
    assert "The notebook is cut off." in page.text and "Nothing has been graded." in page.text


def ratio(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG 2 defines it."""

    def luminance(colour: str) -> float:
        digits = "".join(2 * c for c in colour[1:]) if len(colour) == 4 else colour[1:]
        parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_enough_on_light_dark_and_paper(page_of) -> None:
    blocks = re.findall(r":root {([^}]*)}", page_of().text)
    assert len(blocks) == 3
    colours: dict[str, str] = {}
    for block in blocks:
        colours |= dict(re.findall(r"--(\w+): (#[0-9a-f]{3}(?:[0-9a-f]{3})?);", block))
        for name in ("ink", "bar", "doubt", "link"):
            assert ratio(colours[name], colours["paper"]) >= 4.5, (name, colours)
