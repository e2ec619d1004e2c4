"""Two ways of ornament: the stepped medallion of a carpet, the curled horn of a felt. Colours by place, for arrays of places."""
import math

import numpy as np

from . import palette
from .shape import Shape

CREAM = palette.mix(palette.FELT, palette.LINEN, 0.3)


def _horn(turns=1.35, steps=90):
    """One side of a ram's horn as points: a stem from the origin upwards, then a curl outwards and in."""
    stem = [(0.0, 0.55 * t) for t in np.linspace(0, 1, 14)]
    centre = np.array([0.42, 0.55])
    curl = []
    for t in np.linspace(0, 1, steps):
        r, a = 0.42 * (1 - 0.78 * t), math.pi - turns * 2 * math.pi * t
        curl.append(tuple(centre + r * np.array([math.cos(a), math.sin(a)])))
    return np.array(stem + curl)


HORN = _horn()


def horn_share(x, y, width=0.1):
    """1 where a pair of horns lies, its foot at the origin, about 1.0 tall and 1.7 wide; else 0."""
    x, y = np.abs(np.asarray(x, float)), np.asarray(y, float)
    near = np.full(x.shape, 9.0)
    for px, py in HORN:
        near = np.minimum(near, (x - px) ** 2 + (y - py) ** 2)
    return (near < width ** 2).astype(float)


def steps_of(x, y, size):
    """How many steps a place lies from the middle of a stepped medallion."""
    return np.floor(np.abs(x) / size) + np.floor(np.abs(y) / size)


def carpet_colour(x, y, cell=0.012):
    """A stepped medallion about the origin, smaller ones around it; a colour for each place."""
    step = steps_of(x, y, cell * 0.72) // 2
    bands = [palette.STRAW, palette.INDIGO, CREAM, palette.POMEGRANATE, palette.STRAW, palette.INDIGO, CREAM]
    out = np.empty((*np.shape(x), 3))
    out[:] = palette.POMEGRANATE
    pitch, small = cell * 8.6, cell * 0.62
    for shift in (0.0, pitch / 2):
        tile_x, tile_y = (x + shift) % pitch - pitch / 2, (y + shift) % pitch - pitch / 2
        for k, colour in enumerate((palette.STRAW, palette.INDIGO, CREAM, palette.DEEP_POMEGRANATE)):
            out[steps_of(tile_x, tile_y, small) == k] = colour
    for k, colour in enumerate(bands):
        out[step == k] = colour
    return out


def felt_colour(x, y, size=0.1, ground=CREAM, figure=palette.INDIGO):
    """Four pairs of horns about the origin, their curls outwards; a colour for each place."""
    share = np.zeros(np.shape(x))
    for quarter in range(4):
        a = quarter * math.pi / 2
        u, v = x * math.cos(a) - y * math.sin(a), x * math.sin(a) + y * math.cos(a)
        share = np.maximum(share, horn_share(u / size, v / size, 0.1))
    diamond = (np.abs(x) + np.abs(y)) < size * 0.24
    share = np.maximum(share, diamond)
    out = np.asarray(ground) * (1 - share[..., None]) + np.asarray(figure) * share[..., None]
    out[(np.abs(x) + np.abs(y)) < size * 0.12] = palette.POMEGRANATE
    return out


def painted_disc(radius, colour, step=0.002, z=0.0):
    """A level disc in small squares, each of the colour that `colour(x, y)` gives; seen from above."""
    ticks = np.arange(-radius, radius, step) + step / 2
    x, y = (a.ravel() for a in np.meshgrid(ticks, ticks))
    inside = np.hypot(x, y) < radius
    return _squares(x[inside], y[inside], step, colour, z)


def painted_panel(width, height, colour, step=0.006):
    """A level panel in small squares about the origin, coloured by `colour(x, y)`."""
    xs, ys = np.arange(-width / 2, width / 2, step) + step / 2, np.arange(-height / 2, height / 2, step) + step / 2
    x, y = (a.ravel() for a in np.meshgrid(xs, ys))
    return _squares(x, y, step, colour, 0.0)


def _squares(x, y, step, colour, z):
    h, n = step / 2, len(x)
    corners = np.stack([np.stack([x + dx * h, y + dy * h, np.full(n, z)], -1) for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1))], 1)
    shape = Shape()
    shape.points = [tuple(p) for p in corners.reshape(-1, 3).tolist()]
    shape.faces = [tuple(range(4 * i, 4 * i + 4)) for i in range(n)]
    shape.colours = [tuple(c) for c in np.asarray(colour(x, y)).tolist()]
    return shape
