"""Fat-tailed sheep of the steppe in their wool: grazing or looking up. Shade them smooth."""
import math

import numpy as np

from . import palette
from .moulded import limb, mould
from .noise import noise, smooth_step
from .palette import linear
from .shape import Shape
from .terrain import mixed

FLEECES = (linear('e2d6bd'), linear('d8c6a4'), linear('8d6a4a'), linear('4a3a30'), linear('efe6d4'))


def sheep(rng, fleece, head=0.0):
    """A sheep looking along +x, its feet at z = 0, 0.75 m high. `head` goes from 0, in the grass, to 1, held up."""
    poll = np.array([0.43, 0, 0.40 + 0.38 * head])
    muzzle = poll + [0.13 + 0.05 * head, 0, -0.24 + 0.14 * head]
    parts = [limb((-0.28, 0, 0.52), (0.2, 0, 0.51), 0.2, 0.195, 0.92), limb((0.18, 0, 0.55), poll - [0.05, 0, 0], 0.135, 0.085, 0.85), limb(poll, muzzle, 0.078, 0.045, 0.8), limb((-0.45, 0, 0.5), (-0.47, 0, 0.42), 0.085, 0.07, 1.4)]
    for _ in range(38):
        a, x = rng.uniform(0, 2 * math.pi), rng.uniform(-0.42, 0.3)
        wool = np.array([x, 0.155 * math.cos(a), 0.515 + 0.163 * math.sin(a)])
        parts.append(limb(wool, wool + [0.001, 0, 0], rng.uniform(0.042, 0.056)))
    for x in (-0.3, 0.2):
        for y in (-0.1, 0.1):
            step = rng.uniform(-0.05, 0.05)
            parts.append(limb((x, y, 0.36), (x + step, y, 0.02), 0.05, 0.024))
    bare = palette.mix(palette.shade(fleece, 0.55), palette.DARK_WOOD, 0.4)

    def coat(p):
        wool = mixed(palette.shade(fleece, 0.85), palette.shade(fleece, 1.1), np.clip(0.5 + 0.8 * noise(p[:, 0] * 14 + p[:, 2] * 7, p[:, 1] * 14 - p[:, 2] * 9, 3), 0, 1))
        face = smooth_step(0.2, 0.12, np.linalg.norm(p - (poll + muzzle) / 2, axis=1))
        return mixed(wool, bare, np.maximum(face, smooth_step(0.3, 0.22, p[:, 2]) * (p[:, 0] < 0.36)))

    shape, ears = mould(parts, coat, 0.019, 0.014), Shape()
    for side in (-1, 1):
        root = poll + [0.01, side * 0.06, 0.02]
        ears.add([root + [0, 0, 0.025], root - [0, 0, 0.025], root + [-0.03, side * 0.12, -0.06]], [(0, 1, 2)], bare)
    return shape.join(ears)
