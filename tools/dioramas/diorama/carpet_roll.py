"""A knotted carpet rolled up, seen from near, drawn in where ropes will hold it."""
import math

import numpy as np

from . import palette
from .rounded import skin
from .shape import rod

_GROUND, _DEEP = palette.mix(palette.DEEP_POMEGRANATE, palette.POMEGRANATE, 0.25), palette.shade(palette.DEEP_POMEGRANATE, 0.6)
TIES = (0.24, 0.74)


def _knots(row, knot, rows=104):
    """The colour at a row from one end and a knot round the roll: borders, then stepped medallions, as its back shows them."""
    edge = min(row, rows - row)
    if edge < 2:
        return _DEEP
    if edge < 10:
        step = abs((knot % 12) - 6) + abs(edge - 6)
        return palette.LINEN if (edge < 2.5 or edge >= 9.5) and knot % 2 < 1 else palette.INDIGO if step > 5.2 else palette.CLAY if step > 2.8 else palette.LINEN if step < 1 else _GROUND
    step = abs((row - 10) % 28 - 14) + abs((knot % 30) - 15)
    return palette.LINEN if step < 3.5 else palette.INDIGO if step < 7.5 else palette.CLAY if step < 9 else _DEEP if step < 10.5 else palette.CLAY if 14 < step < 14.6 else _GROUND


def rolled_carpet(rng, length=1.5, radius=0.15, fine=2.5, turns=5):
    """Lying along x, its foot at z = 0; `fine` is how many knots make one of the pattern's steps. Round it off when it stands."""
    lift, across, around = radius * 1.02, int(104 * fine), int(90 * fine)

    def at(i, k):
        a = 2 * math.pi * k / around - 0.9
        r = radius * (1.0 + 0.03 * k / around + 0.012 * math.sin(i / fine * 0.21 + 2 * a))
        tied = sum(math.exp(-((i / across - share) / 0.03) ** 2) for share in TIES)
        r *= 1 - 0.075 * tied
        sag = 0.93 if math.sin(a) < 0 else 1.0
        return ((i / across - 0.5) * length, r * math.cos(a), lift + r * math.sin(a) * sag)

    rings = [[at(i, k) for k in range(around + 1)] for i in range(across + 1)]
    worn = rng.uniform(0.8, 1.14, (across, around))
    shape = skin(rings, lambda i, k: palette.shade(_knots(int(i / fine * 2) / 2, int(k / fine * 2) / 2), worn[i, k]), around=False)
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
    return shape
