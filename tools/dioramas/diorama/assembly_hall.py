"""An assembly hall of about a hundred years ago: places in a half circle on rising steps, one stand to speak from."""
import math

import numpy as np

from . import palette
from .joinery import board
from .shape import Shape

PLACE = 0.66
RISE = 0.3


def arc_step(inner, outer, low, high, from_angle, to_angle, colour, parts=60):
    """A step of a half circle about the origin: its tread and the riser that looks to the middle. Angles in radians."""
    shape = Shape()
    angles = np.linspace(from_angle, to_angle, parts + 1)
    for a, b in zip(angles, angles[1:]):
        (ca, sa), (cb, sb) = (math.cos(a), math.sin(a)), (math.cos(b), math.sin(b))
        shape.add([(inner * ca, inner * sa, low), (inner * cb, inner * sb, low), (inner * cb, inner * sb, high), (inner * ca, inner * sa, high),
                   (outer * ca, outer * sa, high), (outer * cb, outer * sb, high)], [(1, 0, 3, 2), (2, 3, 4, 5)], [palette.shade(colour, 0.72), colour])
    return shape


def desk_place(colour=palette.WOOD):
    """One place's share of a long desk, along x at the origin; its panel looks to -y, who sits there sits towards +y."""
    shape = board((PLACE, 0.03, 0.74), palette.shade(colour, 0.8), at=(0, 0, 0), edge=0.002, worn=1.0)
    for x in (-PLACE / 2 + 0.035, PLACE / 2 - 0.035):
        shape.join(board((0.07, 0.02, 0.7), colour, at=(x, -0.022, 0.02), edge=0.005))
    for z, tall in ((0.02, 0.12), (0.62, 0.1)):
        shape.join(board((PLACE, 0.018, tall), colour, at=(0, -0.021, z), edge=0.005))
    shape.join(board((PLACE + 0.03, 0.44, 0.03), palette.shade(colour, 1.15), at=(0, 0.17, 0.745), turn=(-0.07, 0, 0), edge=0.008, worn=1.5))
    return shape.join(board((PLACE + 0.03, 0.05, 0.045), palette.shade(colour, 1.05), at=(0, -0.045, 0.755), edge=0.01, worn=1.5))


def deputy_seat(colour=palette.WOOD, hide=palette.DEEP_POMEGRANATE):
    """An armchair that looks to -y, its feet at z = 0: the wood, and its upholstery apart."""
    wood, soft = Shape(), Shape()
    for x in (-0.27, 0.27):
        wood.join(board((0.05, 0.05, 0.66), colour, at=(x, -0.22, 0), edge=0.008))
        wood.join(board((0.05, 0.05, 1.08), colour, at=(x, 0.26, 0), turn=(-0.09, 0, 0), edge=0.008))
        wood.join(board((0.065, 0.54, 0.035), palette.shade(colour, 1.15), at=(x, 0.0, 0.66), edge=0.014, worn=1.5))
    wood.join(board((0.6, 0.06, 0.1), palette.shade(colour, 1.1), at=(0, 0.355, 1.06), turn=(-0.09, 0, 0), edge=0.02, worn=1.5))
    wood.join(board((0.5, 0.5, 0.07), colour, at=(0, 0.02, 0.36)))
    soft.join(board((0.49, 0.48, 0.1), hide, at=(0, 0.0, 0.42), edge=0.04, worn=1.25))
    soft.join(board((0.48, 0.07, 0.52), hide, at=(0, 0.305, 0.54), turn=(-0.09, 0, 0), edge=0.03, worn=1.25))
    return wood, soft


def speakers_stand(colour=palette.WOOD, wide=1.15, deep=0.72, tall=1.14):
    """A panelled stand to speak from, its feet at z = 0; the hall lies towards +y. The shelf for papers is flat, a ledge runs before it."""
    dark = palette.shade(colour, 0.8)
    shape = board((wide + 0.12, deep + 0.12, 0.1), colour, edge=0.02).join(board((wide - 0.06, deep - 0.06, tall - 0.1), dark, at=(0, 0, 0.08)))
    for side in (-1, 1):
        for k in (-1, 0, 1):
            shape.join(board((0.09, 0.035, tall - 0.12), colour, at=(k * (wide - 0.13) / 2, side * (deep - 0.06) / 2, 0.08), edge=0.007))
            shape.join(board((0.035, 0.09, tall - 0.12), colour, at=(side * (wide - 0.06) / 2, k * (deep - 0.15) / 2, 0.08), edge=0.007))
        for z, high in ((0.1, 0.12), (tall - 0.17, 0.12)):
            shape.join(board((wide, 0.03, high), colour, at=(0, side * (deep - 0.06) / 2, z), edge=0.006))
            shape.join(board((0.03, deep - 0.04, high), colour, at=(side * (wide - 0.06) / 2, 0, z), edge=0.006))
    shape.join(board((wide + 0.1, deep + 0.08, 0.045), palette.shade(colour, 1.1), at=(0, 0, tall - 0.045), edge=0.014, worn=1.45))
    return shape.join(board((wide + 0.02, 0.05, 0.06), palette.shade(colour, 1.05), at=(0, deep / 2 - 0.02, tall), edge=0.016, worn=1.5))


def pilaster(tall, colour=palette.FELT):
    """A flat pillar before a wall that looks to -y, its foot at the origin."""
    shape = board((0.62, 0.2, tall), colour, edge=0.03, worn=1.05).join(board((0.78, 0.3, 0.5), colour, edge=0.03, worn=1.05))
    for z, more in ((tall - 0.5, 0.14), (tall - 0.3, 0.26)):
        shape.join(board((0.62 + more, 0.2 + more, 0.2), colour, at=(0, 0, z), edge=0.03, worn=1.05))
    return shape


def curtain(wide, tall, colour, seed=0.0, parts=150):
    """A curtain drawn over a window, along x from the origin: one cloth from rail to sill in soft uneven folds. Shade it smooth."""

    def place(t, z):
        fold = 2 * math.pi * (7 * t + 0.5 * math.sin(5.1 * t + seed) + 0.24 * math.sin(13.7 * t + 2 * seed))
        return wide * t, (0.032 + 0.014 * math.sin(9.3 * t + seed)) * math.sin(fold) * (1.15 - 0.4 * z / tall), z

    shape = Shape()
    rows = np.linspace(0, 1, parts + 1)
    heights = np.linspace(0, tall, 9)
    shape.add([place(t, z) for t in rows for z in heights], [(9 * k + j, 9 * k + 9 + j, 9 * k + 10 + j, 9 * k + 1 + j) for k in range(parts) for j in range(8)], colour)
    return shape
