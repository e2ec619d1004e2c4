"""A riding saddle with its felt and cloth, hung over a rail."""
import math

import numpy as np

from . import palette
from .rounded import bar, skin
from .shape import Shape


def _draped(shape, long, drop, width, thick_at, rng):
    """A woven cloth over a rail along x: hangs `drop` on either side; a border, and a medallion on each side."""
    columns, rows = 34, 56
    grid = []
    for i in range(columns + 1):
        u = i / columns * 2 - 1
        for j in range(rows + 1):
            v = j / rows * 2 - 1
            arc = abs(v) * (drop + width)
            if arc < width:
                y, z = math.copysign(arc, v) * 0.9, thick_at - 0.25 * arc * arc / width
            else:
                y, z = math.copysign(width * 0.9 + 0.05 * math.sin((arc - width) * 3), v), thick_at - 0.25 * width - (arc - width)
            grid.append((u * long / 2 * (1 + 0.03 * math.sin(v * 9)), y + 0.018 * math.sin(u * 9 + v * 3), z + rng.normal(0, 0.002)))
    faces, tones = [], []
    for i in range(columns):
        for j in range(rows):
            edge = min(i, columns - 1 - i, j, rows - 1 - j)
            step = abs(i - (columns - 1) / 2) * 0.8 + abs(min(j, rows - 1 - j) - 9)
            colour = (palette.DARK_WOOD if edge == 0 else palette.INDIGO if edge == 2 and (i + j) % 2 else palette.DEEP_POMEGRANATE if edge < 4
                      else palette.LINEN if step < 2 else palette.INDIGO if step < 5 else palette.STRAW if step < 6
                      else palette.DEEP_POMEGRANATE if step < 8 else palette.POMEGRANATE)
            a = i * (rows + 1) + j
            faces.append((a, a + rows + 1, a + rows + 2, a + 1))
            tones.append(palette.shade(colour, rng.uniform(0.9, 1.08)))
    shape.add(grid, faces, tones)


def _arch(at, wide, low, high, lean, crest):
    """One of the two wooden arches of the tree, standing across the back: broadest at its crest, a bone edge along it."""
    turns, around = np.linspace(-0.12, math.pi + 0.12, 49), np.linspace(0, 2 * math.pi, 24, endpoint=False)
    rings, edge = [], []
    for a in turns:
        up = max(math.sin(a), 0.0)
        y, z = wide * math.cos(a), low + (high - low) * up ** 0.75 + min(math.sin(a), 0) * 0.2
        tall, deep = 0.024 + crest * up ** 5, 0.019 + 0.006 * up
        out = np.array([0, math.cos(a) * 0.8, max(up, 0.25)])
        out = out / np.linalg.norm(out)
        middle = np.array([at + lean * (z - low), y, z])
        rings.append([middle + np.array([deep * math.cos(b) + lean * tall * math.sin(b) * 0.6, 0, 0]) + out * tall * math.sin(b) for b in around])
        edge.append(middle + out * tall + [lean * tall * 0.6, 0, 0])
    wood = palette.mix(palette.WOOD, palette.LEATHER, 0.35)
    return skin(rings, wood, ends=True).join(bar(edge[4:-4], 0.0075, palette.BONE, 10))


def _cushion(tone):
    """A leather cushion between the arches: full, hollowed by long use, two seams along it and a strap across it."""
    around, rows = np.linspace(0, 2 * math.pi, 64, endpoint=False), []
    for t in np.linspace(-1, 1, 49):
        full = (1 - abs(t) ** 7) ** 0.4 + 0.02
        ring = []
        for b in around:
            y = 0.155 * (0.75 + 0.25 * full) * math.cos(b)
            thick = 0.052 * full * math.sin(b) * (1 - 0.12 * math.exp(-((abs(y) - 0.06) / 0.008) ** 2))
            ring.append((t * 0.215, y, 0.125 + 0.03 * t * t - 2.3 * y * y + thick))
        rows.append(ring)
    shape = skin(rows, tone, ends=True)
    over = [(0.015, y, 0.125 - 2.3 * y * y + 0.054 * math.sqrt(max(1 - (y / 0.157) ** 2, 0.0)) + 0.001) for y in np.linspace(-0.156, 0.156, 40)]
    return shape.join(bar(over, 0.0045, palette.shade(tone, 0.55), 12, 3.6))


def _board(side):
    """One of the two boards that carry the saddle along the back, rounded, both ends turned up."""
    around, rows = np.linspace(0, 2 * math.pi, 20, endpoint=False), []
    for t in np.linspace(-1, 1, 33):
        wide = 0.068 * (1 - 0.75 * abs(t) ** 5)
        rows.append([(t * 0.34, side * (0.155 + wide * math.cos(b) * 0.86), 0.07 + 0.035 * abs(t) ** 3 - wide * math.cos(b) * 0.55 + 0.014 * math.sin(b)) for b in around])
    return skin(rows, palette.shade(palette.WOOD, 0.8), ends=True)


def _stirrup(side, x=0.05):
    """A stirrup on its leather: an iron bow over a broad tread."""
    leather = [(x, side * (0.2 + 0.06 * math.sin(t * 1.4)), 0.06 - 0.66 * t) for t in np.linspace(0, 1, 16)]
    foot = leather[-1]
    shape = bar(leather, 0.017, palette.shade(palette.LEATHER, 0.75), 12, 0.3)
    bow = [(x + 0.078 * math.cos(a) * (1 + 0.12 * math.sin(a)), foot[1], foot[2] - 0.14 + 0.15 * math.sin(a)) for a in np.linspace(-0.05, math.pi + 0.05, 33)]
    shape.join(bar(bow, 0.009, palette.STONE, 12))
    return shape.join(bar([(x + u * 0.083, foot[1], foot[2] - 0.145) for u in np.linspace(-1, 1, 9)], 0.0085, palette.STONE, 16, 4.0))


def saddle(rng):
    """A saddle of the Caucasus, its length along x, the top of the rail at z = 0: two wooden arches, the higher towards +x, a cushion between them. Shade it smooth."""
    shape = Shape()
    _draped(shape, 0.98, 0.62, 0.2, 0.07, rng)
    shape.join(_cushion(palette.shade(palette.LEATHER, 0.9)))
    shape.join(_arch(0.25, 0.135, 0.06, 0.285, 0.22, 0.03)).join(_arch(-0.25, 0.165, 0.05, 0.21, -0.38, 0.022))
    for side in (-1, 1):
        shape.join(_board(side)).join(_stirrup(side))
    return shape


def hoof_print(x, y, at, turn, size=0.108):
    """How deep a horseshoe has pressed into the ground at (x, y), 0 to 1."""
    c, s = math.cos(turn), math.sin(turn)
    u, v = ((x - at[0]) * c + (y - at[1]) * s) / size, (-(x - at[0]) * s + (y - at[1]) * c) / size
    r = np.hypot(u, v * 0.88)
    ring = np.clip(1 - np.abs(r - 0.82) / 0.34, 0, 1)
    return ring * (v > -0.55) + 0.35 * (r < 0.7)
