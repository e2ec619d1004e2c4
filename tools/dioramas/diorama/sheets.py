"""Loose paper: sheets with ruled lines that nobody has written on, and stacks of them."""
import math

from . import palette
from .shape import Shape

INK = palette.mix(palette.PALE_INDIGO, palette.LINEN, 0.35)


def ruled_sheet(width=0.21, depth=0.297, lines=20, curl=0.0, paper=palette.FELT, ink=INK, margin=0.026):
    """One sheet lying flat about the origin, empty ruled lines across it; `curl` lifts the far right corner, in metres."""
    shape, columns = Shape(), 14
    marks = [-depth / 2]
    for k in range(lines):
        y = depth / 2 - 0.034 - k * (depth - 0.055) / lines
        marks += [y - 0.0005, y + 0.0005]
    marks = sorted([*marks, depth / 2])

    def place(i, y):
        x = (i / columns - 0.5) * width
        u, v = i / columns, y / depth + 0.5
        return (x, y, curl * max(0.0, u + v - 1.2) ** 2 / 0.64 + 0.0004 * math.sin(u * 7 + v * 5))

    for y0, y1 in zip(marks, marks[1:]):
        for i in range(columns):
            inside = margin < (i + 0.5) / columns * width < width - margin * 0.45
            tone = ink if y1 - y0 < 0.0012 and inside else paper
            shape.add([place(i, y0), place(i + 1, y0), place(i + 1, y1), place(i, y1)], [(0, 1, 2, 3)], tone)
    return shape


def stack(rng, count, width=0.21, depth=0.297, thick=0.0011, stray=0.006, paper=palette.FELT, lean=(0.0, 0.0)):
    """Sheets piled by hand, their middle over the origin: edges of many tones, none quite true. Returns it and the height of its top."""
    shape, x, y, turn = Shape(), 0.0, 0.0, 0.0
    for k in range(count):
        x, y, turn = 0.8 * x + rng.normal(0, stray), 0.8 * y + rng.normal(0, stray), 0.8 * turn + rng.normal(0, stray * 3)
        if rng.random() < 0.05:
            x, turn = x + rng.normal(0, stray * 2.5), turn + rng.normal(0, 0.06)
        share = k / count
        tone = palette.shade(palette.mix(paper, (palette.LINEN, palette.BONE, palette.PALE_CLAY)[rng.integers(3)], rng.uniform(0.1, 0.75)), rng.uniform(0.86, 1.03))
        w, d, z = width / 2 * rng.uniform(0.985, 1.0), depth / 2 * rng.uniform(0.985, 1.0), k * thick
        points = [(-w, -d, z), (w, -d, z), (w, d, z), (-w, d, z), (-w, -d, z + thick * 0.8), (w, -d, z + thick * 0.8), (w, d, z + thick * 0.8), (-w, d, z + thick * 0.8)]
        faces = [(3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
        shape.join(Shape().add(points, faces, tone), at=(x + lean[0] * share, y + lean[1] * share, 0), turn=(0, 0, turn))
    return shape, count * thick
