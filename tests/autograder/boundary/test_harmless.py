"""What a submission shows cannot act in the instructor's browser."""

import base64

import pytest
from nbconvert.filters import markdown2html
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_output

from autograder.boundary.harmless import (
    harmless_attachments,
    make_outputs_harmless,
    make_prose_harmless,
)

PICTURE = base64.b64encode(b"\x89PNG...").decode()


def test_only_text_and_pictures_remain() -> None:
    data = {
        "text/plain": "a table",
        "text/html": "<script>steal()</script>",
        "application/javascript": "steal()",
        "image/svg+xml": "<svg onload='steal()'/>",
        "image/png": PICTURE,
    }
    cell = new_code_cell(outputs=[new_output("display_data", data=data)])
    make_outputs_harmless(cell)
    assert cell.outputs[0].data == {"text/plain": "a table", "image/png": PICTURE}


def test_a_picture_that_is_no_base64_cannot_break_out_of_its_attribute() -> None:
    data = {"image/png": '"><script>steal()</script>'}
    cell = new_code_cell(outputs=[new_output("display_data", data=data)])
    make_outputs_harmless(cell)
    assert not {"<", ">", '"'} & set(cell.outputs[0].data.get("image/png", ""))


def test_alternative_text_is_kept_without_markup() -> None:
    output = new_output("display_data", data={"image/png": PICTURE}, metadata={"alt": 'a "<b>'})
    cell = new_code_cell(outputs=[output])
    make_outputs_harmless(cell)
    assert cell.outputs[0].metadata.alt == "a   b "


@pytest.mark.parametrize(
    "source",
    [
        "[a](javascript:steal())",
        "[a]( JavaScript:steal())",
        "[a](java&#115;cript:steal())",
        "[a](<javascript:steal()>)",
        "[a][b]\n\n[b]: javascript:steal()",
        "<javascript:steal()>",
        "![a](data:text/html,<script>steal()</script>)",
        "<img src=x onerror=steal()>",
        "<!-- --><svg/onload=steal()>",
        "`` ` ``<script>steal()</script>",
        "<scr<script>ipt>steal()</script>",
    ],
)
def test_prose_cannot_act(source: str) -> None:
    page = markdown2html(make_prose_harmless(source, {}))
    tags = [part.partition(">")[0] for part in page.split("<")[1:]]
    assert not [tag for tag in tags if "steal" in tag or "script" in tag], page


def test_prose_keeps_links_to_pages_and_formulas() -> None:
    source = "[a](https://example.org) and $a < b$, [1] and (2)"
    assert make_prose_harmless(source, {}) == source
    assert "\\href" not in make_prose_harmless("$\\href{javascript:steal()}{x}$", {})


def test_only_attached_pictures_are_asked_for() -> None:
    attached = {"a.png": {"image/png": PICTURE, "image/svg+xml": "<svg/>"}, "b": {"text/html": "x"}}
    pictures = harmless_attachments(attached)
    assert pictures == {"a.png": {"image/png": PICTURE}}
    page = markdown2html(make_prose_harmless("![](attachment:b) ![](attachment:c)", pictures))
    assert "attachment:" not in page
    assert harmless_attachments(["not", "a", "mapping"]) == {}


def test_outputs_of_any_shape_can_be_written_and_shown() -> None:
    odd = [
        {"output_type": "stream", "name": 7, "text": ["half \ud800", 3]},
        {"output_type": "error", "ename": None, "evalue": {}, "traceback": "text"},
        {"output_type": "execute_result", "data": None, "metadata": 3, "execution_count": "<b>"},
        {"output_type": "unheard of", "data": {"text/plain": ["a", "b"], "image/png": 3}},
    ]
    cell = new_code_cell()
    cell.outputs = [NotebookNode(output) for output in odd]
    cell.execution_count = "<script>"
    make_outputs_harmless(cell)
    assert [output.output_type for output in cell.outputs] == [
        "stream",
        "error",
        "display_data",
        "display_data",
    ]
    assert cell.execution_count is None
    assert str(cell.outputs).encode() and "<b>" not in str(cell.outputs)
