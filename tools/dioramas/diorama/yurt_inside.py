"""The inside of a yurt: lattice, reed mat, woven band, roof poles, seen by who sits in it."""
import math

import numpy as np

from . import palette
from .motifs import CREAM, horn_share, steps_of
from .shape import Shape, rod

WALL = palette.mix(palette.WAGON, palette.POMEGRANATE, 0.3)


def _round_wall(radius, low, high, span, step, colour):
    """A strip of the round wall in small faces, seen from inside; `colour(s, z)` takes metres along the wall and up, as arrays."""
    ticks, levels = np.arange(span[0] * radius, span[1] * radius, step), np.arange(low, high, step)
    s, z = (a.ravel() for a in np.meshgrid(ticks, levels))
    tones, shape = colour(s + step / 2, z + step / 2 - low), Shape()
    spots = [(s, z), (s + step, z), (s + step, z + step), (s, z + step)]
    corners = np.stack([np.stack([radius * np.sin(a / radius), radius * np.cos(a / radius), b], -1) for a, b in spots], 1)
    shape.points, shape.faces, shape.colours = [tuple(p) for p in corners.reshape(-1, 3).tolist()], [tuple(range(4 * k, 4 * k + 4)) for k in range(len(s))], [tuple(t) for t in tones.tolist()]
    return shape


def reed_mat(rng, radius, tall=1.5, span=(-1.1, 1.1)):
    """The mat of wrapped reeds behind the lattice: stepped diamonds in wool, reed by reed."""
    def colour(s, z):
        step = steps_of((s + 0.45) % 0.9 - 0.45, z - tall * 0.5, 0.052)
        out = np.empty((*np.shape(s), 3))
        out[:] = palette.mix(palette.STRAW, palette.FELT, 0.7)
        for k, tone in ((8, palette.WAGON), (7, CREAM), (5, palette.INDIGO), (4, palette.STRAW), (2, palette.POMEGRANATE)):
            out[step <= k] = tone
        return out * np.where((z / 0.011).astype(int) % 2 == 0, 0.8, 1.0)[:, None] * rng.uniform(0.92, 1.05, (len(s), 1))
    return _round_wall(radius, 0.0, tall, span, 0.011, colour)


def woven_band(radius, low, tall=0.24, span=(-1.1, 1.1)):
    """The band that girds lattice and poles: horns on red between two rows of teeth."""
    def colour(s, z):
        u = s % (tall * 1.1) - tall * 0.55
        out = np.empty((*np.shape(s), 3))
        out[:] = palette.POMEGRANATE
        out[horn_share(u / (tall * 0.5), (z - tall * 0.24) / (tall * 0.52), 0.1) > 0] = CREAM
        edge = np.minimum(z, tall - z)
        out[edge < tall * 0.15] = palette.INDIGO
        out[(edge < tall * 0.13) & (s % 0.03 < 0.015)] = CREAM
        return out
    return _round_wall(radius, low, low + tall, span, 0.005, colour)


def lattice(radius, tall=1.5, apart=0.27, span=(-1.15, 1.15), colour=WALL):
    """Crossed laths with a thong where they meet."""
    shape, lean = Shape(), 1.05
    for k in np.arange(span[0] * radius - lean, span[1] * radius + lean, apart):
        for way, off in ((1, 0.0), (-1, 0.016)):
            marks = [(k + way * lean * t, tall * t) for t in np.linspace(0, 1, 9)]
            places = [((radius - off) * math.sin(s / radius), (radius - off) * math.cos(s / radius), z) for s, z in marks]
            for one, two in zip(places, places[1:]):
                shape.join(rod(one, two, 0.0135, colour, 10))
    return shape


def roof_poles(radius, low, ring, high, count=64, span=(-1.2, 1.2), colour=WALL):
    """Poles that bend in from the lattice's head and rise to the smoke ring of radius `ring`."""
    shape = Shape()
    for a in np.linspace(*span, count):
        out = np.array([math.sin(a), math.cos(a), 0.0])
        marks = [out * radius * 0.99 + [0, 0, low - 0.12], out * radius * 0.97 + [0, 0, low + 0.12], out * radius * 0.86 + [0, 0, low + 0.42], out * ring + [0, 0, high]]
        for one, two in zip(marks, marks[1:]):
            shape.join(rod(one, two, 0.02, colour, 12))
    return shape
