"""A village of today: whitewashed houses under grey wavy roofs, painted fences and gates, a bench before the gate."""
import math

import numpy as np

from . import palette
from .houses import planks, wall
from .palette import linear
from .shape import Shape, box, lathe, prism, rod

PAINT = linear('4d7fb0')
WHITEWASH = palette.mix(palette.SNOW, palette.FELT, 0.5)
SLATE = linear('8f9296')


def wavy_slope(rng, length, run, rise, courses=4, sheet=1.05):
    """One slope of grey wavy sheets in overlapping courses: eave along x at the origin, rising towards +y."""
    shape = Shape()
    steps = max(4, int(length / 0.045))
    tones = {}
    for course in range(courses):
        t0, t1 = course / courses, (course + 1.12) / courses
        for i in range(steps):
            x0, x1 = length * i / steps, length * (i + 1) / steps
            key = (course, int((x0 + 0.5 * (course % 2)) / sheet))
            if key not in tones:
                moss = max(0.0, rng.normal(0.08, 0.16))
                tones[key] = (palette.shade(palette.mix(SLATE, palette.GRASS, min(moss, 0.5)), rng.uniform(0.85, 1.1)), rng.normal(0, 0.012))
            tone, slip = tones[key]
            waves = [0.024 * math.sin(2 * math.pi * x / 0.18) for x in (x0, x1)]
            lift = 0.03
            low = [(x, run * t0 - 0.04 + slip, rise * t0 + w + lift) for x, w in zip((x0, x1), waves)]
            high = [(x, run * min(t1, 1), rise * min(t1, 1) + w) for x, w in zip((x0, x1), waves)]
            shape.add([low[0], low[1], high[1], high[0], (x0, low[0][1], low[0][2] - 0.02), (x1, low[1][1], low[1][2] - 0.02)],
                      [(0, 1, 2, 3), (4, 5, 1, 0)], [tone, palette.shade(tone, 0.6)])
    return shape.add([(0, 0, -0.03), (length, 0, -0.03), (length, run, rise - 0.03), (0, run, rise - 0.03)], [(3, 2, 1, 0)], palette.WOOD)


def casement(width, height, rng, paint=PAINT, shutters=True):
    """A window from outside, along x from the origin, its wall's face at y = 0: frame, panes, curtain, sill, shutters."""
    shape = Shape()
    shape.join(box((width, 0.02, height), linear('20304a'), at=(width / 2, 0.12, 0)))
    for x, wide in ((0.02, width * 0.34), (width * 0.64, width * 0.34)):
        for k in range(5):
            shape.join(box((wide / 5.4, 0.02 + 0.012 * (k % 2), height * 0.96), palette.shade(palette.FELT, 0.86 - 0.12 * (k % 2)), at=(x + wide * (k + 0.5) / 5, 0.10, 0.02)))
    for x in (0.03, width / 2, width - 0.03):
        shape.join(box((0.06, 0.07, height), palette.FELT, at=(x, 0.06, 0)))
    for z in (0, height * 0.64, height - 0.06):
        shape.join(box((width, 0.072, 0.06), palette.FELT, at=(width / 2, 0.06, z)))
    for x in (-0.05, width + 0.05):
        shape.join(box((0.1, 0.05, height + 0.1), paint, at=(x, -0.03, -0.05)))
    shape.join(box((width + 0.34, 0.09, 0.13), paint, at=(width / 2, -0.04, height + 0.03)))
    shape.join(prism([(-0.1, 0), (width + 0.1, 0), (width * 0.72, 0.11), (width / 2, 0.2), (width * 0.28, 0.11)], 0.05, palette.shade(paint, 1.15), at=(0, -0.03, height + 0.16)))
    shape.join(box((width + 0.3, 0.2, 0.06), palette.FELT, at=(width / 2, -0.07, -0.1)))
    if shutters:
        for x in (-0.1 - width * 0.5, width + 0.1):
            shape.join(planks(width * 0.5, height, 4, rng, paint, 0.035), at=(x, -0.075, 0))
            for z in (0.16, 0.76):
                shape.join(box((width * 0.5, 0.03, 0.08), palette.shade(paint, 0.8), at=(x + width * 0.25, -0.1, height * z)))
    return shape


