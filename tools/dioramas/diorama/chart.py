"""A map's geometry as the scene needs it: 16 units wide, its middle the origin, north +y; and what lies how far from what."""
import json
import os

import numpy as np
from mathutils.kdtree import KDTree

from .ribbons import line_through

WIDTH, HEIGHT = 16.0, 9.0
MARGIN = 0.7


def read_chart(picture):
    """The geometry that `npm run maps` wrote for a picture."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'maps', f'{picture}.json')
    with open(path, encoding='utf-8') as file:
        return json.load(file)


def placed_line(line):
    """`x y, x y` in fractions of the picture as points of the scene."""
    points = np.array([[float(part) for part in point.split()] for point in line.split(', ')])
    return np.stack([(points[:, 0] - 0.5) * WIDTH, (0.5 - points[:, 1]) * HEIGHT], axis=1)


def grid(step):
    """Places all over the picture and a little beyond it."""
    x = np.arange(-WIDTH / 2 - MARGIN, WIDTH / 2 + MARGIN + step, step)
    y = np.arange(-HEIGHT / 2 - MARGIN, HEIGHT / 2 + MARGIN + step, step)
    return np.meshgrid(x, y)


def inside(rings, x, y):
    """Whether each place of a grid lies within an odd number of rings."""
    within = np.zeros(x.shape, bool)
    starts, ends = np.vstack(rings), np.vstack([np.roll(ring, -1, axis=0) for ring in rings])
    for row in range(x.shape[0]):
        level = y[row, 0] + 1e-9
        cut = (starts[:, 1] > level) != (ends[:, 1] > level)
        a, b = starts[cut], ends[cut]
        crossings = np.sort(a[:, 0] + (level - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0]))
        within[row] = np.searchsorted(crossings, x[row]) % 2 == 1
    return within


def far_from(lines, x, y, step=0.015, weights=None, most=9.0):
    """How far each place is from the nearest line; with `weights` (one a line, as arrays along it), less those."""
    points, less = [], []
    for k, line in enumerate(lines):
        for i in range(len(line) - 1):
            n = max(1, int(np.linalg.norm(line[i + 1] - line[i]) / step))
            for t in np.arange(n) / n:
                points.append(line[i] * (1 - t) + line[i + 1] * t)
                less.append(weights[k][i] if weights else 0.0)
    if not points:
        return np.full(x.shape, most)
    tree = KDTree(len(points))
    for i, (px, py) in enumerate(points):
        tree.insert((px, py, 0), i)
    tree.balance()
    found = (tree.find((px, py, 0)) for px, py in zip(x.ravel().tolist(), y.ravel().tolist()))
    return np.array([distance - less[i] for _, i, distance in found]).reshape(x.shape)


def land_distance(rings, x, y):
    """How far inland each place is; below 0 at sea. The frame that the land was cut by is no coast."""
    within = inside(rings, x, y)
    rim_x, rim_y = WIDTH / 2 + MARGIN, HEIGHT / 2 + MARGIN
    coasts = []
    for ring in rings:
        whole = np.vstack([ring, ring[:1]])
        outer = (np.abs(whole[:, 0]) > rim_x) | (np.abs(whole[:, 1]) > rim_y)
        coasts += [whole[i:i + 2] for i in range(len(ring)) if not (outer[i] and outer[i + 1])]
    away = far_from(coasts, x, y)
    return np.where(within, away, -away)


def closed(ring, step=0.03):
    """A smooth ring through the points of a rough one."""
    around = np.vstack([ring[-2:], ring, ring[:2]])
    line = line_through(around, step)
    return line[np.argmin(np.hypot(*(line - ring[0]).T)):][:-1] if len(ring) < 3 else _between(line, ring)


def _between(line, ring):
    first = int(np.argmin(np.hypot(*(line[:len(line) // 2] - ring[0]).T)))
    last = len(line) // 2 + int(np.argmin(np.hypot(*(line[len(line) // 2:] - ring[0]).T)))
    return line[first:last]


def sampled(field, step, x, y):
    """A field of `grid(step)` at other places, between its points in a straight line."""
    u = np.clip((x + WIDTH / 2 + MARGIN) / step, 0, field.shape[1] - 1.001)
    v = np.clip((y + HEIGHT / 2 + MARGIN) / step, 0, field.shape[0] - 1.001)
    i, j = u.astype(int), v.astype(int)
    fx, fy = u - i, v - j
    low = field[j, i] * (1 - fx) + field[j, i + 1] * fx
    high = field[j + 1, i] * (1 - fx) + field[j + 1, i + 1] * fx
    return low * (1 - fy) + high * fy
