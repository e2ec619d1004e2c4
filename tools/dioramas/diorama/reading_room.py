"""A reading room: bookcases, a lamp on a brass foot, a plain chair."""
import math

import bpy

from . import palette
from .joinery import board
from .shape import Shape, box, lathe, rod
from .stationery import BRASS

SPINES = (palette.DEEP_POMEGRANATE, palette.INDIGO, palette.LEATHER, palette.DARK_WOOD, palette.LINEN, palette.GRASS, palette.WAGON, palette.PALE_INDIGO, palette.OLD_WOOD)


def bookcase(rng, width, height, shelves, colour, depth=0.28):
    """A case full of books along x from the origin, its open face to -y: the wood, and the books apart."""
    wood, books, t = Shape(), Shape(), 0.03
    wood.join(board((width, 0.02, height), palette.shade(colour, 0.7), at=(width / 2, depth / 2, 0)))
    for x in (t / 2, width - t / 2):
        wood.join(board((t, depth, height), colour, at=(x, 0, 0)))
    wood.join(board((width + 0.06, depth + 0.05, 0.05), palette.shade(colour, 1.1), at=(width / 2, -0.012, height), edge=0.012))
    wood.join(board((width + 0.03, depth + 0.03, 0.09), colour, at=(width / 2, -0.008, 0), edge=0.008))
    room = (height - 0.09) / shelves
    for j in range(shelves):
        z = 0.07 + j * room
        wood.join(board((width - 2 * t, depth - 0.01, 0.022), colour, at=(width / 2, 0, z)))
        x = t + 0.006
        while x < width - t - 0.03:
            run, spine = int(rng.integers(1, 6)), SPINES[rng.integers(len(SPINES))]
            tall, thick = room * rng.uniform(0.62, 0.86), rng.uniform(0.02, 0.05)
            for _ in range(run):
                if x + thick > width - t - 0.004:
                    break
                deep = depth * rng.uniform(0.6, 0.68)
                tone = palette.shade(spine, rng.uniform(0.75, 1.05))
                books.join(board((thick - 0.002, deep, tall), tone, at=(x + thick / 2, -0.02, z + 0.022), edge=0.004, worn=1.25))
                for share in (0.16, 0.8):
                    books.join(box((thick - 0.004, 0.002, 0.004), palette.shade(tone, 0.6), at=(x + thick / 2, -0.021 - deep / 2, z + 0.022 + tall * share)))
                x += thick
            x += 0.001 if rng.random() < 0.8 else rng.uniform(0.03, 0.09)
    return wood, books


def open_lathe(profile, sides, colour):
    """A turned body without lid or floor."""
    shape = lathe(profile, sides, colour)
    shape.faces, shape.colours = shape.faces[:-2], shape.colours[:-2]
    return shape


def table_lamp(glass=palette.LEAF):
    """A lamp with a glass shade on a brass foot: brass, shade, and the shade's white lining; its bulb hangs at z = 0.335."""
    metal = lathe([(0.085, 0), (0.088, 0.006), (0.08, 0.014), (0.035, 0.022), (0.014, 0.034), (0.0085, 0.06), (0.0085, 0.2), (0.013, 0.21), (0.0085, 0.222), (0.0085, 0.40),
                   (0.02, 0.405), (0.02, 0.44), (0.007, 0.452), (0.011, 0.462), (0.004, 0.475)], 32, BRASS)
    curve = [(0.165, 0.302), (0.158, 0.322), (0.135, 0.352), (0.1, 0.382), (0.06, 0.405), (0.02, 0.417)]
    shade = open_lathe([(0.166, 0.298)] + curve, 40, glass)
    return metal, shade, open_lathe([(r - 0.004, z - 0.003) for r, z in curve], 40, palette.FELT)


def plain_chair(colour=palette.DARK_WOOD, seat=palette.LEATHER):
    """A chair that looks to -y, its feet at z = 0."""
    shape = Shape()
    for x in (-0.19, 0.19):
        shape.join(board((0.035, 0.035, 0.44), colour, at=(x, -0.19, 0)))
        shape.join(board((0.036, 0.036, 0.46), colour, at=(x, 0.19, 0)))
        shape.join(board((0.034, 0.03, 0.55), colour, at=(x, 0.195, 0.45), turn=(-0.13, 0, 0), edge=0.006))
    shape.join(board((0.42, 0.42, 0.035), colour, at=(0, 0, 0.43), edge=0.008)).join(board((0.36, 0.36, 0.03), seat, at=(0, -0.005, 0.455), edge=0.014))
    for z, tall in ((0.9, 0.085), (0.66, 0.035)):
        back = 0.195 + (z - 0.45) * math.tan(0.13)
        shape.join(board((0.42 if tall > 0.05 else 0.36, 0.024, tall), colour, at=(0, back, z), turn=(-0.13, 0, 0), edge=0.007))
    for x in (-0.11, -0.037, 0.037, 0.11):
        shape.join(rod((x, 0.195 + 0.24 * math.tan(0.13), 0.69), (x, 0.195 + 0.46 * math.tan(0.13), 0.91), 0.009, colour, 8))
    for y in (-0.19, 0.19):
        shape.join(rod((-0.19, y, 0.2), (0.19, y, 0.2), 0.011, colour, 8))
    return shape


def let_lamps_lead():
    """What shines only to be seen is not reckoned with as a lamp: the true lamps beside it give a cleaner light."""
    for material in bpy.data.materials:
        material.cycles.sample_as_light = False
