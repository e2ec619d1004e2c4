"""A blackboard on a wall: chalked lines, wiped places, a ledge with a stub of chalk."""
import numpy as np

from . import palette
from .joinery import board
from .noise import fractal, noise, smooth_step
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
        tone = palette.mix(SLATE, palette.FELT, 0.4 + 0.35 * float(noise(k * 0.23, seed, 11)))
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
    chalk.points = [(x, -0.0063, z) for x, _, z in chalk.points]
    return wood, slate, chalk


def duster(rng, wide=0.2, deep=0.17, ledge=0.075):
    """A grey cloth let fall on a ledge: it lies in creases about the origin, its front corner hangs over the edge at y = -`ledge`. Shade it smooth."""
    columns, rows, seed = 64, 56, int(rng.integers(90))

    def place(u, v):
        x, y = (u - 0.5) * wide * (1 + 0.12 * v), (0.22 - v) * deep
        x, y = x * 0.94 + y * 0.34, y * 0.94 - x * 0.34
        crease = 0.0055 * abs(noise(u * 3.1 + v * 1.2, v * 2.6 - u, seed)) + 0.004 * abs(noise(u * 6.0 - v * 3.0, v * 5.5 + u * 2, seed + 4)) + 0.016 * np.exp(-((u - 0.42 + 0.3 * v) / 0.1) ** 2)
        over = max(0.0, -y - ledge)
        if over > 0:
            bend = min(over, 0.012)
            return x + 0.004 * np.sin(over * 60 + x * 40), -ledge - 0.7 * bend - 0.9 * crease - 0.004, 0.018 + crease * 0.4 - max(0.0, over - 0.004)
        return x, min(y, 0.006 + 0.1 * crease), 0.003 + crease + 0.015 * float(smooth_step(0.045, 0.062, -y))

    points = [place(i / columns, j / rows) for i in range(columns + 1) for j in range(rows + 1)]
    faces = [(i * (rows + 1) + j, (i + 1) * (rows + 1) + j, (i + 1) * (rows + 1) + j + 1, i * (rows + 1) + j + 1) for i in range(columns) for j in range(rows)]
    return Shape().add(points, faces, palette.mix(palette.STONE, palette.PALE_INDIGO, 0.3))
