"""A slice of land, cut like a cake: its layers on the cut faces, and where the water stands in them."""
import numpy as np

from . import palette
from .noise import noise
from .palette import linear
from .shape import Shape
from .terrain import mixed

WET = linear('2b5a78')
GLEY = linear('8e9a96')
PEAT = linear('3f3027')


def layered(x, z, top, table, peat):
    """The colour of the soil at a place of a cut face: `top` is the ground above it, `table` where its water begins, `peat` how thick the black layer is."""
    deep = top - z + 0.10 * noise(x * 0.8, z * 0.6, 21)
    colour = mixed(PEAT, mixed(palette.EARTH, palette.CLAY, np.clip(0.4 + 0.8 * noise(x * 1.4, z * 3, 4), 0, 1)), (deep > peat) * 1.0)
    colour = mixed(colour, mixed(palette.PALE_CLAY, GLEY, np.clip(0.4 + noise(x * 0.5, z * 5, 6), 0, 1)), (z + 0.14 * noise(x * 0.35, z * 0, 8) < -1.75) * 1.0)
    colour = mixed(colour, mixed(palette.STONE, palette.WARM_ROCK, np.clip(0.5 + noise(x * 5, z * 5, 9), 0, 1)), (z + 0.16 * noise(x * 0.3, z * 0, 11) < -2.75) * 1.0)
    wet = np.clip((table - z + 0.05 * noise(x * 2, z * 2, 13)) / 0.22, 0, 1)
    return mixed(colour, WET, 0.66 * wet)


def cut_face(points, bottom, rows, top, table, peat, rng, outward):
    """The cut along a line of places (x, y), from the ground down to `bottom`. `top`, `table`, `peat` take arrays."""
    points = np.asarray(points, float)
    x, y = points[:, 0], points[:, 1]
    high = top(x, y)
    share = np.linspace(0, 1, rows + 1)[:, None]
    zz = high[None] + (bottom - high[None]) * share
    rough = rng.normal(0, 0.018, zz.shape) * (share > 0) * (share < 1)
    grid = np.stack([x[None] + rough * outward[0], y[None] + rough * outward[1], zz], -1)
    n, faces = len(points), []
    for i in range(rows):
        for j in range(n - 1):
            a, b = i * n + j, (i + 1) * n + j
            faces += [(a, a + 1, b + 1), (a, b + 1, b)]
    flat = grid.reshape(-1, 3)
    middle = flat[np.array(faces)].mean(axis=1)
    along = middle[:, 0] + middle[:, 1] * 0.7
    tones = layered(along, middle[:, 2], top(middle[:, 0], middle[:, 1]), table(middle[:, 0]), peat(middle[:, 0]))
    tones = tones * rng.uniform(0.92, 1.08, (len(faces), 1))
    return Shape().add(flat, faces, [tuple(t) for t in tones])
