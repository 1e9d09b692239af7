"""Write an answer in other words: other names for what is local, slightly other sizes."""

import ast
import random
from collections.abc import Iterator

LEAST_SIZE = 16
"""Smaller numbers in a network are windows and strides, not sizes of layers."""

RENAMINGS = ("my_{}", "the_{}", "{}_here", "{}_1")


def renamed_locals(source: str, rng: random.Random) -> str:
    """Return the source with other names for the variables of its functions.

    Parameters keep their names: they belong to the exercise.
    """
    module = ast.parse(source)
    for function in (node for node in module.body if isinstance(node, ast.FunctionDef)):
        names = sorted(set(_assigned(function)) - set(_fixed(function)))
        _Renaming({name: rng.choice(RENAMINGS).format(name) for name in names}).visit(function)
    return ast.unparse(module)


def resized_layers(source: str, rng: random.Random) -> str:
    """Return the source with each number that can be the size of a layer changed by up to 2."""
    module = ast.parse(source)
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and type(node.value) is int and node.value >= LEAST_SIZE:
            node.value += rng.randint(-2, 2)
    return ast.unparse(module)


def _assigned(function: ast.FunctionDef) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def _fixed(function: ast.FunctionDef) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.arg):
            yield node.arg


class _Renaming(ast.NodeTransformer):
    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = self._names.get(node.id, node.id)
        return node
