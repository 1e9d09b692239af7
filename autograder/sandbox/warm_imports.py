"""What a warm process has imported before it forks: all that the notebooks need, and no more."""

import importlib
import os

# Imported when first used, and slow enough to be worth it.
MODULES = (
    "numpy",
    "pandas",
    "PIL.Image",
    "PIL.JpegImagePlugin",
    "PIL.PngImagePlugin",
    "matplotlib.pyplot",
    "matplotlib.backends.backend_agg",
    "matplotlib_inline.config",
    "scipy.ndimage",
    "tensorflow",
    "keras",
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
