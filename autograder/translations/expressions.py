"""Small questions about Python expressions: what is called, what a name is bound to, what text."""

import ast
import re
from collections.abc import Iterator, Sequence


def called(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def argument(call: ast.Call, which: int | str) -> ast.expr | None:
    if isinstance(which, str):
        return next((one.value for one in call.keywords if one.arg == which), None)
    return call.args[which] if 0 <= which < len(call.args) else None


def bound(scope: ast.AST, name: str, tree: ast.Module) -> Iterator[ast.expr]:
    """Yield what is assigned to a name in a scope, appended to it, or taken from a loop for it.

    A loop may go over a constant of the module `tree`.
    """
    for node in ast.walk(scope):
        match node:
            case ast.Assign(targets=[target]):
                yield from _part(target, node.value, name)
            case ast.AugAssign(target=ast.Name(id=own)) | ast.AnnAssign(target=ast.Name(id=own)):
                if own == name and node.value:
                    yield node.value
            case ast.For() | ast.comprehension():
                for value in _elements(node.iter, tree):
                    yield from _part(node.target, value, name)
            case ast.Call(func=ast.Attribute(value=ast.Name(id=own), attr="append")):
                if own == name:
                    yield from node.args


def _part(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    """Yield the part of a value that a target of one or more names binds to this name."""
    match target, value:
        case ast.Name(id=own), _ if own == name:
            yield value
        case ast.Tuple(elts=targets), ast.Tuple(elts=values) if len(targets) == len(values):
            for one, other in zip(targets, values, strict=True):
                yield from _part(one, other, name)
        case ast.Tuple(elts=targets), _:
            if any(isinstance(one, ast.Name) and one.id == name for one in targets):
                yield value


def _elements(node: ast.expr, tree: ast.Module) -> list[ast.expr]:
    """Return what a loop over an expression gives."""
    match node:
        case ast.Name(id=name) if name.isupper() or name.startswith("_"):
            for statement in tree.body:
                match statement:
                    case ast.Assign(targets=[ast.Name(id=own)], value=ast.Tuple(elts=elements)):
                        if own == name:
                            return elements
        case ast.Tuple(elts=elements) | ast.List(elts=elements):
            return elements
        case ast.Call(func=ast.Name(id="zip"), args=several):
            return [ast.Tuple(elts=list(several))]
        case ast.Call(func=ast.Name(id="enumerate"), args=[inner, *_]):
            return [ast.Tuple(elts=[ast.Constant(0), one]) for one in _elements(inner, tree)]
    return [node]


def template(node: ast.expr) -> tuple[str, bool]:
    """Return the text of an f-string or a sum, and whether it has fields."""
    parts = list(_flat(node))
    if all(isinstance(part, ast.Constant) for part in parts):
        return "".join(str(part.value) for part in parts if isinstance(part, ast.Constant)), False
    names: list[str] = []
    text = ""
    for part in parts:
        if isinstance(part, ast.Constant):
            text += str(part.value).replace("{", "{{").replace("}", "}}")
            continue
        names.append(_field_name(part, names))
        text += f"{{{names[-1]}}}"
    return text, True


def _flat(node: ast.expr) -> Iterator[ast.expr]:
    match node:
        case ast.JoinedStr(values=values):
            for value in values:
                yield from _flat(value)
        case ast.BinOp(left=left, right=right, op=ast.Add()):
            yield from _flat(left)
            yield from _flat(right)
        case ast.FormattedValue(value=value):
            yield value
        case _:
            yield node


def fields(node: ast.expr) -> list[ast.expr]:
    quoted = [
        part.value
        for part in ast.walk(node)
        if isinstance(part, ast.FormattedValue) and part.conversion == ord("r")
    ]
    return [
        part for part in _flat(node) if not isinstance(part, ast.Constant) and part not in quoted
    ]


def _field_name(node: ast.expr, taken: Sequence[str]) -> str:
    """Return a name that tells a translator what will stand there."""
    words = re.findall(r"[A-Za-z]\w*", ast.unparse(node))
    known = {"len", "float", "int", "str", "map", "join", "if", "else", "self", "for", "in", "sum"}
    name = next((word for word in words if word not in known), "value")[:20]
    count = sum(one.rstrip("0123456789") == name for one in taken)
    return name if not count else f"{name}{count + 1}"
