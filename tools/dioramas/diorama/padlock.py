"""Old smith's work: padlocks open and shut, keys on a ring."""
import math

import numpy as np

from . import palette
from .callings import tube
from .palette import linear
from .shape import Shape, box, lathe, pebble, prism, rod

STEEL, BRASS = linear('6d6a68'), linear('b88a45')


def padlock(rng, lifted=0.0, wide=0.074, tall=0.078, deep=0.026, colour=STEEL):
    """Standing on z = 0, its keyhole to -y; `lifted` metres out and swung aside is its bow. Body, bow, and brass apart."""
    outline = [(-wide / 2 + 0.008, 0), (wide / 2 - 0.008, 0)]
    for a in np.linspace(-60, 75, 10):
        outline.append((wide / 2 * (0.86 + 0.14 * math.cos(math.radians(a))), tall * (0.28 + 0.66 * (a + 60) / 135)))
    outline += [(wide * 0.3, tall), (-wide * 0.3, tall)]
    outline += [(-x, z) for x, z in outline[11:1:-1]]
    body = prism(outline, deep, colour)
    for z in (0.007, tall - 0.016):
        body.join(prism([(-wide * 0.46, z), (wide * 0.46, z), (wide * 0.46, z + 0.009), (-wide * 0.46, z + 0.009)], deep + 0.003, palette.shade(colour, 0.75)))
    brass = Shape()
    for x in (-wide * 0.38, wide * 0.38):
        for z in (0.0115, tall - 0.0115):
            brass.join(pebble(rng, 0.0034, BRASS, 1.0, 2), at=(x, -deep / 2 - 0.001, z))
    plate = [(0.0135 * math.cos(a), tall * 0.47 + 0.019 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 25)[:-1]]
    brass.join(prism(plate, 0.002, BRASS, at=(0, -deep / 2 - 0.001, 0)))
    hole = [(0.0042 * math.cos(a), tall * 0.5 + 0.0042 * math.sin(a)) for a in np.linspace(-0.7, math.pi + 0.7, 14)] + [(-0.0026, tall * 0.38), (0.0026, tall * 0.38)]
    body.join(prism(hole, 0.001, palette.shade(palette.IRON, 0.12), at=(0, -deep / 2 - 0.0022, 0)))
    reach, leg = wide * 0.29, 0.036 if lifted else 0.012
    turn = 0.0 if not lifted else 0.85
    arc = [(reach * math.cos(a), reach * 1.05 * math.sin(a) + leg) for a in np.linspace(math.pi, 0, 12)]
    path = [(-reach, -0.02 if lifted else 0.0), (-reach, leg * 0.5), *arc, (reach, leg * 0.5), (reach, 0.002 if lifted else -0.004)]
    points = []
    for x, z in path:
        off = x + reach
        points.append((-reach + off * math.cos(turn), -off * math.sin(turn), tall + z + lifted))
    return body, tube(points, 0.0062, palette.shade(colour, 1.15), 14), brass


def key(bits, length=0.098, colour=STEEL):
    """A forged key lying along x, its ring to -x about the origin, its bit to +x; `bits` says how deep each tooth is cut."""
    z = 0.004
    bow = [(0.0145 * math.cos(a), 0.0125 * math.sin(a), z) for a in np.linspace(0, 2 * math.pi, 18)]
    shape = tube(bow, 0.0031, colour, 10)
    shape.join(rod((0.013, 0, z), (length, 0, z), 0.0034, colour, 12)).join(lathe([(0.0054, 0), (0.0056, 0.002), (0.0046, 0.005)], 14, colour, at=(0.017, 0, z), turn=(0, math.pi / 2, 0)))
    shape.join(lathe([(0.005, 0), (0.005, 0.003)], 14, colour, at=(0.062, 0, z), turn=(0, math.pi / 2, 0)))
    for k, deep in enumerate(bits):
        shape.join(box((0.0049, deep, 0.0042), palette.shade(colour, 0.92), at=(length - 0.004 - 0.0056 * k, -deep / 2, z - 0.0021)))
    return shape.join(box((0.0056 * len(bits), 0.008, 0.0042), colour, at=(length - 0.004 - 0.0028 * (len(bits) - 1), -0.004, z - 0.0021)))


def ring_of(radius, thick=0.0024, colour=STEEL, z=0.004):
    """An iron ring lying about the origin, its ends overlapping as a smith leaves them."""
    return tube([(radius * math.cos(a) * (1 + 0.02 * a / 6), radius * math.sin(a) * (1 + 0.02 * a / 6), z + 0.0012 * a / 6) for a in np.linspace(0.0, 2 * math.pi + 0.5, 26)], thick, colour, 10)
