"""Smooth curves through a few points: the outlines of everything that is drawn."""

from functools import cache

import numpy as np
import numpy.typing as npt

from data_scripts.synthetic.streams import Points

MIRROR = np.array([-1.0, 1.0])


@cache
def _basis(samples: int) -> npt.NDArray[np.float64]:
    """Return the weights (samples, 4) of a Catmull-Rom segment."""
    t = np.arange(samples)[:, None] / samples
    powers = np.concatenate([np.ones_like(t), t, t**2, t**3], axis=1)
    matrix = [[0, 2, 0, 0], [-1, 0, 1, 0], [2, -5, 4, -1], [-1, 3, -3, 1]]
    return np.asarray(powers @ (np.array(matrix) / 2))


def closed(points: npt.ArrayLike, samples: int = 6) -> Points:
    """Return a smooth closed curve (n·samples, 2) through the points (n, 2)."""
    p = np.asarray(points, dtype=np.float64)
    ring = np.arange(-1, len(p) + 2) % len(p)
    return _through(p[ring], samples)


def _through(p: Points, samples: int) -> Points:
    """Return the samples of all segments between the second and the last but one point."""
    windows = np.arange(len(p) - 3)[:, None] + np.arange(4)
    return np.asarray((_basis(samples) @ p[windows]).reshape(-1, 2))


def opened(points: npt.ArrayLike, samples: int = 6) -> Points:
    """Return a smooth curve ((n-1)·samples + 1, 2) from the first to the last of the points."""
    p = np.asarray(points, dtype=np.float64)
    padded = np.concatenate([2 * p[:1] - p[1:2], p, 2 * p[-1:] - p[-2:-1]])
    return np.concatenate([_through(padded, samples), p[-1:]])


def mirrored(right: npt.ArrayLike) -> Points:
    """Return the points of a right side (top to bottom) followed by their mirror image, upwards.

    The left side leaves out points that lie on the axis, so the whole outlines one shape.
    """
    p = np.asarray(right, dtype=np.float64)
    left = (p * MIRROR)[::-1]
    return np.concatenate([p, left[left[:, 0] != 0]])


@cache
def _circle(samples: int) -> Points:
    angle = np.linspace(0, 2 * np.pi, samples, endpoint=False)
    return np.stack([np.cos(angle), np.sin(angle)], axis=1)


def ellipse(centre: tuple[float, float], radii: tuple[float, float], samples: int = 20) -> Points:
    """Return the outline (samples, 2) of an ellipse."""
    return np.asarray(_circle(samples) * np.array(radii) + np.array(centre))


def moved(points: Points, dx: float, dy: float) -> Points:
    """Return points (n, 2), or one point (2,), moved to the right and down."""
    return np.asarray(points + np.array((dx, dy)))


@cache
def _spread(given: int, count: int) -> npt.NDArray[np.float64]:
    """Return the weights (count, given) that spread `given` values linearly over `count`."""
    places = np.linspace(0, given - 1, count)
    return np.asarray(np.maximum(1 - np.abs(places[:, None] - np.arange(given)), 0))


def ribbon(centre_line: Points, widths: npt.ArrayLike) -> Points:
    """Return the outline (2n, 2) of a stroke along a line (n, 2) with a width at each point.

    `widths` may have any length from 2; it is spread over the line.
    """
    given = np.asarray(widths, dtype=np.float64)
    count = len(centre_line)
    half = _spread(len(given), count) @ (given / 2)
    tangent = np.empty_like(centre_line)
    tangent[1:-1] = centre_line[2:] - centre_line[:-2]
    tangent[0] = centre_line[1] - centre_line[0]
    tangent[-1] = centre_line[-1] - centre_line[-2]
    reach = half / np.maximum(np.hypot(tangent[:, 0], tangent[:, 1]), 1e-9)
    offset = np.empty_like(tangent)
    offset[:, 0] = -tangent[:, 1] * reach
    offset[:, 1] = tangent[:, 0] * reach
    return np.concatenate([centre_line + offset, (centre_line - offset)[::-1]])
