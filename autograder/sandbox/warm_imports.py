"""What a warm process has imported before it forks: all that the notebooks need, and no more."""

import importlib
import os

# Imported when first used, and slow enough to be worth it.
MODULES = (
    "numpy",
    "pandas",
    "pandas.io.formats.csvs",
    "PIL.BmpImagePlugin",
    "PIL.GifImagePlugin",
    "PIL.JpegImagePlugin",
    "PIL.PpmImagePlugin",
    "PIL.PngImagePlugin",
    "matplotlib.pyplot",
    "matplotlib.backends.backend_agg",
    "matplotlib_inline.config",
    "scipy.ndimage",
    "scipy.stats",
    "tensorflow",
    "tensorflow.keras.preprocessing.image",
    "keras",
    "tensorflow.python.data.ops.concatenate_op",
    "tensorflow.python.data.ops.flat_map_op",
    "tensorflow.python.data.ops.from_generator_op",
    "tensorflow.python.data.ops.from_tensors_op",
    "tensorflow.python.data.ops.range_op",
    "tensorflow.python.data.ops.zip_op",
    "ipykernel.kernelapp",
    "ipykernel.debugger",
    "IPython.core.completerlib",
    "IPython.core.debugger",
    "IPython.core.logger",
    "IPython.core.oinspect",
    "IPython.extensions.storemagic",
    "sqlite3",
    "tornado.platform.asyncio",
    "tornado.queues",
    "ipywidgets",
    "course",
    "course.checking.bridge",
)


def import_all() -> None:
    """Import the modules; nothing of TensorFlow's or ZeroMQ's starts to run."""
    # As in a kernel: matplotlib looks at it once, when it is imported.
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    for name in MODULES:
        importlib.import_module(name)
