"""A felt mat pressed by hand, and the figures that are cut of other felt and sewn on: ram's horns, stepped medallions."""
import numpy as np

from .motifs import HORN
from .noise import noise
from .shape import Shape

SEWN = 0.0022


def felt_height(x, y):
    """The felt is pressed by hand: nowhere quite level. In metres above z = 0."""
    return 0.0034 * noise(x * 5, y * 5, 3) + 0.0014 * noise(x * 38, y * 38, 5) + 0.004


def felt_mat(rng, long, deep, colour, cell=0.004):
    """A mat about the origin, its edges drawn in and out a little; `colour(x, y)` takes arrays."""
    u, v = np.meshgrid(np.linspace(-1, 1, int(long / cell)), np.linspace(-1, 1, int(deep / cell)))
    x = u * (long / 2 + 0.009 * noise(v * deep * 3, v * 0, 8) + 0.0025 * noise(v * deep * 30, v * 0, 9))
    y = v * (deep / 2 + 0.009 * noise(u * long * 3, u * 0 + 5, 8) + 0.0025 * noise(u * long * 30, u * 0, 7))
    z = felt_height(x, y) - 0.013 * (np.maximum(np.abs(u), np.abs(v)) > 0.9985)
    points = np.stack([x, y, z], -1).reshape(-1, 3)
    i, j = (a.ravel() for a in np.meshgrid(np.arange(u.shape[0] - 1), np.arange(u.shape[1] - 1), indexing='ij'))
    a = i * u.shape[1] + j
    faces = np.stack([a, a + 1, a + u.shape[1] + 1, a + u.shape[1]], 1)
    middle = points[faces].mean(axis=1)
    tones = np.asarray(colour(middle[:, 0], middle[:, 1])) * rng.uniform(0.94, 1.05, (len(faces), 1))
    shape = Shape()
    shape.points, shape.faces, shape.colours = [tuple(p) for p in points.tolist()], [tuple(f) for f in faces.tolist()], tones.tolist()
    return shape


def _laid(outer, inner, colour, lift):
    """A sewn piece between two lines of places: its face and its cut edges."""
    count, shape = len(outer), Shape()
    top = [np.column_stack([line, felt_height(line[:, 0], line[:, 1]) + lift]) for line in (outer, inner)]
    foot = [line - [0, 0, SEWN * 2] for line in top]
    points = np.concatenate([*top, *foot])
    faces = []
    for k in range(count - 1):
        faces += [(k, k + 1, count + k + 1, count + k), (2 * count + k, 2 * count + k + 1, k + 1, k), (count + k, count + k + 1, 3 * count + k + 1, 3 * count + k)]
    return shape.add(points, faces, colour)


def _moved(points, at, turn, size):
    c, s = np.cos(turn), np.sin(turn)
    return np.asarray(points) @ np.array([[c, s], [-s, c]]) * size + at


def sewn_horns(at, turn, size, colour, width=0.095):
    """A pair of horns, its foot at a place, growing along +y before it is turned; `size` is about its height."""
    way = np.gradient(HORN, axis=0)
    way /= np.linalg.norm(way, axis=1)[:, None]
    aside = np.stack([-way[:, 1], way[:, 0]], 1)
    half = width * np.minimum(1.0, np.linspace(16, 1.0, len(HORN)) * 0.5)[:, None]
    shape = Shape()
    for mirror in (1, -1):
        lines = [_moved((HORN + aside * half * side) * [mirror, 1], at, turn, size) for side in (1, -1)]
        shape.join(_laid(*lines, colour, SEWN))
    return shape


def sewn_steps(at, turn, size, colours):
    """A stepped medallion of several felts one on another, the outermost colour first; `size` is half its width."""
    shape = Shape()
    for k, colour in enumerate(colours):
        steps = 5 - 2 * k
        grid = size / 5
        for row in range(-steps + 1, steps):
            wide = (steps - abs(row)) * grid - grid * 0.5
            rows = [_moved(np.stack([np.linspace(-wide, wide, 8), np.full(8, row * grid + edge * grid / 2)], 1), at, turn, 1.0) for edge in (1.01, -1.01)]
            shape.join(_laid(*rows, colour, SEWN * (1 + 0.7 * k)))
    return shape


def sewn_band(start, end, wide, colour, count=160):
    """A straight strip of felt between two places."""
    start, end = np.asarray(start, float), np.asarray(end, float)
    along = (end - start) / np.linalg.norm(end - start)
    aside, t = np.array([-along[1], along[0]]), np.linspace(0, 1, count)[:, None]
    wave = 0.0012 * noise(t[:, 0] * 40, t[:, 0] * 0 + wide * 90, 4)[:, None]
    line, shape, parts = start + (end - start) * t + aside * wave, Shape(), max(1, int(wide / 0.008))
    for k in range(parts):
        shape.join(_laid(line + aside * wide * (0.5 - k / parts), line + aside * wide * (0.5 - (k + 1) / parts), colour, SEWN * 0.6))
    return shape
