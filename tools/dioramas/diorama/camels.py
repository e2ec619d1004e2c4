"""Camels of a caravan: two humps, long necks, a load on either side, and the one who leads them, seen from behind."""
import math

import numpy as np

from . import palette
from .caravan_load import load
from .noise import noise
from .palette import linear
from .shape import Shape, lathe, rod
from .skin import limb, lump, skin_of
from .terrain import mixed

COAT, MANE, PALE = linear('9a7148'), linear('5d4029'), linear('b8966c')


def _leg(hip, knee, foot, thick):
    """From the hip over a knobbed knee to a broad soft foot."""
    hip, knee, foot = (np.asarray(p, float) for p in (hip, knee, foot))
    shape = limb([hip, hip * 0.45 + knee * 0.55, knee, knee * 0.45 + foot * 0.55, foot + [0, 0, 0.1]], [thick, thick * 0.58, 0.088, 0.066, 0.07])
    return shape.join(lump((0.098, 0.098, 0.1), knee)).join(lump((0.155, 0.115, 0.075), foot + [0.05, 0, 0.05]))


def _stride(step):
    """How far a foot is before its hip and how high it is lifted; both feet of a side go together, as a camel paces."""
    a = 2 * math.pi * step
    return 0.36 * math.sin(a), 0.17 * max(0.0, math.cos(a))


def _body(step):
    shape = limb([(-1.0, 0, 1.56), (-0.55, 0, 1.62), (0, 0, 1.58), (0.55, 0, 1.6), (0.9, 0, 1.56)], [0.33, 0.4, 0.42, 0.41, 0.33])
    for x, lean in ((-0.56, -0.06), (0.46, 0.05)):
        shape.join(limb([(x, 0, 1.85), (x + lean, 0, 2.1), (x + lean * 1.6, 0, 2.3)], [0.27, 0.2, 0.09]))
    shape.join(limb([(0.95, 0, 1.52), (1.28, 0, 1.32), (1.56, 0, 1.42), (1.74, 0, 1.72), (1.84, 0, 2.05)], [0.27, 0.2, 0.165, 0.13, 0.115]))
    shape.join(limb([(1.12, 0, 1.25), (1.42, 0, 1.2), (1.66, 0, 1.42)], [0.17, 0.15, 0.09]))
    shape.join(limb([(1.84, 0, 2.12), (2.06, 0, 2.1), (2.28, 0, 2.02)], [0.135, 0.105, 0.085])).join(lump((0.1, 0.09, 0.11), (1.8, 0, 2.24)))
    for y in (-1, 1):
        shape.join(limb([(1.8, y * 0.09, 2.22), (1.74, y * 0.14, 2.33)], [0.04, 0.022]))
        swing, lift = _stride(step + (0.5 if y > 0 else 0.0))
        shape.join(_leg((-0.88, y * 0.2, 1.42), (-0.98 + swing * 0.7, y * 0.2, 0.7 + lift * 0.5), (-0.84 + swing, y * 0.2, lift), 0.26))
        swing, lift = _stride(step + (0.42 if y > 0 else -0.08))
        shape.join(_leg((0.72, y * 0.19, 1.36), (0.8 + swing * 0.55 + lift * 0.6, y * 0.19, 0.72 + lift * 0.6), (0.72 + swing, y * 0.19, lift), 0.2))
    return shape.join(limb([(-1.28, 0, 1.55), (-1.42, 0, 1.25), (-1.4, 0, 0.95)], [0.06, 0.035, 0.05]))


def camel_skin(material, tone=1.0, step=0.0):
    """A walking camel along x, its head towards +x, feet at z = 0, 2.4 m at the humps; `step` is where in its stride it is, 0 to 1."""
    def colour(x, y, z):
        shaggy = np.clip(np.maximum((z - 2.06) * 4, (1.38 - z) * 5 * (x > 1.0)) + 0.4 * noise(x * 5, z * 5, 3), 0, 1) * (np.abs(x) < 1.7)
        coat = mixed(mixed(COAT, PALE, np.clip((0.95 - z) * 1.2 + 0.3 * noise(x * 3, z * 3, 8), 0, 0.6)), MANE, shaggy)
        return coat * tone * (1 + 0.1 * noise(x * 7, y * 7 + z * 5, 5))[:, None]

    return skin_of(_body(step), 0.034, colour, material, 'camel')


def camel_load(kind):
    """What such a camel carries: loads, and a halter about its head."""
    shape = load(kind)
    for a, b in (((2.12, -0.11, 2.13), (2.12, 0.11, 2.13)), ((2.1, -0.115, 2.0), (2.1, 0.115, 2.0))):
        shape.join(rod(a, b, 0.02, palette.DEEP_POMEGRANATE, 8))
    for y in (-0.115, 0.115):
        shape.join(rod((2.12, y, 2.13), (2.1, y, 1.99), 0.016, palette.DEEP_POMEGRANATE, 8)).join(rod((2.11, y, 2.08), (1.84, y, 2.18), 0.014, palette.DEEP_POMEGRANATE, 8))
    return shape


def leader(material):
    """The one who walks ahead along +x in a long padded coat, 1.75 m tall: coat, head and hands under one skin."""
    shape = limb([(0, 0, 0.42), (0, 0, 0.9), (0, 0, 1.28), (0.01, 0, 1.42)], [0.27, 0.215, 0.2, 0.12])
    shape.join(limb([(0, 0, 0.4), (0, 0, 0.3)], [0.275, 0.28]))
    for y, reach, swing in ((-1, (0.3, -0.26, 1.12), 0.2), (1, (-0.26, 0.3, 1.1), -0.22)):
        shape.join(limb([(0, y * 0.17, 1.36), (reach[0] * 0.4, y * 0.27, 1.14), reach], [0.09, 0.075, 0.055]))
        shape.join(limb([(0, y * 0.1, 0.4), (swing, y * 0.1, 0.1)], [0.1, 0.07])).join(lump((0.15, 0.07, 0.06), (swing + 0.06, y * 0.1, 0.06)))
    shape.join(limb([(0.01, 0, 1.44), (0.02, 0, 1.6)], [0.07, 0.115]))

    def colour(x, y, z):
        coat = mixed(palette.INDIGO, palette.PALE_INDIGO, np.clip(0.25 + 0.5 * noise(x * 9, y * 9, 2), 0, 1))
        sash = mixed(coat, palette.POMEGRANATE, (np.abs(z - 0.98) < 0.05) * (np.hypot(x, y) < 0.26) * 1.0)
        return mixed(mixed(sash, palette.LEATHER, (z < 0.22) * 1.0), linear('a9784f'), (z > 1.44) * 1.0)

    return skin_of(shape, 0.022, colour, material, 'leader')


def leaders_things():
    """A felt cap and a staff."""
    shape = Shape().join(lathe([(0.17, -0.02), (0.175, 0.0), (0.125, 0.015), (0.105, 0.1), (0.04, 0.2), (0.0, 0.215)], 32, palette.FELT, at=(0.02, 0, 1.64)))
    return shape.join(rod((0.36, -0.3, 0.02), (0.27, -0.25, 1.5), 0.016, palette.DARK_WOOD, 10))
