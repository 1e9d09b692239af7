"""The handbook's pages: Markdown, in blocks, with markers where something is generated."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import course.handbook
from autograder.translations import prose

HANDBOOK = Path(course.handbook.__file__).parent
LOCALE = HANDBOOK / "locale"
# A block of its own: `<!-- figure: convolution -->`, `<!-- syllabus -->`.
MARKER = re.compile(r"<!-- (?P<what>\w+)(?:: (?P<argument>\w+))? -->\s*")
FORMULA = re.compile(r"\s*\$\$.*\$\$\s*", re.DOTALL)


def page_names() -> tuple[str, ...]:
    """Return the names of all pages: their paths in the handbook, without the ending."""
    paths = HANDBOOK.rglob("*.md")
    return tuple(sorted(path.relative_to(HANDBOOK).with_suffix("").as_posix() for path in paths))


def page_path(name: str) -> Path:
    """Return the file of a page."""
    return HANDBOOK / f"{name}.md"


def page_text(name: str) -> str:
    """Return the English source of a page."""
    return page_path(name).read_text(encoding="utf-8")


def markers(name: str) -> Iterator[tuple[str, str]]:
    """Yield what is generated into a page: what it is, and its argument or an empty string."""
    for block in prose.blocks(page_text(name))[::2]:
        if found := MARKER.fullmatch(block):
            yield found["what"], found["argument"] or ""


def messages_in(name: str) -> Iterator[str]:
    """Yield the blocks of a page that a translator works on, without the line end of the last."""
    for block in prose.blocks(page_text(name).rstrip("\n"))[::2]:
        if prose.WORD.search(block) and not MARKER.fullmatch(block) and not FORMULA.match(block):
            yield block


def filled_in(
    name: str, translate: Callable[[str], str], generate: Callable[[str, str], str]
) -> str:
    """Return a page in another language, with `generate(what, argument)` for each marker."""

    def block_of(block: str) -> str:
        found = MARKER.fullmatch(block)
        return generate(found["what"], found["argument"] or "") if found else translate(block)

    return prose.translated(page_text(name).rstrip("\n"), block_of) + "\n"
