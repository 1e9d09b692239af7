"""Import TensorFlow without its log lines on the screen."""

import os
import warnings
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def quiet() -> Generator[None, None, None]:
    """Send what native code writes to the error stream inside the block to nowhere.

    TensorFlow logs a few lines while it is imported, before it looks at any setting. Python's own
    errors still come out as exceptions. `TF_CPP_MIN_LOG_LEVEL` keeps TensorFlow calm afterwards,
    and so do filters for warnings that Keras itself causes: whenever `fit` gets a dataset, and, for
    every single picture, when `ImageDataGenerator` uses old names of SciPy.
    """
    warnings.filterwarnings("ignore", "`shuffle=True` was passed", UserWarning)
    warnings.filterwarnings("ignore", r"Please import `\w+` from the `scipy\.", DeprecationWarning)
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    error_stream = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(error_stream, 2)
        os.close(error_stream)
        os.close(nowhere)
