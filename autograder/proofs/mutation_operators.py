"""What one changed node may be: mistakes that people make in this kind of code."""

import ast
from collections.abc import Callable, Iterator
from copy import copy

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.FloorDiv: ast.Mult,
    ast.Pow: ast.Mult,
    ast.Mod: ast.FloorDiv,
}
# A string becomes what a student may take for it, or else a word that means nothing.
STRINGS = {
    "relu": "tanh",
    "sigmoid": "softmax",
    "same": "valid",
    "float32": "float64",
    "binary_crossentropy": "mse",
    "binary_accuracy": "accuracy",
    "rmsprop": "sgd",
    "L": "RGB",
    "nearest": "constant",
    "train": "validation",
}


def variations(node: ast.AST, module: ast.Module) -> Iterator[ast.AST]:
    """Yield what may stand in place of a node of a module, one change each."""
    for kinds, operator in OPERATORS:
        if isinstance(node, kinds):
            yield from operator(node, module)


def _with(node: ast.AST, **changes: object) -> ast.AST:
    new = copy(node)
    for name, value in changes.items():
        setattr(new, name, value)
    return new


def _constants(node: ast.Constant, module: ast.Module) -> Iterator[ast.AST]:
    value = node.value
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, int):
        yield from (ast.Constant(value + 1), ast.Constant(value - 1))
    elif isinstance(value, float):
        yield from map(ast.Constant, (round(1.1 * value, 6), -value) if value else (0.1,))
    elif isinstance(value, str):
        yield ast.Constant(STRINGS.get(value, "something"))


def _comparisons(node: ast.Compare, module: ast.Module) -> Iterator[ast.AST]:
    for place, operator in enumerate(node.ops):
        new = COMPARISONS[type(operator)]()
        yield _with(node, ops=[*node.ops[:place], new, *node.ops[place + 1 :]])
    if len(node.ops) == 1:
        yield ast.UnaryOp(ast.Not(), node)


def _arithmetic(node: ast.BinOp | ast.AugAssign, module: ast.Module) -> Iterator[ast.AST]:
    if type(node.op) in ARITHMETIC:
        yield _with(node, op=ARITHMETIC[type(node.op)]())


def _either_side(node: ast.BinOp, module: ast.Module) -> Iterator[ast.AST]:
    yield from (node.left, node.right)


def _logic(node: ast.BoolOp, module: ast.Module) -> Iterator[ast.AST]:
    yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
    yield from node.values


def _signs(node: ast.UnaryOp, module: ast.Module) -> Iterator[ast.AST]:
    yield node.operand


def _conditions(node: ast.If | ast.While | ast.IfExp, module: ast.Module) -> Iterator[ast.AST]:
    yield _with(node, test=ast.UnaryOp(ast.Not(), node.test))


def _filters(node: ast.comprehension, module: ast.Module) -> Iterator[ast.AST]:
    if node.ifs:
        yield _with(node, ifs=[])


def _arguments(node: ast.Call, module: ast.Module) -> Iterator[ast.AST]:
    for place in range(len(node.keywords)):
        yield _with(node, keywords=[*node.keywords[:place], *node.keywords[place + 1 :]])
    for args in _neighbours_swapped(node.args):
        yield _with(node, args=args)


def _neighbours_swapped(nodes: list[ast.expr]) -> Iterator[list[ast.expr]]:
    for place in range(len(nodes) - 1):
        yield [*nodes[:place], nodes[place + 1], nodes[place], *nodes[place + 2 :]]


def _calls(node: ast.Call, module: ast.Module) -> Iterator[ast.AST]:
    """x.f(…) becomes x, and f(x, …) becomes x."""
    target = node.func.value if isinstance(node.func, ast.Attribute) else None
    if target is not None and not _is_module(target, module):
        yield target
    elif node.args and not isinstance(node.args[0], ast.Starred | ast.GeneratorExp):
        yield node.args[0]


def _is_module(node: ast.expr, module: ast.Module) -> bool:
    """Whether a name is one that a cell neither makes nor gets: a library, imported above."""
    while isinstance(node, ast.Attribute):
        node = node.value
    if not isinstance(node, ast.Name):
        return False
    made = {
        one.arg if isinstance(one, ast.arg) else one.id
        for one in ast.walk(module)
        if isinstance(one, ast.arg)
        or (isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store))
    }
    return node.id not in made


def _bounds(node: ast.Slice, module: ast.Module) -> Iterator[ast.AST]:
    for name in ("lower", "upper", "step"):
        bound = getattr(node, name)
        if bound is None:
            continue
        yield _with(node, **{name: None})
        if not isinstance(bound, ast.Constant):
            yield _with(node, **{name: ast.BinOp(bound, ast.Add(), ast.Constant(1))})


def _sequences(node: ast.Tuple | ast.List, module: ast.Module) -> Iterator[ast.AST]:
    """Two neighbours change places; a list loses its last."""
    if not isinstance(node.ctx, ast.Load):
        return
    for elements in _neighbours_swapped(node.elts):
        yield _with(node, elts=elements)
    if len(node.elts) > 1:
        yield _with(node, elts=node.elts[:-1])


def _returns(node: ast.Return, module: ast.Module) -> Iterator[ast.AST]:
    """What was given comes back as it is."""
    functions = [
        one for one in ast.walk(module) if isinstance(one, ast.FunctionDef) and one.args.args
    ]
    around = [one for one in functions if node in ast.walk(one)]
    if around:
        yield ast.Return(ast.Name(around[-1].args.args[0].arg, ast.Load()))


def _removal(node: ast.stmt, module: ast.Module) -> Iterator[ast.AST]:
    yield ast.Pass()


def _loops(node: ast.For | ast.While, module: ast.Module) -> Iterator[ast.AST]:
    """The loop ends after its first round."""
    yield _with(node, body=[*node.body, ast.Break()])


Operator = Callable[..., Iterator[ast.AST]]
OPERATORS: tuple[tuple[type[ast.AST] | tuple[type[ast.AST], ...], Operator], ...] = (
    (ast.Constant, _constants),
    (ast.Compare, _comparisons),
    ((ast.BinOp, ast.AugAssign), _arithmetic),
    (ast.BinOp, _either_side),
    (ast.BoolOp, _logic),
    (ast.UnaryOp, _signs),
    ((ast.If, ast.While, ast.IfExp), _conditions),
    (ast.comprehension, _filters),
    (ast.Call, _arguments),
    (ast.Call, _calls),
    (ast.Slice, _bounds),
    ((ast.Tuple, ast.List), _sequences),
    (ast.Return, _returns),
    (ast.stmt, _removal),
    ((ast.For, ast.While), _loops),
)
