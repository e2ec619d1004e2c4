"""A village house of the southern Caucasus, closed up: stone below, a carved wooden balcony above, every shutter shut."""
import math

import numpy as np

from . import palette
from .houses import planks
from .joinery import board
from .shape import Shape, box, lathe, rod

LONG, DEEP, STOREY, EAVES, OUT = 8.4, 5.0, 2.35, 4.75, 1.35


def masonry(rng, length, height, openings=(), thick=0.22):
    """A wall of squared rubble along x from the origin, its face to -y, stone by stone; openings are (x, z, width, height)."""
    shape, z = Shape(), 0.0
    while z < height - 0.02:
        tall = min(rng.uniform(0.15, 0.25), height - z)
        x = -rng.uniform(0, 0.2)
        while x < length:
            wide = rng.uniform(0.22, 0.55)
            left, right = max(0.0, x), min(length, x + wide)
            for ox, oz, ow, oh in openings:
                if z + tall > oz + 0.03 and z < oz + oh - 0.03:
                    if left < ox + ow and right > ox:
                        left, right = (left, min(right, ox)) if left < ox else (max(left, ox + ow), right)
            if right - left > 0.05:
                tone = palette.shade(palette.mix(palette.STONE, palette.WARM_ROCK if rng.random() < 0.6 else palette.CLAY, rng.uniform(0.1, 0.7)), rng.uniform(0.62, 0.95))
                out = rng.uniform(0, 0.035)
                shape.join(board((right - left - 0.014, thick + out, tall - 0.014), tone, at=((left + right) / 2, -out / 2, z + 0.007), edge=0.022, worn=1.12))
            x += wide
        z += tall
    for ox, oz, ow, oh in [(0, 0, length, height)]:
        shape.join(box((ow, thick * 0.7, oh), palette.shade(palette.PALE_CLAY, 0.5), at=(ox + ow / 2, 0.04, oz)))
    return shape


def shut(rng, width, height, paint):
    """Two shutters shut over a window, in their frame; along x from the origin."""
    shape = Shape()
    for i, x in enumerate((0.0, width / 2)):
        shape.join(planks(width / 2 - 0.006, height, 4, rng, palette.shade(paint, 0.95)), at=(x + 0.003, -0.02, 0))
        for z in (0.16, height - 0.26):
            shape.join(board((width / 2 - 0.06, 0.025, 0.09), palette.shade(paint, 1.1), at=(x + width / 4, -0.055, z), edge=0.006))
        ends = ((x + 0.06, 0.24), (x + width / 2 - 0.06, height - 0.24))
        (xa, za), (xb, zb) = ends if i else ((ends[1][0], ends[0][1]), (ends[0][0], ends[1][1]))
        shape.join(rod((xa, -0.05, za), (xb, -0.05, zb), 0.035, palette.shade(paint, 1.05), 4))
    for x in (-0.05, width + 0.05):
        shape.join(board((0.1, 0.09, height + 0.06), palette.WOOD, at=(x, -0.02, -0.02), edge=0.01))
    shape.join(board((width + 0.34, 0.13, 0.12), palette.WOOD, at=(width / 2, -0.04, height + 0.03), edge=0.012))
    shape.join(board((width + 0.26, 0.16, 0.06), palette.WOOD, at=(width / 2, -0.05, -0.07), edge=0.012))
    return shape.join(rod((width / 2 - 0.16, -0.075, height * 0.52), (width / 2 + 0.16, -0.075, height * 0.52), 0.014, palette.IRON, 6))


