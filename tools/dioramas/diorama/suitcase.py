"""A traveller's suitcase of leather, its corners and locks of brass."""
import math

import numpy as np

from . import palette
from .callings import tube
from .joinery import board
from .shape import Shape, lathe
from .stationery import BRASS


def suitcase(wide=0.66, deep=0.21, tall=0.46, hide=palette.LEATHER):
    """Standing on its edge along x, its foot at z = 0, handle up: the leather, and its brass apart."""
    leather, brass = Shape(), Shape()
    leather.join(board((wide, deep, tall), hide, edge=0.022, worn=1.15)).join(board((wide + 0.004, 0.006, tall + 0.004), palette.shade(hide, 0.55), at=(0, 0, -0.002), edge=0.001))
    for x in (-wide * 0.28, wide * 0.28):
        leather.join(board((0.042, deep + 0.012, tall + 0.01), palette.shade(hide, 0.72), at=(x, 0, -0.004), edge=0.004))
        brass.join(board((0.054, 0.012, 0.04), BRASS, at=(x, -deep / 2 - 0.008, tall * 0.62), edge=0.003))
        brass.join(board((0.05, 0.07, 0.014), BRASS, at=(x * 0.62, -0.005, tall - 0.004), edge=0.004))
    for x in (-1, 1):
        for y in (-1, 1):
            for z in (0.0, tall - 0.07):
                leather.join(board((0.075, 0.06, 0.074), palette.shade(hide, 0.62), at=(x * (wide / 2 - 0.033), y * (deep / 2 - 0.026), z - 0.002), edge=0.018))
    grip = [(-0.08, 0, tall), (-0.072, 0, tall + 0.04), (0, 0, tall + 0.052), (0.072, 0, tall + 0.04), (0.08, 0, tall)]
    return leather.join(tube(grip, 0.011, palette.shade(hide, 0.8), 12)), brass


def bollard(iron=palette.IRON):
    """An iron mooring post with a rope laid round it, its foot at the origin: iron, and rope apart."""
    post = lathe([(0.2, 0), (0.2, 0.03), (0.15, 0.045), (0.125, 0.09), (0.112, 0.18), (0.115, 0.27), (0.135, 0.32), (0.17, 0.35), (0.183, 0.385), (0.18, 0.42), (0.155, 0.45), (0.1, 0.472), (0.001, 0.48)], 72, iron)
    rope = tube([(0.145 * math.cos(a), 0.145 * math.sin(a), 0.09 + 0.028 * a / (2 * math.pi)) for a in np.linspace(0, 6 * math.pi, 40)], 0.017, palette.LINEN, 8)
    return post, rope.join(tube([(0.145, 0, 0.17), (0.32, -0.12, 0.03), (0.55, 0.15, 0.018), (0.8, 0.5, 0.018), (0.95, 1.2, 0.018)], 0.017, palette.LINEN, 8))
