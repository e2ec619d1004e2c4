"""A covered goods wagon of about 1930 seen from close by: boards, bolted door, springs, spoked wheels, buffers."""
import math

import numpy as np

from . import palette
from .joinery import board
from .shape import Shape, box, lathe, prism, rod

LONG, WIDE, FLOOR, TALL, ARCH = 6.6, 2.75, 1.15, 2.15, 0.58
DARK = palette.shade(palette.IRON, 0.8)


def _wheel(radius=0.5):
    """A spoked wheel standing across y, its flange towards -y, its hub at the origin."""
    tyre = [(radius - 0.075, -0.06), (radius + 0.028, -0.065), (radius + 0.028, -0.035), (radius, -0.03), (radius - 0.006, 0.065), (radius - 0.075, 0.065), (radius - 0.075, -0.06)]
    shape = lathe(tyre, 56, DARK, turn=(math.pi / 2, 0, 0))
    del shape.faces[-2:], shape.colours[-2:]
    shape.join(lathe([(0.02, -0.1), (0.1, -0.1), (0.11, 0.0), (0.085, 0.1), (0.02, 0.12)], 24, DARK, turn=(math.pi / 2, 0, 0)))
    for k in range(9):
        a = 2 * math.pi * k / 9
        shape.join(rod((0.08 * math.cos(a), 0, 0.08 * math.sin(a)), ((radius - 0.06) * math.cos(a), 0, (radius - 0.06) * math.sin(a)), 0.036, DARK, 10, 0.028))
    return shape


def _spring(side):
    """A leaf spring over an axle box, with the irons that guide it, the axle at x = 0."""
    shape, y = Shape(), side * 1.06
    for leaf in range(7):
        half = 0.58 - 0.075 * leaf
        line = [(x, 0.86 - 0.022 * leaf + 0.13 * (x / 0.58) ** 2 - 0.05) for x in np.linspace(-half, half, 9)]
        for (xa, za), (xb, zb) in zip(line, line[1:]):
            shape.add(
                [(xa, y - 0.045, za), (xb, y - 0.045, zb), (xb, y + 0.045, zb), (xa, y + 0.045, za), (xa, y - 0.045, za + 0.019), (xb, y - 0.045, zb + 0.019), (xb, y + 0.045, zb + 0.019), (xa, y + 0.045, za + 0.019)],
                [(0, 1, 5, 4), (2, 3, 7, 6), (4, 5, 6, 7), (3, 2, 1, 0)], palette.shade(DARK, 0.9 + 0.05 * (leaf % 3)))
    shape.join(board((0.1, 0.12, 0.22), DARK, at=(0, y, 0.66), edge=0.012))
    shape.join(board((0.26, 0.26, 0.3), DARK, at=(0, y + side * 0.02, 0.36), edge=0.03))
    shape.join(lathe([(0.11, 0), (0.1, 0.025), (0.02, 0.03)], 24, palette.shade(DARK, 1.2), at=(0, y + side * 0.15, 0.5), turn=(-side * math.pi / 2, 0, 0)))
    for way in (-1, 1):
        shape.join(rod((way * 0.17, y - side * 0.1, 0.34), (way * 0.17, y - side * 0.1, 0.95), 0.026, DARK, 8)).join(rod((way * 0.17, y - side * 0.1, 0.42), (way * 0.52, y - side * 0.1, 0.96), 0.022, DARK, 8))
        shape.join(rod((way * 0.58, y, 0.9), (way * 0.62, y, 1.02), 0.02, DARK, 8))
    return shape


def running_gear():
    """What carries the wagon: wheels, springs, sills, buffers and hooks; rails at z = 0, along x."""
    iron = Shape()
    for side in (-1, 1):
        iron.join(board((LONG, 0.1, 0.24), DARK, at=(0, side * 1.16, FLOOR - 0.25), edge=0.008))
        for x in (-1.95, 1.95):
            iron.join(_wheel(), at=(x, side * 0.76, 0.5), turn=(0, 0, 0 if side > 0 else math.pi)).join(_spring(side), at=(x, 0, 0))
        for end in (-1, 1):
            x = end * LONG / 2
            iron.join(lathe([(0.12, 0), (0.085, 0.04), (0.08, 0.26), (0.055, 0.28), (0.055, 0.42), (0.19, 0.43), (0.2, 0.46), (0.14, 0.475), (0.01, 0.48)], 32, DARK, at=(x, side * 0.87, FLOOR - 0.13), turn=(0, end * math.pi / 2, 0)))
    for end in (-1, 1):
        iron.join(board((0.12, WIDE - 0.1, 0.28), DARK, at=(end * LONG / 2, 0, FLOOR - 0.27), edge=0.01))
        for k in range(5):
            iron.join(rod((end * (LONG / 2 + 0.02 + 0.1 * k), 0, FLOOR - 0.15 - 0.05 * math.sin(k)), (end * (LONG / 2 + 0.12 + 0.1 * k), 0, FLOOR - 0.15 - 0.05 * math.sin(k + 1)), 0.032, DARK, 8))
    for x in (-1.95, 1.95):
        iron.join(rod((x, -1.0, 0.5), (x, 1.0, 0.5), 0.075, DARK, 16))
    return iron