def village_house(rng, length=7.6, depth=5.4, tall=2.75, rise=1.75, windows=(0.85, 3.1, 5.35), paint=PAINT, width=1.15, door=None):
    """A house whose front lies along x and looks to -y: walls, painted wood, roof as three shapes. `door` is where an open doorway begins."""
    walls, wood, roof = Shape(), Shape(), Shape()
    sill, high = 0.95, 1.25
    doorway = [] if door is None else [(door, 0.0, 1.0, 2.1)]
    walls.join(wall(length, tall, 0.4, [(x, sill, width, high) for x in windows] + doorway, WHITEWASH, rng, 0.012))
    walls.join(wall(length, tall, 0.4, [], WHITEWASH, rng, 0.012), at=(0, depth, 0))
    for x in (0.2, length - 0.2):
        walls.join(wall(depth, tall, 0.4, [], WHITEWASH, rng, 0.012), at=(x, 0, 0), turn=(0, 0, math.pi / 2))
        gable = [(-0.35, tall), (depth + 0.35, tall), (depth / 2, tall + rise * 0.94)]
        for k in range(22):
            y0, y1 = -0.3 + (depth + 0.6) * k / 22, -0.3 + (depth + 0.6) * (k + 1) / 22 - 0.02
            top = [min(y + 0.35, depth + 0.35 - y) / (depth / 2 + 0.35) * rise * 0.94 for y in (y0, y1)]
            out = -0.24 if x < 1 else 0.24
            wood.add([(x + out, y0, tall), (x + out, y1, tall), (x + out, y1, tall + top[1]), (x + out, y0, tall + top[0])], [(0, 1, 2, 3)], palette.shade(paint, rng.uniform(0.85, 1.1)))
    plinth = palette.mix(palette.STONE, palette.PALE_INDIGO, 0.35)
    for x0, x1 in ((0, length),) if door is None else ((0, door), (door + 1.0, length)):
        walls.join(box((x1 - x0 + 0.1 * (door is None), 0.5, 0.42), plinth, at=((x0 + x1) / 2, 0, -0.1)))
    for x in (0.15, length - 0.15):
        walls.join(box((0.5, depth, 0.42), plinth, at=(x, depth / 2, -0.1)))
    for x in windows:
        wood.join(casement(width, high, rng, paint), at=(x, -0.2, sill))
    eave, over, run = 0.55, 0.5, depth / 2 + 0.55
    drop = rise * eave / (depth / 2)
    roof.join(wavy_slope(rng, length + over * 2, run, rise + drop), at=(-over, -eave, tall - drop + 0.05))
    roof.join(wavy_slope(rng, length + over * 2, run, rise + drop), at=(length + over, depth + eave, tall - drop + 0.05), turn=(0, 0, math.pi))
    roof.join(rod((-over, depth / 2, tall + rise + 0.06), (length + over, depth / 2, tall + rise + 0.06), 0.09, palette.shade(SLATE, 0.8), 6))
    wood.join(box((length + over * 2, 0.04, 0.2), palette.shade(paint, 1.1), at=(length / 2, -eave + 0.02, tall - drop - 0.12)))
    for x in (-over, length + over):
        for way in (-1, 1):
            y = depth / 2 + way * run
            wood.join(rod((x, y, tall - drop - 0.02), (x, depth / 2, tall + rise - 0.02), 0.07, palette.shade(paint, 1.1), 4))
    walls.join(box((0.55, 0.55, 1.3), palette.mix(WHITEWASH, palette.CLAY, 0.15), at=(length * 0.7, depth / 2 + 0.5, tall + rise * 0.6)))
    walls.join(box((0.68, 0.68, 0.12), palette.mix(palette.STONE, palette.RUST, 0.4), at=(length * 0.7, depth / 2 + 0.5, tall + rise * 0.6 + 1.22)))
    return walls, wood, roof


