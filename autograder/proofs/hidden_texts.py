"""What no student may see, as texts to look for."""

import ast
import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import course
from autograder.boundary.hidden_checks import CHECKS
from autograder.nbgrader_settings import PROJECT, GradingData

INSTRUCTORS = ("autograder", "data_scripts", "solutions", "tests")
SHORTEST_LINE = 25  # a shorter line of code is nobody's own: anyone may write it


@dataclass(frozen=True)
class HiddenTexts:
    """Texts by what they are; `lines` and `names` are compared as whole lines and words."""

    lines: frozenset[str]
    names: frozenset[str]
    paths: frozenset[str]
    secret: frozenset[str]


def hidden_texts(data: GradingData, checks: Path = CHECKS) -> HiddenTexts:
    """Return what a student of a class graded with this data must not see."""
    shipped = "\n".join(path.read_text("utf-8") for path in package_files())
    public_lines = {line.strip() for line in shipped.splitlines()}
    sources = [path.read_text("utf-8") for path in sorted(checks.rglob("*.py"))]
    own = {line for source in sources for line in lines_of_code(source)}
    places = (data.twin, data.secret, *(PROJECT / name for name in INSTRUCTORS))
    return HiddenTexts(
        lines=frozenset(own - public_lines),
        names=frozenset(_file_names(data.twin) - _file_names(data.sample)),
        paths=frozenset(str(form) for place in places for form in (place, place.resolve())),
        secret=frozenset(_spellings(data.secret.read_bytes())),
    )


def package_files() -> Iterator[Path]:
    """Yield the text files of the package that students get."""
    folder = Path(course.__file__).parent
    for path in sorted(folder.rglob("*")):
        if path.suffix in (".py", ".md", ".json", ".ini", ".po", ".txt", ".html", ".css", ".js"):
            yield path


def lines_of_code(source: str) -> Iterator[str]:
    """Yield what a check's source says beyond what a student reads: no docstring, no decorator.

    Each is one line without its indentation; lines of text alone (a hint) and short ones are left
    out.
    """
    lines = source.splitlines()
    read = {number for node in ast.walk(ast.parse(source)) for number in _read_by_students(node)}
    for number, line in enumerate(map(str.strip, lines), start=1):
        if number not in read and len(line) >= SHORTEST_LINE and not line.startswith(('"', "'")):
            yield line


def _read_by_students(node: ast.AST) -> Iterator[int]:
    parts: list[ast.expr | ast.stmt] = []
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        parts = [*node.decorator_list]
    if isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module) and ast.get_docstring(node):
        parts.append(node.body[0])
    for part in parts:
        yield from range(part.lineno, (part.end_lineno or part.lineno) + 1)


def _file_names(sample: Path) -> set[str]:
    return {path.name for path in sample.rglob("*") if path.is_file()}


def _spellings(secret: bytes) -> Iterator[str]:
    yield secret.hex()
    yield base64.b64encode(secret).decode()
    yield from re.findall(r"[ -~]{16,}", secret.decode("latin-1"))