def closed_house(rng):
    """Its front along x from the origin, looking to -y: stone, plaster, wood, and paint as shapes of their own."""
    stone, plaster, wood, paint = Shape(), Shape(), Shape(), Shape()
    doors = [(0.9, 0.75, 0.8, 0.85), (2.55, 0.0, 1.3, 2.0), (4.8, 0.75, 0.8, 0.85), (6.85, 0.75, 0.8, 0.85)]
    stone.join(masonry(rng, LONG, STOREY, doors))
    stone.join(masonry(rng, DEEP, STOREY), at=(0, DEEP, 0), turn=(0, 0, -math.pi / 2))
    stone.join(masonry(rng, DEEP, STOREY), at=(LONG, 0, 0), turn=(0, 0, math.pi / 2))
    plaster.join(box((LONG - 0.05, DEEP - 0.05, EAVES - STOREY), palette.FELT, at=(LONG / 2, DEEP / 2, STOREY)))
    blue = palette.mix(palette.PALE_INDIGO, palette.OLD_WOOD, 0.25)
    for ox, oz, ow, oh in (doors[0], *doors[2:]):
        paint.join(shut(rng, ow, oh, blue), at=(ox, -0.09, oz))
    ox, oz, ow, oh = doors[1]
    paint.join(shut(rng, ow, oh - 0.06, palette.shade(palette.WOOD, 0.9)), at=(ox, -0.06, 0.04))
    for x in (0.75, 2.6, 4.75, 6.6):
        paint.join(shut(rng, 1.05, 1.45, blue), at=(x, -0.06, STOREY + 0.55))

    posts = np.array([0.12, 2.2, 4.2, 6.2, LONG - 0.12])
    wood.join(board((LONG + 0.1, OUT, 0.09), palette.OLD_WOOD, at=(LONG / 2, -OUT / 2, STOREY - 0.02)))
    for x in np.arange(0.2, LONG, 0.55):
        wood.join(board((0.1, OUT + 0.18, 0.12), palette.shade(palette.WOOD, 0.8), at=(x, -OUT / 2 - 0.04, STOREY - 0.14)))
    wood.join(board((LONG + 0.12, 0.05, 0.14), palette.WOOD, at=(LONG / 2, -OUT - 0.0, STOREY - 0.06)))
    for x in posts:
        wood.join(board((0.17, 0.17, STOREY - 0.12), palette.WOOD, at=(x, -OUT + 0.08, 0)))
        wood.join(lathe([(0.085, 0), (0.085, 0.12), (0.06, 0.2), (0.075, 0.9), (0.055, 1.1), (0.07, 1.3), (0.08, 1.75), (0.1, 1.82), (0.1, 2.0)], 12, palette.WOOD, at=(x, -OUT + 0.08, STOREY + 0.07)))
        for way in (-1, 1):
            if 0 < x + way * 0.4 < LONG:
                points = [(x + way * 0.08, EAVES - 0.75), *[(x + way * (0.08 + 0.5 * math.sin(a)), EAVES - 0.2 - 0.55 * math.cos(a)) for a in np.linspace(0.2, math.pi / 2, 5)], (x + way * 0.08, EAVES - 0.16)]
                ring = [(px, -OUT + 0.08 + s, pz) for s in (-0.025, 0.025) for px, pz in points]
                n = len(points)
                wood.add(ring, [tuple(range(n)), tuple(range(2 * n - 1, n - 1, -1))] + [(i, (i + 1) % n, (i + 1) % n + n, i + n) for i in range(n)], palette.shade(palette.WOOD, 1.1))
    wood.join(board((LONG + 0.3, 0.17, 0.17), palette.WOOD, at=(LONG / 2, -OUT + 0.08, EAVES - 0.17)))
    wood.join(box((LONG, OUT, 0.04), palette.shade(palette.OLD_WOOD, 0.7), at=(LONG / 2, -OUT / 2, EAVES - 0.06)))
    frieze = Shape()
    for x in np.arange(0.1, LONG, 0.14):
        frieze.join(board((0.118, 0.02, 0.13), palette.OLD_WOOD, at=(x, -OUT - 0.03, EAVES - 0.2), edge=0.004))
        frieze.join(lathe([(0.001, -0.01), (0.045, -0.01), (0.045, 0.01), (0.001, 0.01)], 8, palette.OLD_WOOD, at=(x, -OUT - 0.03, EAVES - 0.21), turn=(math.pi / 2, 0, 0)))
    wood.join(frieze)
    for z in (STOREY + 0.16, STOREY + 0.92):
        wood.join(board((LONG, 0.09 if z > 3 else 0.06, 0.07), palette.WOOD, at=(LONG / 2, -OUT + 0.08, z)))
    for k, x in enumerate(np.arange(0.26, LONG - 0.1, 0.135)):
        if np.min(np.abs(posts - x)) > 0.1:
            wood.join(lathe([(0.02, 0), (0.036, 0.14), (0.018, 0.26), (0.036, 0.36), (0.018, 0.46), (0.036, 0.58), (0.02, 0.7)], 8, palette.OLD_WOOD, at=(x, -OUT + 0.08, STOREY + 0.22)))
    for i in range(13):
        wood.join(board((0.26, 0.95, 0.05), palette.OLD_WOOD, at=(LONG + 0.35 + 0.24 * i, -OUT + 0.5, STOREY - 0.05 - 0.175 * i)))
    for y in (-OUT + 0.05, -OUT + 0.95):
        wood.join(rod((LONG + 0.1, y, STOREY - 0.1), (LONG + 3.3, y, 0.0), 0.07, palette.WOOD, 4))
        wood.join(rod((LONG + 0.1, y, STOREY + 0.85), (LONG + 3.3, y, 0.9), 0.04, palette.WOOD, 6))
        for i in range(0, 13, 2):
            wood.join(rod((LONG + 0.35 + 0.24 * i, y, STOREY - 0.05 - 0.175 * i), (LONG + 0.35 + 0.24 * i, y, STOREY + 0.82 - 0.175 * i), 0.022, palette.OLD_WOOD, 5))
    return stone, plaster, wood, paint


