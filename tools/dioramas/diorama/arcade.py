"""Arches: a wall pierced by round-headed openings."""
import math

import numpy as np

from . import palette
from .shape import Shape


def arched_wall(length, height, thick, count, span, spring, colour, foot=0.0, steps=22, margin=None):
    """A wall along x from the origin, its face at y = 0 to -y, with `count` round-headed openings from `foot` up; `spring` is where the arch begins."""
    shape, half, bay = Shape(), span / 2, length / count if margin is None else (length - 2 * margin) / count
    start = 0.0 if margin is None else margin

    def slab(outline, tone=colour):
        n = len(outline)
        points = [(x, 0.0, z) for x, z in outline] + [(x, thick, z) for x, z in outline]
        shape.add(points, [tuple(range(n)), tuple(range(2 * n - 1, n - 1, -1))], tone)

    def reveal(one, other):
        (xa, za), (xb, zb) = one, other
        shape.add([(xa, 0, za), (xb, 0, zb), (xb, thick, zb), (xa, thick, za)], [(0, 1, 2, 3)], palette.shade(colour, 0.96))

    edges = [0.0]
    for k in range(count):
        middle = start + bay * (k + 0.5)
        left, right = middle - half, middle + half
        slab([(edges[-1], 0), (left, 0), (left, height), (edges[-1], height)])
        if foot > 0:
            slab([(left, 0), (right, 0), (right, foot), (left, foot)])
            reveal((left, foot), (right, foot))
        arch = [(middle - half * math.cos(a), spring + half * math.sin(a)) for a in np.linspace(0, math.pi, steps)]
        for (xa, za), (xb, zb) in zip(arch, arch[1:]):
            slab([(xa, za), (xb, zb), (xb, height), (xa, height)])
            reveal((xa, za), (xb, zb))
        for x in (left, right):
            reveal((x, foot), (x, spring))
        edges.append(right)
    slab([(edges[-1], 0), (length, 0), (length, height), (edges[-1], height)])
    return shape


def archivolt(span, spring, colour, foot=0.0, wide=0.16, proud=0.05, steps=26):
    """The raised band round one opening, its middle at x = 0, before a face at y = 0."""
    shape, half = Shape(), span / 2
    path = [(-half, foot)] + [(-half * math.cos(a), spring + half * math.sin(a)) for a in np.linspace(0, math.pi, steps)] + [(half, foot)]
    out = [(-half - wide, foot)] + [(-(half + wide) * math.cos(a), spring + (half + wide) * math.sin(a)) for a in np.linspace(0, math.pi, steps)] + [(half + wide, foot)]
    for (a, b), (c, d) in zip(zip(path, out), zip(path[1:], out[1:])):
        ring = [(x, -proud, z) for x, z in (a, c, d, b)]
        shape.add(ring, [(0, 1, 2, 3)], colour)
        for (xa, za), (xb, zb) in ((a, c), (b, d)):
            shape.add([(xa, -proud, za), (xb, -proud, zb), (xb, 0, zb), (xa, 0, za)], [(0, 1, 2, 3)], palette.shade(colour, 0.9))
    return shape
