"""Take whatever could act in a browser, or break a page, out of what a submission shows.

Instructors open feedback and formgrader in the browser in which they are logged in. Everything here
is built anew from text and pictures; nothing of the submission's own structure is passed on.
"""

import base64
import binascii
import re
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_output

PICTURES = ("image/png", "image/jpeg")
TAG = re.compile(r"<(?=[a-zA-Z!/?])")
# Links other than to pages, in any of Markdown's ways and in a formula's.
LINK = re.compile(r"\](?=\((?!https?://|attachment:)|:)|\\(?=href)")
ATTACHMENT = re.compile(r"attachment:([^\s)\"'>]*)")
MISSING_PICTURE = "picture-that-was-not-handed-in"


def make_outputs_harmless(cell: NotebookNode) -> None:
    """Keep text and pictures of a code cell's outputs; tables stay in their text form."""
    if cell.cell_type != "code":
        return
    count = cell.get("execution_count")
    cell.execution_count = count if type(count) is int else None
    cell.outputs = [_harmless(output) for output in cell.outputs]


def make_prose_harmless(source: str, attachments: dict[str, Any]) -> str:
    """Return Markdown in which HTML tags and odd links are shown instead of obeyed.

    A picture that is none of the `attachments` gets another name: the feedback page could not be
    made with it.
    """

    def known(match: re.Match[str]) -> str:
        return match[0] if match[1] in attachments else MISSING_PICTURE

    prose = LINK.sub(lambda match: f"{match[0]} ", TAG.sub("&lt;", plain_text(source)))
    return ATTACHMENT.sub(known, prose)


def harmless_attachments(attachments: object) -> dict[str, dict[str, str]]:
    """Return the attached pictures of a Markdown cell, by name."""
    if not isinstance(attachments, dict):
        return {}
    pictures = {name: _pictures(bundle) for name, bundle in attachments.items()}
    return {str(name): bundle for name, bundle in pictures.items() if bundle}


def plain_text(text: object) -> str:
    """Return text that can be written to a file: half a surrogate pair becomes a question mark."""
    joined = "".join(map(str, text)) if isinstance(text, list) else str(text)
    return joined.encode("utf-8", "replace").decode("utf-8")


def _harmless(output: NotebookNode) -> NotebookNode:
    match output.get("output_type"):
        case "stream":
            name = "stderr" if output.get("name") == "stderr" else "stdout"
            plain = new_output("stream", name=name, text=plain_text(output.get("text", "")))
        case "error":
            lines = output.get("traceback")
            plain = new_output(
                "error",
                ename=plain_text(output.get("ename", "")),
                evalue=plain_text(output.get("evalue", "")),
                traceback=[plain_text(line) for line in lines] if isinstance(lines, list) else [],
            )
        case _:
            shown = _mapping(output.get("data"))
            text = {"text/plain": plain_text(shown.get("text/plain", ""))}
            alternative = _without_markup(_mapping(output.get("metadata")).get("alt"))
            plain = new_output("display_data", data={**text, **_pictures(shown)})
            plain.metadata = NotebookNode({"alt": alternative} if alternative else {})
    harmless: NotebookNode = plain
    return harmless


def _pictures(bundle: object) -> dict[str, str]:
    pictures = {kind: _picture(_mapping(bundle).get(kind)) for kind in PICTURES}
    return {kind: content for kind, content in pictures.items() if content}


def _picture(content: object) -> str:
    try:
        return base64.b64encode(base64.b64decode(str(content or ""), validate=False)).decode()
    except (binascii.Error, ValueError):
        return ""


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _without_markup(text: object) -> str:
    return re.sub(r"[<>&\"']", " ", plain_text(text)) if isinstance(text, str) else ""
