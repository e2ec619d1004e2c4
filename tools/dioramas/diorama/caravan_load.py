"""What a camel of a caravan carries: sacks, rolled carpets, chests; a woven cloth hangs over each side."""
import math

import numpy as np

from . import palette
from .joinery import board
from .motifs import CREAM, carpet_colour
from .palette import linear
from .shape import Shape, lathe, rod
from .skin import lump

SACK = (palette.LINEN, linear('b59467'), linear('8d5b3a'), linear('6f7a62'))


def _soft(shape, colour):
    """The lumps of a shape in a colour that wear has made uneven."""
    shape.colours = [palette.shade(colour, 0.94 + 0.12 * ((k * 37) % 11) / 11) for k in range(len(shape.faces))]
    return shape


def _sack(x, side, tone, low=1.22):
    """A full sack tied with two ropes."""
    shape = _soft(lump((0.4, 0.26, 0.4), (x, side * 0.6, low + 0.2)).join(lump((0.36, 0.22, 0.3), (x, side * 0.62, low))), tone)
    for aside in (-0.16, 0.16):
        ring = [(x + aside, side * (0.6 + 0.275 * math.cos(a)), low + 0.14 + 0.44 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 25)]
        for one, other in zip(ring, ring[1:]):
            shape.join(rod(one, other, 0.014, palette.DARK_REED, 6))
    return shape


def _roll(x, side, low, radius, tone, long=1.25):
    """A rolled carpet, its rings seen at the end."""
    bands = [tone, palette.INDIGO, tone, CREAM, tone, tone, CREAM, tone, palette.INDIGO, tone]
    profile = [(radius, t) for t in np.linspace(-long / 2, long / 2, len(bands) + 1)]
    return lathe([(radius * 0.3, -long / 2), *profile, (radius * 0.3, long / 2)], 36, [palette.STRAW, *bands, palette.STRAW], at=(x, side * 0.56, low), turn=(0, math.pi / 2, 0))


def _cloth(side, wide, top, foot, out):
    """A woven cloth over the load of one side, its fringe below."""
    shape, n, m = Shape(), 52, 40
    u, v = np.meshgrid(np.linspace(-0.5, 0.5, n + 1), np.linspace(0, 1, m + 1), indexing='ij')
    over = np.clip(v / 0.3, 0, 1)
    x, y = u * wide - 0.05, side * (0.16 + (out - 0.16) * np.sin(over * math.pi / 2) + 0.02 * np.sin(u * 19) * v)
    z = top - (top - foot) * np.clip((v - 0.08) / 0.92, 0, 1) + 0.03 * np.cos(over * math.pi / 2)
    points = np.stack([x, y, z], -1).reshape(-1, 3)
    i, j = (a.ravel() for a in np.meshgrid(np.arange(n), np.arange(m), indexing='ij'))
    a = i * (m + 1) + j
    ring = np.stack([a, a + 1, a + m + 2, a + m + 1], 1)
    middle_u, middle_v = (i + 0.5) / n - 0.5, (j + 0.5) / m
    tones = carpet_colour(middle_u * 0.2, (middle_v - 0.62) * 0.2 * (top - foot) / wide, 0.0105)
    tones[(np.abs(middle_u) > 0.46) | (middle_v > 0.94)] = palette.INDIGO
    return shape.add(points, [tuple(f) for f in ring.tolist()], [tuple(t) for t in tones.tolist()])


def load(kind):
    """The whole load between the humps and on both sides; `kind` is 0 to 3."""
    shape, tone = Shape(), SACK[kind % 4]
    for side in (-1, 1):
        if kind == 0:
            shape.join(_sack(-0.3, side, tone)).join(_sack(0.28, side, SACK[1], 1.26)).join(_cloth(side, 0.72, 2.06, 1.3, 0.92))
        elif kind == 1:
            for low, radius, out in ((1.22, 0.19, palette.POMEGRANATE), (1.56, 0.17, palette.DEEP_POMEGRANATE)):
                shape.join(_roll(-0.06, side, low, radius, out))
        elif kind == 2:
            shape.join(board((0.95, 0.44, 0.62), palette.WOOD, at=(-0.05, side * 0.64, 1.0), edge=0.03, worn=1.15)).join(_cloth(side, 0.86, 2.06, 1.32, 0.9))
            for x in (-0.38, 0.28):
                shape.join(board((0.07, 0.46, 0.64), palette.IRON, at=(x, side * 0.64, 0.99), edge=0.01))
        else:
            shape.join(_sack(-0.02, side, tone, 1.2)).join(_sack(-0.02, side, SACK[2], 1.62))
    return shape.join(_soft(lump((0.34, 0.42, 0.16), (-0.05, 0, 2.02)), (palette.INDIGO, palette.FELT, palette.POMEGRANATE, linear('6f7a62'))[kind % 4]))
