"""nbconvert's HTML exporter for feedback pages: in a language, and compiled once a process."""

import re
from collections.abc import Callable
from typing import Any, ClassVar

from jinja2 import BaseLoader, BytecodeCache, Environment
from jinja2.bccache import Bucket
from nbconvert.exporters import HTMLExporter
from nbformat import NotebookNode
from traitlets import Unicode

from autograder.boundary.cell_report import language_of
from autograder.boundary.feedback_grades import POINTS, POINTS_IN_TEMPLATE
from autograder.translations.grading import grading_translation

# The words of nbgrader's own template, and ours for the student who reads them.
THEIRS = (
    *("Student's answer", "Student's task", "Grade cell", "Test cell", "Coding free-response"),
    *("Written response", "Late submission penalty", "Comments", "Comment", "Score", "Task", "Top"),
)
PHRASES = (
    *("Your answer", "Your task", "Checks", "Checks", "Your code"),
    *("Your words", "Late submission penalty", "Comments", "Comment", "Score", "Task", "Top"),
)
# The list at the top has the same word for each exercise: a link should say where it leads.
IN_THE_LIST = re.compile(r'(grade_id }}">(?:Test cell|Coding free-response|Written response))</a>')
WITH_NAME = r"\1: <code>{{ cell.metadata.nbgrader.grade_id }}</code></a>"
ANY_PHRASE = re.compile(rf"\b(?:{'|'.join(THEIRS)})\b")

# nbgrader's page sets cells side by side without a gap: "Smiling" and "Young" become one word.
OF_TABLES = "th, td { padding: 0.1em 0.7em; border: 1px solid #999; }"
UNMARKED = "{% if resources.nbgrader.unmarked %}<p>{{ resources.nbgrader.unmarked }}</p>{% endif %}"


class FeedbackExporter(HTMLExporter):
    """Converts as its parent does; nbgrader makes a new one for each submission."""

    language = Unicode("en", help="The language of the page.").tag(config=True)

    def from_notebook_node(  # type: ignore[override]
        self, nb: NotebookNode, resources: Any = None, **options: Any
    ) -> tuple[str, Any]:
        """Return the page in the language in which the notebook was graded."""
        self.language = language_of(nb, self.language)
        page: tuple[str, Any] = super().from_notebook_node(nb, resources, **options)
        return page

    def _create_environment(self) -> Environment:
        environment: Environment = super()._create_environment()  # type: ignore[no-untyped-call]
        environment.bytecode_cache = _Compiled()
        if environment.loader:
            environment.loader = _InALanguage(environment.loader, self.language)
        return environment


class _Compiled(BytecodeCache):
    """Keeps compiled templates in memory; jinja2 asks for them by source."""

    _kept: ClassVar[dict[str, bytes]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        code = self._kept.get(bucket.key + bucket.checksum)
        if code is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._kept[bucket.key + bucket.checksum] = bucket.bytecode_to_string()


class _InALanguage(BaseLoader):
    """Translates what nbgrader's template says, before a student's text comes into it."""

    def __init__(self, loader: BaseLoader, language: str) -> None:
        self._loader = loader
        self._language = language

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        source, file, is_up_to_date = self._loader.get_source(environment, template)
        if "nbgrader" in source:
            translate = grading_translation(self._language)
            ours = [translate(phrase) for phrase in PHRASES]
            words = dict(zip(THEIRS, ours, strict=True))
            source = IN_THE_LIST.sub(WITH_NAME, source)
            source = ANY_PHRASE.sub(lambda found: words[found.group()], source)
            source = source.replace("<html>", f'<html lang="{self._language}">')
            source = source.replace("</head>", f"<style>{OF_TABLES}</style></head>")
            source = source.replace(POINTS_IN_TEMPLATE, POINTS)
            source = source.replace("</h4>", f"</h4>{UNMARKED}")
        return source, file, is_up_to_date
