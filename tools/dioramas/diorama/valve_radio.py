"""A valve radio of the fifties: a rounded veneered case, a cloth front, a glowing dial without a word on it."""
import math

import numpy as np

from . import palette
from .shape import Shape, lathe, prism, rod


def _outline(width, height, rounding, steps=9):
    """The front as (x, z), counter-clockwise, its foot at z = 0; the upper corners are rounder than the lower."""
    points = []
    for cx, cz, r, start in ((width / 2, 0.0, rounding * 0.3, -math.pi / 2), (width / 2, height, rounding, 0.0), (-width / 2, height, rounding, math.pi / 2), (-width / 2, 0.0, rounding * 0.3, math.pi)):
        x0, z0 = cx - math.copysign(r, cx), cz + (r if cz == 0 else -r)
        points += [(x0 + r * math.cos(start + a), z0 + r * math.sin(start + a)) for a in np.linspace(0, math.pi / 2, steps)]
    return points


def radio_case(width=0.58, height=0.37, depth=0.25, rounding=0.075, colour=palette.mix(palette.WOOD, palette.RUST, 0.3)):
    """The case, its front a frame whose face is the plane y = 0, standing on z = 0; and the light inlay round the front apart."""
    outer, inner = _outline(width, height, rounding), [(x * 0.925, 0.021 + z * 0.888) for x, z in _outline(width, height, rounding * 0.9)]
    rim = [(x * 0.985, 0.004 + z * 0.979) for x, z in outer]
    shape, inlay, n = Shape(), Shape(), len(outer)
    loops = [(outer, depth), (outer, 0.007), (rim, 0.0), (inner, 0.0), (inner, 0.03)]
    for (one, y0), (two, y1) in zip(loops, loops[1:]):
        points = [(x, y0, z) for x, z in one] + [(x, y1, z) for x, z in two]
        shape.add(points, [(i, (i + 1) % n, (i + 1) % n + n, i + n) for i in range(n)], palette.shade(colour, 1.15 if one is outer and two is rim else 1.0))
    shape.add([(x, depth, z) for x, z in outer], [tuple(range(n))], palette.shade(colour, 0.5))
    for (one, y0), (two, y1) in (((inner, -0.0015), ([(x * 0.985, 0.003 + z * 0.983) for x, z in inner], -0.0015)),):
        points = [(x, y0, z) for x, z in one] + [(x, y1, z) for x, z in two]
        inlay.add(points, [(i, (i + 1) % n, (i + 1) % n + n, i + n) for i in range(n)], palette.STRAW)
    for x in (-width * 0.38, width * 0.38):
        for y in (0.04, depth - 0.04):
            shape.join(rod((x, y, -0.014), (x, y, 0.004), 0.016, palette.shade(colour, 0.35), 14))
    return shape, inlay


def speaker_cloth(width=0.54, height=0.335, rounding=0.065, ground=palette.mix(palette.STRAW, palette.OLD_WOOD, 0.45)):
    """The cloth before the loudspeaker, in the plane y = 0.024: a woven lattice of two tones with a gold thread."""
    shape, step = Shape(), 0.0042
    for i in range(round(width / step)):
        for j in range(round(height / step)):
            tone = palette.shade(ground, 1.12 if (i + j) % 2 else 0.8)
            tone = palette.mix(tone, palette.STRAW, 0.55) if (i + j) % 8 == 0 or (i - j) % 8 == 0 else tone
            x, z = -width / 2 + i * step, 0.02 + j * step
            shape.add([(x, 0.024, z), (x + step, 0.024, z), (x + step, 0.024, z + step), (x, 0.024, z + step)], [(0, 1, 2, 3)], tone)
    return shape


def dial(width=0.4, height=0.085, needle=0.57):
    """The lit scale about the origin in the plane y = 0: its glowing pane, and the dark bars, dots and needle on it apart.

    The marks are strokes of different length; they are neither letters nor digits.
    """
    pane, marks = Shape(), Shape()
    cells = 64
    for k in range(cells):
        x0, x1 = ((k + e) / cells * width - width / 2 for e in (0, 1))
        t = abs((k + 0.5) / cells - 0.5) * 2
        tone = palette.mix(palette.LAMP, palette.AUTUMN, 0.25 + 0.5 * t ** 2)
        pane.add([(x0, 0, -height / 2), (x1, 0, -height / 2), (x1, 0, height / 2), (x0, 0, height / 2)], [(0, 1, 2, 3)], palette.shade(tone, 1.15 - 0.5 * t ** 2))
    dark = palette.shade(palette.DARK_WOOD, 0.3)
    for row, z in enumerate((0.024, 0.002, -0.02)):
        marks.join(rod((-width * 0.46, -0.001, z), (width * 0.46, -0.001, z), 0.00055, dark, 6))
        for k in range(41):
            x, tall = (k / 40 - 0.5) * width * 0.9, 0.0075 if k % 5 == 0 else 0.0035
            if (k * (row + 2)) % 7 != 3:
                marks.join(rod((x, -0.001, z), (x, -0.001, z + tall), 0.0006, dark, 6))
            if k % (4 + row) == 2:
                marks.join(prism([(x - 0.0055, z - 0.008), (x + 0.0055, z - 0.008), (x + 0.0055, z - 0.0055), (x - 0.0055, z - 0.0055)], 0.001, dark, at=(0, -0.001, 0)))
    x = (needle - 0.5) * width
    marks.join(prism([(x - 0.0014, -height * 0.46), (x + 0.0014, -height * 0.46), (x + 0.0014, height * 0.46), (x - 0.0014, height * 0.46)], 0.0016, palette.POMEGRANATE, at=(0, -0.003, 0)))
    return pane, marks


def knob(radius=0.026, colour=palette.BONE):
    """A fluted knob that looks to -y, its back at the origin: the knob, and its brass cap apart."""
    ring = 48
    body = lathe([(radius, 0), (radius, 0.016), (radius * 0.93, 0.02), (radius * 0.7, 0.021)], ring, colour, turn=(math.pi / 2, 0, 0))
    body.points = [(x * (1 + 0.02 * math.cos(16 * math.atan2(z, x))), y, z * (1 + 0.02 * math.cos(16 * math.atan2(z, x)))) for x, y, z in body.points]
    return body, lathe([(radius * 0.62, 0.02), (radius * 0.6, 0.0235), (radius * 0.2, 0.025)], 32, palette.mix(palette.COPPER, palette.STRAW, 0.6), turn=(math.pi / 2, 0, 0))


def piano_keys(count=6, wide=0.034, colour=palette.BONE):
    """A row of push keys along x, one pressed, facing -y; their middle at the origin."""
    shape = Shape()
    for k in range(count):
        x, down = (k - (count - 1) / 2) * wide * 1.06, 0.004 if k == 2 else 0.0
        outline = [(0.0, 0.0), (-0.02 + down, 0.0), (-0.022 + down, 0.008), (-0.016 + down, 0.016), (0.0, 0.018)]
        points = [(x + s * wide / 2, y, z) for s in (-1, 1) for y, z in outline]
        faces = [(0, 1, 2, 3, 4), (9, 8, 7, 6, 5)] + [(i + 5, (i + 1) % 5 + 5, (i + 1) % 5, i) for i in range(5)]
        shape.add(points, faces, palette.shade(colour, 0.92 if k == 2 else 1.0))
    return shape