def picket_fence(length, rng, paint=PAINT, tall=1.05, gap=0.135):
    """A fence of pointed pickets along x from the origin, looking to -y."""
    shape = Shape()
    for z in (0.28, 0.78):
        shape.join(box((length, 0.05, 0.08), palette.shade(paint, 0.75), at=(length / 2, 0.05, z)))
    for x in np.arange(0.05, length, gap):
        high, tone = tall + rng.normal(0, 0.012), palette.shade(palette.mix(paint, palette.OLD_WOOD, max(0, rng.normal(0.1, 0.14))), rng.uniform(0.85, 1.12))
        shape.join(prism([(-0.042, 0.07), (0.042, 0.07), (0.042, high - 0.07), (0, high), (-0.042, high - 0.07)], 0.022, tone, at=(x, 0, 0), turn=(0, rng.normal(0, 0.012), 0)))
    for x in np.arange(0, length + 0.1, 2.2):
        shape.join(box((0.11, 0.11, tall + 0.12), palette.shade(palette.OLD_WOOD, 0.9), at=(x, 0.1, -0.15)))
    return shape


def gate_post(paint=PAINT, tall=1.9):
    """A gate post with a turned head."""
    shape = box((0.2, 0.2, tall), palette.shade(paint, 0.85), at=(0, 0, -0.2), taper=0.94)
    shape.join(box((0.26, 0.26, 0.06), palette.FELT, at=(0, 0, tall - 0.2)))
    return shape.join(lathe([(0.06, 0), (0.1, 0.07), (0.09, 0.14), (0.0, 0.2)], 10, palette.FELT, at=(0, 0, tall - 0.14)))


def gate_leaf(rng, width=1.2, tall=1.55, paint=PAINT):
    """One leaf of a boarded gate, hinged at the origin, along x; a carved sun of rays in its upper half."""
    shape = planks(width, tall * 0.62, 8, rng, paint, 0.03)
    for z in (0.06, tall * 0.34, tall * 0.6):
        shape.join(box((width, 0.06, 0.09), palette.shade(paint, 0.8), at=(width / 2, 0, z)))
    for a in np.linspace(0.12, math.pi - 0.12, 9):
        reach = min(width / 2 / max(abs(math.cos(a)), 0.05), tall * 0.36 / math.sin(a)) * 0.96
        shape.join(rod((width / 2, 0, tall * 0.62), (width / 2 + math.cos(a) * reach, 0, tall * 0.62 + math.sin(a) * reach), 0.018, palette.FELT, 5))
    for x in (0.04, width - 0.04):
        shape.join(box((0.08, 0.06, tall), palette.shade(paint, 0.85), at=(x, 0, 0.03)))
    return shape.join(box((width, 0.06, 0.08), palette.shade(paint, 0.85), at=(width / 2, 0, tall - 0.02)))


def bench(length=1.7):
    """A plain bench with a back, along x, looking to -y."""
    shape = Shape()
    for y, z in ((-0.12, 0.44), (0.0, 0.445), (0.12, 0.44)):
        shape.join(box((length, 0.105, 0.04), palette.shade(palette.NEW_WOOD, 0.9 + y), at=(0, y, z)))
    for z in (0.66, 0.82):
        shape.join(box((length, 0.03, 0.11), palette.NEW_WOOD, at=(0, 0.21, z), turn=(-0.12, 0, 0)))
    for x in (-length * 0.38, length * 0.38):
        shape.join(box((0.07, 0.34, 0.05), palette.WOOD, at=(x, 0, 0.39)))
        shape.join(box((0.08, 0.08, 0.44), palette.WOOD, at=(x, -0.12, -0.05)))
        shape.join(rod((x, 0.14, -0.05), (x, 0.22, 0.95), 0.04, palette.WOOD, 4))
    return shape


def footbridge(rng, span=1.9, wide=1.3):
    """A few boards on two beams, walked along y, its middle at the origin."""
    shape = Shape()
    for x in (-wide * 0.36, wide * 0.36):
        shape.join(rod((x, -span / 2, -0.08), (x, span / 2, -0.08), 0.07, palette.DARK_WOOD, 6))
    count = int(span / 0.17)
    for k in range(count):
        shape.join(box((wide * rng.uniform(0.95, 1.05), 0.155, 0.045), palette.shade(palette.OLD_WOOD, rng.uniform(0.8, 1.15)), at=(rng.normal(0, 0.02), (k + 0.5) / count * span - span / 2, rng.uniform(-0.006, 0.006)), turn=(0, 0, rng.normal(0, 0.012))))
    return shape
