"""The catalogues: which there are, what belongs into them, and what is wrong with them."""

import datetime
import io
import re
import string
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.catalog import Message as Entry
from babel.messages.pofile import read_po, write_po

import course
from autograder.bundle.start_guide import SOURCE as START_GUIDE
from autograder.handbook import interface, pages
from autograder.release.source import reference_notebook, steps
from autograder.translations import prose
from autograder.translations.grading import LOCALE as GRADER_LOCALE
from autograder.translations.messages import Message, Messages
from autograder.whole_files import write_whole
from course.translation import LOCALE as COURSE_LOCALE
from course.translation import TEMPLATE_FLAG

PROJECT = Path(__file__).parent.parent.parent
# What hidden checks say, and the marking guides, must not lie where a student gets it.
CATALOGUES = {
    "course": COURSE_LOCALE / "{language}" / "course.po",
    "handbook": pages.LOCALE / "{language}" / "handbook.po",
    "checks": GRADER_LOCALE / "{language}" / "checks.po",
    "notebooks": GRADER_LOCALE / "{language}" / "notebooks.po",
}
GRADER_FILES = (
    *("boundary/execute.py", "boundary/live_kernel.py", "boundary/transport.py"),
    *("boundary/cell_report.py", "boundary/withhold.py", "sandbox/watch.py"),
    *("boundary/feedback_page.py", "boundary/feedback_grades.py", "exports/comment.py"),
    "boundary/blank_answers.py",
    *("handbook/contents.py", "handbook/limits.py", "handbook/requirements.py"),
    *("handbook/site.py", "handbook/syllabus.py", "handbook/theme_words.py"),
)


@dataclass(frozen=True)
class Problem:
    """One entry that a translator has to look at: where, what is wrong, and the English text."""

    catalogue: str
    kind: str
    text: str

    def __str__(self) -> str:
        return f"{self.catalogue}: {self.kind}: {self.text!r:.120}"


def catalogue_path(name: str, language: str) -> Path:
    """Return the file of one of `CATALOGUES`."""
    return Path(str(CATALOGUES[name]).format(language=language))


def messages() -> dict[str, dict[str, tuple[Message, list[str]]]]:
    """Return, for each catalogue, what students read: by text, with the files that it is from."""
    ours = PROJECT / "autograder"
    hidden = sorted((ours / "checks").glob("*/*.py"))
    shipped = sorted((PROJECT / "course").rglob("*.py"))
    cells = sorted((PROJECT / "solutions").glob("*/*.py"))
    found = Messages([*shipped, *hidden, *(ours / name for name in GRADER_FILES), *cells], hidden)
    texts: dict[str, dict[str, tuple[Message, list[str]]]] = {name: {} for name in CATALOGUES}
    for path, own in found.found.items():
        catalogue = "checks" if ours in path.parents else "course"
        for message in own.values():
            _note(texts[catalogue], message, path)
    for step, path in zip(steps(), cells, strict=True):
        for block in prose.messages_in(reference_notebook(step)):
            _note(texts["notebooks"], Message(block, template=False), path)
    for name in pages.page_names():
        for block in pages.messages_in(name):
            _note(texts["handbook"], Message(block, template=False), pages.page_path(name))
    for block in interface.messages_in_docstrings():
        _note(texts["handbook"], Message(block, template=False), Path(course.__file__))
    for block in prose.messages_in_text(START_GUIDE.read_text(encoding="utf-8")):
        _note(texts["notebooks"], Message(block, template=False), START_GUIDE)
    return texts


def _note(texts: dict[str, tuple[Message, list[str]]], message: Message, path: Path) -> None:
    _, files = texts.setdefault(message.text, (message, []))
    files.append(path.relative_to(PROJECT).as_posix())


def update(language: str) -> None:
    """Bring the catalogues of a language up to date with the code; translations are kept.

    Where the English text has changed a little, its translation is kept and marked as fuzzy: a
    translator looks at it, mends it and removes the mark.
    """
    for name, texts in messages().items():
        template = Catalog()
        for text, (message, files) in texts.items():
            flags = [TEMPLATE_FLAG] if message.template else []
            locations = [(file, 0) for file in dict.fromkeys(files)]
            entry = template.add(text, locations=locations, flags=flags)
            entry.flags.discard("python-format")  # Babel takes "50 % of" for one
        path = catalogue_path(name, language)
        catalogue = _read(path) or _new(language)
        catalogue.update(template, update_creation_date=False)
        catalogue.obsolete.clear()
        content = io.BytesIO()
        write_po(content, catalogue, width=100, include_lineno=False)
        write_whole(path, content.getvalue())


def problems(language: str) -> tuple[Problem, ...]:
    """Return everything that is missing, outdated or damaged in the catalogues of a language."""
    found = []
    for name, texts in messages().items():
        catalogue = _read(catalogue_path(name, language)) or _new(language)
        entries = {str(entry.id): entry for entry in catalogue if entry.id}
        for text, (message, _) in texts.items():
            entry = entries.pop(text, None)
            kinds = ["missing"] if entry is None else _wrong_with(entry, message.template)
            found += [Problem(name, kind, text) for kind in kinds]
        found += [Problem(name, "no longer in the code", text) for text in entries]
    return tuple(found)


def _wrong_with(entry: Entry, template: bool) -> Iterator[str]:
    text, translated = str(entry.id), str(entry.string)
    if not translated:
        yield "missing"
    elif entry.fuzzy:
        yield "outdated: the English text has changed"
    elif template and TEMPLATE_FLAG not in entry.flags:
        yield "outdated: it has fields now"
    elif template and _field_names(text) != _field_names(translated):
        yield "other fields"
    elif _markup(text) != _markup(translated):
        yield "other code, formulas or addresses"
    elif text.count("\n\n") != translated.count("\n\n"):
        yield "other blank lines"


def _field_names(text: str) -> list[str]:
    try:
        return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name)
    except ValueError:
        return ["unreadable"]


def _markup(text: str) -> Counter[str]:
    """Return what a translation copies; words in code that stand for a value may be translated."""
    return Counter(re.sub(r"\s+", " ", found) for found in prose.MARKUP.findall(text))


def _new(language: str) -> Catalog:
    moment = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    return Catalog(
        locale=language,
        project="Rostros",
        header_comment="# Rostros: what students read. `make translations` keeps it up to date.",
        creation_date=moment,
        revision_date=moment,
        fuzzy=False,
    )


def _read(path: Path) -> Catalog | None:
    if not path.is_file():
        return None
    with path.open(encoding="utf-8") as file:
        return read_po(file)
