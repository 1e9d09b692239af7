"""An exception of a student's code in words that help: short, no paths of ours, with a hint."""

import re

MOST_CHARACTERS = 500

_NOISE = (
    r"\{\{function_node [^}]*\}\} ?",  # TensorFlow's names for its own steps
    r"\s*\[\[\{\{node .*",
    r"\s*\[Op:.*",
    r"[^\s'\"(]*/check-[^/\s'\"]+/?",  # the folders that checks make for their files
    r"\x1b\[[0-9;]*m",  # colours, of Keras's messages
    r"Exception encountered when calling [^\n]*\n\s*",
    r"\s*Arguments received by .*",
)
_TO_THE_END = ("node", "Arguments received")  # what follows is noise too


_OF_NONE = "'NoneType' object"
_NOTHING_CAME = (
    "Something here is None. If a function of an earlier exercise returns it, mend that one first; "
    "if it is a variable of the notebook, use the argument that you are given."
)
# Each: what an error looks like, and the sentence that helps. The first that fits is taken.
_HINTS = (
    (rf"{_OF_NONE}|NoneType'$", _NOTHING_CAME),
    (
        r"KerasTensor|keras_tensor",
        "Between `keras.Input` and `keras.Model` there are no numbers yet: only layers work there "
        "(`layers.Rescaling(…)`, `layers.ReLU()`, …), neither NumPy nor TensorFlow.",
    ),
    (
        r"incompatible with the layer|expected axis|Negative dimension|negative dimension",
        "The shape is not the one that was expected. Is the model made for `input_shape`, or for a "
        "fixed size such as 64? Other sizes come, too.",
    ),
    (
        r"You must call `compile|has no attribute 'optimizer'",
        "The model that was given is not compiled. Compile that one, not a copy or a new one.",
    ),
    (
        r"in user code|SymbolicTensor|symbolic",
        "Inside `map`, `path` is a tensor and not a path, so `load_image` and Python's own "
        "functions do not work there. `read_grey(path, size)` does.",
    ),
    (
        r"(Posix|Windows)Path' object has no attribute 'copy'",
        "`flow_from_dataframe` takes the table first, then the folder.",
    ),
    (
        r"(\+: '(Posix|Windows)Path' and 'str'|concatenate str \(not \"(Posix|Windows)Path)",
        "A path and a text are not added with `+`. A `/` joins them: `images_dir / image_id`.",
    ),
    (
        r"PosixPath|WindowsPath|expected str.* got (Posix|Windows)Path",
        "TensorFlow knows text but no paths: give it `str(images_dir / name)`.",
    ),
    (
        r"EagerTensor.*has no attribute",
        "This is a tensor, as a dataset gives them, and not yet an array: `np.asarray` makes one.",
    ),
    (
        r"need at least one array to",
        "No batch was left to put together. A dataset may have a single batch, and that a small "
        "one: drop none.",
    ),
    (
        r"^FileExistsError|^FileNotFoundError: [^']*'[^'.]*'$",
        "To make a folder, with those above it, whether or not it is there already: "
        "`Path(folder).mkdir(parents=True, exist_ok=True)`.",
    ),
    (
        r"^NotFoundError|^FileNotFoundError",
        "There is no such file. Is the folder part of the path, as in `images_dir / name`? If you "
        "write a file: is its folder there?",
    ),
    (
        r"^NameError",
        "Python does not know this name. If another cell defines or imports it, run that cell "
        "first (after a restart of the kernel: all cells from the top). Otherwise look at its "
        "spelling.",
    ),
    (
        r"^(ParserError|.*Error tokenizing)",
        "Not every line of the file has the same number of parts. The first line is a count, and "
        "between two values there are one or two spaces.",
    ),
    (
        r"^KeyError: 'image_id'$",
        "`image_id` is the table's index and no column. `reset_index()` leaves the table as it is "
        "and returns a new one that has the column: work with that.",
    ),
    (
        r"^KeyError: 'class'$",
        "Keras looks for a column `class` where no `y_col` is given: name your columns.",
    ),
    (
        r"bad operand type for unary -: '(tuple|list)'",
        "A range of rotation is one number: 10 turns by up to 10 degrees, either way.",
    ),
    (
        r"(Could not interpret|Unknown) (loss|metric|optimizer|activation)",
        "Keras has nothing of this name. Compare its spelling with the text of the exercise.",
    ),
    (
        r"^AttributeError: module '|^ImportError",
        "The library has nothing of this name. Copy it from the text of the exercise, or from the "
        "library's documentation.",
    ),
    (
        r"^ModuleNotFoundError",
        "This is not installed for the course, and nothing in the course needs it.",
    ),
    (
        r"^RecursionError",
        "A function calls itself again and again, and never comes to an end.",
    ),
    (
        r"^TypeError: \w+\(\) (takes|missing|got an unexpected)",
        "Compare the parameters of your function with the heading of the exercise.",
    ),
    (
        r"got an unexpected keyword|invalid keyword argument|Unrecognized keyword arguments",
        "What you call has no parameter of this name. Compare its spelling with the text of the "
        "exercise, or with the library's documentation.",
    ),
)


def readable(raised: str) -> str:
    """Return an exception ("Class: message") without what only its library understands."""
    if "in user code:" in raised:  # a whole traceback as message; its last line is the error
        raised = raised.strip().splitlines()[-1].strip()
    raised = raised[: 10 * MOST_CHARACTERS]
    for noise in _NOISE:
        to_the_end = any(mark in noise for mark in _TO_THE_END)
        raised = re.sub(noise, "", raised, flags=re.DOTALL if to_the_end else 0)
    raised = raised.strip()
    return raised if len(raised) <= MOST_CHARACTERS else raised[:MOST_CHARACTERS] + " …"


def hint_for(raised: str) -> str:
    """Return the sentence that helps with an exception of this kind, or an empty string."""
    return next((text for pattern, text in _HINTS if re.search(pattern, raised)), "")


def hint_about_error(raised: str, own: str) -> str:
    """Return the hint that helps with an exception: a check's own, unless something was missing."""
    return _NOTHING_CAME if _OF_NONE in raised else own


def likeness(raised: str) -> str:
    """Return what stays the same when one mistake meets other inputs: the text without numbers."""
    return re.sub(r"_?\d+", "", readable(raised))
