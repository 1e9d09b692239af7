"""Pictures that are made of faces and are none."""

import numpy as np

PIECES = 4  # in a row and in a column


def scrambled(rng: np.random.Generator, images: np.ndarray) -> np.ndarray:
    """Return square images `(n, side, side, 1)`, each cut into 4 x 4 pieces in another order.

    The side is a multiple of 4. No piece that shows an eye, the nose or the mouth keeps its place:
    the four in the middle go elsewhere.
    """
    count, side = images.shape[:2]
    piece = side // PIECES
    cut = images.reshape(count, PIECES, piece, PIECES, piece, 1).swapaxes(2, 3)
    pieces = cut.reshape(count, PIECES * PIECES, piece, piece, 1)
    mixed = np.stack([own[_order(rng)] for own in pieces])
    back = mixed.reshape(count, PIECES, PIECES, piece, piece, 1).swapaxes(2, 3)
    return np.ascontiguousarray(back.reshape(images.shape))


def _order(rng: np.random.Generator) -> np.ndarray:
    middle = np.array([5, 6, 9, 10])
    while True:
        order = rng.permutation(PIECES * PIECES)
        if (order[middle] != middle).all():
            return order
