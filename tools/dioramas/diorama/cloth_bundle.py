"""A cloth tied round belongings, seen from near: a woven check in small scale, pleats to the knot, four soft corners."""
import math

import numpy as np

from .rounded import skin
from .turned import drawn
from .webbing import smooth_line

_BODY = ((0.0, 0.0), (0.62, 0.0), (0.84, 0.03), (1.0, 0.2), (1.0, 0.4), (0.88, 0.6), (0.62, 0.8), (0.36, 0.94), (0.2, 1.03), (0.15, 1.1), (0.17, 1.16))


def gingham(ground, stripe, cell=0.03):
    """A woven check: the colours at places (u, v) of the flat cloth, in metres; every third stripe is paired."""
    ground, stripe = np.asarray(ground), np.asarray(stripe)

    def colour(u, v):
        u, v = np.asarray(u, float) / cell, np.asarray(v, float) / cell
        bars = [np.where((w % 3) < 2, (w % 1) < 0.5, (w % 0.5) < 0.22).astype(float) for w in (u, v)]
        share = (0.5 * (bars[0] + bars[1]))[..., None]
        return ground * (1 - share) + stripe * share
    return colour


def _middles(values):
    return (values[:-1, :-1] + values[1:, 1:]) / 2


def _woven(grid, colours):
    return skin(grid, lambda i, j: tuple(colours[i, j].tolist()), around=False)


def cloth_bundle(rng, colour, size=0.26, sides=560):
    """The bundle, its foot at the origin; `colour(u, v)` is that of the flat cloth, as `gingham` gives it. Round it off when it stands."""
    line = smooth_line(_BODY, 14)
    along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    a, t = np.meshgrid(np.linspace(0, 2 * math.pi, sides + 1), line[:, 1] / line[-1, 1])
    a = a % (2 * math.pi)
    p = rng.uniform(0, 6.3, 8)
    belly = np.sin(math.pi * np.clip(t * 1.15, 0, 1)) ** 0.8
    lumps = 0.085 * np.cos(2 * a + p[0]) + 0.06 * np.cos(3 * a + p[1] + 2.5 * t) + 0.03 * np.cos(5 * a + p[2] - 4 * t)
    gather = np.clip((t - 0.3) / 0.6, 0, 1) ** 1.5
    bend = a + 0.22 * np.sin(2 * a + p[3]) + 0.12 * np.sin(3 * a + p[4] + 3 * t)
    pleats = 0.6 * np.abs(np.sin(5.5 * bend + p[5])) ** 0.7 + 0.3 * np.abs(np.sin(9.5 * bend + p[6] + t)) + 0.18 * np.sin(21 * bend + p[7])
    wrinkles = 0.008 * np.sin(19 * t + 4 * np.sin(2 * a + p[1])) * np.sin(7 * a + 9 * t + p[2]) * belly
    r = line[:, :1] * (1 + lumps * belly + 0.34 * gather * (pleats - 0.5)) + wrinkles
    grid = size * np.stack([r * np.cos(a), 0.92 * r * np.sin(a), line[:, 1:] + 0.06 * np.cos(a + p[6]) * t ** 2 + 0.02 * lumps * t], -1)
    shape = _woven(grid, colour(*(_middles(size * along[:, None] * f(a)) for f in (np.cos, np.sin))))
    top = size * 1.08
    ring = [(size * 0.17 * math.cos(b), size * 0.16 * math.sin(b), top + size * 0.03 * math.sin(2 * b)) for b in np.linspace(0, 2 * math.pi, 17)]

    def twisted(share, around):
        return tuple(colour(share * 0.34, 0.07 * around + 0.05 * share).tolist())

    shape.join(drawn(ring, (size * 0.07, size * 0.055, size * 0.075, size * 0.06, size * 0.07), twisted, 40, 12))
    shape.join(drawn([(-size * 0.19, -size * 0.1, top - size * 0.05), (-size * 0.08, -size * 0.16, top + size * 0.05), (size * 0.06, -size * 0.1, top + size * 0.13), (size * 0.13, size * 0.06, top + size * 0.06)],
                     (size * 0.05, size * 0.085, size * 0.085, size * 0.05), twisted, 40, 12))
    for k, way in enumerate(np.array([0.2, 1.75, 3.4, 4.9]) + rng.normal(0, 0.12, 4)):
        shape.join(_corner(rng, colour, size, way, k % 2), at=(0, 0, top + size * 0.03))
    return shape


def _corner(rng, colour, size, way, high):
    """One corner of the cloth out of the knot: gathered, then open, curling and falling over."""
    long = size * rng.uniform(0.6, 0.72)
    u, t = np.meshgrid(np.linspace(-1, 1, 41), np.linspace(0, 1, 49))
    out = long * (0.06 + 0.86 * t)
    lift = size * ((0.62 if high else 0.44) * np.sin(2.0 * t) - (0.52 if high else 0.56) * t ** 2.2)
    wide = size * (0.05 + 0.62 * t ** 0.7 * np.clip(1 - t, 0, 1) ** 0.75)
    trough = wide * (0.75 * np.abs(u) ** 1.6 * (1 - 0.75 * t) + 0.16 * np.sin(3.2 * u + rng.uniform(0, 6)) * np.sin(3 * t) + 0.07 * np.sin(8 * u + 5 * t))
    curl = size * 0.1 * np.sin(2.5 * u * t + rng.uniform(0, 6)) * t
    x, y, z = out + curl * 0.4, wide * u * (1 - 0.25 * np.abs(u)), lift + trough + curl * 0.5
    grid = np.stack([x * math.cos(way) - y * math.sin(way), x * math.sin(way) + y * math.cos(way), z], -1)
    flat = [(_middles(0.3 + long * t) + s * _middles(wide * u)) * 0.7071 for s in (1, -1)]
    return _woven(grid, colour(*flat))
