"""A yard that is lived in: washing on the line, a bicycle against the fence, a covered gate, a lamp over the door."""
import math

import numpy as np

from . import palette
from .shape import Shape, box, lathe, rod


def _wheel(shape, x, radius=0.33, steps=30):
    ring = [(x + radius * math.cos(a), 0.0, radius + radius * math.sin(a)) for a in np.linspace(0, 2 * math.pi, steps + 1)]
    inner = [(x + (radius - 0.03) * math.cos(a), 0.0, radius + (radius - 0.03) * math.sin(a)) for a in np.linspace(0, 2 * math.pi, steps + 1)]
    for one, other in zip(ring, ring[1:]):
        shape.join(rod(one, other, 0.017, palette.IRON, 6))
    for one, other in zip(inner, inner[1:]):
        shape.join(rod(one, other, 0.008, palette.STONE, 4))
    for a in np.linspace(0, 2 * math.pi, 15)[:-1]:
        shape.join(rod((x, 0, radius), (x + (radius - 0.03) * math.cos(a), 0, radius + (radius - 0.03) * math.sin(a)), 0.0025, palette.STONE, 3))
    shape.join(rod((x, -0.05, radius), (x, 0.05, radius), 0.022, palette.STONE, 8))


def bicycle(colour=palette.POMEGRANATE):
    """A bicycle along x, its wheels on z = 0, upright about y = 0."""
    shape = Shape()
    for x in (-0.52, 0.52):
        _wheel(shape, x)
    crank, seat, head, rear, front = (-0.08, 0, 0.3), (-0.2, 0, 0.8), (0.36, 0, 0.84), (-0.52, 0, 0.33), (0.52, 0, 0.33)
    for one, other, r in ((crank, seat, 0.017), (seat, head, 0.017), (crank, (0.385, 0, 0.72), 0.018), ((0.34, 0, 0.94), (0.395, 0, 0.68), 0.02)):
        shape.join(rod(one, other, r, colour, 8))
    for y in (-0.045, 0.045):
        shape.join(rod(rear, (crank[0], y * 0.6, crank[2]), 0.01, colour, 6)).join(rod((rear[0], y, rear[2]), (seat[0], y * 0.4, seat[2] - 0.06), 0.009, colour, 6))
        shape.join(rod((front[0], y, front[2]), (0.4, y * 0.8, 0.68), 0.011, colour, 6))
        shape.join(rod((0.33, 0, 0.97), (0.24, y * 6.2, 1.0), 0.01, palette.STONE, 6)).join(rod((0.24, y * 6.2, 1.0), (0.14, y * 6.4, 0.99), 0.015, palette.IRON, 6))
        for k in range(9):
            a0, a1 = (math.radians(50 + 14 * (k + d)) for d in (0, 1))
            shape.join(rod((-0.52 + 0.375 * math.cos(a0), y * 0.4, 0.33 + 0.375 * math.sin(a0)), (-0.52 + 0.375 * math.cos(a1), y * 0.4, 0.33 + 0.375 * math.sin(a1)), 0.012, colour, 5))
    shape.join(rod(seat, (-0.225, 0, 0.93), 0.011, palette.STONE, 6)).join(rod((0.34, 0, 0.94), (0.325, 0, 1.0), 0.012, palette.STONE, 6))
    shape.join(box((0.24, 0.15, 0.05), palette.LEATHER, at=(-0.23, 0, 0.93), taper=0.8)).join(lathe([(0.09, -0.006), (0.09, 0.006)], 16, palette.STONE, at=(-0.08, -0.05, 0.3), turn=(math.pi / 2, 0, 0)))
    for way in (-1, 1):
        shape.join(rod((-0.08, way * 0.06, 0.3), (-0.08 + way * 0.11, way * 0.07, 0.3 - way * 0.12), 0.009, palette.STONE, 5))
        shape.join(box((0.1, 0.07, 0.02), palette.IRON, at=(-0.08 + way * 0.11, way * 0.11, 0.29 - way * 0.12)))
    shape.join(box((0.34, 0.13, 0.015), palette.STONE, at=(-0.52, 0, 0.72)))
    return shape


