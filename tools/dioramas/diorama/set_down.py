"""What a family set down on dry ground, seen from some steps away: a copper water jar, a chest, bundles. Shade them smooth."""
import math

import numpy as np

from . import palette
from .joinery import board
from .rounded import bar, skin
from .shape import Shape, lathe
from .webbing import smooth_line


def guyum(colour=palette.COPPER):
    """A güyüm, the copper jar for fetching water: round body, narrow neck, wide lip, one handle towards +x; 0.46 tall, its foot at the origin."""
    line = [(0.002, 0.0), (0.085, 0.0), (0.09, 0.012), (0.088, 0.02), (0.125, 0.07), (0.15, 0.13), (0.152, 0.17), (0.13, 0.225), (0.08, 0.275), (0.048, 0.315), (0.043, 0.35), (0.05, 0.385), (0.078, 0.425), (0.092, 0.445), (0.09, 0.452), (0.06, 0.43), (0.03, 0.37)]
    profile = smooth_line(line, 5)
    tones = [palette.shade(colour, 0.72 if abs(z - 0.2) < 0.006 or abs(z - 0.245) < 0.005 or abs(z - 0.32) < 0.006 else 0.45 if k > len(profile) - 9 else 1.0) for k, (_, z) in enumerate(profile)]
    shape = lathe(profile.tolist(), 72, tones)
    handle = smooth_line([(0.06, 0, 0.41), (0.12, 0, 0.42), (0.19, 0, 0.36), (0.2, 0, 0.28), (0.16, 0, 0.215), (0.125, 0, 0.2)], 8)
    return shape.join(bar(handle, np.linspace(0.012, 0.015, len(handle)), palette.shade(colour, 0.8), 18, 0.7))


def cloth_bundle(rng, cloth=palette.POMEGRANATE, size=0.34):
    """Belongings knotted into a cloth: slack below, creased towards the knot, its four ears standing out and falling over."""
    phase, rings, sides = rng.uniform(0, 6.3, 5), 60, 160
    rows = []
    for t in np.linspace(0, 1, rings):
        body = math.sin(math.pi * (0.13 + 0.85 * t)) ** 0.62 if t < 0.94 else 0.16 + 0.3 * (0.97 - t)
        ring = []
        for a in np.linspace(0, 2 * math.pi, sides, endpoint=False):
            slack = 0.1 * math.cos(2 * a + phase[0]) + 0.06 * math.cos(3 * a + phase[1]) * (1 - t)
            crease = max(0.0, t - 0.25) ** 1.3 * (0.2 * abs(math.sin(4.5 * a + phase[2] + 0.6 * math.sin(2 * a))) + 0.09 * abs(math.sin(9.5 * a + phase[3])) - 0.15)
            r = size * body * (1 + slack * (1 - 0.6 * t) + 1.3 * crease)
            ring.append((r * math.cos(a), r * math.sin(a) * 0.9, size * (1.0 * t ** 0.9) * (1 + 0.06 * math.cos(a + phase[4]) * t)))
        rows.append(ring)
    shape, top = skin(rows, lambda i, j: palette.shade(cloth, 0.92 + 0.1 * math.sin(j * 0.3 + i * 0.11)), ends=True), size * 0.99
    knot = lathe([(0.01, -0.1), (0.11, -0.07), (0.15, 0.0), (0.12, 0.07), (0.01, 0.1)], 32, palette.shade(cloth, 0.85))
    shape.join(knot, at=(0, 0, top + size * 0.05), turn=(0.5, 0.3, 0), size=size * 1.25)
    for k, way in enumerate(np.array([0.4, 1.9, 3.5, 5.1]) + rng.normal(0, 0.2, 4)):
        shape.join(_ear(rng, cloth, size * (1.0 if k % 2 else 0.8)), at=(0, 0, top + size * 0.06), turn=(0, 0, way))
    return shape


def _ear(rng, cloth, size):
    """A corner of the cloth towards +x: folded along its middle, rising out of the knot, then falling over."""
    rise, rows = rng.uniform(0.2, 0.36), []
    for t in np.linspace(0, 1, 22):
        wide = size * (0.06 + 0.28 * math.sin(math.pi * min(1.0, 0.15 + 0.9 * t)) ** 0.9) if t < 0.98 else 0.004
        middle = np.array([size * 0.68 * t, 0, size * (rise * math.sin(t * 2.6) - 0.35 * t * t)])
        rows.append([middle + [0, wide * u, size * 0.16 * abs(u) ** 1.2 * (1 - 0.6 * t)] for u in np.linspace(-1, 1, 13)])
    return skin(rows, palette.shade(cloth, 1.02), around=False)


def bound_chest(rng, length=0.95, depth=0.5, height=0.4):
    """A wooden chest: boards, an arched lid, iron bands that follow both, a hasp; its foot at z = 0. Wood and iron apart."""
    wood, iron = Shape(), Shape()
    for k in range(4):
        for side in (-1, 1):
            wood.join(board((length, 0.03, height / 4 - 0.004), palette.shade(palette.WOOD, rng.uniform(0.82, 1.08)), at=(0, side * (depth / 2 - 0.015), height / 4 * k), edge=0.006))
            wood.join(board((0.03, depth - 0.05, height / 4 - 0.004), palette.shade(palette.WOOD, rng.uniform(0.75, 1.0)), at=(side * (length / 2 - 0.015), 0, height / 4 * k), edge=0.006))
    arc = [(y, height + 0.012 + 0.1 * math.sqrt(max(1 - (y / (depth / 2 + 0.02)) ** 2, 0))) for y in np.linspace(-depth / 2 - 0.02, depth / 2 + 0.02, 25)]
    rows = [[(x, y, z) for y, z in arc] + [(x, arc[-1][0], height), (x, arc[0][0], height)] for x in np.linspace(-length / 2 - 0.02, length / 2 + 0.02, 9)]
    wood.join(skin(rows, lambda i, j: palette.shade(palette.WOOD, (1.0, 1.12, 0.94, 1.06)[(j // 5) % 4]), ends=True))
    for x in (-length * 0.36, 0.0, length * 0.36):
        band = [(x, y * 1.012, z + 0.004) for y, z in arc]
        iron.join(skin([[(px - 0.024, py, pz), (px + 0.024, py, pz)] for px, py, pz in band], palette.shade(palette.IRON, 1.2), around=False))
        for side in (-1, 1):
            iron.join(board((0.048, 0.008, height), palette.shade(palette.IRON, 1.2), at=(x, side * (depth / 2 + 0.004), 0), edge=0.002))
    iron.join(board((0.1, 0.014, 0.13), palette.COPPER, at=(0, -depth / 2 - 0.014, height - 0.1), edge=0.006))
    return wood, iron
