"""What makes current out of falling water, plainly, on one upright shaft: a spiral of water, a runner, a generator; and a switchboard."""
import math

import numpy as np

from . import palette
from .palette import linear
from .shape import Shape, box, lathe, prism, rod

WATER, FOAM, STEEL = linear('5f9fb8'), linear('d9e9ee'), linear('a9adb3')


def stream(path, radii, colour=WATER, sides=40):
    """A round body of water along a path of places, so thick at each of them; both its ends are closed."""
    path = np.asarray(path, float)
    way = np.gradient(path, axis=0)
    way /= np.linalg.norm(way, axis=1)[:, None]
    aside = np.cross(way, [0.0, 0.35, 1.0])
    aside /= np.linalg.norm(aside, axis=1)[:, None]
    up = np.cross(aside, way)
    turns = np.linspace(0, 2 * math.pi, sides, endpoint=False)
    rings = [p + r * (np.cos(turns)[:, None] * a + np.sin(turns)[:, None] * u) for p, r, a, u in zip(path, radii, aside, up)]
    faces = [(k * sides + i, k * sides + (i + 1) % sides, (k + 1) * sides + (i + 1) % sides, (k + 1) * sides + i) for k in range(len(path) - 1) for i in range(sides)]
    last = (len(path) - 1) * sides
    return Shape().add(np.concatenate(rings), faces + [tuple(range(sides - 1, -1, -1)), tuple(range(last, last + sides))], colour)


def hoops(path, radii, every, colour=palette.IRON):
    """Iron hoops round such a body: what is left of its pipe when the pipe is thought away."""
    shape, path = Shape(), np.asarray(path, float)
    for k in range(0, len(path) - 1, every):
        along = (path[k + 1] - path[k]) / np.linalg.norm(path[k + 1] - path[k])
        shape.join(stream([path[k] + along * t for t in (-0.05, 0.0, 0.05)], [radii[k] + 0.035] * 3, colour))
    return shape


def streaks(rng, path, radii, count, front=(0, -1, 0)):
    """Lighter threads of water along the side of a body that is looked at."""
    shape, path, n = Shape(), np.asarray(path, float), len(path)
    for _ in range(count):
        k, long, off = int(rng.integers(0, n - 6)), int(rng.integers(4, 10)), rng.uniform(-0.75, 0.75)
        line = []
        for j in range(k, min(n, k + long)):
            way = path[min(j + 1, n - 1)] - path[max(j - 1, 0)]
            across = np.cross(way / np.linalg.norm(way), front)
            across /= np.linalg.norm(across)
            line.append(path[j] + radii[j] * (off * across + math.sqrt(1 - off * off) * np.asarray(front)) * 1.0)
        thick = 0.02 * np.sin(np.linspace(0.1, math.pi - 0.1, len(line)))
        shape.join(stream(line, thick, palette.mix(WATER, FOAM, rng.uniform(0.4, 0.9)), 8))
    return shape


def runner(radius=0.56, tall=0.56, blades=13):
    """A runner of bent blades about z, its middle at the origin: the bronze of its crown, blades and band."""
    bronze = linear('b9783f')
    shape = lathe([(0.001, tall * 0.62), (0.16, tall * 0.62), (0.3, tall * 0.5), (radius, tall * 0.42), (radius, tall * 0.5), (0.2, tall * 0.62)][::-1], 56, bronze)
    shape.join(lathe([(0.18, tall * 0.45), (0.15, 0.0), (0.09, -tall * 0.45), (0.001, -tall * 0.62)][::-1], 40, bronze))
    shape.join(lathe([(radius * 0.8, -tall * 0.56), (radius * 0.86, -tall * 0.56), (radius * 0.9, -tall * 0.42), (radius * 0.84, -tall * 0.42)], 56, bronze))
    steps = 10
    for k in range(blades):
        grid = []
        for i in range(steps + 1):
            t = i / steps
            row = []
            for j in range(steps + 1):
                s = j / steps
                r = 0.15 + (radius * (1 - 0.14 * t) - 0.15) * s
                a = 2 * math.pi * k / blades + 0.75 * t * t + 0.5 * s * (1 - t)
                row.append((r * math.cos(a), r * math.sin(a), tall * (0.46 - 0.92 * t)))
            grid.append(row)
        for i in range(steps):
            for j in range(steps):
                shape.add([grid[i][j], grid[i][j + 1], grid[i + 1][j + 1], grid[i + 1][j]], [(0, 1, 2, 3)], palette.shade(bronze, 1.12 - 0.3 * j / steps))
    return shape


