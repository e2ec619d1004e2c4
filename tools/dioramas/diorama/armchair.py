"""An upholstered armchair: cushions rounded as stuffed cloth is, turned wooden feet."""
import math

import numpy as np

from . import palette
from .shape import Shape, lathe, placed, stand
from .smoke import smooth


def cushion(size, colour, at=(0, 0, 0), turn=(0, 0, 0), square=0.28):
    """A stuffed body in a box of `size`, its lower middle at the origin; `square` under 1 makes it boxier."""
    half = np.asarray(size, float) / 2
    rows, columns = 24, 56
    power = lambda v: np.sign(v) * np.abs(v) ** square
    points, faces, colours = [], [], []
    for j in range(rows + 1):
        v = -math.pi / 2 + math.pi * j / rows
        for i in range(columns):
            u = 2 * math.pi * i / columns
            points.append((half[0] * power(math.cos(v)) * power(math.cos(u)), half[1] * power(math.cos(v)) * power(math.sin(u)), half[2] * (1 + power(math.sin(v)))))
    for j in range(rows):
        for i in range(columns):
            a, b = j * columns + i, j * columns + (i + 1) % columns
            faces.append((a, b, b + columns, a + columns))
            colours.append(palette.shade(colour, 0.94 + 0.12 * j / rows))
    return Shape().add(placed(points, at, turn), faces, colours)


def armchair(cloth=palette.POMEGRANATE):
    """The chair looks to -y, 0.86 m wide, its feet at z = 0: cloth, and wood apart."""
    soft = cushion((0.62, 0.66, 0.2), cloth, at=(0, -0.02, 0.26), square=0.32)
    soft.join(cushion((0.84, 0.76, 0.2), cloth, at=(0, 0.02, 0.1), square=0.22))
    for side in (-1, 1):
        soft.join(cushion((0.17, 0.78, 0.5), cloth, at=(side * 0.375, 0.0, 0.12), square=0.42))
    soft.join(cushion((0.9, 0.22, 0.82), cloth, at=(0, 0.36, 0.12), turn=(-0.1, 0, 0), square=0.4))
    soft.join(cushion((0.6, 0.17, 0.52), palette.shade(cloth, 1.12), at=(0, 0.25, 0.42), turn=(-0.14, 0, 0), square=0.45))
    wood = Shape()
    for x in (-0.34, 0.34):
        for y in (-0.3, 0.34):
            wood.join(lathe([(0.014, 0), (0.02, 0.02), (0.03, 0.07), (0.034, 0.12)], 20, palette.DARK_WOOD, at=(x, y, 0)))
    return soft, wood


def set_armchair(cloth, wood, at, turn, colour):
    """Stands one armchair in the scene, its cloth smooth."""
    soft, feet = armchair(colour)
    smooth(stand(soft, cloth, at, (0, 0, turn)))
    stand(feet, wood, at, (0, 0, turn))
