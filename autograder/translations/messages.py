"""Find what students read in Python code: the texts that reach a figure, a check's answer, a note.

Nothing in the code is marked. A text counts if it flows into a call of `READ_BY_STUDENTS`, over
names, parameters and returned values. F-strings become templates, `{rows} rows`, which
`course.translation` recognises again when they are filled in.
"""

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from autograder.translations.expressions import argument, bound, called, fields, template

# Functions, and which of their arguments a student reads: by position, or by name.
READ_BY_STUDENTS: dict[str, tuple[int | str, ...]] = {
    **dict.fromkeys(("say", "translate", "tell", "hint", "stop", "at_least", "at_most"), (0,)),
    **dict.fromkeys(("StudentStopped", "MalformedAnswer", "CannotFollow", "_NotAttempted"), (0,)),
    **dict.fromkeys(("Note", "CannotBeDrawn", "NoSuchSplit", "SampleNotFound"), (0,)),
    **dict.fromkeys(("BadAttributeModel", "_sentence", "_progress"), (0,)),
    **dict.fromkeys(("set_xlabel", "set_ylabel", "set_title", "supxlabel", "supylabel"), (0,)),
    **dict.fromkeys(("set_xticks", "set_yticks", "gains"), (1,)),
    **dict.fromkeys(("plot", "axhline", "errorbar", "colorbar"), ("label",)),
    **dict.fromkeys(("Dropdown", "FloatSlider", "Checkbox"), ("description",)),
    "expect": (1, 2, 3, "hint"),
    "NotYetRight": (0, 1, 2, "hint"),
    "picture_of": (1, 2),
    "text": (2,),
    "two_ways": (2,),
}
# What a hidden check expected and what came is for the instructor alone.
READ_IN_HIDDEN_CHECKS: dict[str, tuple[int | str, ...]] = {
    "hint": (0,),
    "expect": (3, "hint"),
    "NotYetRight": (2, "hint"),
}
# Functions of which a student reads what they return.
READ_WHOLE = {"__str__", "hint_for", "hint_about", "hint_about_error", "_excess"}
WORD = re.compile(r"[A-Za-z]{2}")
NAME = re.compile(r"[A-Za-z0-9]+_\w+|[\w.]+\.(jpg|png)")  # of code, of a file


@dataclass(frozen=True)
class Message:
    """A text; `template` where it has fields that are filled in."""

    text: str
    template: bool


@dataclass
class Module:
    """A parsed file: its functions and constants by name, and each node's parent."""

    path: Path
    tree: ast.Module
    parents: dict[ast.AST, ast.AST] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path) -> "Module":
        """Return the parsed file."""
        module = cls(path, ast.parse(path.read_text(encoding="utf-8")))
        for node in ast.walk(module.tree):
            module.parents.update(dict.fromkeys(ast.iter_child_nodes(node), node))
        return module

    def scopes(self, node: ast.AST) -> Iterator[ast.AST]:
        """Yield the functions around a node, the nearest first, and then the module."""
        while node in self.parents:
            node = self.parents[node]
            if isinstance(node, ast.FunctionDef | ast.Module):
                yield node


