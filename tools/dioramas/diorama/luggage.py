"""What a traveller takes: worn suitcases, a saddle-bag of woven wool with horns of felt on its pockets."""
import math

import numpy as np

from . import palette
from .joinery import board
from .motifs import CREAM, felt_colour
from .palette import linear
from .shape import Shape, rod


def suitcase(rng, length=0.62, deep=0.2, tall=0.42, hide=palette.LEATHER):
    """Standing on z = 0 along x, its handle up: the hide, and its brass apart."""
    body, brass = board((length, deep, tall), hide, edge=0.014, worn=1.35), Shape()
    for x in (-length / 2 + 0.045, length / 2 - 0.045):
        for z in (0.0, tall - 0.075):
            body.join(board((0.094, deep + 0.008, 0.077), palette.shade(hide, 0.62), at=(x, 0, z - 0.001), edge=0.012, worn=1.5))
    for x in (-length * 0.24, length * 0.24):
        body.join(board((0.036, deep + 0.012, tall + 0.008), palette.shade(hide, 0.5), at=(x, 0, -0.002), edge=0.006, worn=1.5))
        brass.join(board((0.046, 0.006, 0.03), linear('b0894a'), at=(x, -deep / 2 - 0.008, tall * 0.68), edge=0.002))
        brass.join(board((0.03, 0.03, 0.012), linear('b0894a'), at=(x * 0.5, 0, tall), edge=0.002))
    arc = [(0.085 * math.cos(a), 0, tall + 0.008 + 0.045 * math.sin(a)) for a in np.linspace(math.pi, 0, 12)]
    for a, b in zip(arc, arc[1:]):
        body.join(rod(a, b, 0.0105, palette.shade(hide, 0.6), 10))
    return body, brass


def _pocket(shape, wide, tall, fat, colour, columns=70, rows=60, at=(0, 0, 0), turn=(0, 0, 0)):
    """A stuffed pocket whose face looks to -y, its lower middle at the origin."""
    one = Shape()
    grid = np.zeros((columns + 1, rows + 1, 3))
    for i in range(columns + 1):
        for j in range(rows + 1):
            u, v = i / columns * 2 - 1, j / rows
            swell = fat * (1 - u ** 4) * (math.sin(math.pi * min(1, 0.08 + v * 0.86)) ** 0.6) * (1.15 - 0.45 * v)
            grid[i, j] = (u * wide / 2 * (1 - 0.05 * v), -swell, v * tall + 0.012 * (u * u))
    middle = (grid[:-1, :-1] + grid[1:, 1:]) / 2
    tones = colour(middle[..., 0].ravel(), middle[..., 2].ravel()).reshape(columns, rows, 3)
    for i in range(columns):
        for j in range(rows):
            one.add([grid[i, j], grid[i + 1, j], grid[i + 1, j + 1], grid[i, j + 1]], [(0, 1, 2, 3)], tuple(tones[i, j]))
    one.add([grid[0, 0], grid[-1, 0], grid[-1, -1], grid[0, -1]], [(3, 2, 1, 0)], palette.DEEP_POMEGRANATE)
    return shape.join(one, at, turn)


def saddle_bag(rng, wide=0.5, tall=0.46, fat=0.15):
    """One half of a saddle-bag leaning back, its face to -y: the wool, and its tassels apart."""
    def colour(x, z):
        off = z - tall * 0.5
        tone = np.array(felt_colour(x, off, 0.115, palette.POMEGRANATE, CREAM))
        far = np.maximum(np.abs(x) / (wide / 2), np.abs(off) / (tall / 2))
        tone[far > 0.78] = palette.INDIGO
        tone[(far > 0.8) & (far < 0.9) & (((np.abs(x) + np.abs(off)) / 0.026 % 1) < 0.5)] = CREAM
        tone[far > 0.95] = palette.DEEP_POMEGRANATE
        return tone * rng.uniform(0.9, 1.08, (len(tone), 1))

    shape, tassels = Shape(), Shape()
    _pocket(shape, wide, tall, fat, colour)
    for x in np.linspace(-wide * 0.42, wide * 0.42, 6):
        for _ in range(16):
            root = np.array([x, -fat * 0.32, 0.03]) + rng.normal(0, 0.005, 3)
            tassels.join(rod(root, root + [rng.normal(0, 0.008), -0.02 + rng.normal(0, 0.006), -0.026], 0.0026, palette.shade((palette.INDIGO, palette.STRAW)[int(abs(x) > wide * 0.2)], rng.uniform(0.8, 1.2)), 4))
    return shape, tassels
