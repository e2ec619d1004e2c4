"""A dip pen with a steel nib, and a round inkwell: what was written with at every counter."""
import math

import numpy as np

from . import palette
from .rounded import skin
from .stationery import BRASS
from .turned import drawn, spun

_INK = palette.shade(palette.INDIGO, 0.12)


def _nib():
    """Bent sheet steel from x = -0.072 to its point at -0.104: a hole, a slit, ink as far as it was dipped."""
    rows, across = np.linspace(0, 1, 60), np.linspace(-1, 1, 41)
    rings = []
    for t in rows:
        wide = 1.75 * (1 - max(0.0, t - 0.22) / 0.78) ** 0.62 * (1 - 0.12 * math.sin(math.pi * min(1.0, t / 0.4)))
        radius = 0.0043 * (1 - 0.35 * t)
        rings.append([(-0.072 - 0.032 * t, radius * math.sin(wide * u), 0.0046 + radius * (math.cos(wide * u) - 1) * (1 - 0.3 * t) + 0.0005 - 0.0028 * t ** 2) for u in across])

    def tone(i, j):
        t, u = rows[i], (across[j] + across[j + 1]) / 2
        if (t > 0.4 and abs(u) < 0.05) or math.hypot((t - 0.38) * 0.032, u * 0.005) < 0.0009:
            return palette.shade(palette.IRON, 0.15)
        return palette.mix(palette.STONE, _INK, min(1.0, max(0.0, (t - 0.62) / 0.06)) * 0.9)

    return skin(rings, tone, around=False)


def steel_pen(colour=palette.DEEP_POMEGRANATE):
    """Lying along x, its nib to -x, 0.2 long: the lacquered holder, and its steel apart. Round them off when they stand."""
    holder = drawn([(-0.058, 0, 0.0052), (-0.03, 0, 0.0058), (0.02, 0, 0.0052), (0.07, 0, 0.004), (0.104, 0, 0.0028)], (0.0046, 0.0056, 0.0048, 0.0038, 0.0024), colour, 32, 8)
    steel = drawn([(-0.076, 0, 0.0049), (-0.066, 0, 0.005), (-0.056, 0, 0.0052)], (0.0046, 0.0049, 0.0049), palette.mix(palette.STONE, palette.IRON, 0.5), 32, 6)
    return holder, steel.join(_nib())


def round_inkwell():
    """A squat round well of thick glass with a brass neck: glass and brass. Round them off when they stand."""
    glass = spun([(0.03, 0.0), (0.0345, 0.002), (0.0365, 0.008), (0.036, 0.02), (0.031, 0.03), (0.0215, 0.0365), (0.0158, 0.04), (0.0148, 0.046)], palette.shade(palette.INDIGO, 0.4))
    brass = spun([(0.0158, 0.0445), (0.0176, 0.0455), (0.018, 0.049), (0.0172, 0.0525), (0.0135, 0.054), (0.0125, 0.053)], BRASS, 72)
    return glass, brass.join(spun([(0.0122, 0.0531), (0.006, 0.0531), (0.0004, 0.0531)], _INK, 48, 2))
