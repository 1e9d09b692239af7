"""The reference of `course`: what notebooks may import, as its docstrings describe it."""

import inspect
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import course
from autograder.translations import prose
from course.loading import Faces, NotFaces
from course.sample import Sample
from course.transfer import compare_starts

# Not imported from `course` itself, but handed out by it, or used in a notebook.
ALSO = (Sample, Faces, NotFaces, compare_starts)


def interface() -> str:
    """Return a section for `course` and for each of its modules: directives of Sphinx's autodoc."""
    return "\n\n".join(
        f"## `{name}`\n\n```{{eval-rst}}\n" + "\n".join(map(_directive, values)) + "```"
        for name, values in _sections()
    )


def messages_in_docstrings() -> Iterator[str]:
    """Yield the paragraphs of all docstrings that the reference shows."""
    for _, values in _sections():
        for value in values:
            members = _members(value) if inspect.isclass(value) else []
            for documented in (value, *members):
                yield from prose.blocks(inspect.getdoc(documented) or "")[::2]


def _sections() -> Iterator[tuple[str, list[Any]]]:
    """Yield the name of `course` and of each of its modules, with what is documented there."""
    own = [getattr(course, name) for name in course.__all__]
    yield course.__name__, [*(one for one in own if not isinstance(one, ModuleType)), *ALSO]
    for module in own:
        if isinstance(module, ModuleType):
            yield module.__name__, _functions(module)


def _functions(module: ModuleType) -> list[Any]:
    """Return the public functions of a module, or of the modules that a package takes them from."""
    return [
        value
        for name, value in vars(module).items()
        if inspect.isfunction(value)
        and not name.startswith("_")
        and value.__module__.startswith(module.__name__)
    ]


def _members(cls: type) -> list[Any]:
    """Return the documented public methods and properties of a class."""
    return [
        value
        for name, value in vars(cls).items()
        if not name.startswith("_") and value.__doc__ and not isinstance(value, str)
    ]


def _directive(value: Any) -> str:
    name = f"{value.__module__}.{value.__name__}"
    if inspect.isclass(value):
        return f".. autoclass:: {name}\n   :members:\n"
    return f".. autofunction:: {name}\n"
