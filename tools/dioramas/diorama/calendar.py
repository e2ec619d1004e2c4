"""A flip calendar for a table: its leaves ruled into empty squares, no letter and no number on them."""
import math

import numpy as np

from . import palette
from .joinery import board
from .shape import Shape, rod
from .stationery import BRASS

WIDE, TALL, LEAN = 0.27, 0.2, math.radians(24)
PAPER = palette.mix(palette.SNOW, palette.FELT, 0.5)


def _ruled(marks):
    """The front leaf as an upright sheet about x = 0, its foot at z = 0: a coloured head, seven by five squares, red dots in some."""
    sheet = board((WIDE, 0.0008, TALL), PAPER, edge=0.0002, worn=1.0).join(board((WIDE, 0.0012, 0.034), palette.INDIGO, at=(0, -0.0002, TALL - 0.046), edge=0.0002, worn=1.0))
    left, low, w, h = -WIDE / 2 + 0.016, 0.012, (WIDE - 0.032) / 7, (TALL - 0.072) / 5
    line = palette.mix(palette.STONE, PAPER, 0.3)
    for i in range(8):
        sheet.join(board((0.0011, 0.0012, 5 * h), line, at=(left + i * w, -0.0003, low), edge=0.0002, worn=1.0))
    for j in range(6):
        sheet.join(board((7 * w, 0.0012, 0.0011), line, at=(0, -0.0003, low + j * h), edge=0.0002, worn=1.0))
    for i, j in marks:
        x, z = left + (i + 0.5) * w, low + (j + 0.5) * h
        sheet.add([(x + 0.0075 * math.cos(a), -0.0014, z + 0.0075 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 22, endpoint=False)], [tuple(range(22))], palette.POMEGRANATE)
    return sheet


def flip_calendar(rng, marks=((1, 3), (4, 3), (2, 1), (5, 0))):
    """Standing along x, its front to -y, its foot's middle at the origin: paper, card, and the wire of its rings."""
    paper, card, wire = Shape(), Shape(), Shape()
    foot = TALL * math.sin(LEAN) + 0.012
    for side in (-1, 1):
        card.join(board((WIDE + 0.016, 0.003, TALL + 0.016), palette.DEEP_POMEGRANATE, at=(0, side * foot, 0), turn=(side * LEAN, 0, 0), edge=0.001))
    for k in range(7):
        paper.join(board((WIDE, 0.0008, TALL), palette.shade(PAPER, rng.uniform(0.95, 1.02)), at=(rng.normal(0, 0.0008), -foot - 0.0035 - 0.0011 * k, 0.011), turn=(-LEAN, 0, 0), edge=0.0002, worn=1.0))
    paper.join(_ruled(marks), at=(0, -foot - 0.0122, 0.0115), turn=(-LEAN, 0, 0))
    top = TALL * math.cos(LEAN) + 0.008
    steps, turned = 14, []
    for t in np.linspace(0, 1, steps + 1):
        a = 0.5 + 1.9 * t ** 0.8
        turned.append((-0.012 - 0.02 * t + TALL * 0.62 * t * math.cos(a + 0.75) * 0.9, top + TALL * 0.66 * math.sin(t * math.pi * 0.46)))
    for (y0, z0), (y1, z1) in zip(turned, turned[1:]):
        paper.add([(-WIDE / 2, y0, z0), (WIDE / 2, y0, z0), (WIDE / 2, y1, z1), (-WIDE / 2, y1, z1)], [(0, 1, 2, 3)], PAPER)
    for x in np.linspace(-WIDE / 2 + 0.02, WIDE / 2 - 0.02, 17):
        ring = [(x, 0.013 * math.cos(a), top + 0.002 + 0.013 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 13)]
        for one, other in zip(ring, ring[1:]):
            wire.join(rod(one, other, 0.0009, BRASS, 5))
    return paper, card, wire
