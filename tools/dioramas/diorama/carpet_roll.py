"""A knotted carpet rolled up and tied with rope, seen from near."""
import math

import numpy as np

from . import palette
from .palette import linear
from .shape import Shape, rod

_GROUND, _DEEP = palette.mix(palette.DEEP_POMEGRANATE, palette.POMEGRANATE, 0.25), palette.shade(palette.DEEP_POMEGRANATE, 0.6)
_HEMP = linear('b7a27e')


def _knots(i, across, k):
    """The colour at row i from one end and knot k round the roll: borders, then stepped medallions, as its back shows them."""
    edge = min(i, across - 1 - i)
    if edge < 2:
        return _DEEP
    if edge < 10:
        step = abs((k % 12) - 5.5) + abs(edge - 5.5)
        return palette.LINEN if edge in (2, 9) and k % 2 else palette.INDIGO if step > 5.0 else palette.CLAY if step > 2.6 else _GROUND
    step = abs((i - 10) % 28 - 13.5) // 1.0 + abs((k % 30) - 14.5) // 1.0
    return palette.LINEN if step < 3 else palette.INDIGO if step < 7 else palette.CLAY if step < 8.5 else _DEEP if step < 10 else _GROUND if (i + k) % 9 else palette.shade(_GROUND, 0.72)


def rolled_carpet(rng, length=1.5, radius=0.15, across=104, around=90, turns=5):
    """Lying along x, its foot at z = 0: the carpet, and its rope apart."""
    shape, rope = Shape(), Shape()
    lift = radius * 1.02

    def at(i, k):
        a = 2 * math.pi * k / around - 0.9
        r = radius * (1.0 + 0.03 * k / around + 0.012 * math.sin(i * 0.21 + 2 * a))
        tied = sum(math.exp(-((i / across - share) / 0.02) ** 2) for share in (0.24, 0.74))
        r *= 1 - 0.05 * tied
        sag = 0.93 if math.sin(a) < 0 else 1.0
        return ((i / across - 0.5) * length, r * math.cos(a), lift + r * math.sin(a) * sag)

    for i in range(across):
        for k in range(around):
            shape.add([at(i, k), at(i + 1, k), at(i + 1, k + 1), at(i, k + 1)], [(0, 1, 2, 3)], palette.shade(_knots(i, across, k), rng.uniform(0.82, 1.12)))
    for end in (0, across):
        x = at(end, 0)[0]
        way = 1 if end else -1
        steps = 40 * turns
        spiral = [(radius * (0.99 - 0.93 * s / steps), 2 * math.pi * turns * s / steps - 0.9) for s in range(steps + 1)]
        for (ra, a), (rb, b) in zip(spiral, spiral[1:]):
            for share, low, high, tone in ((0, 1.0, 0.9, _GROUND), (1, 0.9, 0.82, palette.shade(_DEEP, 0.5))):
                depth = -0.006 if share == 0 else -0.02
                shape.add([(x + way * depth, r * f * math.cos(t), lift + r * f * math.sin(t)) for r, t, f in ((ra, a, low), (rb, b, low), (rb, b, high - 0.06 * share), (ra, a, high - 0.06 * share))],
                          [(0, 1, 2, 3)], palette.shade(tone, rng.uniform(0.85, 1.1)))
            if rng.random() < 0.85:
                root = np.array([x - way * 0.004, ra * 0.96 * math.cos(a), lift + ra * 0.96 * math.sin(a)])
                tip = root + [way * rng.uniform(0.03, 0.055), rng.normal(0, 0.006), -rng.uniform(0.0, 0.022)]
                shape.join(rod(root, tip, 0.0022, palette.LINEN, 4, 0.0012))
    for share in (0.24, 0.74):
        for turn in range(2):
            x = (share - 0.5) * length + turn * 0.021
            for k in range(46):
                a, b = 2 * math.pi * k / 46, 2 * math.pi * (k + 1) / 46
                r = radius * 1.015
                tone = palette.shade(_HEMP, 0.75 if k % 2 else 0.5)
                rope.join(rod((x + 0.004 * math.sin(a), r * math.cos(a), lift + r * math.sin(a) * (0.95 if math.sin(a) < 0 else 1.0)),
                              (x + 0.004 * math.sin(b), r * math.cos(b), lift + r * math.sin(b) * (0.95 if math.sin(b) < 0 else 1.0)), 0.0095, tone, 7))
        x, top = (share - 0.5) * length + 0.01, lift + radius
        for way in (-1, 1):
            path = [np.array([x, -0.03, top + 0.012]), np.array([x + way * 0.045, -0.05, top + 0.03]), np.array([x + way * 0.06, -0.1, top - 0.01]), np.array([x + way * 0.05, -0.14, top - 0.07])]
            for one, two in zip(path, path[1:]):
                rope.join(rod(one, two, 0.0085, palette.shade(_HEMP, 0.65), 7))
        rope.join(rod((x - 0.018, -0.03, top + 0.012), (x + 0.018, -0.035, top + 0.014), 0.017, palette.shade(_HEMP, 0.6), 9))
    return shape, rope
