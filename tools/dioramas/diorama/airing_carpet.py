"""A carpet hung out to air over a wall: it bends over the edge and hangs of its own weight."""
import numpy as np

from . import palette
from .motifs import CREAM, carpet_colour
from .noise import noise
from .shape import Shape
from .webbing import smooth_line


def airing_carpet(rng, path, wide=1.1, cell=0.034, step=0.008):
    """Laid along `path`, a line of (y, z) that ends at its hanging edge; folds grow towards that edge. Its border teeth are cream on indigo."""
    line = np.asarray(smooth_line([(0.0, y, z) for y, z in path], 12))[:, 1:]
    far = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    rows, columns = int(far[-1] / step), int(wide / step)
    along = np.linspace(0, far[-1], rows + 1)
    middle = np.stack([np.interp(along, far, line[:, i]) for i in (0, 1)], 1)
    way = np.gradient(middle, axis=0)
    out = np.stack([way[:, 1], -way[:, 0]], 1) / np.linalg.norm(way, axis=1)[:, None]
    x, s = np.meshgrid(np.linspace(-wide / 2, wide / 2, columns + 1), along)
    hang = np.clip((s - far[-1] * 0.45) / (far[-1] * 0.55), 0, 1)
    fold = 0.006 + 0.03 * hang ** 1.3 * np.sin(x * 8.5 + 0.9 * np.sin(s * 4)) + 0.01 * noise(x * 6, s * 6, 3)
    grid = np.stack([x * (1 - 0.03 * hang), middle[:, 0][:, None] + out[:, 0][:, None] * fold, middle[:, 1][:, None] + out[:, 1][:, None] * fold], -1).reshape(-1, 3)
    mx, ms = (x[:-1, :-1] + x[1:, 1:]) / 2, far[-1] - (s[:-1, :-1] + s[1:, 1:]) / 2
    tones = carpet_colour(mx, ms - 0.5, cell)
    edge = np.minimum(wide / 2 - np.abs(mx), ms)
    tones[edge < 0.12] = palette.INDIGO
    tones[(edge > 0.03) & (edge < 0.09) & (((mx + ms) % 0.06 < 0.03) == (edge < 0.06))] = CREAM
    tones[(edge < 0.015) | ((edge > 0.105) & (edge < 0.125))] = palette.STRAW
    tones = tones.reshape(-1, 3) * rng.uniform(0.92, 1.06, (rows * columns, 1))
    i, j = np.meshgrid(np.arange(columns), np.arange(rows))
    a = (j * (columns + 1) + i).ravel()
    shape = Shape()
    shape.points, shape.colours = [tuple(p) for p in grid.tolist()], [tuple(t) for t in tones.tolist()]
    shape.faces = [tuple(f) for f in np.stack([a, a + 1, a + columns + 2, a + columns + 1], 1).tolist()]
    return shape
