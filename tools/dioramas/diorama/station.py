"""A small country station: platform, canopy, one lamp, a bench. No sign bears a name."""
import math

import numpy as np

from . import palette
from .joinery import board
from .shape import Shape, box, lathe, rod
from .turned import drawn, spun


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
        for x in (0.85, wide - 0.2):
            high = tall + 0.01 + rise * x / wide
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
    """A cast-iron post with a four-sided lantern: the iron, and its burning globe apart."""
    iron = lathe([(0.16, 0), (0.16, 0.12), (0.1, 0.2), (0.085, 0.75), (0.1, 0.8), (0.06, 0.9), (0.05, tall - 0.4), (0.075, tall - 0.34), (0.05, tall - 0.28), (0.05, tall)], 40, palette.IRON)
    iron.join(rod((-0.28, 0, tall - 0.3), (0.28, 0, tall - 0.3), 0.022, palette.IRON, 6))
    panes = spun([(0.035, tall + 0.07), (0.07, tall + 0.12), (0.085, tall + 0.2), (0.07, tall + 0.3), (0.03, tall + 0.38), (0.0005, tall + 0.4)], palette.LAMP, 48)
    for x in (-0.14, 0.14):
        for y in (-0.14, 0.14):
            iron.join(rod((x * 0.75, y * 0.75, tall), (x * 1.05, y * 1.05, tall + 0.44), 0.014, palette.IRON, 5))
    iron.join(board((0.28, 0.28, 0.05), palette.IRON, at=(0, 0, tall))).join(box((0.42, 0.42, 0.2), palette.IRON, at=(0, 0, tall + 0.44), taper=0.3))
    return iron.join(lathe([(0.05, 0), (0.03, 0.1), (0.045, 0.14), (0.005, 0.2)], 8, palette.IRON, at=(0, 0, tall + 0.63))), panes


def station_bench(length=2.2):
    """A plank bench along y, its seat to -x: a thick seat, a back of two boards, solid wooden ends."""
    shape, tone = Shape(), palette.mix(palette.OLD_WOOD, palette.WOOD, 0.4)
    shape.join(board((0.2, length, 0.05), tone, at=(-0.1, 0, 0.42), edge=0.014)).join(board((0.18, length, 0.05), palette.shade(tone, 0.9), at=(0.095, 0, 0.42), edge=0.014))
    for z in (0.58, 0.78):
        shape.join(board((0.035, length, 0.15), palette.shade(tone, 0.95), at=(0.2 + 0.1 * (z - 0.5), 0, z), turn=(0, 0.1, 0), edge=0.012))
    for y in (-length / 2 + 0.16, length / 2 - 0.16):
        shape.join(board((0.36, 0.07, 0.42), palette.shade(tone, 0.75), at=(0, y, 0), edge=0.014)).join(board((0.06, 0.07, 0.55), palette.shade(tone, 0.8), at=(0.2, y, 0.4), turn=(0, 0.1, 0), edge=0.012))
    return shape


def station_bell(colour=palette.mix(palette.COPPER, palette.STRAW, 0.4)):
    """A cast bell under its bracket, the bracket's wall end at the origin, reaching to -x: brass and iron. Round them off when they hang."""
    bell = spun([(0.135, 0.0), (0.138, 0.012), (0.12, 0.04), (0.1, 0.09), (0.088, 0.15), (0.078, 0.19), (0.045, 0.215), (0.0005, 0.222)], colour, 72)
    iron = drawn([(0.0, 0, 0.0), (-0.12, 0, 0.03), (-0.24, 0, 0.035), (-0.3, 0, 0.0)], (0.016, 0.013, 0.012, 0.01), palette.IRON, 20).join(drawn([(0.0, 0, -0.2), (-0.1, 0, -0.16), (-0.18, 0, -0.02), (-0.2, 0, 0.03)], (0.01,), palette.IRON, 16))
    iron.join(drawn([(-0.3, 0, 0.0), (-0.302, 0, -0.04), (-0.3, 0, -0.08)], (0.01,), palette.IRON, 16))
    rope = drawn([(-0.3, 0, -0.27), (-0.298, 0.004, -0.45), (-0.304, 0, -0.62), (-0.3, 0, -0.7)], (0.007, 0.007, 0.007, 0.011), palette.LINEN, 14)
    return Shape().join(bell, at=(-0.3, 0, -0.3)), iron.join(rope)
