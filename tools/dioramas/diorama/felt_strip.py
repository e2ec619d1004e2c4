"""A strip of thick red felt standing on its edge in waves, horns laid on it tone in tone."""
import numpy as np

from . import palette
from .motifs import horn_share
from .shape import Shape


def _wave(length, amplitude, waves, steps):
    """A wavy line of the given length about the origin, with even steps."""
    t = np.linspace(0, 1, 4000)
    x, y = t * length * 0.8, amplitude * np.sin(t * waves * 2 * np.pi) * (0.75 + 0.35 * t)
    far = np.concatenate([[0], np.cumsum(np.hypot(np.diff(x), np.diff(y)))])
    even = np.linspace(0, min(length, far[-1]), steps)
    return np.stack([np.interp(even, far, x), np.interp(even, far, y)], 1) - [np.interp(even[-1] / 2, far, x), 0], even


def felt_strip(rng, length=0.42, tall=0.115, thick=0.007, amplitude=0.034, waves=1.25, colour=palette.POMEGRANATE, fuzz=2600):
    """Its foot on z = 0, along x about the origin: the felt, and the fine wool that stands off it apart."""
    steps, rows = 320, 90
    line, along = _wave(length, amplitude, waves, steps)
    way = np.gradient(line, axis=0)
    way /= np.linalg.norm(way, axis=1)[:, None]
    aside = np.stack([-way[:, 1], way[:, 0]], 1)
    level = np.linspace(0, tall, rows)
    u, v = np.meshgrid(along, level, indexing='ij')
    pitch = tall * 0.86
    cell = (u + pitch * 0.2) % pitch - pitch / 2
    flip = ((u + pitch * 0.2) // pitch).astype(int) % 2 == 1
    rise = np.where(flip, tall - v, v) - tall * 0.16
    figure = horn_share(cell / (pitch * 0.53), rise / (tall * 0.66), 0.085) > 0
    border = (v < tall * 0.055) | (v > tall * 0.945)
    puff = 0.0011 * figure + 0.0004 * rng.normal(0, 1, u.shape)
    shape, wool = Shape(), Shape()
    sides = []
    for side in (-1, 1):
        off = side * (thick / 2 + puff)
        sides.append(np.stack([line[:, 0][:, None] + aside[:, 0][:, None] * off, line[:, 1][:, None] + aside[:, 1][:, None] * off, v + 0.0008 * np.sin(u * 90)], -1))
    tone = palette.shade(colour, 0.5)
    for points, turned in zip(sides, (True, False)):
        flat = points.reshape(-1, 3)
        i, j = np.meshgrid(np.arange(steps - 1), np.arange(rows - 1), indexing='ij')
        a = (i * rows + j).ravel()
        quads = np.stack([a, a + rows, a + rows + 1, a + 1], 1)
        dark = (figure | border)[:-1, :-1].ravel()
        shape.add(flat, [tuple(q) for q in quads.tolist()], [palette.shade(tone if d else colour, f) for d, f in zip(dark, rng.uniform(0.93, 1.07, len(dark)))])
    front, back = sides
    for k in range(steps - 1):
        shape.add([front[k, -1], front[k + 1, -1], back[k + 1, -1], back[k, -1]], [(0, 1, 2, 3)], palette.shade(colour, 1.05))
    for k in (0, steps - 1):
        for j in range(rows - 1):
            shape.add([front[k, j], front[k, j + 1], back[k, j + 1], back[k, j]], [(0, 1, 2, 3)], palette.shade(colour, 1.1))
    for _ in range(fuzz):
        k, j = rng.integers(steps), rows - 1 if rng.random() < 0.5 else rng.integers(rows)
        root = sides[rng.integers(2)][k, j]
        tip = root + rng.normal(0, 0.0016, 3) + [0, 0, 0.001]
        wide = rng.normal(0, 1, 3)
        wool.add([root - wide * 0.00012, root + wide * 0.00012, tip], [(0, 1, 2)], palette.shade(colour, rng.uniform(0.9, 1.5)))
    return shape, wool
