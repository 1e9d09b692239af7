"""The same person without and with one attribute: what that attribute alone changes."""

import numpy as np

from course.attributes import ATTRIBUTES
from data_scripts.synthetic.labels import draw_labels
from data_scripts.synthetic.rules import contradictions
from data_scripts.synthetic.streams import Labels

SEARCHED = 1000


def labels_without_and_with(
    seed: int, attribute: str, count: int
) -> list[tuple[int, Labels, Labels]]:
    """Return up to `count` triples (index, labels without, labels with) of one attribute.

    All else is equal, and both rows are possible by the rules. Blurred pictures are left out,
    and each attribute begins the search at another person.
    """
    column = ATTRIBUTES.index(attribute)
    rows = draw_labels(seed, SEARCHED)
    found: list[tuple[int, Labels, Labels]] = []
    for index in np.roll(np.arange(SEARCHED), -11 * column).tolist():
        pair = np.stack([rows[index], rows[index]])
        pair[:, column] = (0, 1)
        if not rows[index][ATTRIBUTES.index("Blurry")] and not contradictions(pair):
            found.append((index, pair[0], pair[1]))
        if len(found) == count:
            break
    return found
