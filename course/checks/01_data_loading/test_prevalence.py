import pandas as pd

from course.checking.answers import shares_of
from course.checking.expectation import expect
from course.checking.marks import hint

SHARES = {"Young": 0.625, "Bald": 0.125, "Smiling": 0.375}


def shares_of_eight_pictures(student) -> "pd.Series[float]":
    names = pd.Index([f"{number}.jpg" for number in range(8)], name="image_id")
    values = {
        "Bald": [-1, -1, -1, 1, -1, -1, -1, -1],
        "Young": [1, 1, -1, 1, -1, 1, 1, -1],
        "Smiling": [1, -1, -1, 1, -1, -1, -1, 1],
    }
    shares = shares_of(student.call("prevalence", pd.DataFrame(values, index=names)))
    came = shares.index.tolist()
    right = sorted(map(str, came)) == sorted(SHARES)
    expect(right, "an entry for each attribute", f"entries {came!r:.80}", "One per *column*.")
    return shares


@hint("Of eight pictures, five are Young: 5 / 8 = 0.625. Count the 1s, and do not round.")
def test_share_of_a_small_table(student):
    """Five of eight pictures with an attribute give 0.625, one of eight gives 0.125."""
    shares = shares_of_eight_pictures(student).to_dict()
    for name, wanted in SHARES.items():
        counted = "This is a count. Divide it by the number of pictures."
        special = counted if shares[name] == 8 * wanted else ""
        special = special or ("A share goes from 0 to 1, not to 100." if shares[name] > 1 else "")
        right = abs(shares[name] - wanted) < 1e-6
        expect(right, f"{wanted} for {name}", f"{shares[name]}", special)


@hint("`sort_values` starts with the smallest unless you ask it not to.")
def test_most_frequent_comes_first(student):
    """The most frequent attribute comes first, the rarest last."""
    order = shares_of_eight_pictures(student).index.tolist()
    wanted = ["Young", "Smiling", "Bald"]
    expect(order == wanted, ", then ".join(wanted), ", then ".join(order))
