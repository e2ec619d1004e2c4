"""A bar bent along a line, round all the way: no rings where one piece meets the next."""
import math

import numpy as np

from .shape import Shape
from .webbing import smooth_line


def bent_bar(points, radius, colour, sides=24, fine=8, closed=False):
    """A round bar through the points; closed, its end runs into its beginning."""
    p = np.asarray(points, float)
    line = smooth_line([p[-2], *p, p[1]] if closed else p, fine)
    line = line[fine:-fine] if closed else line
    way = np.gradient(line, axis=0)
    way /= np.linalg.norm(way, axis=1)[:, None]
    side = np.cross(way[0], (0, 0, 1.0) if abs(way[0][2]) < 0.9 else (1.0, 0, 0))
    spots = []
    for at, along in zip(line, way):
        side = side - along * np.dot(side, along)
        side /= np.linalg.norm(side)
        other = np.cross(along, side)
        spots += [at + radius * (math.cos(a) * side + math.sin(a) * other) for a in np.linspace(0, 2 * math.pi, sides + 1)[:-1]]
    n = len(line)
    faces = [(j * sides + s, j * sides + (s + 1) % sides, (j + 1) * sides + (s + 1) % sides, (j + 1) * sides + s) for j in range(n - 1) for s in range(sides)]
    ends = [] if closed else [tuple(range(sides - 1, -1, -1)), tuple(range((n - 1) * sides, n * sides))]
    return Shape().add(spots, faces + ends, colour)
