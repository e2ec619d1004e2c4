"""Dugouts and adobe huts: thick walls, poles, reed and turf."""
import math

import numpy as np

from . import palette
from .noise import noise, smooth_step
from .shape import Shape, box, lathe, pebble, prism, rod


def wall(length, height, thick, openings, colour, rng, rough=0.02, cell=0.28):
    """A hand-laid wall along x from the origin with its middle at y = 0; openings are (x, z, width, height)."""
    def cuts(low, high, edges):
        marks = sorted({low, high, *[e for e in edges if low < e < high]})
        fine = []
        for a, b in zip(marks, marks[1:]):
            steps = max(1, round((b - a) / cell))
            fine += [a + (b - a) * i / steps for i in range(steps)]
        return fine + [high]

    xs = cuts(0, length, [e for o in openings for e in (o[0], o[0] + o[2])])
    zs = cuts(0, height, [e for o in openings for e in (o[1], o[1] + o[3])])

    def is_open(i, j):
        if not (0 <= i < len(xs) - 1 and 0 <= j < len(zs) - 1):
            return True
        x, z = (xs[i] + xs[i + 1]) / 2, (zs[j] + zs[j + 1]) / 2
        return any(o[0] < x < o[0] + o[2] and o[1] < z < o[1] + o[3] for o in openings)

    bulge = {(i, j, side): rng.uniform(-rough, rough) for i in range(len(xs)) for j in range(len(zs)) for side in (-1, 1)}

    def corner(i, j, side):
        return (xs[i], side * (thick / 2 + bulge[i, j, side] - 0.04 * zs[j] / height), zs[j])

    shape = Shape()
    for i in range(len(xs) - 1):
        for j in range(len(zs) - 1):
            if is_open(i, j):
                continue
            tone = palette.shade(colour, rng.uniform(0.93, 1.07) * (0.86 if zs[j] < 0.25 else 1))
            for side in (-1, 1):
                ring = [corner(i, j, side), corner(i + 1, j, side), corner(i + 1, j + 1, side), corner(i, j + 1, side)]
                shape.add(ring, [(0, 1, 2), (0, 2, 3)] if side < 0 else [(2, 1, 0), (3, 2, 0)], palette.shade(tone, rng.uniform(0.97, 1.03)))
            for di, dj, a, b in ((-1, 0, (0, 1), (0, 0)), (1, 0, (1, 0), (1, 1)), (0, -1, (0, 0), (1, 0)), (0, 1, (1, 1), (0, 1))):
                if is_open(i + di, j + dj):
                    p, q = (i + a[0], j + a[1]), (i + b[0], j + b[1])
                    shape.add([corner(*p, -1), corner(*q, -1), corner(*q, 1), corner(*p, 1)], [(3, 2, 1, 0)], tone)
    return shape


def planks(width, height, count, rng, colour=palette.OLD_WOOD, thick=0.04):
    """A leaf of upright boards, standing along x from the origin."""
    shape = Shape()
    each = width / count
    for i in range(count):
        tall = height * rng.uniform(0.985, 1.0)
        shape.join(box((each * 0.94, thick, tall), palette.shade(colour, rng.uniform(0.8, 1.12)), at=(each * (i + 0.5), rng.uniform(-0.006, 0.006), 0)))
    return shape


def window(width, height, frame=palette.WOOD):
    """A casement of four panes: the frame alone, standing along x from the origin."""
    shape, t = Shape(), 0.05
    for x in (0, width / 2, width):
        shape.join(box((t, 0.07, height), frame, at=(x, 0, 0)))
    for z in (0, height * 0.56, height - t):
        shape.join(box((width + t, 0.075, t), frame, at=(width / 2, 0, z)))
    return shape


def roof_height(x, y, length=4.6, width=3.4, rise=1.05):
    """The turf of a dugout at (x, y) of its own ground; its front stands at y = 0."""
    across = np.clip(1 - (np.abs(x) / (width * 0.95)) ** 2.2, 0, 1) ** 0.85
    back = np.clip(1 - np.clip((y - length * 0.5) / (length * 0.72), 0, 1) ** 2.0, 0, 1)
    front = smooth_step(-1.25, 0.5, y - 0.25 * np.abs(x))
    return rise * across * back * np.where(y > 0.02, np.maximum(front, smooth_step(1.5, 1.2, np.abs(x))), front)


