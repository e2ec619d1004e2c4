"""What stringed instruments are made of: hollowed bodies, thin covers, tuning pegs, and their woods."""
import numpy as np

from . import palette
from .shape import Shape, rod

MULBERRY = palette.linear('8a4a22')
APRICOT = palette.linear('a86a35')
SKIN = palette.linear('e9dcbf')
NACRE = palette.mix(palette.SNOW, palette.PALE_INDIGO, 0.08)


def shell(outline, depth, colour, rings=12, bulge=2.4):
    """A hollowed body below the plane z = 0: the outline (x, y) drawn in towards its middle as it goes down."""
    points, middle, n = np.asarray(outline, float), np.mean(np.asarray(outline, float), axis=0), len(outline)
    shape, levels = Shape(), []
    for k in range(rings + 1):
        t = k / rings
        size = (1 - t ** bulge) ** (1 / bulge) if t < 1 else 0.02
        levels.append([(*(middle + (p - middle) * max(size, 0.02)), -depth * t) for p in points])
    for k, (one, two) in enumerate(zip(levels, levels[1:])):
        shape.add([*one, *two], [(i, i + n, (i + 1) % n + n, (i + 1) % n) for i in range(n)], [palette.shade(colour, 1.06 if i % 8 < 4 else 0.94) for i in range(n)])
    return shape


def lid(outline, colour, z=0.0, share=1.0, rise=0.0, rings=5):
    """A thin cover over the outline, drawn to `share` of it, swelling by `rise` in the middle."""
    points, middle, n = np.asarray(outline, float), np.mean(np.asarray(outline, float), axis=0), len(outline)
    shape = Shape()
    for k in range(rings):
        (a, b) = (share * (1 - k / rings), share * (1 - (k + 1) / rings))
        loops = [[(*(middle + (p - middle) * s), z + rise * (1 - (s / share) ** 2)) for p in points] for s in (a, b)]
        shape.add(loops[0] + loops[1], [(i, (i + 1) % n, (i + 1) % n + n, i + n) for i in range(n)], colour)
    return shape


def peg(at, way, length, colour, head=0.011):
    """A tuning peg: a tapered shaft and a flat round head, from `at` along `way`."""
    at, way = np.asarray(at, float), np.asarray(way, float) / np.linalg.norm(way)
    tip = at + way * length
    shape = rod(at, tip, 0.0038, colour, 10, 0.0048)
    return shape.join(rod(tip - way * 0.002, tip + way * 0.012, head * 0.55, colour, 12, head)).join(rod(tip + way * 0.012, tip + way * 0.017, head, colour, 12, head * 0.6))
