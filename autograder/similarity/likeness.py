"""How alike the answers of two students are, beyond what everyone's are.

Of each answer copydetect takes the fingerprints: all stretches of `STRETCH` characters of the code
with names and texts replaced by a letter, comments and spaces left out (Schleimer, Wilkerson and
Aiken, "Winnowing: local algorithms for document fingerprinting", SIGMOD 2003; here without the
winnowing, which would thin them out). What the starter or a known solution explains is taken out.
The rest weighs the more the fewer students have it: log((students + 1) / holders), the inverse
document frequency of Spärck Jones (1972). So what everyone was taught weighs next to nothing.
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from io import StringIO
from math import log

from copydetect import CodeFingerprint
from scipy.sparse import csr_array

STRETCH = 20
# Solutions of the bank stay far below, copies are near 1: tests/autograder/similarity/.
LINE = 0.6
LEAST_STRETCHES = 100  # in common: below, short and obvious code is alike by itself

Answers = Mapping[str, str]  # by cell
Stretch = tuple[str, int]  # the cell, and the fingerprint of a piece of its code


@dataclass(frozen=True)
class CellLikeness:
    """One cell of a pair: `share` of the lesser answer's own weight is in both, from 0 to 1."""

    cell: str
    share: float


@dataclass(frozen=True)
class Pair:
    """Two students, and how alike they are over all cells; `cells` with the most alike first."""

    students: tuple[str, str]
    share: float
    stretches: int
    cells: tuple[CellLikeness, ...]

    @property
    def stands_out(self) -> bool:
        """Whether it is a place to look."""
        return self.share >= LINE and self.stretches >= LEAST_STRETCHES


def ranked_pairs(
    answers: Mapping[str, Answers], explained: Sequence[Answers], most: int
) -> tuple[Pair, ...]:
    """Return the `most` most alike pairs of students, the most alike first.

    `explained` are answers that explain likeness: the starter's, and known solutions.
    """
    known = frozenset[Stretch]().union(*map(_stretches, explained))
    own = {student: _stretches(theirs) - known for student, theirs in sorted(answers.items())}
    holders = Counter(stretch for theirs in own.values() for stretch in theirs)
    weights = {stretch: log((len(own) + 1) / count) for stretch, count in holders.items()}
    pairs = [_pair(students, own, weights) for students in _most_alike_students(own, weights, most)]
    return tuple(sorted(pairs, key=lambda pair: (-pair.share, -pair.stretches, pair.students)))


def _stretches(answers: Answers) -> frozenset[Stretch]:
    return frozenset(
        (cell, int(mark))
        for cell, source in answers.items()
        for mark in CodeFingerprint("answer.py", STRETCH, 1, fp=StringIO(source)).hashes
    )


def _most_alike_students(
    own: Mapping[str, Collection[Stretch]], weights: Mapping[Stretch, float], most: int
) -> list[tuple[str, str]]:
    """Return the pairs with the highest share, by one product of sparse matrices."""
    students, columns = list(own), {stretch: place for place, stretch in enumerate(weights)}
    rows = [(row, s) for row, student in enumerate(students) for s in own[student]]
    values = [weights[stretch] ** 0.5 for _, stretch in rows]
    places = ([row for row, _ in rows], [columns[stretch] for _, stretch in rows])
    matrix = csr_array((values, places), shape=(len(students), len(columns)))
    common = (matrix @ matrix.T).tocoo()
    total = common.diagonal()
    found = [
        (value / min(total[one], total[other]), students[one], students[other])
        for one, other, value in zip(common.row, common.col, common.data, strict=True)
        if one < other
    ]
    return [(one, other) for _, one, other in sorted(found, key=lambda f: (-f[0], f[1:]))[:most]]


def _pair(
    students: tuple[str, str],
    own: Mapping[str, Collection[Stretch]],
    weights: Mapping[Stretch, float],
) -> Pair:
    one, other = (frozenset(own[student]) for student in students)
    cells = [
        CellLikeness(cell, _share(_of(cell, one), _of(cell, other), weights))
        for cell in dict.fromkeys(cell for cell, _ in sorted(one & other))
    ]
    alike = sorted(cells, key=lambda cell: -cell.share)
    return Pair(students, _share(one, other, weights), len(one & other), tuple(alike))


def _of(cell: str, stretches: Collection[Stretch]) -> frozenset[Stretch]:
    return frozenset(stretch for stretch in stretches if stretch[0] == cell)


def _share(
    one: frozenset[Stretch], other: frozenset[Stretch], weights: Mapping[Stretch, float]
) -> float:
    lesser = min(_weight(one, weights), _weight(other, weights))
    return _weight(one & other, weights) / lesser if lesser else 0.0


def _weight(stretches: Collection[Stretch], weights: Mapping[Stretch, float]) -> float:
    return sum(weights[stretch] for stretch in sorted(stretches))
