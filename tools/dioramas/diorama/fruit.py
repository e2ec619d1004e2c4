"""Fruit for a table."""
import math

import numpy as np

from . import palette
from .shape import Shape, rod


def apple(rng, red=palette.POMEGRANATE, pale=palette.AUTUMN, sides=40):
    """An apple standing on the origin, 0.076 tall, blushed on one side: the fruit, and its stalk apart."""
    outline = [(0.004, 0.012), (0.016, 0.002), (0.028, 0.006), (0.037, 0.022), (0.041, 0.042), (0.038, 0.06), (0.028, 0.073), (0.016, 0.076), (0.006, 0.068), (0.001, 0.064)]
    shape, side, streak = Shape(), rng.uniform(0, 6.3), rng.normal(0, 0.08, sides)
    points = [(r * math.cos(2 * math.pi * s / sides), r * math.sin(2 * math.pi * s / sides), z) for r, z in outline for s in range(sides)]
    for j in range(len(outline) - 1):
        for s in range(sides):
            a, b = j * sides + s, j * sides + (s + 1) % sides
            blush = 0.6 + 0.4 * math.cos(2 * math.pi * s / sides - side) + streak[s] - 0.3 * (j > 6)
            shape.add([points[a], points[b], points[b + sides], points[a + sides]], [(0, 1, 2, 3)], palette.mix(pale, red, float(np.clip(blush, 0.1, 1))))
    return shape, rod((0, 0, 0.062), (0.007, 0.003, 0.094), 0.0018, palette.DARK_WOOD, 6, 0.0026)
