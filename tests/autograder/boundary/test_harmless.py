"""What a submission shows cannot act in the instructor's browser."""

import base64

from nbformat.v4 import new_code_cell, new_output

from autograder.boundary.harmless import make_outputs_harmless

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
