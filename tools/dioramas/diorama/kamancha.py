"""The kamancha: a round staved body under a skin, a turned neck, a spike; and its bow. Both lie along y, the neck towards +y."""
import math

import numpy as np

from . import palette
from .lutherie import APRICOT, MULBERRY, NACRE, SKIN, peg
from .reading_room import open_lathe
from .shape import Shape, lathe, rod


def kamancha():
    """Wood, skin, bone and spike, strings as four shapes; its round body's middle over the origin, 0.09 above what it lies on."""
    radius = 0.094
    wood, skin, trim, strings = Shape(), Shape(), Shape(), Shape()
    for k in range(16):
        a0, a1 = (math.pi * 2 * e / 16 for e in (k, k + 1))
        for j in range(14):
            rows = []
            for a in (a0, (a0 + a1) / 2, a1):
                row = []
                for t in (j / 14, (j + 1) / 14):
                    polar = math.radians(48) + (math.pi - math.radians(48)) * t
                    row.append((radius * math.sin(polar) * math.cos(a), radius * math.sin(polar) * math.sin(a), radius * math.cos(polar)))
                rows.append(row)
            for one, two in zip(rows, rows[1:]):
                wood.add([one[0], one[1], two[1], two[0]], [(0, 1, 2, 3)], APRICOT if k % 2 else palette.shade(MULBERRY, 0.8))
    rim, level = radius * math.sin(math.radians(48)), radius * math.cos(math.radians(48))
    skin.join(lathe([(rim * 1.0, level - 0.002), (rim * 1.0, level + 0.002), (rim * 0.6, level + 0.003), (0.002, level + 0.0032)], 64, SKIN))
    trim.join(open_lathe([(rim * 1.0, level - 0.014), (rim * 1.05, level - 0.01), (rim * 1.04, level + 0.003), (rim * 0.97, level + 0.004)], 64, palette.shade(MULBERRY, 0.7)))
    for k in range(40):
        a = 2 * math.pi * k / 40
        trim.join(rod((rim * 1.045 * math.cos(a), rim * 1.045 * math.sin(a), level - 0.004), (rim * 1.06 * math.cos(a), rim * 1.06 * math.sin(a), level - 0.004), 0.0026, NACRE, 8))
    z, high = 0.05, 0.63
    profile = [(0.013, 0.085), (0.0165, 0.1), (0.012, 0.11), (0.0155, 0.13), (0.0175, 0.4), (0.0195, 0.44), (0.014, 0.45), (0.0205, 0.47), (0.021, 0.59), (0.014, 0.6), (0.019, 0.618), (0.012, high), (0.002, 0.655)]
    tones = [MULBERRY, palette.BONE, MULBERRY, palette.DARK_WOOD, MULBERRY, palette.BONE, MULBERRY, MULBERRY, palette.BONE, MULBERRY, MULBERRY, palette.BONE]
    wood.join(lathe(profile, 28, tones, turn=(-math.pi / 2, 0, 0), at=(0, 0, z)))
    trim.join(rod((0, -0.08, z * 0.6), (0, -0.2, z * 0.6), 0.0048, palette.IRON, 14, 0.0036)).join(lathe([(0.009, 0), (0.011, 0.01), (0.004, 0.02)], 16, palette.BONE, turn=(math.pi / 2, 0, 0), at=(0, -0.078, z * 0.6)))
    for side, y in ((-1, 0.49), (1, 0.515), (-1, 0.545), (1, 0.57)):
        trim.join(peg((side * 0.016, y, z), (side, 0, 0), 0.05, palette.DARK_WOOD, 0.013))
    trim.join(rod((-0.022, -0.025, level + 0.012), (0.022, -0.03, level + 0.012), 0.004, palette.BONE, 10))
    for x in (-0.012, -0.004, 0.004, 0.012):
        strings.join(rod((x * 0.4, -0.098, z), (x * 1.3, -0.0275, level + 0.0165), 0.0006, palette.STRAW, 5)).join(rod((x * 1.3, -0.0275, level + 0.0165), (x * 0.8, 0.45, z + 0.021), 0.0006, palette.STRAW, 5))
    return wood, skin, trim, strings


def bow(length=0.6):
    """The kamancha's bow along y: the stick and its hair."""
    stick, line = Shape(), [(0.018 * math.sin(math.pi * t) + 0.012, length * (t - 0.5), 0.008) for t in np.linspace(0, 1, 15)]
    for one, two in zip(line, line[1:]):
        stick.join(rod(one, two, 0.0042, MULBERRY, 10))
    hair = Shape()
    for k in range(5):
        hair.join(rod((0.002 * k - 0.006, -length / 2, 0.007), (0.002 * k - 0.006, length / 2, 0.007), 0.0011, palette.BONE, 5))
    for y in (-length / 2, length / 2):
        stick.join(rod((0.014, y, 0.008), (-0.009, y, 0.008), 0.005, palette.DARK_WOOD, 8))
    return stick, hair
