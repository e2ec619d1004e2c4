"""A timber sluice: posts, a cap beam, a gate of planks, and the windlass that lifts it."""
import math

import numpy as np

from . import palette
from .shape import Shape, box, rod


def sluice(rng, wide=2.2, tall=3.1, lift=0.7):
    """The sluice across a small ditch, its water running along y: uprights and planks apart, both standing at the origin."""
    posts, boards = Shape(), Shape()
    for side in (-1, 1):
        posts.join(box((0.26, 0.26, tall + 1.4), palette.WOOD, at=(side * wide / 2, 0, -1.4)))
        posts.join(box((0.18, 0.18, tall * 0.62 + 1.2), palette.WOOD, at=(side * wide / 2, 1.7, -1.2)))
        posts.join(rod((side * wide / 2, 0.05, tall * 0.55), (side * wide / 2, 1.6, 0.1), 0.08, palette.OLD_WOOD, 6))
        for k in range(7):
            boards.join(box((0.07, 1.75, 0.24), palette.shade(palette.OLD_WOOD, rng.uniform(0.7, 1.05)), at=(side * (wide / 2 + 0.02), 0.86, 0.55 - 0.25 * k)))
            boards.join(box((1.9, 0.08, 0.24), palette.shade(palette.OLD_WOOD, rng.uniform(0.7, 1.05)), at=(side * (wide / 2 + 1.05), 0.0, 0.62 - 0.25 * k)))
        posts.join(box((0.2, 0.2, 2.2), palette.WOOD, at=(side * (wide / 2 + 1.95), -0.05, -1.4)))
    boards.join(box((wide + 0.9, 0.3, 0.26), palette.WOOD, at=(0, 0, tall - 0.05)))
    boards.join(box((wide + 0.5, 0.22, 0.2), palette.OLD_WOOD, at=(0, 0.0, 0.85)))
    for k in range(5):
        boards.join(box((wide - 0.34, 0.09, 0.3), palette.shade(palette.NEW_WOOD, rng.uniform(0.7, 1.0)), at=(0, -0.16, lift + 0.305 * k - 1.0)))
    for x in (-wide * 0.26, wide * 0.26):
        boards.join(box((0.12, 0.1, 1.6), palette.shade(palette.NEW_WOOD, 0.8), at=(x, -0.24, lift - 1.0)))
        boards.join(rod((x, -0.14, lift + 0.5), (x, -0.12, tall - 0.42), 0.028, palette.LINEN, 5))
    for k in range(6):
        boards.join(box((wide + 1.1, 0.27, 0.07), palette.shade(palette.OLD_WOOD, rng.uniform(0.8, 1.1)), at=(0, 0.62 + 0.3 * (k - 1), 1.0 + rng.normal(0, 0.006))))
    drum = rod((-wide / 2 - 0.5, -0.1, tall - 0.36), (wide / 2 + 0.5, -0.1, tall - 0.36), 0.13, palette.OLD_WOOD, 9)
    for end in (-1, 1):
        x = end * (wide / 2 + 0.42)
        for k in range(4):
            a = math.pi * k / 4 + 0.3
            reach = np.array([0, math.cos(a), math.sin(a)]) * 0.62
            drum.join(rod(np.array([x, -0.1, tall - 0.36]) - reach, np.array([x, -0.1, tall - 0.36]) + reach, 0.032, palette.NEW_WOOD, 5))
    for x in (-wide * 0.26, wide * 0.26):
        drum.join(rod((x - 0.12, -0.1, tall - 0.36), (x + 0.12, -0.1, tall - 0.36), 0.16, palette.LINEN, 9))
    return posts, boards.join(drum)