def _door(rng, side, tone):
    """The sliding door, its irons and its bolt; the boards and the irons apart. The bolt is at the edge towards +x."""
    wood, iron, y = Shape(), Shape(), side * (WIDE / 2 + 0.075)
    for k in range(9):
        wood.join(board((0.218, 0.045, TALL - 0.06), palette.shade(tone, rng.uniform(0.78, 1.02)), at=(-0.9 + 0.225 * k, y + rng.normal(0, 0.002), FLOOR + 0.04), edge=0.006))
    for z in (0.1, TALL / 2, TALL - 0.14):
        iron.join(board((2.05, 0.016, 0.075), DARK, at=(0, y + side * 0.03, FLOOR + z), edge=0.004))
        for x in np.arange(-0.9, 0.95, 0.225):
            iron.join(lathe([(0.016, 0), (0.012, 0.012), (0.002, 0.016)], 10, DARK, at=(x, y + side * 0.037, FLOOR + z + 0.037), turn=(-side * math.pi / 2, 0, 0)))
    for x in (-1.02, 1.02):
        iron.join(board((0.06, 0.03, TALL), DARK, at=(x, y + side * 0.02, FLOOR + 0.02), edge=0.006))
    for z in (TALL + 0.0, -0.09):
        iron.join(board((4.5, 0.06, 0.075), DARK, at=(-0.95, y + side * 0.03, FLOOR + z), edge=0.008))
    for x in (-0.7, 0.7):
        iron.join(lathe([(0.075, -0.02), (0.08, 0.0), (0.075, 0.02)], 24, DARK, at=(x, y + side * 0.07, FLOOR - 0.02), turn=(math.pi / 2, 0, 0)))
    z = FLOOR + TALL / 2 + 0.19
    iron.join(board((0.66, 0.02, 0.055), palette.RUST, at=(0.98, y + side * 0.06, z), edge=0.005))
    iron.join(rod((1.2, y + side * 0.02, z + 0.1), (1.2, y + side * 0.1, z + 0.1), 0.016, palette.RUST, 10)).join(rod((1.2, y + side * 0.085, z + 0.13), (1.2, y + side * 0.085, z - 0.2), 0.017, palette.RUST, 12, 0.012))
    iron.join(board((0.16, 0.03, 0.13), palette.RUST, at=(1.2, y + side * 0.03, z - 0.04), edge=0.008))
    return wood, iron


