"""Plain figures to be inlaid: what a paper is about, without any emblem. Each lies about the origin, 0.1 m wide."""
import math

import numpy as np

from .folder import BRASS, flat
from .shape import Shape

THICK = 0.0022


def _arc(x, y, radius, start, end, steps=20, squash=1.0):
    return [(x + radius * math.cos(a), y + radius * squash * math.sin(a)) for a in np.radians(np.linspace(start, end, steps))]


def _bar(x0, y0, x1, y1, wide=0.006):
    along = np.array([x1 - x0, y1 - y0])
    aside = np.array([-along[1], along[0]]) / np.linalg.norm(along) * wide / 2
    a, b = np.array([x0, y0]), np.array([x1, y1])
    return [tuple(a - aside), tuple(b - aside), tuple(b + aside), tuple(a + aside)]


def _plate(*outlines):
    shape = Shape()
    for outline in outlines:
        shape.join(flat(outline, THICK, BRASS))
    return shape


def _bubble(x, y, way):
    """A speech bubble, its tail down to `way`."""
    tail = [(x + way * 0.012, y - 0.017), (x + way * 0.028, y - 0.04), (x + way * 0.024, y - 0.012)]
    return _arc(x, y, 0.03, 0, 360, 40, 0.72)[:-1], tail if way > 0 else tail[::-1]


def two_voices():
    """Two speech bubbles turned to each other."""
    return _plate(*_bubble(-0.022, 0.018, -1), *_bubble(0.026, -0.012, 1))


def shield():
    """A shield with a ridge: two halves."""
    side = [(0.003, -0.052), (0.025, -0.034), (0.038, -0.008), (0.04, 0.036), (0.022, 0.042), (0.003, 0.05)]
    return _plate(side, [(-x, y) for x, y in side][::-1])


def scales():
    """A pair of scales in balance."""
    pans = [_arc(side * 0.034, -0.012, 0.02, 180, 360, 18, 0.75) for side in (-1, 1)]
    strings = [_bar(side * 0.034 + off, -0.011, side * 0.034, 0.028, 0.002) for side in (-1, 1) for off in (-0.018, 0.018)]
    return _plate(_bar(0, -0.042, 0, 0.042), _bar(-0.038, 0.03, 0.038, 0.03, 0.005), _bar(-0.024, -0.045, 0.024, -0.045, 0.007), _arc(0, 0.044, 0.007, 0, 345), *pans, *strings)


def _leaf_edge(side, y):
    """The upper or lower edge of one page of an open book, swelling towards its spine."""
    return [(side * x, y + 0.008 * math.sin(math.pi * t ** 0.7)) for t, x in ((t, 0.0022 + 0.0458 * t) for t in np.linspace(0, 1, 14))]


def ledger():
    """An open account book: two swelling pages, the edge of its cover below them, its spine."""
    shape = Shape()
    for side in (-1, 1):
        page = _leaf_edge(side, -0.03) + _leaf_edge(side, 0.03)[::-1]
        cover = [(x + side * 0.003 * (k > 6), y - 0.0045) for k, (x, y) in enumerate(_leaf_edge(side, -0.03))]
        cover += [(x, y - 0.0042) for x, y in cover[::-1]]
        shape.join(_plate(*(outline if side > 0 else outline[::-1] for outline in (page, cover))))
    return shape.join(_plate(_bar(0, -0.0425, 0, -0.034, 0.007)))


def ledger_lines():
    """The ruled lines and the columns for sums on its pages, to be sunk."""
    rows = [_bar(s * 0.008, y + 0.0065, s * 0.041, y + 0.003, 0.0022) for s in (-1, 1) for y in (-0.016, -0.006, 0.004, 0.014, 0.024)]
    return rows + [_bar(s * x, -0.021, s * x, 0.031, 0.0016) for s in (-1, 1) for x in (0.024, 0.034)]


def two_masks():
    """A merry and a sad mask of the theatre, with holes for eyes and mouth."""
    return _plate(_mask(-0.024, 0.01), _mask(0.026, -0.008))


def _mask(x, y):
    return [(x - 0.026, y + 0.03), *_arc(x, y - 0.004, 0.026, 180, 360, 26, 1.25), (x + 0.026, y + 0.03), (x, y + 0.025)]


def mask_holes():
    """Eyes and mouths of the two masks, to be sunk."""
    holes = []
    for x, y, smile in ((-0.024, 0.01, 1), (0.026, -0.008, -1)):
        for side in (-1, 1):
            holes.append(_arc(x + side * 0.011, y + 0.01, 0.0062, 0, 345, 16, 0.6))
        low = _arc(x, y - 0.012, 0.014, 190, 350, 16, 0.8) if smile > 0 else _arc(x, y - 0.026, 0.014, 10, 170, 16, 0.8)
        holes.append(low)
    return holes


def helmet():
    """A rescuer's helmet seen from the side: a high shell with a ridge, a brim longer behind, a lamp before, a strap under the chin."""
    shell = [(-0.041, -0.006), (0.037, -0.006), (0.0375, 0.008), *_arc(-0.002, 0.006, 0.0395, 8, 172, 34, 0.98)]
    brim = [(-0.043, -0.010), (-0.062, -0.026), (-0.058, -0.031), (-0.036, -0.020), (0.034, -0.020), (0.056, -0.026), (0.058, -0.021), (0.039, -0.010)][::-1]
    ridge = _arc(-0.002, 0.006, 0.0485, 28, 152, 30, 0.98) + _arc(-0.002, 0.006, 0.0425, 152, 28, 30, 0.98)
    lamp, hood = _arc(0.047, 0.012, 0.0085, 0, 345, 24), _bar(0.0365, 0.012, 0.041, 0.012, 0.008)
    strap = _arc(0.0, -0.022, 0.027, 186, 354, 26, 1.35) + _arc(0.0, -0.022, 0.0225, 354, 186, 26, 1.3)
    return _plate(shell, brim, ridge, lamp, hood, strap)
