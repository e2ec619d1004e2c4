"""Fruit for a table."""
import math

import numpy as np

from . import palette
from .noise import noise
from .palette import linear
from .rounding import rounded
from .shape import Shape, rod, stand
from .webbing import smooth_line

FLESH, CORE, HOLLOW = linear('efe2b4'), linear('d8c583'), linear('8a7a3a')
_OUTLINE = [(0.0005, 0.0125), (0.008, 0.0075), (0.017, 0.002), (0.025, 0.0035), (0.0335, 0.0145), (0.0395, 0.031), (0.0408, 0.046), (0.0365, 0.0615), (0.0275, 0.072), (0.017, 0.0755), (0.0085, 0.0715), (0.0035, 0.0645), (0.0008, 0.062)]


def _skin(seed, red, pale, angle, share):
    """Red on the side that saw the sun, streaked downwards, pale dots, green-brown in both hollows."""
    blush = 0.62 + 0.42 * math.cos(angle) + 0.3 * float(noise(angle * 9, share * 1.6, seed)) + 0.12 * float(noise(angle * 30, share * 4, seed + 1))
    tone = palette.mix(pale, palette.shade(red, 0.9 + 0.25 * float(noise(angle * 4, share * 5, seed + 2))), min(1.0, max(0.06, blush)))
    if float(noise(angle * 26, share * 70, seed + 3)) > 0.86:
        tone = palette.mix(tone, FLESH, 0.4)
    hollow = max(0.0, (share - 0.84) / 0.16, (0.1 - share) / 0.1)
    return palette.mix(tone, HOLLOW, min(1.0, hollow) ** 1.4)


def _body(seed, red, pale, sweep, sides):
    """The fruit turned through `sweep` radians: five faint ribs, a little leaning."""
    line = np.asarray(smooth_line([(r, 0.0, z) for r, z in _OUTLINE], 6))
    rings, shape, seam = len(line), Shape(), 0 if sweep < 6.28 else 1
    angles = [sweep * s / sides for s in range(sides + 1 - seam)]

    def spot(r, z, a):
        r *= 1 + 0.022 * math.cos(5 * a + seed) * (0.3 + z / 0.08)
        return (r * math.cos(a), r * math.sin(a), z * (1 + 0.03 * math.cos(a + seed)))

    n = len(angles)
    points = [spot(r, z, a) for r, _, z in line for a in angles]
    faces = [(j * n + s, j * n + (s + 1) % n, (j + 1) * n + (s + 1) % n, (j + 1) * n + s) for j in range(rings - 1) for s in range(sides)]
    tones = [_skin(seed, red, pale, sweep * (s + 0.5) / sides, (j + 0.5) / rings) for j in range(rings - 1) for s in range(sides)]
    shape.add(points, faces, tones)
    return shape, [spot(r, z, 0.0) for r, _, z in line], [spot(r, z, sweep) for r, _, z in line]


def set_apple(rng, skin, wood, at, turn=(0, 0, 0), size=1.0, red=palette.POMEGRANATE, pale=palette.AUTUMN):
    """An apple on its foot at `at`, 0.076 tall, smooth, blushed on one side, with its stalk."""
    seed = float(rng.uniform(0, 50))
    rounded(stand(_body(seed, red, pale, 2 * math.pi, 96)[0], skin, at, turn, size))
    stalk = Shape()
    for low, high, thick in (((0, 0, 0.06), (0.002, 0.001, 0.078), 0.0017), ((0.002, 0.001, 0.078), (0.0075, 0.003, 0.093), 0.0019)):
        stalk.join(rod(low, high, thick, palette.DARK_WOOD, 14, thick * 1.15))
    rounded(stand(stalk, wood, at, turn, size), 60)


def set_half_apple(rng, skin, flesh, at, turn=(0, 0, 0), size=1.0, red=palette.POMEGRANATE, pale=palette.AUTUMN):
    """Half of an apple, its cut face to -y, two pips in the core."""
    body, right, left = _body(float(rng.uniform(0, 50)), red, pale, math.pi, 56)
    rounded(stand(body, skin, at, turn, size))
    cut, n = Shape(), len(right)
    for j in range(n - 1):
        for a, b in ((0.0, 0.12), (0.12, 0.3), (0.3, 0.6), (0.6, 0.96), (0.96, 1.0)):
            for edge, flip in ((right, False), (left, True)):
                ring = [(edge[k][0] * s, 0.0, edge[k][2]) for k, s in ((j, a), (j, b), (j + 1, b), (j + 1, a))]
                tone = palette.shade(red, 0.8) if b == 1.0 else CORE if b < 0.31 and 0.02 < edge[j][2] < 0.055 else FLESH
                cut.add(ring[::-1] if flip else ring, [(0, 1, 2, 3)], tone)
    for side in (-1, 1):
        pip = [(side * 0.006 + 0.0024 * math.cos(a), -0.0006, 0.038 + 0.0055 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 15)[:-1]]
        cut.add(pip, [tuple(range(14))], palette.shade(palette.DARK_WOOD, 0.5))
    stand(cut, flesh, at, turn, size)
