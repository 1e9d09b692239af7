import pandas as pd

from course.checking.answers import shares_of
from course.checking.expectation import expect
from course.checking.marks import hint


def small_table() -> pd.DataFrame:
    names = pd.Index(["1.jpg", "2.jpg", "3.jpg", "4.jpg"], name="image_id")
    return pd.DataFrame({"Bald": [-1, -1, -1, 1], "Young": [1, 1, -1, 1]}, index=names)


@hint("Of four pictures, three are Young: 3 / 4. The mean of -1 and 1 is something else.")
def test_share_of_a_small_table(student):
    """Three of four pictures with an attribute give 0.75, one of four gives 0.25."""
    shares = shares_of(student.call("prevalence", small_table())).to_dict()
    expect(abs(shares["Young"] - 0.75) < 1e-6, "0.75 for Young", f"{shares['Young']}")
    expect(abs(shares["Bald"] - 0.25) < 1e-6, "0.25 for Bald", f"{shares['Bald']}")


@hint("`sort_values` starts with the smallest unless you ask it not to.")
def test_most_frequent_comes_first(student):
    """The most frequent attribute comes first."""
    order = shares_of(student.call("prevalence", small_table())).index.tolist()
    expect(order == ["Young", "Bald"], "Young, then Bald", f"{order}")
