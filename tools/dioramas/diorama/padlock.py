"""Old smith's work: padlocks open and shut, keys on a ring."""
import math

import numpy as np

from . import palette
from .bent_bar import bent_bar
from .joinery import board
from .palette import linear
from .shape import Shape, lathe, prism, rod

STEEL, BRASS = linear('6d6a68'), linear('b88a45')


def _body(outline, deep, colour):
    """The outline in the x-z plane as a solid whose front and back edges are filed round."""
    n, shape = len(outline), Shape()
    middle = np.mean(np.asarray(outline), axis=0)
    loops = [(-deep / 2, 0.93), (-deep / 2 + 0.0006, 0.965), (-deep / 2 + 0.002, 0.99), (-deep / 2 + 0.0045, 1.0), (deep / 2 - 0.0045, 1.0), (deep / 2 - 0.002, 0.99), (deep / 2, 0.94)]
    points = [((x - middle[0]) * s + middle[0], y, (z - middle[1]) * s + middle[1]) for y, s in loops for x, z in outline]
    faces = [(k * n + i, k * n + (i + 1) % n, (k + 1) * n + (i + 1) % n, (k + 1) * n + i) for k in range(len(loops) - 1) for i in range(n)]
    return shape.add(points, [tuple(range(n - 1, -1, -1)), *faces, tuple(range((len(loops) - 1) * n, len(loops) * n))], colour)


def padlock(lifted=0.0, wide=0.074, tall=0.078, deep=0.026, colour=STEEL):
    """Standing on z = 0, its keyhole to -y; `lifted` metres out and swung aside is its bow. Body, bow, and brass apart."""
    right = [(wide / 2 * (0.86 + 0.14 * math.cos(math.radians(a))), tall * (0.06 + 0.88 * (a + 72) / 144)) for a in np.linspace(-72, 72, 40)]
    corner = lambda x, z, turn: [(x + 0.005 * math.cos(a), z + 0.005 * math.sin(a)) for a in np.linspace(turn, turn + math.pi / 2, 8)]
    low, top = corner(right[0][0] - 0.005, 0.005, -math.pi / 2), corner(right[-1][0] - 0.005, tall - 0.005, 0.0)
    half = [*low, *right[2:-2], *top]
    body = _body(half + [(-x, z) for x, z in reversed(half)], deep, colour)
    for z in (0.011, tall - 0.02):
        body.join(board((wide * 0.965, deep + 0.003, 0.009), palette.shade(colour, 0.72), at=(0, 0, z), edge=0.0012, worn=1.4))
    brass = Shape()
    for x in (-wide * 0.38, wide * 0.38):
        for z in (0.0155, tall - 0.0155):
            brass.join(lathe([(0.0036, 0.0), (0.0034, 0.0008), (0.0026, 0.0017), (0.0013, 0.0022), (0.0, 0.0023)], 28, BRASS, at=(x, -deep / 2 - 0.0015, z), turn=(math.pi / 2, 0, 0)))
    plate = [(0.0135 * math.cos(a), tall * 0.47 + 0.019 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 73)[:-1]]
    brass.join(prism(plate, 0.002, BRASS, at=(0, -deep / 2 - 0.001, 0)))
    hole = [(0.0042 * math.cos(a), tall * 0.5 + 0.0042 * math.sin(a)) for a in np.linspace(-0.7, math.pi + 0.7, 30)] + [(-0.0026, tall * 0.38), (0.0026, tall * 0.38)]
    brass.join(prism(hole, 0.001, palette.shade(palette.IRON, 0.12), at=(0, -deep / 2 - 0.0022, 0)))
    reach, leg, turn = wide * 0.29, 0.012, 1.05 if lifted else 0.0
    path = [(-reach, -0.02), (-reach, leg * 0.5), *[(reach * math.cos(a), reach * 1.05 * math.sin(a) + leg) for a in np.linspace(math.pi, 0, 13)], (reach, leg * 0.6), *([] if lifted else [(reach, -0.01)])]
    bow = [(-reach + (x + reach) * math.cos(turn), -(x + reach) * math.sin(turn), tall + z + lifted) for x, z in path]
    return body, bent_bar(bow, 0.0062, palette.shade(colour, 1.15)), brass


def key(bits, length=0.098, colour=STEEL):
    """A forged key lying along x, its ring to -x about the origin, its bit to +x; `bits` says how deep each tooth is cut."""
    z = 0.004
    shape = bent_bar([(0.0145 * math.cos(a), 0.0125 * math.sin(a), z) for a in np.linspace(0, 2 * math.pi, 22)], 0.0031, colour, closed=True)
    shape.join(rod((0.013, 0, z), (length, 0, z), 0.0034, colour, 32)).join(lathe([(0.0036, 0), (0.0054, 0.0008), (0.0056, 0.0025), (0.0036, 0.005)], 36, colour, at=(0.017, 0, z), turn=(0, math.pi / 2, 0)))
    shape.join(lathe([(0.0036, 0), (0.005, 0.0007), (0.005, 0.0023), (0.0036, 0.003)], 36, colour, at=(0.062, 0, z), turn=(0, math.pi / 2, 0)))
    for k, deep in enumerate(bits):
        shape.join(board((0.0049, deep, 0.0042), palette.shade(colour, 0.92), at=(length - 0.004 - 0.0056 * k, -deep / 2, z - 0.0021), edge=0.0005))
    return shape.join(board((0.0056 * len(bits), 0.008, 0.0042), colour, at=(length - 0.004 - 0.0028 * (len(bits) - 1), -0.004, z - 0.0021), edge=0.0005))


def ring_of(radius, thick=0.0024, colour=STEEL, z=0.004):
    """An iron ring lying about the origin, its ends overlapping as a smith leaves them."""
    return bent_bar([(radius * math.cos(a) * (1 + 0.02 * a / 6), radius * math.sin(a) * (1 + 0.02 * a / 6), z + 0.0012 * a / 6) for a in np.linspace(0.0, 2 * math.pi + 0.5, 26)], thick, colour)
