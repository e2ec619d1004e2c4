"""What is drawn through a landscape as a line: a ditch, a canal, an embankment, a road, a rail."""
import numpy as np

from . import palette
from .shape import Shape


def line_through(points, step=4.0):
    """A smooth line through the points (x, y), a point about every `step` metres."""
    points = np.asarray(points, float)
    padded = np.vstack([2 * points[0] - points[1], points, 2 * points[-1] - points[-2]])
    line = []
    for k in range(len(points) - 1):
        a, b, c, d = padded[k:k + 4]
        for t in np.linspace(0, 1, max(2, int(np.linalg.norm(c - b) / step)), endpoint=False):
            line.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3))
    return np.vstack([line, points[-1:]])


def left_of(line):
    """The unit vector to the left of a line at each of its points."""
    way = np.gradient(line, axis=0)
    way /= np.linalg.norm(way, axis=1)[:, None]
    return np.stack([-way[:, 1], way[:, 0]], axis=1)


def ribbon(line, profile, colours, rng, ragged=0.0, ground=None):
    """A cross-section drawn along a line.

    `profile` is a list of (metres to the left, height), from right to left; `colours` one for each band between two of them.
    `ground(x, y)` lifts it, `ragged` moves its inner points by so many metres.
    """
    line = np.asarray(line, float)
    aside = left_of(line)
    shape, many = Shape(), len(profile)
    points = np.zeros((len(line), many, 3))
    for k, (off, height) in enumerate(profile):
        inner = 0 < k < many - 1
        moved = off + (rng.normal(0, ragged, len(line)) if ragged and inner else 0)
        points[:, k, :2] = line + aside * np.reshape(moved, (-1, 1)) if np.ndim(moved) else line + aside * moved
        points[:, k, 2] = height + (rng.normal(0, ragged * 0.4, len(line)) if ragged and inner else 0)
    if ground is not None:
        points[..., 2] += ground(points[..., 0], points[..., 1])
    faces, tones = [], []
    for i in range(len(line) - 1):
        for k in range(many - 1):
            a, b = i * many + k, (i + 1) * many + k
            faces += [(a, b, b + 1), (a, b + 1, a + 1)]
            tones += [palette.shade(colours[k], f) for f in rng.uniform(0.93, 1.07, 2)]
    return shape.add(points.reshape(-1, 3), faces, tones)
