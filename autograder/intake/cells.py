"""A notebook's cells out of JSON values of any shape and of any notebook format.

nbformat can upgrade old formats too, but only notebooks without a fault. Of a student's cell only
its kind, text, mark and pictures count, so these are picked out and the rest is never looked at.
"""

from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_raw_cell

from autograder.batch.submission import NotGradable
from autograder.boundary.harmless import harmless_attachments, plain_text

CODE_KEYS = ("source", "input", "code")  # formats 4, 3 and 2, 1
ADVICE = "Ask the student to save the notebook in Jupyter and to hand it in again."
MOST_CELLS = 2000  # nbgrader asks the gradebook about each


def cell_values(content: Any) -> list[dict[str, Any]]:
    """Return the cells as they are written; format 3 and older keep them in worksheets.

    Raises:
        NotGradable: there are none, or no list of them.
    """
    if not isinstance(content, dict):
        raise NotGradable(f"The file holds {_kind(content)}, no notebook. {ADVICE}")
    cells = content.get("cells")
    if cells is None and isinstance(content.get("worksheets"), list):
        sheets = [sheet for sheet in content["worksheets"] if isinstance(sheet, dict)]
        lists = [sheet["cells"] for sheet in sheets if isinstance(sheet.get("cells"), list)]
        cells = [cell for sheet in lists for cell in sheet]
    if cells is None:
        raise NotGradable(f"The file is JSON but no notebook: it has no cells. {ADVICE}")
    if not isinstance(cells, list):
        raise NotGradable(f"The notebook's cells are {_kind(cells)}, no list. {ADVICE}")
    if len(cells) > MOST_CELLS:
        raise NotGradable(
            f"The notebook has {len(cells):,} cells, more than {MOST_CELLS:,}. {ADVICE}"
        )
    return [cell for cell in cells if isinstance(cell, dict)]


def clean_cell(values: dict[str, Any]) -> NotebookNode:
    """Return a valid cell with the text, the mark and the attached pictures of this one."""
    kind = values.get("cell_type")
    if kind == "code":
        source = next((values[key] for key in CODE_KEYS if values.get(key) is not None), "")
        cell: NotebookNode = new_code_cell(plain_text(source))
    else:
        source = plain_text(values.get("source") or "")
        cell = new_raw_cell(source) if kind == "raw" else new_markdown_cell(source)
        if kind == "heading":  # of format 3
            cell.source = f"{'#' * _level(values.get('level'))} {cell.source}"
        pictures = harmless_attachments(values.get("attachments"))
        if pictures:
            cell["attachments"] = NotebookNode(pictures)
    mark = grade_id(values)
    if mark:
        cell.metadata["nbgrader"] = NotebookNode(grade_id=mark)
    return cell


def grade_id(values: dict[str, Any]) -> str:
    """Return nbgrader's name of a cell; empty where there is none."""
    metadata = values.get("metadata")
    mark = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    name = mark.get("grade_id") if isinstance(mark, dict) else None
    return plain_text(name) if isinstance(name, str) else ""


def _level(level: object) -> int:
    return level if isinstance(level, int) and 1 <= level <= 6 else 1


def _kind(value: object) -> str:
    kinds = {dict: "an object", list: "a list", str: "a text", int: "a number", float: "a number"}
    return kinds.get(type(value), "a single value")
