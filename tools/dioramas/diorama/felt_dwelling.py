"""Felt dwellings: a round wall, a domed roof, a smoke ring, ropes about them, a low wooden door."""
import math

import numpy as np

from . import palette
from .shape import Shape, lathe, rod

_FELT = palette.mix(palette.FELT, palette.LINEN, 0.35)


def yurt(rng, radius=2.6, wall=1.5, rise=1.75, felt=_FELT, band=palette.DEEP_POMEGRANATE, sides=48):
    """A yurt about the origin, its door towards -y: felt with its ropes, wood, and the dark of the open door apart."""
    shape, wood, dark = Shape(), Shape(), Shape()
    crown = radius * 0.24
    profile = [(radius * 1.01, -0.1), (radius * 1.02, 0.06)] + [(radius * (1.0 + 0.02 * t), wall * t) for t in np.linspace(0.1, 1, 6)]
    for t in np.linspace(0.06, 1, 12):
        # the poles are bent where they leave the wall, and run straight to the crown
        profile.append(((1 - t) ** 2 * radius * 1.02 + 2 * t * (1 - t) * radius * 0.9 + t * t * crown, wall + rise * (2 * t * (1 - t) * 0.62 + t * t)))
    body = lathe(profile, sides, felt)
    del body.faces[-2:], body.colours[-2:]
    fold = rng.uniform(0, 6, 3)
    points = []
    for k, (x, y, z) in enumerate(body.points):
        a = math.atan2(y, x)
        r = 1 + 0.010 * math.sin(7 * a + fold[0]) + 0.007 * math.sin(13 * a + fold[1] + z) + rng.normal(0, 0.0025)
        points.append((x * r, y * r, z + 0.015 * math.sin(5 * a + fold[2])))
    door = []
    for face, colour in zip(body.faces, body.colours):
        middle = np.mean([points[i] for i in face], axis=0)
        if abs(math.atan2(middle[0], -middle[1])) < 0.21 * 2.6 / radius and middle[2] < wall * 0.93:
            continue
        piece = int((math.atan2(middle[1], middle[0]) / math.pi + 1) * 6) + 12 * (middle[2] > wall)
        door.append((face, palette.shade(colour, 0.96 + 0.05 * math.sin(piece * 2.4))))
    shape.add(points, [face for face, _ in door], [colour for _, colour in door])
    for z, wide, colour in ((wall * 0.99, 0.11, band), (wall * 0.5, 0.035, palette.LEATHER), (wall * 0.22, 0.035, palette.LEATHER)):
        _girdle(shape, radius * 1.042 + 0.008, z, wide, colour, sides, 0.34 * 2.6 / radius if z < wall * 0.9 else 0.0)
    for k in range(12):
        a = 2 * math.pi * (k + 0.5) / 12
        rope = [(r * 1.012 * math.cos(a + t * 0.22), r * 1.012 * math.sin(a + t * 0.22), z + 0.025) for t, (r, z) in zip(np.linspace(0, 1, 13), profile[7:])]
        for one, two in zip(rope, rope[1:]):
            shape.join(rod(one, two, 0.02, palette.LEATHER, 4))
    top = wall + rise
    wood.join(lathe([(crown * 1.06, top - 0.03), (crown * 1.1, top + 0.03), (crown, top + 0.07), (crown * 0.9, top)], 24, palette.DARK_WOOD))
    dark.add([(crown * 0.97 * math.cos(t), crown * 0.97 * math.sin(t), top - 0.02) for t in np.linspace(0, 2 * math.pi, 25)[:-1]], [tuple(range(24))], palette.shade(palette.DARK_WOOD, 0.3))
    _crown_bars(wood, crown, top)
    half, tall, y = 0.47, wall * 0.9, -radius * 1.0
    for x in (-half, half):
        wood.join(rod((x, y - 0.02, -0.1), (x, y - 0.02, tall), 0.06, palette.WOOD, 6))
    wood.join(rod((-half - 0.08, y - 0.02, tall), (half + 0.08, y - 0.02, tall), 0.07, palette.WOOD, 6))
    dark.add([(-half, y + 0.06, -0.05), (half, y + 0.06, -0.05), (half, y + 0.06, tall), (-half, y + 0.06, tall)], [(0, 1, 2, 3)], palette.shade(palette.DARK_WOOD, 0.35))
    return shape, wood, dark


def _girdle(shape, radius, z, wide, colour, sides, gap):
    """A woven band about the wall; `gap` radians stay free on either side of the door."""
    for k in range(sides):
        a, b = (2 * math.pi * j / sides - math.pi / 2 for j in (k, k + 1))
        if min(k + 0.5, sides - k - 0.5) * 2 * math.pi / sides < gap:
            continue
        shape.add([(radius * math.cos(t), radius * math.sin(t), h) for t, h in ((a, z - wide / 2), (b, z - wide / 2), (b, z + wide / 2), (a, z + wide / 2))], [(0, 1, 2, 3)],
                  palette.shade(colour, 0.85 + 0.3 * (k % 2)))



def _crown_bars(wood, crown, top):
    """Three bent bars across the smoke ring, and three across them."""
    for aside in (-0.3, 0.0, 0.3):
        half = crown * math.sqrt(1 - aside * aside)
        arc = [(half * t, aside * crown, top + 0.05 + 0.12 * (1 - t * t)) for t in np.linspace(-1, 1, 7)]
        for one, two in zip(arc, arc[1:]):
            wood.join(rod(one, two, 0.03, palette.WOOD, 5))
            wood.join(rod((one[1], one[0], one[2]), (two[1], two[0], two[2]), 0.03, palette.WOOD, 5))


def door_felt(width=0.94, height=1.3):
    """The felt that hangs before a door, rolled up over it."""
    shape = Shape()
    for k in range(9):
        a, b = 2 * math.pi * k / 9, 2 * math.pi * (k + 1) / 9
        shape.add([(x, 0.07 * math.cos(t) - 0.12, height + 0.07 * math.sin(t)) for x, t in ((-width / 2, a), (width / 2, a), (width / 2, b), (-width / 2, b))], [(0, 1, 2, 3)], palette.shade(_FELT, 0.8 + 0.25 * (k % 2)))
    return shape
