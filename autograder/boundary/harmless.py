"""Take whatever could act in a browser out of what a submission shows.

Instructors open feedback and formgrader in the browser in which they are logged in.
"""

import base64
import binascii
import re

from nbformat import NotebookNode

PICTURES = ("image/png", "image/jpeg")
TAG = re.compile(r"<(?=[a-zA-Z!/?])")


def make_outputs_harmless(cell: NotebookNode) -> None:
    """Keep text and pictures of a code cell's outputs; tables stay in their text form."""
    for output in cell.get("outputs", []):
        if "data" not in output:
            continue
        alternative_text = _plain(output.get("metadata", {}).get("alt"))
        data = {"text/plain": str(output.data.get("text/plain", ""))}
        for kind in PICTURES:
            picture = _picture(output.data.get(kind))
            if picture:
                data[kind] = picture
        output.data = NotebookNode(data)
        output.metadata = NotebookNode({"alt": alternative_text} if alternative_text else {})


def make_markdown_harmless(source: str) -> str:
    """Return Markdown in which HTML tags are shown instead of obeyed."""
    return TAG.sub("&lt;", source)


def _picture(content: object) -> str:
    try:
        return base64.b64encode(base64.b64decode(str(content or ""), validate=False)).decode()
    except (binascii.Error, ValueError):
        return ""


def _plain(text: object) -> str:
    return re.sub(r"[<>&\"']", " ", text) if isinstance(text, str) else ""
