"""The things of five callings: a doctor's bag, chalk and a schoolbook, a level and a trowel, a flask, a bunch of garden greens."""
import math

import numpy as np

from . import palette
from .joinery import board
from .orchard import leaf_blade
from .palette import linear
from .shape import Shape, lathe, rod


def tube(points, radius, colour, sides=10):
    """A bent tube through the points, rounded by more points between them."""
    points = np.asarray(points, float)
    fine = []
    for i in range(len(points) - 1):
        p0, p1, p2, p3 = points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, len(points) - 1)]
        for t in np.linspace(0, 1, 7)[:-1]:
            fine.append(0.5 * (2 * p1 + (p2 - p0) * t + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t ** 2 + (3 * p1 - p0 - 3 * p2 + p3) * t ** 3))
    shape = Shape()
    for one, other in zip(fine, fine[1:] + [points[-1]]):
        shape.join(rod(one, np.asarray(other) + (np.asarray(other) - one) * 0.08, radius, colour, sides))
    return shape


def doctors_bag(length=0.34, depth=0.17, height=0.2, hide=palette.LEATHER):
    """A doctor's bag along x, its foot at z = 0: the hide, and its brass apart."""
    hide_shape, brass = Shape(), Shape()
    steps, rows = 30, 14
    grid = []
    for j in range(rows + 1):
        t = j / rows
        half = depth / 2 * (1.06 if t < 0.05 else 1.0) * (1 - 0.86 * max(0, (t - 0.42) / 0.58) ** 1.7)
        long = length / 2 * (1 - 0.1 * t ** 2)
        ring = []
        for i in range(steps):
            a = 2 * math.pi * i / steps
            c, s = math.cos(a), math.sin(a)
            ring.append((math.copysign(abs(c) ** 0.42, c) * long, math.copysign(abs(s) ** 0.42, s) * half * (1 + 0.03 * math.sin(5 * a + t * 4)), height * t))
        grid.append(ring)
    for j in range(rows):
        for i in range(steps):
            k = (i + 1) % steps
            hide_shape.add([grid[j][i], grid[j][k], grid[j + 1][k], grid[j + 1][i]], [(0, 1, 2, 3)], palette.shade(hide, (0.78 if j == 0 else 1.0) * (1.12 if i in (3, 4, 18, 19) else 1.0)))
    hide_shape.add(grid[-1], [tuple(range(steps))], hide)
    for x in (-length * 0.31, length * 0.31):
        hide_shape.join(board((0.026, depth * 1.05, height * 0.62), palette.shade(hide, 1.25), at=(x, 0, 0.002), edge=0.003))
        brass.join(board((0.036, depth * 1.07, 0.02), palette.mix(palette.COPPER, palette.STRAW, 0.5), at=(x, 0, height * 0.56), edge=0.002))
    for y in (-0.012, 0.012):
        brass.join(board((length * 0.88, 0.012, 0.018), palette.mix(palette.COPPER, palette.STRAW, 0.5), at=(0, y, height - 0.006), edge=0.003))
    brass.join(board((0.05, 0.05, 0.026), palette.mix(palette.COPPER, palette.STRAW, 0.5), at=(0, 0, height + 0.002), edge=0.005))
    hide_shape.join(tube([(-0.075, 0, height + 0.008), (-0.066, 0, height + 0.045), (0, 0, height + 0.064), (0.066, 0, height + 0.045), (0.075, 0, height + 0.008)], 0.0095, palette.shade(hide, 0.9)))
    return hide_shape, brass


def stethoscope(rubber=palette.INDIGO):
    """A stethoscope lying on a table, about the origin: rubber, and its steel apart."""
    z = 0.006
    shape = tube([(-0.03, 0.16, z), (0.03, 0.1, z), (0.02, 0.03, z), (-0.05, 0.0, z), (-0.1, -0.05, z), (-0.06, -0.1, z), (0.02, -0.105, z), (0.085, -0.1, z)], 0.0056, rubber)
    shape.join(tube([(-0.03, 0.16, z), (-0.07, 0.18, z), (-0.1, 0.16, z)], 0.005, rubber)).join(tube([(-0.03, 0.16, z), (-0.045, 0.2, z), (-0.09, 0.23, z)], 0.005, rubber))
    steel = tube([(-0.1, 0.16, z), (-0.14, 0.13, z), (-0.16, 0.1, z)], 0.0035, palette.STONE).join(tube([(-0.09, 0.23, z), (-0.14, 0.25, z), (-0.18, 0.23, z)], 0.0035, palette.STONE))
    for x, y in ((-0.162, 0.097), (-0.184, 0.228)):
        steel.join(lathe([(0.003, 0), (0.007, 0.003), (0.006, 0.009), (0.002, 0.012)], 10, palette.IRON, at=(x, y, 0.001)))
    return shape, steel.join(lathe([(0.021, 0), (0.023, 0.003), (0.022, 0.008), (0.012, 0.011), (0.007, 0.017), (0.0, 0.018)], 28, palette.STONE, at=(0.1, -0.1, 0)))


