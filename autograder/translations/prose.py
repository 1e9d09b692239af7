"""The prose of the notebooks, block by block: what a translator works on."""

import re
from collections.abc import Callable, Iterator

from nbformat import NotebookNode

# What is copied into a translation as it is: code, formulas, addresses.
MARKUP = re.compile(r"(?<!`)`(?!`)[^`]+`(?!`)|\$[^$]+\$|\]\([^)]+\)")
WORD = re.compile(r"[A-Za-z]{2}")
BLANK_LINES = re.compile(r"(\n\s*\n)")


def blocks(source: str) -> list[str]:
    """Return the blocks of a cell, and every second time what stands between two of them.

    A block is a paragraph, a list, a table, or code between fences with all its blank lines.
    Joined, they are the source again.
    """
    parts: list[str] = []
    for part in BLANK_LINES.split(source):
        in_code = parts and len(parts) % 2 == 0 and parts[-2].count("```") % 2
        if in_code:
            separator = parts.pop()
            parts[-1] += separator + part
        else:
            parts.append(part)
    return parts


def messages_in(notebook: NotebookNode) -> Iterator[str]:
    """Yield the blocks of a notebook's prose that hold words."""
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            yield from messages_in_text(cell.source)


def messages_in_text(source: str) -> Iterator[str]:
    """Yield the blocks of a Markdown text that hold words."""
    yield from (block for block in blocks(source)[::2] if WORD.search(block))


def translated(source: str, translate: Callable[[str], str]) -> str:
    """Return the text of a cell with each block translated."""
    parts = blocks(source)
    parts[::2] = [translate(block) for block in parts[::2]]
    return "".join(parts)