def dugout(rng, length=4.6, width=3.4, rise=1.05, ajar=0.0):
    """A dwelling half in the ground, its front towards -y: turf roof, sunken door in a clay front, roof poles.

    Earth and wood come as two shapes; `ajar` opens the door by so many radians.
    """
    earth, wood = Shape(), Shape()
    columns, rows = 44, 44
    x, y = np.meshgrid(np.linspace(-width * 0.97, width * 0.97, columns), np.linspace(-1.3, length * 1.24, rows))
    z = roof_height(x, y, length, width, rise)
    seed = int(rng.integers(99))
    cut = (np.abs(x) < 1.28) & (y < -0.06)
    z = np.where(z < 0.02, -0.3, z + 0.05 * noise(x * 1.6, y * 1.6, seed) * np.clip(z * 3, 0, 1))
    points = np.stack([x + rng.normal(0, 0.02, x.shape), y + rng.normal(0, 0.02, x.shape) * (y > 0.3), z], -1)
    for i in range(rows - 1):
        for j in range(columns - 1):
            ring = [(i, j), (i, j + 1), (i + 1, j + 1), (i + 1, j)]
            if any(cut[c] for c in ring):
                continue
            at = points[i, j]
            tone = palette.mix(palette.EARTH, palette.STEPPE, float(np.clip(0.5 + 0.7 * noise(at[0] * 1.4, at[1] * 1.4, 5) + rng.normal(0, 0.12), 0, 1)))
            earth.add([tuple(points[c]) for c in ring], [(0, 1, 2), (0, 2, 3)], [palette.shade(tone, f) for f in rng.uniform(0.9, 1.08, 2)])
    half = 1.34
    top = [(x, float(roof_height(np.array(x), np.array(0.3), length, width, rise)) + rng.uniform(-0.02, 0.02)) for x in np.linspace(half, -half, 11)]
    panels = [[(-half, -0.7), (-0.47, -0.7), (-0.47, 0.62), (-half, 0.62)], [(0.47, -0.7), (half, -0.7), (half, 0.62), (0.47, 0.62)], [(-half, 0.62), (half, 0.62), *top]]
    for panel in panels:
        earth.join(prism(panel, 0.24, palette.shade(palette.CLAY, rng.uniform(0.9, 1.0)), at=(0, 0.0, 0)))
    for side in (-1, 1):
        earth.join(prism([(0, -0.7), (1.25, -0.7), (1.25, 0.04), (0.5, 0.42), (0, 0.72)], 0.16, palette.shade(palette.EARTH, 0.85), at=(side * 1.32, -0.05, 0), turn=(0, 0, -math.pi / 2)))
    earth.join(box((0.94, 0.04, 1.35), palette.shade(palette.DARK_EARTH, 0.3), at=(0, 0.5, -0.7)))
    for x in (-0.44, 0.44):
        wood.join(box((0.12, 0.3, 1.35), palette.WOOD, at=(x, -0.02, -0.7)))
    wood.join(rod((-0.75, -0.1, 0.68), (0.75, -0.1, 0.7), 0.075, palette.OLD_WOOD, 7))
    wood.join(planks(0.76, 1.24, 5, rng, palette.WOOD), at=(-0.38, -0.1, -0.62), turn=(0, 0, -ajar))
    for i, x in enumerate(np.linspace(-1.2, 1.2, 8)):
        z = float(roof_height(np.array(x), np.array(0.3), length, width, rise)) - 0.06
        wood.join(rod((x, -0.42 - rng.uniform(0, 0.16), z - 0.02), (x, 0.6, z + 0.01), 0.055, palette.shade(palette.OLD_WOOD, rng.uniform(0.8, 1.1)), 7))
    for i in range(4):
        earth.join(box((1.0, 0.3, 0.16), palette.shade(palette.EARTH, 0.8 + 0.06 * i), at=(0, -0.32 - 0.3 * i, -0.72 + 0.17 * i)))
    return earth, wood