def spirit_level(length=0.42, paint=palette.AUTUMN):
    """A spirit level along x, lying on its edge: the body, and its vials apart."""
    body = Shape()
    for z, tall in ((0, 0.008), (0.05, 0.008)):
        body.join(board((length, 0.026, tall), paint, at=(0, 0, z), edge=0.0015))
    body.join(board((length, 0.008, 0.046), palette.shade(paint, 0.85), at=(0, 0, 0.006)))
    for x in (-length / 2, length / 2):
        body.join(board((0.012, 0.027, 0.0585), palette.IRON, at=(x, 0, 0), edge=0.002))
    vials = Shape()
    for x, way in ((0, (1, 0)), (-length * 0.36, (0, 1)), (length * 0.36, (0, 1))):
        body.join(lathe([(0.019, -0.0075), (0.019, 0.0075)], 26, palette.IRON, at=(x, 0, 0.029), turn=(math.pi / 2, 0, 0)))
        low, high = (x - 0.015 * way[0], -0.009, 0.029 - 0.015 * way[1]), (x + 0.015 * way[0], -0.009, 0.029 + 0.015 * way[1])
        vials.join(rod(low, high, 0.006, linear('b9d64a'), 14))
        for t in (0.4, 0.6):
            at = np.asarray(low) + (np.asarray(high) - low) * t
            vials.join(rod(at, at + (np.asarray(high) - low) * 0.03, 0.0064, palette.IRON, 14))
    return body, vials


def trowel():
    """A bricklayer's trowel lying along x, its point towards +x: steel, and its handle apart."""
    steel = Shape().add([(0, -0.06, 0.004), (0.02, -0.068, 0.004), (0.165, 0, 0.002), (0.02, 0.068, 0.004), (0, 0.06, 0.004), (0.03, 0, 0.007)],
                        [(0, 1, 5), (1, 2, 5), (2, 3, 5), (3, 4, 5), (4, 0, 5)], palette.STONE)
    steel.join(tube([(0.01, 0, 0.006), (-0.02, 0, 0.012), (-0.03, 0, 0.034), (-0.055, 0, 0.04)], 0.005, palette.STONE))
    grip = lathe([(0.010, 0), (0.0135, 0.006), (0.0125, 0.03), (0.016, 0.07), (0.0145, 0.1), (0.008, 0.112), (0, 0.114)], 20, palette.NEW_WOOD, at=(-0.05, 0, 0.04), turn=(0, -math.pi / 2 - 0.12, 0))
    return steel, grip


def flask(filled=0.085):
    """A conical laboratory flask, its foot at the origin: the glass, and what is in it."""
    outer = [(0.0, 0.0), (0.056, 0.0), (0.062, 0.004), (0.061, 0.012), (0.044, 0.062), (0.024, 0.118), (0.0185, 0.136), (0.0185, 0.172), (0.0225, 0.178), (0.0225, 0.181)]
    inner = [(max(r - 0.002, 0.001), z) for r, z in outer[3:]]
    level = [(r - 0.0006, z) for r, z in inner if z < filled]
    edge = float(np.interp(filled, [z for _, z in inner], [r for r, _ in inner])) - 0.0006
    return lathe(outer + inner[::-1] + [(0.0, 0.005)], 48, palette.SNOW), lathe([(0.001, 0.0055), (0.056, 0.0055), *level, (edge, filled), (0.0, filled)], 48, palette.SNOW)


def greens(rng, stalks=46, length=0.3):
    """A bunch of garden greens lying along x, tied at -x with a strip of cloth: leaves, and the tie apart."""
    bunch = Shape()
    for _ in range(stalks):
        y, z, fan = rng.normal(0, 0.012), abs(rng.normal(0.014, 0.009)), rng.normal(0, 0.24)
        at, way = np.array([-0.13, y, z]), np.array([1.0, fan * 0.5, abs(rng.normal(0.05, 0.08))])
        for step in range(5):
            to = at + way / np.linalg.norm(way) * length / 5 * rng.uniform(0.85, 1.1)
            to[2] = max(to[2], 0.004)
            bunch.join(rod(at, to, 0.0019, palette.FRESH_GRASS, 4))
            if step > 1:
                for _ in range(4):
                    leaf_blade(bunch, rng, to, way / np.linalg.norm(way) + rng.normal(0, 0.75, 3) + [0, 0, 0.15], rng.uniform(0.022, 0.045), palette.shade((palette.LEAF, palette.GRASS, palette.FRESH_GRASS)[rng.integers(3)], rng.uniform(0.75, 1.05)))
            at, way = to, way + [0, fan * 0.22, rng.normal(0, 0.08)]
    tie = Shape()
    for x in (-0.068, -0.06, -0.052):
        tie.join(lathe([(0.027, -0.004), (0.0285, 0), (0.027, 0.004)], 18, palette.POMEGRANATE, at=(x, 0, 0.017), turn=(0, math.pi / 2, 0)))
    return bunch, tie


def chalk(rng, count=4):
    """Sticks of chalk strewn about the origin."""
    shape = Shape()
    for k in range(count):
        a, x, y = rng.normal(0.3, 0.5), rng.normal(0, 0.035), (k - count / 2) * 0.022
        long = rng.uniform(0.035, 0.075)
        colour = palette.mix(palette.SNOW, (palette.SNOW, palette.POMEGRANATE, palette.SNOW, palette.PALE_INDIGO)[k % 4], 0.35)
        shape.join(rod((x - long / 2 * math.cos(a), y - long / 2 * math.sin(a), 0.006), (x + long / 2 * math.cos(a), y + long / 2 * math.sin(a), 0.006), 0.006, colour, 14, 0.0052))
    return shape
