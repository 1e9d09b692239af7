"""Exceptions are told in a learner's words: no paths of ours, and a hint that fits their kind."""

import pytest

from course.checking.errors import hint_for, likeness, readable

TRACED = """AttributeError: in user code:

    File "/tmp/ipykernel_1/1.py", line 3, in None  *
        lambda path, own: load_image(path, size)

    AttributeError: 'SymbolicTensor' object has no attribute 'read'
"""
MISSING = (
    "NotFoundError: {{function_node __wrapped__IteratorGetNext_device_/job:localhost}} "
    "000007.jpg; No such file or directory\n\t [[{{node ReadFile}}]] [Op:IteratorGetNext] name: "
)


def test_traceback_in_a_message_becomes_its_last_line() -> None:
    assert readable(TRACED) == "AttributeError: 'SymbolicTensor' object has no attribute 'read'"
    assert "read_grey" in hint_for(TRACED)


def test_names_of_tensorflows_own_steps_are_left_out() -> None:
    assert readable(MISSING) == "NotFoundError: 000007.jpg; No such file or directory"


@pytest.mark.parametrize("folder", ["/tmp/check-a_1b", "/var/folders/x y/check-q"])
def test_our_folders_are_left_out(folder: str) -> None:
    assert "check-" not in readable(f"FileNotFoundError: No such file: '{folder}/0.jpg'")
    assert "0.jpg" in readable(f"FileNotFoundError: No such file: '{folder}/0.jpg'")


def test_an_exception_without_a_known_kind_gets_no_hint() -> None:
    assert hint_for("ValueError: nothing we know") == ""


def test_endless_message_is_cut() -> None:
    assert len(readable("ValueError: " + "x" * 10_000)) < 600


def test_one_mistake_with_two_inputs_is_alike() -> None:
    assert likeness("KeyError: '000007.jpg'") == likeness("KeyError: '000012.jpg'")
    assert likeness("KeyError: 'a'") != likeness("KeyError: 'b'")


KERAS = (
    "ValueError: Exception encountered when calling Sequential.call().\n\n"
    '\x1b[1mInput 0 of layer "dense_1" is incompatible with the layer: expected axis -1 of input '
    "shape to have value 64, but received input with shape (3, 512)\x1b[0m\n\n"
    "Arguments received by Sequential.call():\n  • inputs=tf.Tensor(...)\n  • mask=None"
)


def test_keras_errors_are_told_without_colours_and_arguments() -> None:
    told = readable(KERAS)
    assert told.startswith('ValueError: Input 0 of layer "dense_1" is incompatible')
    assert told.endswith("shape (3, 512)")
    assert "input_shape" in hint_for(KERAS)
    assert likeness(KERAS) == likeness(KERAS.replace("dense_1", "dense").replace("512", "80"))


def raised_by(code: str) -> str:
    with pytest.raises(Exception) as caught:
        exec(code, {})
    return f"{caught.type.__name__}: {caught.value}"


ENDLESS = "def again(): return again()\nagain()"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("from pathlib import Path; Path('a') + 'b'", "joins them"),
        ("from pathlib import Path; 'a' + Path('b')", "joins them"),
        ("import not_installed_here", "not installed for the course"),
        ("import math; math.cosine", "Copy it from the text"),
        ("from math import cosine", "Copy it from the text"),
        (ENDLESS, "calls itself"),
        ("int('1', bass=2)", "no parameter of this name"),
    ],
)
def test_common_slips_get_the_hint_that_helps(code: str, words: str) -> None:
    assert words in hint_for(raised_by(code))


@pytest.mark.tensorflow
@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("keras.losses.get('binary_cross_entropy')", "Keras has nothing of this name"),
        ("keras.optimizers.get('RMS')", "Keras has nothing of this name"),
        ("keras.layers.Dense(1, activation='sigmoids')", "Keras has nothing of this name"),
        ("keras.layers.MaxPool", "Copy it from the text"),
        ("keras.layers.Dense(1, activations='relu')", "no parameter of this name"),
        ("ImageDataGenerator(rotate_range=3)", "no parameter of this name"),
    ],
)
def test_slips_with_keras_get_the_hint_that_helps(code: str, words: str) -> None:
    load = "from tensorflow import keras\nfrom tensorflow.keras.preprocessing.image import *\n"
    assert words in hint_for(raised_by(load + code))
