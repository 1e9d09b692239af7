"""What a student gets back gives away nothing of the hidden checks, whatever the code tries."""

import re

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_raw_cell

import autograder
from autograder.boundary.hidden_checks import CHECKS

pytestmark = [pytest.mark.slow, pytest.mark.cold_and_warm]

MARK = "STOLEN"
STEAL = f"""
import base64, sys
stolen = []

def keep(value):
    stolen.append("{MARK}" + repr(value))
    print(stolen[-1])
    sys.__stdout__.write(stolen[-1])
    sys.stderr.write(stolen[-1])
    sys.stderr.flush()
    return stolen[-1]
"""
RAISES = """
def to_binary(attributes):
    name = keep(attributes)
    raise type(name, (Exception,), {"__str__": lambda self: name})(name)
"""
RETURNS = """
def prevalence(attributes):
    return keep(attributes)
"""
SHOW = """
from IPython.display import display, update_display
for text in stolen:
    print(text)
    display({"text/plain": text, "text/html": text}, raw=True)
    update_display({"text/plain": text}, raw=True, display_id="early")
raise RuntimeError(stolen)
"""


def test_hidden_inputs_stay_hidden(small_class) -> None:
    thief = small_class.with_answers(to_binary=RAISES, prevalence=RETURNS)
    show_early = "from IPython.display import display\ndisplay('before', display_id='early')"
    thief.cells[:0] = [new_code_cell(STEAL), new_code_cell(show_early)]
    thief.cells.append(new_code_cell(SHOW))
    small_class.hand_in("thief", thief)
    results = small_class.grade_with_an_honest_last()
    small_class.assert_earns(results["thief"], "read_attributes", "attributes_to_csv")

    page = small_class.course.feedback("thief", results["thief"].step).read_text()
    source = "".join(cell.source for cell in thief.cells)
    assert "before" in page and "your code raised" in page
    assert page.count(MARK) == source.count(MARK)
    secrets = [str(autograder.__path__[0]), str(CHECKS), "test_to_binary", "expect(", "numbers_of("]
    assert not [secret for secret in secrets if secret in page]

    graded = nbformat.read(small_class.course.autograded("thief", results["thief"].step), 4)
    outputs = str([small_class.cell(graded, name).outputs for name in ("to_binary", "prevalence")])
    assert MARK not in outputs


def test_a_page_leads_to_each_exercise_and_gives_its_points_once(small_class) -> None:
    small_class.grade_with_an_honest_last()
    page = small_class.course.feedback("zora", small_class.step).read_text()
    links = re.findall(r'<a href="#(\w+)">Checks: <code>(\w+)</code></a> \(Score: 5.0', page)
    assert ("read_attributes", "read_attributes") in links
    assert "Out[" not in page


def test_nothing_of_a_submission_acts_in_the_instructors_browser(small_class) -> None:
    script = "<script>steal()</script>"
    hostile = small_class.right(
        f"""
from IPython import get_ipython
from IPython.display import HTML, Javascript, display
display(HTML({script!r}), Javascript("steal()"))
shell = get_ipython()
shell.execution_count = {script!r}
"""
    )
    raw = new_raw_cell(script)
    attached = new_markdown_cell(
        "![a](attachment:a.png) ![b](attachment:none.png) [c](javascript:steal())",
        attachments={"a.png": {"image/svg+xml": f'"{script}', "image/png": f'"{script}'}},
    )
    hostile.cells += [raw, attached, new_markdown_cell(script)]
    small_class.hand_in("hostile", hostile)
    results = small_class.grade_with_an_honest_last()
    assert not results["hostile"].problem
    page = small_class.course.feedback("hostile", results["hostile"].step).read_text()
    assert not re.findall(r"<script>steal|<[^>]*javascript:|svg\+xml", page)
