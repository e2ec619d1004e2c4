"""Flat straps and ribbons that follow a line: webbing, tape, a belt."""
import numpy as np

from . import palette
from .shape import Shape


def smooth_line(points, fine=8):
    """The points with more between them, on a smooth curve through all of them."""
    p = np.asarray(points, float)
    p = np.concatenate([[2 * p[0] - p[1]], p, [2 * p[-1] - p[-2]]])
    line = []
    for a, b, c, d in zip(p, p[1:], p[2:], p[3:]):
        for t in np.arange(fine) / fine:
            line.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3))
    return np.array([*line, p[-2]])


def strap(points, facing, width=0.032, colour=palette.LINEN, thick=0.003, seam=0.8):
    """A strap through the points, its flat side towards `facing` (one direction, or one a point of the smooth line); its edges sewn darker."""
    line = smooth_line(points)
    way = np.gradient(line, axis=0)
    out = np.broadcast_to(np.asarray(facing, float), line.shape)
    side = np.cross(way, out)
    side /= np.linalg.norm(side, axis=1)[:, None] + 1e-9
    up = np.cross(side, way)
    up *= thick / (np.linalg.norm(up, axis=1)[:, None] + 1e-9)
    shape, marks = Shape(), (-0.5, -0.38, 0.38, 0.5)
    rows = [[p + s * width * m + u for m in marks] + [p + s * width * m - u for m in reversed(marks)] for p, s, u in zip(line, side, up)]
    for k, (one, two) in enumerate(zip(rows, rows[1:])):
        for j in range(8):
            i, tone = (j + 1) % 8, seam if j % 4 != 1 else (1.0, 0.94)[k % 2]
            shape.add([one[j], one[i], two[i], two[j]], [(0, 1, 2, 3)], palette.shade(colour, tone))
    for row in (rows[0], rows[-1]):
        shape.add(row, [tuple(range(8))], palette.shade(colour, seam))
    return shape
