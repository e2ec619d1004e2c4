"""What reminds of an elder when no picture of him is known: his hat and his staff."""
import math

import numpy as np

from . import palette
from .rounded import bar
from .shape import Shape, lathe, rod

FUR = palette.linear('6e4a2e')


def fur_hat(rng, radius=0.115, hairs=5200, cloth=palette.INDIGO):
    """A Kyrgyz hat of four wedges with a broad band of fur, its rim at z = 0: the cloth, and the fur apart."""
    crown, fur, rings, sides = Shape(), Shape(), 9, 96
    profile = [(radius * (1.0 - 0.02 * k) * math.cos(k / rings * 1.42) ** 0.62, 0.07 + 0.15 * math.sin(k / rings * math.pi / 2)) for k in range(rings)] + [(0.006, 0.226)]
    for k, ((r0, z0), (r1, z1)) in enumerate(zip(profile, profile[1:])):
        for s in range(sides):
            a, b = 2 * math.pi * s / sides, 2 * math.pi * (s + 1) / sides
            bulge = [1 + 0.05 * abs(math.sin(2 * t)) for t in (a, b)]
            seam = s % (sides // 4) == 0
            crown.add([(r0 * bulge[0] * math.cos(a), r0 * bulge[0] * math.sin(a), z0), (r0 * bulge[1] * math.cos(b), r0 * bulge[1] * math.sin(b), z0),
                       (r1 * bulge[1] * math.cos(b), r1 * bulge[1] * math.sin(b), z1), (r1 * bulge[0] * math.cos(a), r1 * bulge[0] * math.sin(a), z1)],
                      [(0, 1, 2, 3)], palette.shade(palette.OLD_WOOD if seam else palette.shade(cloth, 0.5), rng.uniform(0.97, 1.03)))
    crown.join(lathe([(0.004, 0.222), (0.013, 0.228), (0.014, 0.238), (0.004, 0.246)], 12, palette.POMEGRANATE))
    band = [(radius * 0.96, 0.0), (radius * 1.22, 0.012), (radius * 1.3, 0.045), (radius * 1.2, 0.082), (radius * 0.97, 0.096)]
    fur.join(lathe(band, sides, palette.shade(FUR, 0.55)))
    for _ in range(hairs):
        a, t = rng.uniform(0, 2 * math.pi), rng.uniform(0, len(band) - 1.001)
        (r0, z0), (r1, z1) = band[int(t)], band[int(t) + 1]
        r, z = r0 + (r1 - r0) * (t % 1), z0 + (z1 - z0) * (t % 1)
        out = np.array([math.cos(a), math.sin(a), (z - 0.045) * 16 + 0.15]) + rng.normal(0, 0.32, 3)
        root = np.array([r * math.cos(a), r * math.sin(a), z])
        tip = root + out / np.linalg.norm(out) * rng.uniform(0.016, 0.036)
        side = np.array([-math.sin(a), math.cos(a), 0]) * 0.0016
        fur.add([root - side, root + side, tip], [(0, 1, 2)], palette.shade(palette.mix(FUR, palette.AUTUMN, rng.uniform(0, 0.35)), rng.uniform(0.6, 1.35)))
    return crown, fur


def staff(rng, length=1.55, colour=palette.WOOD):
    """A staff cut from a young tree, its foot at the origin and its shaft along z: knots, a bend, a grip that hands have polished. Shade it smooth."""
    t = np.linspace(0, 1, 90)
    line = np.stack([0.022 * np.sin(t * 5 + 1) + 0.07 * np.clip(t - 0.9, 0, 1) ** 1.3 * 6, 0.016 * np.sin(t * 7), length * t - 0.35 * np.clip(t - 0.93, 0, 1)], 1)
    knots = np.exp(-((t[:, None] - [0.18, 0.47, 0.7]) / 0.012) ** 2).sum(axis=1)
    thick = 0.0145 + 0.0065 * t + 0.005 * knots + 0.002 * np.exp(-((t - 0.985) / 0.02) ** 2)
    grip, worn = palette.mix(colour, palette.NEW_WOOD, 0.6), rng.uniform(0.93, 1.05, 90)
    shape = bar(line, thick, lambda i, j: palette.shade(palette.mix(colour, grip, float(np.clip((t[i] - 0.72) * 7, 0, 1))), worn[i] * (1 - 0.35 * knots[i])), 24)
    for k in (0.18, 0.47, 0.7):
        root, way = line[int(k * 89)], rng.normal(0, 1, 3) * [1, 1, 0.3]
        shape.join(rod(root, root + way / np.linalg.norm(way) * 0.03, 0.012, palette.shade(colour, 0.7), 12, 0.009))
    return shape
