"""A blackboard on a wall: chalked lines, wiped places, a ledge with a stub of chalk."""
import numpy as np

from . import palette
from .joinery import board
from .noise import fractal, noise
from .shape import Shape, rod

SLATE = palette.linear('272a2b')


def _drawn(shape, rng, start, end, thick=0.0045, parts=70):
    """A chalk line drawn by hand along a lath: it wavers a little, thins, and breaks where the board is rough."""
    start, end = np.asarray(start, float), np.asarray(end, float)
    along = (end - start) / np.linalg.norm(end - start)
    across = np.array([-along[1], along[0]])
    seed = int(rng.integers(200))
    for k in range(parts):
        if noise(k * 0.31, seed, seed) > 0.52:
            continue
        ring = []
        for t in (k / parts, (k + 1) / parts):
            middle = start + (end - start) * t + across * 0.003 * noise(t * 5, seed, 3)
            half = thick / 2 * (0.75 + 0.45 * noise(t * 22, seed, 7))
            ring += [middle - across * half, middle + across * half]
        tone = palette.mix(SLATE, palette.FELT, 0.5 + 0.3 * float(noise(k * 0.23, seed, 11)))
        shape.add([(p[0], 0, p[1]) for p in (ring[0], ring[2], ring[3], ring[1])], [(0, 1, 2, 3)], tone)


def ruled_board(rng, width=1.5, height=1.0, columns=6, rows=7, rail=0.06):
    """Hanging on a wall to -y, its lower middle at the origin: the wood of frame and ledge, the slate, and the chalk on it. Every cell is empty."""
    wood, slate, chalk = Shape(), Shape(), Shape()
    for z in (0, height - rail):
        wood.join(board((width, 0.045, rail), palette.DARK_WOOD, at=(0, 0, z), edge=0.006))
    for side in (-1, 1):
        wood.join(board((rail, 0.043, height - 2 * rail), palette.DARK_WOOD, at=(side * (width - rail) / 2, 0, rail), edge=0.005))
    wood.join(board((width * 0.94, 0.1, 0.022), palette.shade(palette.DARK_WOOD, 1.2), at=(0, -0.05, -0.03), edge=0.005))
    wood.join(board((width * 0.94, 0.014, 0.034), palette.shade(palette.DARK_WOOD, 1.2), at=(0, -0.098, -0.028), edge=0.004))
    for x in (-width * 0.36, width * 0.36):
        wood.join(rod((x, 0, height - 0.02), (0, 0.01, height + 0.24), 0.005, palette.LINEN, 6))
    w, h, cells = width - 2 * rail, height - 2 * rail, 90
    xs, zs = np.linspace(-w / 2, w / 2, cells + 1), np.linspace(rail, height - rail, 61)
    for i in range(cells):
        for j in range(60):
            u, v = xs[i] * 2.2 + 0.9 * zs[j], zs[j] * 3.0 - xs[i] * 0.5
            wiped = float(np.clip(0.45 + 0.75 * fractal(u, v, 4, 5) + 0.25 * noise(u * 9, v * 2.2, 8), 0, 1))
            slate.add([(xs[i], -0.006, zs[j]), (xs[i + 1], -0.006, zs[j]), (xs[i + 1], -0.006, zs[j + 1]), (xs[i], -0.006, zs[j + 1])], [(0, 1, 2, 3)],
                      palette.mix(SLATE, palette.linear('8f938f'), 0.02 + 0.2 * wiped))
    low, high, left, right = rail + 0.07, height - rail - 0.07, -w / 2 + 0.08, w / 2 - 0.08
    for k in range(columns + 1):
        x = left + (right - left) * (k / columns if k == 0 else (0.22 + 0.78 * (k - 1) / (columns - 1)))
        _drawn(chalk, rng, (x + rng.normal(0, 0.004), low - 0.01), (x + rng.normal(0, 0.004), high + 0.012))
    for k in range(rows + 1):
        z = low + (high - low) * k / rows
        _drawn(chalk, rng, (left - 0.01, z + rng.normal(0, 0.004)), (right + 0.014, z + rng.normal(0, 0.004)), parts=110)
    chalk.points = [(x, -0.0075, z) for x, _, z in chalk.points]
    return wood, slate, chalk
