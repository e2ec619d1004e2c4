"""Many copies of a few things, set out by rule and seed."""
import math

import numpy as np

from . import palette
from .shape import Shape, pebble, stand


def scatter(meshes, places, rng, size=(0.8, 1.2), lean=0.08):
    """Sets copies at the places (x, y, z), each turned, leaning a little and of its own size."""
    for place in places:
        mesh = meshes[rng.integers(len(meshes))]
        turn = (rng.uniform(-lean, lean), rng.uniform(-lean, lean), rng.uniform(0, 2 * math.pi))
        stand(mesh, at=place, turn=turn, size=float(rng.uniform(*size)))


def strewn(rng, count, x_range, y_range, keep, height, y_power=1.0):
    """Places on the land where `keep(x, y)` (0 to 1) lets them stay; `y_power` over 1 puts more of them near."""
    x = rng.uniform(*x_range, count)
    y = y_range[0] + rng.random(count) ** y_power * (y_range[1] - y_range[0])
    stays = rng.random(count) < keep(x, y)
    x, y = x[stays], y[stays]
    return np.stack([x, y, height(x, y)], axis=1)


def litter(material, places, rng, size=(0.02, 0.07), colours=(palette.DARK_EARTH, palette.STONE), squash=0.6):
    """Small stones and clods as one mesh: what keeps bare ground from looking swept."""
    shape = Shape()
    for place in places:
        colour = palette.shade(colours[rng.integers(len(colours))], rng.uniform(0.85, 1.15))
        shape.join(pebble(rng, rng.uniform(*size), colour, squash), at=place, turn=(0, 0, rng.uniform(0, 6)))
    return stand(shape, material)


def straws(material, places, rng, colours, length=(0.06, 0.2), width=0.008):
    """Straw, twigs or fallen leaves lying about, as one mesh."""
    shape = Shape()
    for place in places:
        a, long = rng.uniform(0, 6.3), rng.uniform(*length) / 2
        u = np.array([math.cos(a), math.sin(a), rng.normal(0, 0.12)]) * long
        v = np.array([-math.sin(a), math.cos(a), rng.normal(0, 0.2)]) * width
        p = np.asarray(place) + [0, 0, 0.012]
        shape.add([p - u, p + v, p + u, p - v], [(0, 1, 2, 3)], palette.shade(colours[rng.integers(len(colours))], rng.uniform(0.8, 1.2)))
    return stand(shape, material)
