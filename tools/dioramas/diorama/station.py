"""A small country station: platform, canopy, one lamp, a bench. No sign bears a name."""
import math

import numpy as np

from . import palette
from .joinery import board
from .shape import Shape, box, lathe, rod


def platform(rng, length, wide, tall, plank=0.16):
    """A low platform along y from the origin, its edge at x = 0, its body towards +x: coping stones, planks."""
    stone, wood = Shape(), Shape()
    y = 0.0
    while y < length:
        long = rng.uniform(0.8, 1.3)
        tone = palette.shade(palette.mix(palette.STONE, palette.WARM_ROCK, rng.random()), rng.uniform(0.8, 1.0))
        stone.join(board((0.5, long - 0.012, 0.2), tone, at=(0.25, y + long / 2, tall - 0.2), edge=0.02, worn=1.15))
        stone.join(board((0.4, long - 0.015, tall), palette.shade(tone, 0.75), at=(0.28, y + long / 2, -0.2), edge=0.012))
        y += long
    y = 0.0
    while y < length:
        wide_now = plank * rng.uniform(0.9, 1.1)
        tone = palette.shade(palette.mix(palette.OLD_WOOD, palette.STONE, rng.uniform(0.1, 0.5)), rng.uniform(0.68, 0.95))
        wood.join(board((wide - 0.52, wide_now - 0.012, 0.05), tone, at=(0.51 + (wide - 0.52) / 2, y + wide_now / 2, tall - 0.05 + rng.uniform(-0.004, 0.004)), edge=0.008))
        y += wide_now
    stone.join(box((wide - 0.6, length, tall - 0.06), palette.DARK_EARTH, at=(0.55 + (wide - 0.6) / 2, length / 2, -0.01)))
    return stone, wood


def canopy(length, wide, tall, bays=5):
    """A wooden roof on posts along y from the origin; its eave at x = 0, rising towards +x."""
    shape, rise = Shape(), 0.55
    for i in range(bays):
        y = 0.3 + (length - 0.6) * i / (bays - 1)
        for x, high in ((0.85, tall + 0.05), (wide - 0.2, tall + rise - 0.15)):
            shape.join(board((0.18, 0.18, high), palette.WOOD, at=(x, y, 0), edge=0.02))
            shape.join(board((0.28, 0.28, 0.3), palette.shade(palette.STONE, 0.8), at=(x, y, 0), edge=0.03))
        for way in (-1, 1):
            if 0 <= i + way < bays:
                arc = [(y + way * 0.85 * math.sin(a), tall - 0.95 + 0.9 * (1 - math.cos(a))) for a in np.linspace(0.15, math.pi / 2, 6)]
                for (ya, za), (yb, zb) in zip(arc, arc[1:]):
                    shape.join(rod((0.85, ya, za), (0.85, yb, zb), 0.045, palette.WOOD, 6))
        shape.join(rod((0.85, y, tall - 0.75), (0.1, y, tall - 0.02), 0.05, palette.WOOD, 6))
        shape.join(rod((0.0, y, tall), (wide, y, tall + rise), 0.07, palette.WOOD, 4))
    for x in (0.02, 0.85, wide - 0.2):
        shape.join(board((0.12, length + 0.5, 0.16), palette.WOOD, at=(x, length / 2, tall - 0.03 + rise * x / wide), edge=0.015))
    shape.add([(-0.2, -0.4, tall + 0.1), (wide + 0.3, -0.4, tall + rise + 0.14), (wide + 0.3, length + 0.4, tall + rise + 0.14), (-0.2, length + 0.4, tall + 0.1)], [(0, 3, 2, 1)], palette.shade(palette.OLD_WOOD, 0.75))
    steps = int((length + 0.8) / 0.21)
    for k in range(steps):
        y = -0.4 + k * 0.21
        shape.join(board((wide + 0.52, 0.2, 0.03), palette.shade(palette.OLD_WOOD, 0.8 + 0.12 * ((k * 7) % 5) / 4), at=(0, 0, 0), edge=0.004).join(Shape()), at=(wide / 2 + 0.05, y + 0.1, tall + rise / 2 + 0.13), turn=(0, -math.atan2(rise, wide), 0))
    for y in np.arange(-0.35, length + 0.4, 0.19):
        shape.join(board((0.025, 0.165, 0.24), palette.shade(palette.WOOD, 1.05), at=(-0.22, y, tall - 0.12), edge=0.006))
        shape.join(lathe([(0.001, -0.012), (0.06, -0.012), (0.06, 0.012), (0.001, 0.012)], 8, palette.shade(palette.WOOD, 1.05), at=(-0.22, y, tall - 0.14), turn=(0, math.pi / 2, 0)))
    return shape


def lamp_post(tall=3.4):
    """A cast-iron post with a four-sided lantern: the iron, and its panes apart."""
    iron = lathe([(0.16, 0), (0.16, 0.12), (0.1, 0.2), (0.085, 0.75), (0.1, 0.8), (0.06, 0.9), (0.05, tall - 0.4), (0.075, tall - 0.34), (0.05, tall - 0.28), (0.05, tall)], 12, palette.IRON)
    iron.join(rod((-0.28, 0, tall - 0.3), (0.28, 0, tall - 0.3), 0.022, palette.IRON, 6))
    panes = Shape().join(box((0.24, 0.24, 0.36), palette.LAMP, at=(0, 0, tall + 0.06)))
    for x in (-0.14, 0.14):
        for y in (-0.14, 0.14):
            iron.join(rod((x * 0.75, y * 0.75, tall), (x * 1.05, y * 1.05, tall + 0.44), 0.014, palette.IRON, 5))
    iron.join(board((0.28, 0.28, 0.05), palette.IRON, at=(0, 0, tall))).join(box((0.42, 0.42, 0.2), palette.IRON, at=(0, 0, tall + 0.44), taper=0.3))
    return iron.join(lathe([(0.05, 0), (0.03, 0.1), (0.045, 0.14), (0.005, 0.2)], 8, palette.IRON, at=(0, 0, tall + 0.63))), panes


def station_bench(length=2.2):
    """A slatted bench along y, its seat to -x."""
    shape = Shape()
    for k in range(4):
        shape.join(board((0.09, length, 0.035), palette.WOOD, at=(-0.16 + 0.105 * k, 0, 0.44), edge=0.008))
        shape.join(board((0.03, length, 0.085), palette.WOOD, at=(0.2 + 0.02 * k, 0, 0.52 + 0.1 * k), edge=0.008))
    for y in (-length / 2 + 0.2, length / 2 - 0.2):
        shape.join(rod((-0.16, y, 0), (-0.12, y, 0.44), 0.03, palette.IRON, 6)).join(rod((0.2, y, 0), (0.16, y, 0.44), 0.03, palette.IRON, 6))
        shape.join(rod((0.17, y, 0.42), (0.28, y, 0.95), 0.028, palette.IRON, 6))
    return shape
