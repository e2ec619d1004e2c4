"""A pomegranate: round with flat cheeks, blushed, its crown of six points."""
import math

import numpy as np

from . import palette
from .noise import noise
from .palette import linear
from .shape import Shape

PALE, BROWN = linear('d9a35a'), linear('7c3a22')
_OUTLINE = [(0.0004, 0.003), (0.012, 0.0), (0.026, 0.005), (0.037, 0.016), (0.0425, 0.033), (0.041, 0.05), (0.033, 0.065), (0.021, 0.0745), (0.0115, 0.079), (0.0125, 0.088)]


def pomegranate(rng, sides=72, rows=7):
    """One fruit on its foot at the origin, 9 cm tall with its crown; shade it smooth."""
    shape, seed = Shape(), float(rng.uniform(0, 60))
    line = np.array(_OUTLINE)
    line = np.stack([np.interp(np.linspace(0, len(line) - 1, (len(line) - 1) * rows + 1), np.arange(len(line)), line[:, k]) for k in (0, 1)], 1)
    points, faces, colours = [], [], []
    for row, (radius, height) in enumerate(line):
        for side in range(sides):
            angle = 2 * math.pi * side / sides
            cheek = 1 + 0.022 * math.cos(6 * angle + seed) * math.sin(math.pi * min(1.0, height / 0.08))
            point = height + (0.011 * max(0.0, math.cos(6 * angle)) if row == len(line) - 1 else 0.0)
            points.append((radius * cheek * math.cos(angle), radius * cheek * math.sin(angle), point))
    for row in range(len(line) - 1):
        for side in range(sides):
            a, b = row * sides + side, row * sides + (side + 1) % sides
            faces.append((a, b, b + sides, a + sides))
            angle, share = 2 * math.pi * side / sides, row / len(line)
            blush = 0.68 + 0.3 * math.cos(angle + seed) + 0.45 * float(noise(angle * 3, share * 5, seed))
            tone = palette.mix(PALE, palette.shade(palette.POMEGRANATE, 0.9), min(1.0, max(0.1, blush)))
            speck = 0.3 if float(noise(angle * 22, share * 40, seed + 2)) > 0.62 else 0.0
            colours.append(palette.mix(tone, BROWN, max(speck, min(0.8, max(0.0, share - 0.86) * 7))))
    shape.add(points, faces, colours)
    return shape
