"""A capped fountain pen, lacquer with gilt bands; and the same pen open, its nib bare. Stand both with `round_edges`."""
import math

import numpy as np

from . import palette
from .shape import Shape, lathe

GILT = palette.linear('c99a4a')
# So far the tail of a lying pen dips, in radians: its cap or grip is thicker and lifts the other end.
DIP = -0.013


def _along(profile, colour, sides=64):
    """A body turned about x instead of z, resting on z = 0."""
    return lathe(profile, sides, colour, at=(0, 0, 0.0066), turn=(0, math.pi / 2, 0))


def _end(radius, at, way, round_by=0.0035):
    """The rounded end of a body: points of a profile from its middle line outwards, `way` 1 towards +x."""
    return [(max(1e-5, radius * math.sin(a)), at - way * round_by * (1 - math.cos(a))) for a in np.linspace(0, math.pi / 2, 8)]


def _clip():
    """A spring of gilt wire that leaves the cap at its end, bends over and touches it again with a drop."""
    t = np.linspace(0, 1, 20)
    line = np.stack([0.0655 - 0.041 * t, 0 * t, 0.0128 + 0.0027 * np.sin(t * math.pi) ** 0.5 + 0.0007 * t], 1)
    shape, wide = Shape(), 0.0012 + 0.0006 * t
    rings = [[(p[0], w * math.cos(a), p[2] + 0.0008 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 16, endpoint=False)] for p, w in zip(line, wide)]
    faces = [(k * 16 + i, (k + 1) * 16 + i, (k + 1) * 16 + (i + 1) % 16, k * 16 + (i + 1) % 16) for k in range(19) for i in range(16)]
    shape.add([p for ring in rings for p in ring], faces + [tuple(range(16)), tuple(range(319, 303, -1))], GILT)
    return shape.join(lathe([(1e-5, -0.0022), (0.0014, -0.0016), (0.0019, 0), (0.0014, 0.0016), (1e-5, 0.0022)], 24, GILT, at=(0.0245, 0, 0.0136), turn=(0, math.pi / 2, 0)))


def fountain_pen(colour=palette.shade(palette.INDIGO, 0.35)):
    """Lying along x, capped, 0.14 m long, its middle at the origin: lacquer, and its gilt apart."""
    tail, cap = _end(0.0047, -0.0705, -1), _end(0.0056, 0.0685, 1)[::-1]
    body = _along([*tail, (0.0053, -0.058), (0.0058, -0.04), (0.0062, 0.0055), (0.0067, 0.006), (0.00685, 0.03), (0.0067, 0.048), (0.0062, 0.06), *cap], colour)
    trim = _along([(0.0066, 0.0062), (0.00705, 0.0065), (0.00705, 0.0105), (0.0066, 0.0108)], GILT).join(_along([(0.0055, 0.0628), (0.0064, 0.0631), (0.0064, 0.0648), (0.0055, 0.065)], GILT))
    for shape in (body, trim.join(_clip())):
        _dipped(shape)
    return body, trim


def _dipped(shape):
    """Tilts a pen about y until its thinner end lies down too."""
    c, s = math.cos(DIP), math.sin(DIP)
    shape.points = [(x * c + z * s, y, z * c - x * s) for x, y, z in shape.points]


def _nib():
    """A gilt nib, a shield curved over the feed, a slit along its middle and a hole where the slit begins; its point at -x."""
    shape, n, m = Shape(), 40, 16
    grid = []
    for i in range(n + 1):
        t = i / n
        half = 0.0037 * (1 - t) ** 0.62 * (1 + 1.1 * t * (1 - t)) + 0.00035
        grid.append([(-0.0445 - 0.0255 * t, half * math.sin(a), 0.0062 - 0.0034 * t * t + 0.0032 * (1 - 0.75 * t) * math.cos(a)) for a in np.linspace(-1.25, 1.25, m + 1)])
    for i in range(n):
        for j in range(m):
            slit = j in (m // 2 - 1, m // 2) and (i > n * 0.42 or abs(i - n * 0.4) < 2)
            shape.add([grid[i][j], grid[i][j + 1], grid[i + 1][j + 1], grid[i + 1][j]], [(0, 1, 2, 3)], palette.shade(GILT, 0.3 if slit and (i < n * 0.46 or j == m // 2) else 1.0))
    return shape


def open_pen(colour=palette.shade(palette.INDIGO, 0.35)):
    """Lying along x without its cap, its nib towards -x: lacquer, and its gilt apart."""
    body = _along([(1e-5, -0.0455), (0.0036, -0.0455), (0.0042, -0.044), (0.0045, -0.036), (0.0051, -0.025), (0.0061, -0.021), (0.0064, 0.0), (0.0064, 0.03), (0.0058, 0.058), *_end(0.005, 0.0705, 1)[::-1]], colour)
    body.join(lathe([(1e-5, -0.064), (0.0012, -0.063), (0.0026, -0.0455)], 24, palette.IRON, at=(0, 0, 0.0057), turn=(0, math.pi / 2, 0)))
    trim = _along([(0.006, -0.0207), (0.0066, -0.0203), (0.0066, -0.0177), (0.006, -0.0173)], GILT)
    return body, trim.join(_nib())
