"""Wooden letters to lay words with: a block of pear wood with one raised letter, or lying face down and silent."""
import math

import numpy as np

from . import palette
from .joinery import board
from .shape import Shape

WIDE, TALL, DEEP = 0.066, 0.086, 0.03
_HALF = 0.085


def _arc(middle, radius, start, end, steps=26):
    return [(middle[0] + radius[0] * math.cos(a), middle[1] + radius[1] * math.sin(a)) for a in np.radians(np.linspace(start, end, steps))]


# Pen strokes in a field one unit tall, its foot at 0, its middle at x = 0.
STROKES = {
    'С': [_arc((0.02, 0.5), (0.31, 0.415), 48, 312, 40)],
    'У': [[(-0.34, 1.0), (0.03, 0.36)], [(0.35, 1.0), (0.03, 0.36), *_arc((-0.2, 0.25), (0.19, 0.165), -12, -100, 14)]],
    'S': [_arc((0, 0.715), (0.26, 0.2), 28, 270, 34) + _arc((0, 0.285), (0.28, 0.23), 90, -152, 34)[1:]],
    'U': [[(-0.29, 1.0), (-0.29, 0.36), *_arc((0, 0.36), (0.29, 0.275), 180, 360, 30)[1:], (0.29, 1.0)]],
    'A': [[(-0.36, 0.0), (0.0, 1.0)], [(0.36, 0.0), (0.0, 1.0)], [(-0.22, 0.33), (0.22, 0.33)]],
}


def _stroke(shape, path, size, depth, colour):
    """A stroke of even width in the x-z plane, raised from y = 0 towards -y."""
    p = np.asarray(path, float) * size
    way = np.gradient(p, axis=0)
    way /= np.linalg.norm(way, axis=1)[:, None] + 1e-9
    aside = np.stack([-way[:, 1], way[:, 0]], 1) * _HALF * size
    rows = np.stack([p + aside, p - aside], 1)
    front = [(x, -depth, z) for row in rows for x, z in row]
    back = [(x * 1.0, 0.0, z) for row in rows for x, z in row]
    n, count = len(front), len(rows)
    faces = []
    for i in range(count - 1):
        a, b, c, d = 2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2
        faces += [(a, b, c, d), (a, d, d + n, a + n), (b, b + n, c + n, c)]
    faces += [(0, n, n + 1, 1), (n - 2, n - 1, 2 * n - 1, 2 * n - 2)]
    tones = [colour if f[0] < n and f[1] < n and f[2] < n and f[3] < n else palette.shade(colour, 0.6) for f in faces]
    return shape.add(front + back, faces, tones)


def raised_letter(letter, size=0.058, colour=palette.INDIGO, depth=0.0035):
    """One letter alone, its foot at the origin, its face to -y."""
    shape = Shape()
    for k, path in enumerate(STROKES[letter]):
        _stroke(shape, path, size, depth + 0.0003 * k, colour)
    return shape


def letter_block(letter, wood=palette.NEW_WOOD, colour=palette.INDIGO):
    """A block standing on z = 0, its letter to -y: the wood, and the letter apart."""
    return board((WIDE, DEEP, TALL), wood, edge=0.003, worn=1.25), Shape().join(raised_letter(letter, TALL * 0.66, colour), at=(0, -DEEP / 2, TALL * 0.17))


def blank_block(wood=palette.NEW_WOOD, size=1.0):
    """A block lying face down: nothing is to be read on its back."""
    return board((WIDE * size, TALL * size, DEEP * size), wood, edge=0.003, worn=1.22)


def type_case(columns, rows, cell, deep=0.035, colour=palette.WOOD):
    """A shallow case of compartments lying flat, its middle at the origin."""
    shape, wide, long, t = Shape(), columns * cell[0], rows * cell[1], 0.006
    shape.join(board((wide + 4 * t, long + 4 * t, 0.008), palette.shade(colour, 0.6), at=(0, 0, -0.008)))
    for i in range(columns + 1):
        edge = i in (0, columns)
        shape.join(board((t * (2 if edge else 1), long + 4 * t, deep * (1.25 if edge else 1)), colour, at=((i - columns / 2) * cell[0], 0, 0), edge=0.0015))
    for j in range(rows + 1):
        edge = j in (0, rows)
        shape.join(board((wide + 4 * t, t * (2 if edge else 1), deep * (1.24 if edge else 0.98)), colour, at=(0, (j - rows / 2) * cell[1], 0), edge=0.0015))
    return shape
