"""The margins as a table in the terminal, and as a page."""

from collections.abc import Iterator

from rich.table import Table

from autograder.proofs.margins import MEASURE, Margin, Record

COLUMNS = (
    *("exercise", "figure", "threshold", "gradings", "right ones rejected", "sample"),
    *("nearest", "margin", "mean", "seen in"),
)
HEAD = f"""# How near right solutions come to losing a point

Some checks measure a trained model, and no training is like the other. So right solutions (the
reference, and the bank's in other styles that train the same network) have been graded with many
seeds, with 1, 2 and 4 threads of TensorFlow, on drawn faces and on photographs. *Nearest* is the
value that came nearest to the threshold, *margin* how far on the right side of it that is.
Where no right solution was rejected in N gradings, at most 3/N are (95 % sure).

Written by `{MEASURE}`; the same figures with their provenance are in `margins.json`.
"""


def terminal_table(record: Record) -> Table:
    """Return the margins as a table for the terminal."""
    table = Table(title="How near right solutions came to each threshold", title_justify="left")
    for column in COLUMNS:
        table.add_column(column)
    for row in _rows(record.margins):
        table.add_row(*row)
    return table


def page(record: Record) -> str:
    """Return the margins as a page of Markdown."""
    rows = [f"| {' | '.join(row)} |" for row in (COLUMNS, *_rows(record.margins))]
    rows.insert(1, "|---" * len(COLUMNS) + "|")
    lost = [f"- {one}" for one in record.lost] or ["None."]
    parts = [HEAD, "\n".join(rows), "\n## Right solutions that lost a point\n", "\n".join(lost)]
    return "\n".join([*parts, f"\nMeasured with {record.versions}.\n"])


def _rows(margins: tuple[Margin, ...]) -> Iterator[tuple[str, ...]]:
    for one in margins:
        bound = one.most_false_rejects
        rejected = f"{len(one.lost)}" if bound is None else f"none; at most {bound:.1%}"
        what = (one.exercise, one.figure, f"{'≥' if one.at_least else '≤'} {one.threshold:g}")
        for kind, near in one.nearest.items():
            figures = (f"{n:.3f}" for n in (near.value, near.margin, one.mean[kind]))
            seen_in = f"{near.style}, seed {near.seed}, threads {near.threads}"
            yield (*what, f"{one.gradings}", rejected, kind, *figures, seen_in)
