"""What stands in a lived-in room: an empty picture frame, a pencil, a chest with the folded bedding on it, a sprig in a vase."""
import math

import numpy as np

from . import palette
from .joinery import board
from .orchard import blossom, leaf_blade
from .shape import Shape, lathe, rod


def picture_frame(width, height, colour=palette.WOOD, rail=0.075):
    """An empty frame with mitred corners, hanging on a wall to -y, its middle at the origin: the wood, and the blank card in it apart."""
    shape = Shape()
    profile = [(0.0, 0.0), (0.0, 0.03), (0.012, 0.042), (0.03, 0.036), (0.048, 0.026), (rail - 0.014, 0.022), (rail - 0.006, 0.03), (rail, 0.024), (rail, 0.004)]
    tones = [0.8, 1.25, 1.1, 0.95, 0.9, 1.2, 1.35, 0.8]
    corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    for k in range(4):
        (ax, az), (bx, bz) = corners[k], corners[(k + 1) % 4]
        for (i0, d0), (i1, d1), tone in zip(profile, profile[1:], tones):
            ring = []
            for (sx, sz), inset, depth in (((ax, az), i0, d0), ((bx, bz), i0, d0), ((bx, bz), i1, d1), ((ax, az), i1, d1)):
                ring.append((sx * (width / 2 - inset), -depth, sz * (height / 2 - inset)))
            shape.add(ring, [(0, 1, 2, 3)], palette.shade(colour, tone * (1.0 if k % 2 else 0.93)))
    card = Shape()
    w, h, m = width / 2 - rail, height / 2 - rail, 0.075
    card.join(board((2 * w, 0.006, 2 * h), palette.mix(palette.SNOW, palette.FELT, 0.6), at=(0, -0.004, -h)))
    for x0, x1, z0, z1 in ((-w, w, h - m, h), (-w, w, -h, -h + m), (-w, -w + m, -h + m, h - m), (w - m, w, -h + m, h - m)):
        card.join(board((x1 - x0, 0.004, z1 - z0), palette.mix(palette.LINEN, palette.CLAY, 0.25), at=((x0 + x1) / 2, -0.012, z0), edge=0.0025, worn=1.5))
    return shape, card


def pencil(colour=palette.INDIGO, length=0.175):
    """A sharpened pencil lying along x, its point towards +x."""
    shape = rod((0, 0, 0.004), (length * 0.86, 0, 0.004), 0.0042, colour, 6)
    shape.join(rod((length * 0.86, 0, 0.004), (length * 0.965, 0, 0.004), 0.0042, palette.NEW_WOOD, 6, 0.0014))
    shape.join(rod((length * 0.965, 0, 0.004), (length, 0, 0.004), 0.0014, palette.IRON, 6, 0.0003))
    return shape.join(rod((-0.012, 0, 0.004), (0.002, 0, 0.004), 0.0045, palette.POMEGRANATE, 8))


def folded_quilt(length, depth, thick, colour, rng, folds=3):
    """Bedding folded to a soft slab: `folds` layers, rounded at the front, sagging between its seams."""
    shape, columns, arc = Shape(), 36, 9
    each = thick / folds
    for layer in range(folds):
        tone = palette.shade(colour, rng.uniform(0.92, 1.06))
        grid = []
        for i in range(columns + 1):
            u = i / columns
            x = (u - 0.5) * length * (1 + rng.uniform(-0.004, 0.004))
            soft = 0.012 * math.sin(u * 6.3 * 2 + layer) + 0.006 * math.sin(u * 6.3 * 5 + 2 * layer)
            row = [(x, depth / 2, layer * each + 0.004)]
            for a in np.linspace(-math.pi / 2, math.pi / 2, arc):
                row.append((x, -depth / 2 + each / 2 - math.cos(a) * each * 0.6 - soft * 0.5, layer * each + each / 2 + math.sin(a) * each * 0.5 + soft * 0.3))
            row.append((x, depth / 2, (layer + 1) * each))
            grid.append(row)
        for one, other in zip(grid, grid[1:]):
            for j in range(len(one) - 1):
                shape.add([one[j], other[j], other[j + 1], one[j + 1]], [(0, 1, 2, 3)], palette.shade(tone, rng.uniform(0.97, 1.03)))
        for row in (grid[0][::-1], grid[-1]):
            shape.add(row, [tuple(range(len(row)))], palette.shade(tone, 0.85))
    return shape


def sprig(rng, length=0.34, lean=0.3):
    """A twig of apple in leaf and flower, rising from the origin: wood and leaves as two shapes."""
    twig, bloom = Shape(), Shape()
    at, way, steps = np.zeros(3), np.array([lean, 0.05, 1.0]), 9
    for step in range(steps):
        to = at + way / np.linalg.norm(way) * length / steps
        twig.join(rod(at, to, 0.0036 - 0.0002 * step, palette.WOOD, 6))
        if step > 1:
            for _ in range(4):
                leaf_blade(bloom, rng, at, rng.normal(0, 1, 3) + [0, 0, 0.5], rng.uniform(0.032, 0.05), (palette.LEAF, palette.FRESH_GRASS)[rng.integers(2)])
            for _ in range(4):
                blossom(bloom, rng, to + rng.normal(0, 0.017, 3), rng.normal(0, 0.8, 3) + [0, -0.4, 0.4], rng.uniform(0.013, 0.018))
        at, way = to, way + rng.normal(0, 0.16, 3) + [0.05, 0, 0]
    return twig, bloom


def vase(colour=palette.PALE_INDIGO):
    """A small round vase, its foot at the origin, its mouth 0.11 up."""
    return lathe([(0.03, 0), (0.034, 0.004), (0.042, 0.04), (0.034, 0.075), (0.017, 0.1), (0.021, 0.112), (0.017, 0.112), (0.013, 0.1)], 40, colour)
