"""What a traveller takes: worn suitcases that lie on one another, and a xurcun, the saddle-bag with two pockets, thrown over them."""
import math

import numpy as np

from . import palette
from .joinery import board
from .motifs import CREAM, steps_of
from .noise import noise
from .palette import linear
from .shape import Shape, rod
from .webbing import smooth_line

BRASS = linear('b0894a')


def _scuffed(hide, rng, size, at):
    """A slab of leather whose edges are rubbed pale in places, drawn in small faces so that the wear can wander."""
    shape, seed = board(size, hide, at=at, edge=0.02, worn=1.15), float(rng.uniform(0, 30))
    x, y, z = size
    for side in (-1, 1):
        for k in range(70):
            for low, tall in ((0.0, 0.022), (z - 0.022, 0.022)):
                u = (k / 70 - 0.5) * x
                if float(noise(u * 22, low * 9, seed + side)) > 0.25:
                    rub = board((x / 70 * 1.1, 0.0012, tall * rng.uniform(0.25, 0.8)), palette.mix(hide, palette.CLAY, 0.4), at=(at[0] + u, at[1] + side * (y / 2 + 0.0002), at[2] + low + rng.uniform(0.0, 0.01)), edge=0.0002, worn=1.0)
                    shape.join(rub)
    return shape


def lying_case(rng, length=0.68, deep=0.44, tall=0.2, hide=palette.LEATHER):
    """Lying on its side on z = 0 along x, its handle to -y: the hide, and its brass apart."""
    body, brass = _scuffed(hide, rng, (length, deep, tall * 0.62), (0, 0, 0)), Shape()
    body.join(_scuffed(palette.shade(hide, 1.08), rng, (length, deep, tall * 0.38 - 0.004), (0, 0, tall * 0.62 + 0.004)))
    dark = palette.shade(hide, 0.55)
    for x in (-length / 2 + 0.035, length / 2 - 0.035):
        for y in (-deep / 2 + 0.035, deep / 2 - 0.035):
            body.join(board((0.076, 0.076, tall + 0.006), dark, at=(x, y, -0.003), edge=0.016, worn=1.7))
    for x in (-length * 0.27, length * 0.27):
        body.join(board((0.036, deep + 0.014, tall + 0.01), palette.shade(hide, 0.48), at=(x, 0, -0.004), edge=0.006, worn=1.6))
        brass.join(board((0.05, 0.008, 0.04), BRASS, at=(x, -deep / 2 - 0.009, tall * 0.5), edge=0.002))
        brass.join(board((0.045, 0.006, 0.05), BRASS, at=(x * 0.52, -deep / 2 - 0.002, tall * 0.5), edge=0.002))
    grip = smooth_line([(-0.075, -deep / 2, tall * 0.4), (-0.06, -deep / 2 - 0.035, tall * 0.37), (0.0, -deep / 2 - 0.046, tall * 0.34), (0.06, -deep / 2 - 0.035, tall * 0.37), (0.075, -deep / 2, tall * 0.4)], 8)
    for a, b in zip(grip, grip[1:]):
        body.join(rod(a, b, 0.0115, dark, 20))
    return body, brass


def xurcun(rng, path, wide=0.48, fat=0.085):
    """Woven wool laid along `path`, a line of (y, z): two stuffed pockets with a plain band between them. The wool, and its tassels apart."""
    line = np.asarray(smooth_line([(0.0, y, z) for y, z in path], 14))[:, 1:]
    far = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    long, columns = far[-1], 84
    rows = round(long / 0.0062)
    even = np.linspace(0, long, rows + 1)
    middle = np.stack([np.interp(even, far, line[:, i]) for i in (0, 1)], 1)
    way = np.gradient(middle, axis=0)
    out = np.stack([way[:, 1], -way[:, 0]], 1) / (np.linalg.norm(way, axis=1)[:, None] + 1e-9)
    pocket, shape, tassels = long * 0.39, Shape(), Shape()

    def bulge(u, s):
        """How far the wool stands off at u across (-1 to 1) and s metres along."""
        t = s / pocket if s < pocket else (long - s) / pocket if s > long - pocket else 0.0
        full = (1 - u ** 4) * math.sin(math.pi * min(1.0, max(0.0, t))) ** 0.55 if t > 0 else 0.0
        return 0.012 + fat * full * (1 + 0.14 * float(noise(u * 2.1, s * 7, 3))) + 0.004 * float(noise(u * 6, s * 18, 4))

    grid = [[((u * wide / 2) * (1 - 0.04 * math.sin(math.pi * min(1.0, s / pocket))), *(m + o * bulge(u, s))) for u in np.linspace(-1, 1, columns + 1)] for m, o, s in zip(middle, out, even)]

    def tone(u, s):
        x, end = u * wide / 2, min(s, long - s)
        if end > pocket:
            return (palette.DEEP_POMEGRANATE, palette.INDIGO, palette.STRAW, palette.INDIGO)[int(abs(x) / 0.03) % 4]
        edge = min(wide / 2 - abs(x), end, pocket - end)
        if edge < 0.012:
            return palette.DARK_WOOD
        if edge < 0.05:
            along = x if min(end, pocket - end) < wide / 2 - abs(x) else s
            return CREAM if (along % 0.028 < 0.014) == (edge < 0.031) else palette.INDIGO
        step = int(steps_of(x, end - pocket / 2, 0.0125))
        return {0: palette.STRAW, 1: palette.STRAW, 2: palette.INDIGO, 3: palette.INDIGO, 4: CREAM, 5: palette.DEEP_POMEGRANATE, 6: palette.STRAW}.get(step, palette.INDIGO if step in (9, 10) else palette.POMEGRANATE)

    for j in range(rows):
        for i in range(columns):
            shape.add([grid[j][i], grid[j][i + 1], grid[j + 1][i + 1], grid[j + 1][i]], [(0, 1, 2, 3)], palette.shade(tone((i + 0.5) / columns * 2 - 1, (even[j] + even[j + 1]) / 2), rng.uniform(0.9, 1.08)))
    for row in (grid[0], grid[-1]):
        for x, y, z in row[3::8]:
            for _ in range(22):
                knot = np.array([x, y, z]) + rng.normal(0, 0.0035, 3)
                tassels.join(rod(knot, knot + [rng.normal(0, 0.006), -abs(rng.normal(0.006, 0.004)), -0.05 + rng.normal(0, 0.006)], 0.0017, palette.shade((palette.INDIGO, palette.POMEGRANATE)[int(x > 0)], rng.uniform(0.75, 1.25)), 5))
    return shape, tassels
