"""The handbook's pages, in each language, as Sphinx gets them. (Sphinx itself is not needed.)"""

import re
from pathlib import Path

import numpy as np
import pytest

from autograder.handbook.contents import PARTS
from autograder.handbook.edition import BadPage, Edition
from autograder.handbook.pages import HANDBOOK, markers, page_names, page_text
from autograder.handbook.requirements import as_markdown, checks_of, requirements
from autograder.handbook.syllabus import exercises
from autograder.release.source import steps
from course.handbook.figures import handbook_figures
from course.translation import ENGLISH, language_in_use, languages

HEADING = re.compile(r"^#+ .*$", re.MULTILINE)
LINK = re.compile(r"\]\(([^)#]+\.md)\)")
WORDS = re.compile(r"(?<![`\w])[A-Za-z]{2,}")


@pytest.fixture(scope="module", params=languages())
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def written(language: str, face: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp(language)
    Edition(language, face, folder).write()
    return folder


def test_every_page_is_in_the_contents_once() -> None:
    listed = [name for _, names in PARTS for name in names]
    assert sorted([*listed, "index"]) == sorted(page_names())


def test_every_figure_is_on_a_page(face: np.ndarray) -> None:
    used = [
        name for page in page_names() for what, name in markers(page) if what == "figure" and name
    ]
    assert sorted(used) == sorted(handbook_figures(face))


def test_links_between_pages_lead_somewhere() -> None:
    for name in page_names():
        for target in LINK.findall(page_text(name)):
            assert (HANDBOOK / name).parent.joinpath(target).resolve().is_file(), (name, target)


def test_everything_is_generated_and_every_figure_is_described(
    written: Path, face: np.ndarray
) -> None:
    text = "\n".join(path.read_text() for path in written.rglob("*.md"))
    assert "<!--" not in text
    for name in handbook_figures(face):
        found = re.search(rf"{name}\.png\n:alt: (.+)\n\n(.+)\n```", text)
        assert found, name
        assert min(map(len, found.groups())) > 20
        assert (written / "figures" / f"{name}.png").read_bytes().startswith(b"\x89PNG")
    assert language_in_use().language == ENGLISH  # as before


def test_all_languages_have_the_same_sections(written: Path) -> None:
    for name in page_names():
        english = HEADING.findall(page_text(name))
        assert len(HEADING.findall((written / f"{name}.md").read_text())) >= len(english) > 0


def test_the_syllabus_names_each_exercise_with_its_points(written: Path) -> None:
    text = (written / "syllabus.md").read_text()
    for step in steps():
        for exercise in exercises(step):
            points = sum(one.points for one in checks_of(step) if one.exercise == exercise)
            assert f"| [`{exercise}`](#exercise-{exercise}) | {points} |" in text


@pytest.mark.parametrize("step", steps())
def test_requirements_are_the_checks_own_words_and_nothing_else(step: str) -> None:
    text = requirements(step, str)
    for check in checks_of(step):
        for words in (check.requirement, check.hint):
            assert as_markdown(words) in text
            text = text.replace(as_markdown(words), "", 1)
    left = set(WORDS.findall(re.sub(r"`[^`]+`|\(exercise-\w+\)=|</?\w+>", "", text)))
    assert left <= {"Hint", "point", "points"}


def test_what_nobody_generates_is_named(face: np.ndarray, tmp_path: Path) -> None:
    with pytest.raises(BadPage, match="figure no_such_figure"):
        Edition(ENGLISH, face, tmp_path).generated("figure", "no_such_figure")


def test_plain_sentences_stay_plain_in_markdown() -> None:
    assert as_markdown("Use `a_b[*]`, not 2 * x_y or <b>.") == (
        r"Use `a_b[*]`, not 2 \* x\_y or \<b\>."
    )
