"""The tar: a body like a figure eight under two skins, a long neck with tied frets; lying on its back along y, its neck towards +y."""
import math

import numpy as np

from . import palette
from .lutherie import MULBERRY, NACRE, SKIN, lid, peg, shell
from .shape import Shape, rod


def figure_eight(scale=1.0, steps=110):
    """The tar's outline: a large bowl towards -y, a small one towards +y, a waist between them."""
    points = []
    for k in range(steps):
        a = 2 * math.pi * k / steps
        y = -math.cos(a) * 0.142
        lower, upper = max(0.0, 1 - ((y + 0.055) / 0.0875) ** 2) ** 0.5 * 0.094, max(0.0, 1 - ((y - 0.087) / 0.056) ** 2) ** 0.5 * 0.063
        waist = 0.034 * math.exp(-((y - 0.033) / 0.02) ** 2)
        width = max(lower, upper, waist)
        points.append((math.copysign(width, math.sin(a)) * scale, y * scale))
    return points


def tar():
    """Wood, skin, dark neck and pegs, nacre, strings as five shapes; 0.86 long, the middle of its body at the origin."""
    outline, top = figure_eight(), 0.0
    wood = shell(outline, 0.115, MULBERRY, 14, 2.2)
    n = len(outline)
    for inner, tone in ((0.955, 1.35), (1.0, 0.8)):
        wood.join(lid(outline, palette.shade(MULBERRY, tone), 0.0006 * inner, inner, 0.0, 1))
    skin = Shape()
    lower, upper = [p for p in outline if p[1] < 0.03], [p for p in outline if p[1] >= 0.03]
    for part, share in ((lower, 0.93), (upper, 0.9)):
        skin.join(lid(part, SKIN, 0.0016, share, 0.0012))
    dark, nacre, strings = Shape(), Shape(), Shape()
    neck, head = (0.105, 0.6), (0.6, 0.74)
    for y0, y1, half, deep, tone in ((neck[0], neck[1], 0.0165, 0.03, palette.DARK_WOOD), (head[0], head[1], 0.023, 0.042, MULBERRY)):
        points = [(x, y, z) for y in (y0, y1) for x, z in ((-half, 0.012), (half, 0.012), (half * 0.75, 0.012 - deep), (-half * 0.75, 0.012 - deep))]
        (wood if y0 == head[0] else dark).add(points, [(0, 1, 2, 3), (7, 6, 5, 4), (0, 4, 5, 1), (1, 5, 6, 2), (2, 6, 7, 3), (3, 7, 4, 0)], tone)
    wood.add([(-0.023, 0.74, 0.012), (0.023, 0.74, 0.012), (0.016, 0.765, -0.02), (-0.016, 0.765, -0.02), (-0.018, 0.74, -0.03), (0.018, 0.74, -0.03)], [(0, 1, 2, 3), (3, 2, 5, 4), (0, 3, 4), (1, 5, 2)], MULBERRY)
    for y in np.linspace(0.12, 0.59, 23) - 0.02 * np.sin(np.linspace(0, math.pi, 23)):
        strings.join(rod((-0.0175, y, 0.0125), (0.0175, y, 0.0125), 0.0008, palette.BONE, 6))
    for side in (-1, 1):
        nacre.join(rod((side * 0.0135, 0.11, 0.0125), (side * 0.0135, 0.598, 0.0125), 0.0016, NACRE, 6))
        for k in range(3):
            dark.join(peg((side * 0.02, 0.625 + 0.042 * k + 0.008 * (side > 0), -0.008), (side, 0, 0), 0.045, palette.DARK_WOOD))
        for k in range(2):
            dark.join(peg((side * 0.014, 0.36 + 0.08 * k + 0.03 * (side > 0), -0.006), (side, 0, -0.15), 0.03, palette.DARK_WOOD, 0.008))
    dark.join(rod((-0.03, -0.055, 0.008), (0.03, -0.055, 0.008), 0.0042, palette.BONE, 10))
    for x in (-0.028, 0.028):
        dark.join(rod((x, -0.055, 0.001), (x, -0.055, 0.009), 0.004, palette.BONE, 8))
    for x in (-0.0115, -0.0085, -0.0045, -0.0015, 0.0035, 0.0065, 0.0105):
        strings.join(rod((x * 1.3, -0.142, -0.004), (x * 1.6, -0.055, 0.0125), 0.0005, palette.STRAW, 5)).join(rod((x * 1.6, -0.055, 0.0125), (x, 0.6, 0.0165), 0.0005, palette.STRAW, 5))
    return wood, skin, dark, nacre, strings
