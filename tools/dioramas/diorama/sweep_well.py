"""A well with a sweep: a kerb of field stones, a forked trunk, a long pole with a tied stone behind and a bucket on its rope before."""
import math

import numpy as np

from . import palette
from .field_wall import field_stones
from .rounded import bar, stone
from .rounding import rounded
from .shape import Shape, lathe, rod, stand


def _kerb(material, rng, at, radius=0.74, courses=3):
    """Stones round the mouth, each course on the gaps of the one below."""
    meshes = field_stones(material, rng)
    for course in range(courses):
        for i in range(15):
            a, size = 2 * math.pi * (i + 0.5 * (course % 2)) / 15 + rng.normal(0, 0.03), rng.uniform(0.14, 0.19)
            place = (at[0] + radius * math.cos(a), at[1] + radius * math.sin(a), at[2] + 0.1 + course * 0.2 + rng.normal(0, 0.01))
            stand(meshes[rng.integers(len(meshes))], at=place, turn=(rng.normal(0, 0.1), rng.normal(0, 0.1), a + math.pi / 2), size=(size * 1.15, size * 1.1, 0.125))
    rounded(stand(lathe([(radius - 0.08, 0.0), (radius - 0.08, 0.42)], 40, palette.shade(palette.IRON, 0.4)), material, at), 60)


def sweep_well(wood, stones, iron, rng, at, turn, long=(2.6, 3.4)):
    """Stands a whole well at a place; its pole lies along +x before it is turned. `long` is how far the pole reaches behind and before its post."""
    _kerb(stones, rng, at)
    c, s = math.cos(turn), math.sin(turn)

    def here(x, y, z):
        return at[0] + x * c - y * s, at[1] + x * s + y * c, at[2] + z

    frame, ropes = Shape(), Shape()
    post, high = 2.35, 2.75
    trunk = [(post + 0.03 * math.sin(z * 2), 0.02 * math.sin(z * 3), z) for z in np.linspace(-0.3, high - 0.5, 9)]
    frame.join(bar(trunk, np.linspace(0.12, 0.1, 9), palette.OLD_WOOD, 22))
    for side in (-1, 1):
        fork = [(post, side * 0.24 * t ** 0.8, high - 0.6 + 0.85 * t) for t in np.linspace(0, 1, 8)]
        frame.join(bar(fork, np.linspace(0.085, 0.05, 8), palette.OLD_WOOD, 18))
    frame.join(rod((post, -0.27, high - 0.02), (post, 0.27, high - 0.02), 0.026, palette.DARK_WOOD, 16))
    tilt = math.atan2(1.45, 2.35)
    low = np.array([post + long[0] * math.cos(tilt), 0, high - long[0] * math.sin(tilt) * 0.9])
    tip = np.array([0.0, 0, high + 1.55])
    pole = [low + (tip - low) * t + [0, 0, 0.1 * math.sin(math.pi * t)] for t in np.linspace(0, 1, 15)]
    frame.join(bar(pole, np.linspace(0.085, 0.04, 15), palette.shade(palette.OLD_WOOD, 0.9), 20))
    rounded(stand(frame, wood, at, (0, 0, turn)), 50)
    weight = low + (tip - low) * 0.045 - [0, 0, 0.3]
    rounded(stand(stone(rng, 0.27, palette.shade(palette.STONE, 0.85), 0.12, 0.9, 5), stones, here(*weight)), 80)
    for lean in (-0.07, 0.07):
        loop = [(weight[0] + lean, 0.29 * math.cos(a) * 0.95, weight[2] + 0.06 + 0.31 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 49)]
        ropes.join(bar(loop, 0.013, palette.LINEN, 10))
    for k in range(4):
        coil = [(weight[0] - 0.06 + 0.03 * k, 0.1 * math.cos(a), weight[2] + 0.32 + 0.1 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 25)]
        ropes.join(bar(coil, 0.013, palette.shade(palette.LINEN, 0.9), 10))
    ropes.join(bar([(0.012 * math.sin(3 * t), 0, tip[2] - 0.03 - (tip[2] - 1.42) * t) for t in np.linspace(0, 1, 20)], 0.012, palette.shade(palette.LINEN, 0.85), 10))
    rounded(stand(ropes, iron, at, (0, 0, turn)), 60)
    _bucket(wood, iron, here(0, 0, 1.05), turn)


def _bucket(wood, iron, at, turn):
    """A wooden bucket, its foot at `at`: staves, two hoops, a bail."""
    staves = lathe([(0.002, 0.012), (0.105, 0.012), (0.105, 0.0), (0.12, 0.0), (0.15, 0.26), (0.134, 0.26), (0.11, 0.03), (0.002, 0.03)], 48, palette.shade(palette.OLD_WOOD, 0.85))
    hoops = Shape()
    for z, r in ((0.05, 0.126), (0.2, 0.1435)):
        hoops.join(bar([(r * math.cos(a), r * math.sin(a), z) for a in np.linspace(0, 2 * math.pi, 49)], 0.011, palette.IRON, 10, 0.35))
    hoops.join(bar([(0.145 * math.cos(a), 0, 0.24 + 0.14 * math.sin(a)) for a in np.linspace(0, math.pi, 25)], 0.007, palette.IRON, 10))
    rounded(stand(staves, wood, at, (0, 0, turn)), 40)
    rounded(stand(hoops, iron, at, (0, 0, turn)), 60)
