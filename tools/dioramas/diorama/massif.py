"""Ranges of a map as roofs of paper: a crest that rises and falls, spurs to both sides and a valley between two of them."""
import numpy as np

from .noise import fractal, noise
from .ribbons import line_through

# How softly two ranges grow together; the more, the deeper the valley between them.
JOIN = 2.2
# How far from its crest a range reaches, in widths.
FOOT = 2.1


def rise_of(ranges, x, y, most=0.62):
    """The height of the mountains at each place, and how near it is to a high crest: 1 on the highest there are, less in valleys.

    `ranges` are crest lines as arrays of points with a height from 0 to 1 and a width; no range is higher than `most`.
    """
    bend_x, bend_y = 0.17 * fractal(x * 1.1, y * 1.1, 4, 31), 0.17 * fractal(x * 1.1, y * 1.1, 4, 37)
    total, crest = np.zeros(x.shape), np.zeros(x.shape)
    for k, (points, height, width) in enumerate(ranges):
        line = line_through(points, 0.2)
        near = _within(line, width * FOOT + 0.5, x, y)
        if not near.any():
            continue
        reach = min(1.0, width * 2)
        away, along, side = _beside(line, x[near] + bend_x[near] * reach, y[near] + bend_y[near] * reach)
        roof, valley = _roof(away / width, along / width, side, k)
        total[near] += (height * min(most, 0.85 * width) * roof) ** JOIN
        crest[near] = np.maximum(crest[near], height * (roof - 0.17 * valley))
    return total ** (1 / JOIN), crest


def _roof(away, along, side, seed):
    """From 1 on the crest to 0 at the foot, distances in widths, and how deep in a valley; the two slopes have their own."""
    valley = np.clip(np.abs(noise(along * 1.05 + 31 * side, away * 0.42, 71 + seed)) * 1.9, 0, 1.2)
    gully = np.abs(noise(along * 2.7 - 17 * side, away * 0.9, 113 + seed))
    peaks = 0.93 + 0.36 * noise(along * 0.75, 0.37 + 0 * along, 19 + seed)
    further = away * (1 + 0.72 * valley + 0.35 * gully)
    return np.clip(1 - further / FOOT, 0, 1) ** 1.15 * np.clip(peaks, 0.55, 1.14), valley


def _within(line, reach, x, y):
    (left, low), (right, high) = line.min(axis=0) - reach, line.max(axis=0) + reach
    return (x > left) & (x < right) & (y > low) & (y < high)


def _beside(line, x, y):
    """For each place: how far it is from the line, how far along, and on which side (1 or -1)."""
    nearest, along, side = np.full(x.shape, 99.0), np.zeros(x.shape), np.ones(x.shape)
    start = 0.0
    for (ax, ay), (bx, by) in zip(line[:-1], line[1:]):
        dx, dy = bx - ax, by - ay
        length = np.hypot(dx, dy) + 1e-9
        t = np.clip(((x - ax) * dx + (y - ay) * dy) / length ** 2, 0, 1)
        away = np.hypot(x - ax - t * dx, y - ay - t * dy)
        nearer = away < nearest
        nearest[nearer], along[nearer] = away[nearer], (start + t * length)[nearer]
        side[nearer] = np.sign((x - ax) * dy - (y - ay) * dx)[nearer]
        start += length
    return nearest, along, side