def wagon_body(rng, colour=palette.WAGON):
    """The body on its floor, rails at z = 0: boards, irons, and the snow on its roof apart."""
    wood, iron, snow = Shape(), Shape(), Shape()
    worn = palette.mix(colour, palette.OLD_WOOD, rng.uniform(0.05, 0.3))
    count = 13
    for side in (-1, 1):
        for i in range(count):
            for x0, x1 in ((-LONG / 2, -0.98), (0.98, LONG / 2)):
                wood.join(board((x1 - x0, 0.045, TALL / count - 0.008), palette.shade(worn, rng.uniform(0.8, 1.1)), at=((x0 + x1) / 2, side * (WIDE / 2 + rng.normal(0, 0.003)), FLOOR + TALL * i / count), edge=0.007))
        wood.join(box((2.0, 0.03, TALL), palette.shade(worn, 0.3), at=(0, side * (WIDE / 2 - 0.03), FLOOR)))
        door, irons = _door(rng, side, palette.shade(worn, 0.9))
        wood.join(door)
        iron.join(irons)
        for x in (-LONG / 2 + 0.05, -2.15, -1.05, 1.05, 2.15, LONG / 2 - 0.05):
            iron.join(board((0.075, 0.05, TALL + 0.04), DARK, at=(x, side * (WIDE / 2 + 0.03), FLOOR - 0.02), edge=0.006))
        for x, tilt in ((-2.72, 0.5), (2.72, -0.5)):
            iron.join(rod((x - tilt, side * (WIDE / 2 + 0.045), FLOOR + 0.08), (x + tilt, side * (WIDE / 2 + 0.045), FLOOR + TALL - 0.08), 0.024, DARK, 8))
        for x in (-1.62, 1.62):
            wood.join(board((0.62, 0.05, 0.36), palette.shade(worn, 0.62), at=(x, side * (WIDE / 2 + 0.02), FLOOR + TALL - 0.5), edge=0.008))
            for z in (TALL - 0.44, TALL - 0.22):
                iron.join(board((0.66, 0.014, 0.04), DARK, at=(x, side * (WIDE / 2 + 0.05), FLOOR + z), edge=0.003))
    turns = np.linspace(0, math.pi, 33)
    arc = [(math.cos(a) * (WIDE / 2 + 0.13), FLOOR + TALL + math.sin(a) * ARCH) for a in turns]
    for end in (-1, 1):
        for i in range(count):
            wood.join(board((0.045, WIDE, TALL / count - 0.008), palette.shade(worn, rng.uniform(0.75, 1.05)), at=(end * LONG / 2, 0, FLOOR + TALL * i / count), edge=0.006))
        wood.join(prism([(y * 0.94, z - 0.02) for y, z in arc], 0.04, palette.shade(worn, 0.85), at=(end * LONG / 2, 0, 0), turn=(0, 0, math.pi / 2)))
    wood.join(prism(arc + [(y * 0.985, z - 0.035) for y, z in arc[::-1]], LONG + 0.3, palette.shade(worn, 0.55), turn=(0, 0, math.pi / 2)))
    rows = []
    for x in np.linspace(-LONG / 2 - 0.13, LONG / 2 + 0.13, 60):
        thick = 0.07 + 0.025 * rng.random()
        rows.append([(x, math.cos(a) * (WIDE / 2 + 0.1), FLOOR + TALL + 0.005 + math.sin(a) * (ARCH + thick * min(1, 3.5 * math.sin(a)))) for a in turns[1:-1]])
    n = len(rows[0])
    snow.add([p for row in rows for p in row], [(i * n + j, (i + 1) * n + j, (i + 1) * n + j + 1, i * n + j + 1) for i in range(59) for j in range(n - 1)], palette.SNOW)
    return wood, iron, snow


def caught_shawl(rng, wide=0.44, drop=0.95, cloth=palette.POMEGRANATE):
    """A shawl that hangs out of the shut door's edge, its pinched end at the origin, falling along -z, its outside to +y; fringed below."""
    columns, rows, shape = 40, 60, Shape()

    def place(u, t):
        open_out = 0.14 + 0.86 * t ** 0.75
        fold = (0.035 * math.sin(u * 7.5 + 0.7) + 0.018 * math.sin(u * 15 + 2 + t * 2)) * min(1, t * 2.2)
        x = u * wide / 2 * open_out - 0.14 * t ** 2.2 + 0.02 * math.sin(t * 6)
        return x, 0.02 + 0.05 * math.sin(min(t * 3, math.pi / 2)) + fold, -drop * t * (1 - 0.16 * abs(u - 0.3) + 0.05 * math.sin(u * 6)) + 0.1 * (1 - t) * (0.5 - abs(u)) * 0.4

    points, faces, tones = [place(i / columns * 2 - 1, j / rows) for i in range(columns + 1) for j in range(rows + 1)], [], []
    for i in range(columns):
        for j in range(rows):
            a, edge = i * (rows + 1) + j, min(i, columns - 1 - i, rows - 1 - j)
            faces.append((a, a + rows + 1, a + rows + 2, a + 1))
            tone = palette.shade(cloth, 0.55) if 3 <= edge < 5 else palette.mix(cloth, palette.LINEN, 0.75) if edge == 6 and (i + j) % 4 < 2 else cloth
            tones.append(palette.shade(tone, rng.uniform(0.95, 1.05)))
    shape.add(points, faces, tones)
    for i in range(columns * 2):
        x, y, z = place(i / columns - 1, 1.0)
        shape.join(rod((x, y, z), (x + rng.normal(0, 0.006) - 0.012, y + rng.normal(0, 0.006), z - rng.uniform(0.05, 0.075)), 0.0035, palette.shade(cloth, 0.8), 5, 0.002))
    return shape
