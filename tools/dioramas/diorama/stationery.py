"""What lies on a clerk's desk. Every sheet and label is blank: nothing is invented."""
import math

import numpy as np

from . import palette
from .joinery import board
from .shape import Shape, box, lathe, rod

CARD = palette.mix(palette.FELT, palette.LINEN, 0.55)
BRASS = palette.linear('a8843f')


def card_box(rng, wide=0.19, deep=0.3, tall=0.085, card=(0.15, 0.105)):
    """A wooden tray of standing cards: wood and paper as two shapes, the tray's middle at the origin."""
    wood, paper, t = Shape(), Shape(), 0.009
    wood.join(board((wide, deep, t), palette.WOOD))
    for side in (-1, 1):
        wood.join(board((t, deep, tall), palette.WOOD, at=(side * (wide - t) / 2, 0, 0), edge=0.002))
        wood.join(board((wide - 2 * t, t, tall * (0.72 if side < 0 else 1.0)), palette.WOOD, at=(0, side * (deep - t) / 2, 0), edge=0.002))
    y = -deep / 2 + 0.024
    while y < deep / 2 - 0.05:
        lean = -0.16 - 0.1 * (y + deep / 2) / deep + rng.normal(0, 0.012)
        paper.join(box((card[0], 0.0011, card[1]), palette.shade(CARD, rng.uniform(0.93, 1.04)), at=(rng.normal(0, 0.0012), y, t + rng.uniform(0, 0.001)), turn=(lean, 0, rng.normal(0, 0.004))))
        y += rng.uniform(0.0026, 0.0052)
    return wood, paper


def drawer_front(wide, tall, colour):
    """A small drawer's front, facing -y, its lower middle at the origin: the wood, and its brass (label frame and pull) apart."""
    wood = board((wide, 0.018, tall), colour, at=(0, 0, 0), edge=0.004)
    brass, label = Shape(), Shape()
    w, h, z = min(0.075, wide * 0.5), min(0.038, tall * 0.34), tall * 0.56
    for x in (-w / 2, w / 2):
        brass.join(board((0.005, 0.005, h + 0.005), BRASS, at=(x, -0.011, z - 0.0025), edge=0.0012))
    for up in (0, h):
        brass.join(board((w + 0.005, 0.005, 0.005), BRASS, at=(0, -0.011, z + up - 0.0025), edge=0.0012))
    label.join(board((w, 0.001, h), CARD, at=(0, -0.0098, z), edge=0.0002))
    cup = [(0.017 * math.cos(a), 0.011 * math.sin(a)) for a in np.linspace(math.pi, 2 * math.pi, 9)]
    brass.add([(x, -0.010, tall * 0.34 + y) for x, y in cup] + [(x, -0.026, tall * 0.34 + y * 0.8 + 0.002) for x, y in cup],
              [(i, i + 1, i + 10, i + 9) for i in range(8)] + [tuple(range(9, 18))], BRASS)
    return wood, brass, label


def inkwell():
    """A squat glass inkwell with a brass lid laid back: the glass and the brass."""
    glass = lathe([(0.032, 0), (0.034, 0.004), (0.033, 0.026), (0.022, 0.036), (0.014, 0.04), (0.014, 0.048)], 8, palette.shade(palette.INDIGO, 0.45))
    brass = lathe([(0.0155, 0.046), (0.0165, 0.048), (0.0165, 0.053), (0.0155, 0.055)], 20, BRASS)
    return glass, brass


def pen():
    """A wooden dip pen lying along x, its nib to -x."""
    shape = rod((-0.055, 0, 0.005), (0.1, 0, 0.005), 0.0042, palette.DEEP_POMEGRANATE, 10, 0.0026)
    shape.join(rod((-0.075, 0, 0.005), (-0.055, 0, 0.005), 0.0043, palette.IRON, 10, 0.0043))
    return shape.join(rod((-0.1, 0, 0.0035), (-0.075, 0, 0.005), 0.0006, palette.STONE, 6, 0.0036))
