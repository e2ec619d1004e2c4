"""Many copies of a few things, set out by rule and seed."""
import math

import numpy as np

from .shape import stand


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