def clay_chimney(rng, height=0.75, radius=0.17):
    """A chimney of daubed clay, black at the mouth."""
    shape = lathe([(radius * 1.25, -0.3), (radius * 1.1, 0.1), (radius, height * 0.6), (radius * 0.9, height)], 8, palette.CLAY, jitter=0.06, rng=rng)
    return shape.join(lathe([(radius * 0.62, height), (radius * 0.6, height + 0.012)], 8, palette.IRON))


def thatch(length, width, rise, rng, over=0.35, colour=palette.REED, courses=7):
    """A gabled roof of reed bundles in courses, ridge along x, eaves at z = 0, middle at the origin."""
    shape = Shape()
    for side in (-1, 1):
        for course in range(courses):
            t0, t1 = course / courses, (course + 1.35) / courses
            count = int(length / 0.13)
            for i in range(count):
                x = -length / 2 - over * 0.6 + (length + over * 1.2) * (i + 0.5) / count
                reach = (width / 2 + over)
                low, high = 1 - t0, max(0.0, 1 - t1)
                drop = rng.uniform(-0.05, 0.02)
                y0, z0 = side * reach * (low + 0.02), rise * (1 - low) * (width / 2 + over) / (width / 2 + over) - rise * over / reach + drop
                y1, z1 = side * reach * high, rise * (1 - high) - rise * over / reach + 0.06
                w = (length + over * 1.2) / count * 0.62
                tone = palette.shade(palette.mix(colour, palette.DARK_REED, rng.uniform(0, 0.35)), rng.uniform(0.85, 1.12))
                lift = 0.07
                shape.add([(x - w, y0, z0), (x + w, y0, z0), (x + w * 0.8, y1, z1), (x - w * 0.8, y1, z1), (x, y0, z0 + lift), (x, y1, z1 + lift * 0.6)],
                          [(0, 4, 5, 3), (4, 1, 2, 5), (0, 1, 4)], tone)
    ridge = rise - rise * over / (width / 2 + over)
    for i in range(int(length / 0.22) + 2):
        x = -length / 2 - over * 0.5 + 0.22 * i
        shape.join(rod((x, -0.22, ridge - 0.06), (x + 0.02, 0.22, ridge - 0.06), 0.11, palette.shade(colour, rng.uniform(0.7, 0.9)), 5))
    return shape


def well_with_sweep(rng):
    """A well: clay kerb, a forked post, a long pole with a stone behind and a bucket before."""
    shape = Shape()
    for i in range(14):
        a = 2 * math.pi * i / 14
        for course in range(3):
            stone = pebble(rng, 0.2, palette.shade(palette.STONE, rng.uniform(0.85, 1.1)), 0.7)
            b = a + course * 0.22
            shape.join(stone, at=(0.72 * math.cos(b), 0.72 * math.sin(b), 0.1 + course * 0.2))
    shape.join(lathe([(0.62, 0.0), (0.62, 0.3)], 14, palette.shade(palette.IRON, 0.5)))
    foot = np.array([2.3, 0.25, 0])
    for side in (-1, 1):
        shape.join(rod(foot + [0, side * 0.16, -0.2], foot + [0, side * 0.13, 3.0], 0.09, palette.WOOD, 6, 0.06))
    shape.join(rod(foot + [0, -0.24, 2.82], foot + [0, 0.24, 2.82], 0.035, palette.DARK_WOOD))
    low, high = foot + np.array([2.2, 0, 1.55]) - [0, 0, 0], np.array([0.0, 0, 4.35])
    pivot = foot + [0, 0, 2.85]
    high = pivot + (pivot - low) / np.linalg.norm(pivot - low) * 2.95
    shape.join(rod(low, high, 0.085, palette.OLD_WOOD, 6, 0.04))
    shape.join(pebble(rng, 0.3, palette.STONE, 0.9, 2), at=low + [-0.1, 0, -0.2])
    hook = np.array([high[0], high[1], 1.05])
    shape.join(rod(high, hook, 0.018, palette.DARK_WOOD, 5))
    shape.join(lathe([(0.12, 0), (0.16, 0.3)], 9, palette.WOOD, at=hook - [0, 0, 0.34]))
    shape.join(lathe([(0.165, 0), (0.17, 0.04)], 9, palette.IRON, at=hook - [0, 0, 0.12]))
    return shape


