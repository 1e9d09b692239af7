import numpy as np
import pandas as pd

from course.attributes import ATTRIBUTES
from course.checking.answers import shares_of
from course.checking.examples import shuffled_columns
from course.checking.expectation import expect
from course.checking.marks import hint, points


def counted_table(rng: np.random.Generator, rows: int, counts: dict[str, int]) -> pd.DataFrame:
    """A table in which each attribute is positive in exactly so many pictures."""
    data = {
        name: rng.permutation([1] * count + [-1] * (rows - count)) for name, count in counts.items()
    }
    index = pd.Index([f"{number:06d}.jpg" for number in range(1, rows + 1)], name="image_id")
    return pd.DataFrame(data, index=index)


def all_different(rng: np.random.Generator, rows: int) -> dict[str, int]:
    """A count of its own for each attribute: a share is then never a tie."""
    counts = rng.choice(rows - 1, size=len(ATTRIBUTES), replace=False) + 1
    return dict(zip(shuffled_columns(rng), map(int, counts), strict=True))


@points(1)
@hint(
    "Count the 1s and divide by the number of pictures: that is a share, from 0 to 1 and "
    "unrounded. The mean of -1 and 1 is none."
)
def test_share_is_positives_over_pictures(student, rng):
    """Each value is the share of pictures with a 1, between 0 and 1."""
    rows = int(rng.integers(60, 150))
    counts = all_different(rng, rows)
    shares = shares_of(student.call("prevalence", counted_table(rng, rows, counts)))
    right = [abs(shares[name] * rows - count) < 1e-3 for name, count in counts.items()]
    expect(len(right) == 40 and all(right), "positives / pictures", f"{shares.to_dict()}")


@points(1)
@hint(
    "Sort by the shares, not by name, and return what is sorted: `sort_values(ascending=False)` "
    "puts the largest share first."
)
def test_shares_are_sorted_from_high_to_low(student, rng):
    """The most frequent attribute comes first, the rarest last."""
    counts = all_different(rng, 100)
    order = shares_of(student.call("prevalence", counted_table(rng, 100, counts))).index.tolist()
    wanted = sorted(counts, key=counts.__getitem__, reverse=True)
    expect(order == wanted, f"{wanted}", f"{order}")


@points(1)
@hint(
    "Return a Series whose index is the columns of the table you are given: all of them, and no "
    "picture names or positions."
)
def test_every_attribute_has_one_share(student, rng):
    """The answer has one entry per column, whatever columns the table has."""
    for count in (40, int(rng.integers(3, 12))):
        names = shuffled_columns(rng, count)
        example = counted_table(rng, 30, {name: int(rng.integers(1, 30)) for name in names})
        index = shares_of(student.call("prevalence", example)).index.tolist()
        right = len(index) == count and set(index) == set(names)
        expect(right, f"the names {names}", f"{index}")


@points(1)
@hint(
    "An attribute that no picture has is 0.0, one that all have is 1.0, not missing. "
    "(`value_counts` counts only values that occur.)"
)
def test_attributes_of_nobody_and_of_everybody(student, rng):
    """An attribute without any positive picture has 0.0, one with only positive pictures 1.0."""
    example = counted_table(rng, 11, {"Bald": 0, "Young": 11, "Smiling": 5})
    shares = shares_of(student.call("prevalence", example)).to_dict()
    expect(set(shares) == {"Bald", "Young", "Smiling"}, "all three names", f"{list(shares)}")
    ends = abs(shares["Bald"]) < 1e-6 and abs(shares["Young"] - 1) < 1e-6
    expect(ends, "0.0 and 1.0", f"{shares}")
