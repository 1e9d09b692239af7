"""The text of exercise 2 lists the layers and activations that can be computed again."""

import re

from autograder.release.source import reference_notebook
from course.checking.network import KINDS
from course.checking.pointwise_layers import ACTIVATIONS


def test_text_lists_what_can_be_computed_again() -> None:
    cells = [cell.source for cell in reference_notebook("02_attribute_cnn").cells]
    (text,) = [source for source in cells if "### Exercise 2 " in source]
    listed = text.partition("<details>")[2]
    known = {*KINDS, *ACTIVATIONS} - {"InputLayer"}
    assert set(re.findall(r"`(\w+)`", listed)) == known
