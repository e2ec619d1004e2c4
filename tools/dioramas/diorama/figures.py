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


def ledger():
    """An open account book with its lines."""
    pages = [[(s * 0.003, -0.03), (s * 0.046, -0.022), (s * 0.046, 0.034), (s * 0.003, 0.026)] for s in (-1, 1)]
    return _plate(*[p if k else p[::-1] for k, p in enumerate(pages)])


def ledger_lines():
    """The lines on its pages, to be sunk."""
    return [_bar(s * 0.009, y, s * 0.04, y + 0.006, 0.0026) for s in (-1, 1) for y in (-0.014, -0.003, 0.008, 0.019)]


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
    """A rescuer's helmet seen from the side."""
    dome = [(-0.038, -0.012), (0.038, -0.012), *_arc(0, -0.012, 0.038, 4, 176, 30, 1.1)]
    brim = [(-0.04, -0.026), (0.052, -0.026), (0.046, -0.016), (-0.04, -0.016)]
    crest = _arc(0, -0.012, 0.047, 60, 140, 16, 1.08) + _arc(0, -0.012, 0.041, 140, 60, 16, 1.1)
    return _plate(dome, brim, crest)
