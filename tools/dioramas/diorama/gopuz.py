"""The gopuz of the bards: a pear of mulberry wood, half of its face a skin, a long neck, three strings."""
import math

import numpy as np

from . import palette
from .joinery import board
from .shape import Shape, rod

LENGTH = 0.86


def _half_width(t):
    """Half the body's width at a share `t` of its length, from the foot to the neck."""
    return 0.105 * math.sin(math.pi * min(1.0, t * 0.93 + 0.05) ** 0.72) ** 0.8 + 0.014 * t


def gopuz(foot=0.36):
    """Lying along y on its round back, its foot at the origin, its face up: wood, skin, and strings as shapes. `foot` is the body's length."""
    wood, skin, strings = Shape(), Shape(), Shape()
    rows, columns = 34, 18
    grid = []
    for j in range(rows + 1):
        t = j / rows
        half = _half_width(t)
        grid.append([(half * math.cos(a), t * foot, 0.1 - half * 0.92 * math.sin(a)) for a in np.linspace(0, math.pi, columns + 1)])
    for j in range(rows):
        for i in range(columns):
            wood.add([grid[j][i], grid[j + 1][i], grid[j + 1][i + 1], grid[j][i + 1]], [(0, 1, 2, 3)],
                     palette.shade(palette.WOOD, 1.25 if i // 2 % 2 else 0.85))
    for one, other in zip(grid, grid[1:]):
        on_skin = one[0][1] < foot * 0.62
        target, colour = (skin, palette.BONE) if on_skin else (wood, palette.NEW_WOOD)
        target.add([one[-1], one[0], other[0], other[-1]], [(0, 1, 2, 3)], colour)
        for k in (0, -1):
            wood.join(rod(one[k], other[k], 0.0035, palette.DARK_WOOD, 6))
    for k in range(22):
        a = math.pi * k / 11
        at = (0.014 * math.cos(a), foot * 0.8 + 0.014 * math.sin(a), 0.1012)
        wood.join(rod(at, (at[0] * 1.15, at[1], 0.1013), 0.0022, palette.DARK_WOOD, 5))
    wood.join(board((0.034, LENGTH - foot + 0.02, 0.028), palette.DARK_WOOD, at=(0, (LENGTH + foot) / 2, 0.075), edge=0.01))
    wood.join(board((0.05, 0.13, 0.026), palette.WOOD, at=(0, LENGTH + 0.05, 0.068), turn=(-0.25, 0, 0), edge=0.008))
    for k, side in enumerate((-1, 1, -1)):
        y = LENGTH + 0.015 + 0.034 * k
        wood.join(rod((0, y, 0.073), (side * 0.062, y, 0.073), 0.0045, palette.DARK_WOOD, 8, 0.008))
    wood.join(board((0.07, 0.008, 0.014), palette.DARK_WOOD, at=(0, foot * 0.3, 0.1), edge=0.002))
    for y in np.linspace(foot + 0.05, LENGTH - 0.05, 7):
        strings.join(rod((-0.019, y, 0.104), (0.019, y, 0.104), 0.0016, palette.BONE, 6))
    for x in (-0.012, 0.0, 0.012):
        strings.join(rod((x * 1.5, foot * 0.06, 0.103), (x * 1.3, foot * 0.3, 0.1155), 0.0011, palette.BONE, 6))
        strings.join(rod((x * 1.3, foot * 0.3, 0.1155), (x, LENGTH, 0.1055), 0.0011, palette.BONE, 6))
    return wood, skin, strings