def hipped_tiles(rng):
    """The roof over house and balcony: four slopes of flat tiles, its foot at the eaves."""
    shape, over = Shape(), 0.55
    x0, x1, y0, y1, rise = -over, LONG + over, -OUT - over * 0.7, DEEP + over, 1.55
    inset = (y1 - y0) / 2
    ridge = [(x0 + inset, (y0 + y1) / 2, rise), (x1 - inset, (y0 + y1) / 2, rise)]
    corners = [(x0, y0, 0), (x1, y0, 0), (x1, y1, 0), (x0, y1, 0)]
    slopes = [(corners[0], corners[1], ridge[1], ridge[0]), (corners[1], corners[2], ridge[1], ridge[1]), (corners[3], corners[0], ridge[0], ridge[0])]
    for a, b, c, d in slopes:
        a, b, c, d = (np.asarray(p, float) for p in (a, b, c, d))
        out = np.cross(b - a, d - a)
        out /= np.linalg.norm(out)
        rows = 15
        for row in range(rows):
            low, high = row / rows, min(1.0, (row + 1.18) / rows)
            left, right, left2, right2 = a + (d - a) * low, b + (c - b) * low, a + (d - a) * high, b + (c - b) * high
            count = max(1, int(np.linalg.norm(right - left) / 0.2))
            for k in range(count):
                s, t = k / count, (k + 0.94) / count
                tone = palette.shade(palette.mix(palette.WAGON, palette.CLAY, rng.uniform(0.1, 0.55)), rng.uniform(0.75, 1.08))
                lift = out * (0.045 + rng.normal(0, 0.006))
                p, q, r, u = left + (right - left) * s + lift, left + (right - left) * t + lift, left2 + (right2 - left2) * t + out * 0.012, left2 + (right2 - left2) * s + out * 0.012
                shape.add([p, q, r, u, p - out * 0.03, q - out * 0.03], [(0, 1, 2, 3), (4, 5, 1, 0)], [tone, palette.shade(tone, 0.6)])
        shape.add([a, b, c, d], [(0, 1, 2, 3)], palette.DARK_WOOD)
    for one, two in ((corners[0], ridge[0]), (corners[1], ridge[1]), (ridge[0], ridge[1])):
        shape.join(rod(np.asarray(one) + [0, 0, 0.05], np.asarray(two) + [0, 0, 0.05], 0.09, palette.shade(palette.WAGON, 0.9), 8))
    return shape
