"""Mutants: a reference solution with one node of its code changed."""

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from autograder.boundary.hidden_checks import is_graded
from autograder.proofs.mutation_operators import variations
from autograder.release.source import reference_notebook

BEGIN, END = "### BEGIN SOLUTION", "### END SOLUTION"
SOLUTION = "_solution"
UNCHANGED = "(unchanged)"


@dataclass(frozen=True)
class Mutant:
    """One changed node in the solution of an exercise; `source` is the whole cell with it."""

    step: str
    exercise: str
    name: str  # what was changed, in which statement: the same whatever changes elsewhere
    source: str


def unchanged(step: str) -> tuple[Mutant, ...]:
    """Return the reference solution of each exercise as it is: no check may catch it."""
    cells = reference_notebook(step).cells
    sources = {
        cell.metadata.nbgrader.grade_id: cell.source
        for cell in cells
        if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("solution")
    }
    exercises = [cell.metadata.nbgrader.grade_id for cell in cells if is_graded(cell)]
    return tuple(Mutant(step, one, UNCHANGED, sources[one + SOLUTION]) for one in exercises)


def mutants_of(step: str) -> tuple[Mutant, ...]:
    """Return all mutants of a step's reference solution."""
    return tuple(
        replace(solution, name=name, source=source)
        for solution in unchanged(step)
        for name, source in mutate(solution.source)
    )


def mutate(source: str) -> Iterator[tuple[str, str]]:
    """Yield a name and the changed source for every node between the solution's markers."""
    lines = source.splitlines()
    first, last = (
        next(number for number, line in enumerate(lines, 1) if marker in line)
        for marker in (BEGIN, END)
    )
    tree = ast.parse(source)
    names: Counter[str] = Counter()
    known = {ast.unparse(tree)}
    for name, changed in _changes(tree, first, last):
        if changed in known:
            continue
        known.add(changed)
        names[name] += 1
        yield (name if names[name] == 1 else f"{name} ({names[name]})"), changed


def _changes(tree: ast.Module, first: int, last: int) -> Iterator[tuple[str, str]]:
    for statement, parent, field, place in _places(tree, first, last):
        content = getattr(parent, field)
        node = content if place is None else content[place]
        before = ast.unparse(statement)
        for new in variations(node, tree):
            _put(parent, field, place, new)
            after = "" if node is statement and isinstance(new, ast.Pass) else None
            if after is None:
                after = ast.unparse(new if node is statement else statement)
            changed = ast.unparse(ast.fix_missing_locations(tree))
            _put(parent, field, place, node)
            yield difference(before, after), changed


def difference(before: str, after: str) -> str:
    """Return the line in which two sources differ, as `the [-old-]{+new+} line`."""
    start = _same(before, after)
    end = _same(before[start:][::-1], after[start:][::-1])
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    head = before[:start].rpartition("\n")[2].lstrip()
    tail = before[len(before) - end :].partition("\n")[0]
    removed, added = (" ".join(part.split()) for part in (old, new))
    changes = (f"[-{removed}-]" if removed else "") + (f"{{+{added}+}}" if added else "")
    return head + changes + tail


def _same(one: str, other: str) -> int:
    """How many characters at the beginning are the same."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )


def _put(parent: ast.AST, field: str, place: int | None, node: ast.AST) -> None:
    if place is None:
        setattr(parent, field, node)
    else:
        getattr(parent, field)[place] = node


def _places(
    tree: ast.Module, first: int, last: int
) -> Iterator[tuple[ast.stmt, ast.AST, str, int | None]]:
    """Yield (statement, parent, field, place in the field's list) of each node in these lines."""

    def below(
        parent: ast.AST, statement: ast.stmt | None
    ) -> Iterator[tuple[ast.stmt, ast.AST, str, int | None]]:
        for field, content in ast.iter_fields(parent):
            for place, node in (
                enumerate(content) if isinstance(content, list) else [(None, content)]
            ):
                if not isinstance(node, ast.AST):
                    continue
                own = node if isinstance(node, ast.stmt) else statement
                inside = own is not None and first < own.lineno < last
                if inside and own is not None:
                    yield own, parent, field, place
                yield from below(node, own)

    yield from below(tree, None)