def generator():
    """A generator on an upright shaft, its foot on z = 0: ribbed cast iron, and the copper of its windings seen through slots."""
    body = lathe([(0.95, 0), (0.95, 0.12), (0.82, 0.14), (0.82, 0.34), (0.74, 0.36), (0.74, 0.86), (0.82, 0.88), (0.86, 1.0), (0.86, 1.08), (0.6, 1.2), (0.52, 1.22), (0.52, 1.38), (0.46, 1.42), (0.2, 1.46), (0.16, 1.58), (0.001, 1.6)], 72, palette.PALE_INDIGO)
    for k in range(28):
        a = 2 * math.pi * k / 28
        body.join(rod((0.755 * math.cos(a), 0.755 * math.sin(a), 0.35), (0.755 * math.cos(a), 0.755 * math.sin(a), 0.87), 0.052, linear('c8733c'), 14))
    for k in range(8):
        a = 2 * math.pi * k / 8 + 0.2
        body.join(box((0.16, 0.09, 0.62), palette.shade(palette.PALE_INDIGO, 0.8), at=(0.82 * math.cos(a), 0.82 * math.sin(a), 0.3), turn=(0, 0, a)))
    return body.join(lathe([(0.05, 0), (0.06, 0.05), (0.035, 0.14)], 20, palette.FELT, at=(0.55, -0.25, 1.2))).join(lathe([(0.05, 0), (0.06, 0.05), (0.035, 0.14)], 20, palette.FELT, at=(0.6, 0.05, 1.2)))


def shaft(low, high):
    """The one shaft about z that both turn on, with its coupling and the bearing that holds it."""
    shape = lathe([(0.085, low), (0.085, high)], 28, STEEL)
    middle = low + (high - low) * 0.52
    shape.join(lathe([(0.09, middle - 0.09), (0.2, middle - 0.09), (0.2, middle + 0.09), (0.09, middle + 0.09)], 36, STEEL))
    return shape.join(lathe([(0.1, high - 0.3), (0.27, high - 0.3), (0.3, high - 0.22), (0.27, high - 0.06), (0.1, high - 0.06)], 36, palette.IRON))


def switchboard():
    """A slab of pale stone with a lever and two blank dials, standing along x."""
    shape = box((1.3, 0.08, 1.5), palette.LINEN, at=(0, 0, 0.6))
    for x in (-0.6, 0.6):
        shape.join(box((0.08, 0.1, 2.1), palette.IRON, at=(x, 0.04, 0)))
    for x in (-0.3, 0.3):
        shape.join(lathe([(0.2, 0), (0.2, 0.05)], 40, palette.COPPER, at=(x, -0.03, 1.7), turn=(math.pi / 2, 0, 0)))
        shape.join(lathe([(0.165, 0), (0.165, 0.06)], 40, palette.FELT, at=(x, -0.035, 1.7), turn=(math.pi / 2, 0, 0)))
    return shape.join(prism([(-0.03, 0), (0.03, 0), (0.02, 0.42), (-0.02, 0.42)], 0.05, palette.COPPER, at=(0, -0.12, 0.9)))


def insulator():
    """A bell of white porcelain on an iron hook, its hook's root at the origin, reaching towards -x."""
    shape = rod((0, 0, 0), (-0.16, 0, 0), 0.018, palette.IRON, 10).join(rod((-0.16, 0, 0), (-0.16, 0, 0.1), 0.018, palette.IRON, 10))
    return shape.join(lathe([(0.07, 0.06), (0.075, 0.1), (0.045, 0.15), (0.055, 0.19), (0.03, 0.24), (0.001, 0.25)], 28, palette.FELT, at=(-0.16, 0, 0)))
