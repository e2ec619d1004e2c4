"""The side of a ditch as spades leave it: cut beside cut, dark soil with roots above, clay below, wet at the foot; and what has crumbled off."""
import math

import numpy as np

from . import palette
from .noise import fractal, noise, smooth_step
from .rounded import bar
from .shape import Shape, _ico


def _cuts(rng, count):
    """Where one cut ends and the next begins, in metres from the start."""
    return np.cumsum(rng.uniform(0.15, 0.26, count))


def cut_wall(rng, edge, y_range, top, deep, way, step=0.035, slope=0.3):
    """A wall along y: `edge(y)` is its upper edge, `top(y)` the ground there, `way` +1 or -1 where the ditch lies; it leans back by `slope` of its depth."""
    y = np.arange(y_range[0], y_range[1], step)
    levels = np.linspace(0, 1, 34)
    ends = [_cuts(rng, int((y_range[1] - y_range[0]) / 0.14)) + y_range[0] + shift for shift in (0.0, 0.11, 0.05, 0.16)]
    tiers = [(-0.01, 0.3), (0.3, 0.56), (0.56, 0.8), (0.8, 1.01)]
    points, colours = np.empty((len(y), len(levels), 3)), np.empty((len(y), len(levels), 3))
    for (low, high), cut in zip(tiers, ends):
        which = np.searchsorted(cut, y)
        start = np.concatenate([[y_range[0]], cut])[which]
        along = np.clip((y - start) / (cut[np.minimum(which, len(cut) - 1)] - start), 0, 1)
        off, tilt, skew = rng.normal(0, 0.022, len(cut) + 1)[which], rng.normal(0, 0.05, len(cut) + 1)[which], rng.normal(0, 0.05, len(cut) + 1)[which]
        for k, t in enumerate(levels):
            if not low < t <= high:
                continue
            u = (t - low) / (high - low)
            out = off + tilt * (along - 0.5) * 0.6 + skew * (u - 0.5) * 0.5 - 0.035 * (along - 0.5) ** 2 + 0.018 * u
            crumbs = 0.012 * fractal(y * 9, t * 9 + 0 * y, 4, 7) + 0.05 * smooth_step(0.86, 1.0, t) * (0.6 + noise(y * 1.7, y * 0 + 4, 9))
            points[:, k] = np.stack([edge(y) + way * (slope * deep * t + out + crumbs), y, top(y) - deep * t], 1)
            layer = t + 0.03 * fractal(y * 0.7, t * 3 + 0 * y, 3, 5)
            tone = np.asarray(palette.DARK_EARTH) * 0.8 * (1 - smooth_step(0.2, 0.27, layer))[:, None] + np.asarray(palette.mix(palette.CLAY, palette.EARTH, 0.55)) * smooth_step(0.2, 0.27, layer)[:, None]
            wet = smooth_step(0.6, 0.92, layer)[:, None]
            shade = 0.86 + 0.5 * (off - off.min()) / (np.ptp(off) + 1e-9) * 0.4
            colours[:, k] = (tone * (1 - wet) + np.asarray(palette.WET_EARTH) * wet) * shade[:, None]
    points[:, 0] = np.stack([edge(y) - way * 0.1, y, top(y) + 0.004], 1)
    colours[:, 0] = palette.mix(palette.CLAY, palette.EARTH, 0.7)
    n = len(levels)
    i, j = np.meshgrid(np.arange(len(y) - 1), np.arange(n - 1), indexing='ij')
    a = (i * n + j).ravel()
    quads = np.stack([a, a + n, a + n + 1, a + 1], 1)
    shape = Shape()
    return shape.add(points.reshape(-1, 3), quads.tolist(), [tuple(c) for c in colours.reshape(-1, 3)[a]])


def roots(rng, edge, y_range, top, way, count):
    """Grass roots that hang out of the dark soil, thick as a thread."""
    shape = Shape()
    for y in y_range[0] + rng.random(count) ** 1.6 * (y_range[1] - y_range[0]):
        at = np.array([float(edge(y)) + way * 0.02, y, float(top(y)) - rng.uniform(0.02, 0.26)])
        path, going = [at], np.array([way * 0.5, rng.normal(0, 0.3), -0.7])
        for _ in range(6):
            going = going + rng.normal(0, 0.35, 3) - [0, 0, 0.12]
            at = at + going / np.linalg.norm(going) * rng.uniform(0.012, 0.03)
            path.append(at)
        shape.join(bar(path, np.linspace(0.003, 0.001, 7), palette.shade(palette.mix(palette.STRAW, palette.EARTH, rng.uniform(0.2, 0.7)), 0.8), 5))
    return shape


def clod(rng, size, colour, detail=4):
    """A lump of dug earth: broken, not round; two sides flat as the spade left them."""
    points, faces = _ico(detail)
    seed = int(rng.integers(500))
    u, v, w = points.T
    r = 1 + 0.24 * fractal(u * 1.4 + w, v * 1.4 - w * 0.7, 4, seed) + 0.05 * noise(u * 9 + w * 5, v * 9 - w * 4, seed + 3)
    p = points * r[:, None]
    for _ in range(3):
        plane = rng.normal(0, 1, 3)
        plane = plane / np.linalg.norm(plane)
        p = p - np.maximum(p @ plane - rng.uniform(0.45, 0.8), 0)[:, None] * plane * 0.92
    p = p * [rng.uniform(0.8, 1.25), rng.uniform(0.8, 1.2), rng.uniform(0.6, 0.9)] * size
    return Shape().add(p, faces, [palette.shade(colour, f) for f in rng.uniform(0.94, 1.06, len(faces))])


def crumb_rim(rng, radius, count, size=(0.006, 0.022), colours=(palette.DARK_EARTH, palette.EARTH)):
    """Crumbs thrown up round a thing that was driven into the ground at the origin."""
    shape = Shape()
    for _ in range(count):
        a, r = rng.uniform(0, 2 * math.pi), radius * rng.uniform(0.55, 1.5)
        lump = clod(rng, rng.uniform(*size), colours[rng.integers(len(colours))], 2)
        shape.join(lump, at=(r * math.cos(a), r * 0.6 * math.sin(a), rng.uniform(-0.004, 0.012) + 0.014 * max(0, 1 - abs(r / radius - 0.8))))
    return shape