def washing(rng, length=4.0, height=1.9, colours=(palette.FELT, palette.POMEGRANATE, palette.SNOW, palette.PALE_INDIGO, palette.FELT)):
    """A line between two posts along x, cloths hanging from it in the wind: posts and cloths as two shapes."""
    posts, cloths = Shape(), Shape()
    for x in (0, length):
        posts.join(rod((x, 0, -0.2), (x, 0, height + 0.1), 0.045, palette.OLD_WOOD, 7))
    sag = [(x, 0, height - 0.22 * (1 - (2 * x / length - 1) ** 2)) for x in np.linspace(0, length, 17)]
    for one, other in zip(sag, sag[1:]):
        posts.join(rod(one, other, 0.006, palette.FELT, 4))
    x = 0.3
    for colour in colours:
        wide, drop, phase = rng.uniform(0.45, 0.85), rng.uniform(0.55, 0.95), rng.uniform(0, 6)
        if x + wide > length - 0.2:
            break
        grid = []
        for i in range(19):
            u = x + wide * i / 18
            top = height - 0.22 * (1 - (2 * u / length - 1) ** 2)
            grid.append([(u, 0.05 * math.sin(i * 0.9 + phase) * (j / 12) + 0.16 * (j / 12) ** 1.5, top - drop * j / 12) for j in range(13)])
        for one, other in zip(grid, grid[1:]):
            for j in range(12):
                cloths.add([one[j], other[j], other[j + 1], one[j + 1]], [(0, 1, 2, 3)], palette.shade(colour, rng.uniform(0.95, 1.04) * (0.75 if j == 10 else 1.0)))
        x += wide + rng.uniform(0.1, 0.2)
    return posts, cloths


def covered_gateway(rng, wide=2.7, tall=2.35, paint=palette.WOOD, deep=0.9):
    """Two carved posts, a beam and a small shingled roof over a gate; the way through runs along y at the origin."""
    shape = Shape()
    for x in (-wide / 2, wide / 2):
        shape.join(box((0.24, 0.24, tall), palette.shade(paint, 0.9), at=(x, 0, 0)))
        for z in (0.5, 1.15, 1.8):
            shape.join(box((0.29, 0.29, 0.07), palette.shade(paint, 1.15), at=(x, 0, z)))
        for way in (-1, 1):
            shape.join(rod((x, 0, tall - 0.55), (x - math.copysign(0.42, x), 0, tall - 0.06), 0.045, paint, 4))
            shape.join(rod((x, way * 0.05, tall - 0.3), (x, way * deep / 2, tall + 0.02), 0.04, paint, 4))
    shape.join(box((wide + 0.7, 0.2, 0.2), paint, at=(0, 0, tall - 0.04)))
    for x in np.arange(-wide / 2 - 0.3, wide / 2 + 0.32, 0.17):
        shape.join(lathe([(0.02, 0), (0.045, 0.03), (0.03, 0.09), (0.012, 0.12)], 8, palette.shade(paint, 1.2), at=(x, -0.08, tall - 0.17)))
    for course in range(4):
        for x in np.arange(-wide / 2 - 0.42, wide / 2 + 0.46, 0.155):
            for way in (-1, 1):
                tone = palette.shade(palette.mix(palette.OLD_WOOD, palette.STONE, rng.uniform(0, 0.4)), rng.uniform(0.75, 1.1))
                y = way * (deep / 2 - course * deep / 8)
                shape.join(box((0.145, deep / 8 * 1.6, 0.028), tone, at=(x + rng.normal(0, 0.006), y, tall + 0.17 + course * 0.085), turn=(-way * 0.62, 0, 0)))
    return shape.join(rod((-wide / 2 - 0.5, 0, tall + 0.53), (wide / 2 + 0.5, 0, tall + 0.53), 0.06, palette.OLD_WOOD, 6))