class Messages:
    """The messages in some files."""

    def __init__(self, paths: Sequence[Path], hidden: Sequence[Path] = ()) -> None:
        self._modules = [Module.read(path) for path in paths]
        self._hidden = set(hidden)
        self._seen: set[ast.AST] = set()
        self.found: dict[Path, dict[str, Message]] = {path: {} for path in paths}
        self._functions: dict[str, list[tuple[Module, ast.FunctionDef]]] = {}
        self._calls: dict[str, list[tuple[Module, ast.Call]]] = {}
        for module in self._modules:
            for node in ast.walk(module.tree):
                if isinstance(node, ast.FunctionDef):
                    self._functions.setdefault(node.name, []).append((module, node))
                elif isinstance(node, ast.Call):
                    self._calls.setdefault(called(node), []).append((module, node))
        for module in self._modules:
            self._read_module(module)

    def _read_module(self, module: Module) -> None:
        hidden = module.path in self._hidden
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                self._add(module, " ".join((ast.get_docstring(node) or "").split()))
            elif isinstance(node, ast.FunctionDef) and node.name in READ_WHOLE:
                self._read_returns(module, node)
            elif isinstance(node, ast.ClassDef) and node.name == "Outcome":
                for value in node.body:
                    if isinstance(value, ast.Assign):
                        self._read(module, value.value)
            elif isinstance(node, ast.Call):
                sinks = READ_IN_HIDDEN_CHECKS if hidden else READ_BY_STUDENTS
                for which in sinks.get(called(node), ()):
                    self._read(module, argument(node, which))

    def _add(self, module: Module, text: str, template: bool = False) -> None:
        words = re.sub(r"\{\w+\}", "", text) if template else text
        if WORD.search(words) and not NAME.fullmatch(words):
            self.found[module.path][text] = Message(text, template)

    def _read(self, module: Module, node: ast.AST | None) -> None:
        """Note the texts that an expression can give."""
        if node is None or node in self._seen:
            return
        self._seen.add(node)
        match node:
            case ast.Constant(value=str(text)):
                self._add(module, text)
                parts: Sequence[ast.expr] = ()
            case ast.JoinedStr() | ast.BinOp(op=ast.Add()):
                self._add(module, *template(node))
                parts = fields(node)
            case ast.Name():
                self._read_name(module, node)
                parts = ()
            case ast.Call():
                parts = self._read_call(module, node)
            case ast.IfExp():
                parts = [node.body, node.orelse]
            case ast.BoolOp():
                parts = node.values
            case ast.List() | ast.Tuple():
                parts = node.elts
            case ast.Dict():
                parts = [part for part in (*node.keys, *node.values) if part is not None]
            case ast.ListComp() | ast.GeneratorExp():
                parts = [node.elt]
            case ast.Return(value=ast.expr() as value) | ast.Starred(value=value):
                parts = [value]
            case ast.Subscript(value=value) | ast.FormattedValue(value=value):
                parts = [value]
            case _:
                parts = ()
        for part in parts:
            self._read(module, part)

    def _read_call(self, module: Module, call: ast.Call) -> list[ast.expr]:
        """Note what a function of ours returns; return what else of a call is worth reading."""
        if _is_ours(call.func):
            for where, function in self._functions.get(called(call), ()):
                self._read_returns(where, function)
        elif isinstance(call.func, ast.Attribute) and called(call) in ("strip", "replace", "get"):
            return [call.func.value, *call.args[1:]]
        if called(call) == "join":
            return call.args
        return call.args if called(call) in ("map", "filter", "next", "zip", "str", "list") else []

    def _read_returns(self, module: Module, function: ast.FunctionDef) -> None:
        for node in ast.walk(function):
            if isinstance(node, ast.Return):
                self._read(module, node)

    def _read_name(self, module: Module, name: ast.Name) -> None:
        """Note what has been bound to a name: nearby, else in the module, else anywhere."""
        for scope in module.scopes(name):
            if isinstance(scope, ast.FunctionDef) and self._read_parameter(scope, name.id):
                return
            values = list(bound(scope, name.id, module.tree))
            for value in values:
                self._read(module, value)
            if values:
                return
        for where, function in self._functions.get(name.id, ()):
            self._read_returns(where, function)
        if name.id.isupper():
            for other in self._modules:
                for value in bound(other.tree, name.id, other.tree):
                    self._read(other, value)

    def _read_parameter(self, function: ast.FunctionDef, name: str) -> bool:
        """Note what callers hand over; whether there is such a parameter."""
        arguments = function.args
        names = [one.arg for one in (*arguments.posonlyargs, *arguments.args)]
        if name not in (*names, *(one.arg for one in arguments.kwonlyargs)):
            return False
        if function.name in READ_BY_STUDENTS:  # then its calls have been looked at
            return True
        for where, call in self._calls.get(function.name, ()):
            self._read(where, argument(call, name))
            if name in names:
                position = names.index(name) - (names[0] == "self")
                self._read(where, argument(call, position))
        return True


def _is_ours(function: ast.expr) -> bool:
    """Whether what is called is a function of a file's own, or a method of the same object."""
    match function:
        case ast.Name() | ast.Attribute(value=ast.Name(id="self" | "cls")):
            return True
    return False
