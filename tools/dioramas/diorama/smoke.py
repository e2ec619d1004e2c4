"""Smoke and steam as puffs that grow and thin out along their way."""
import math

import numpy as np

from . import palette
from .shape import mesh_of, pebble, stand


def smooth(thing):
    """Rounds a thing's facets off; for smoke alone."""
    thing.data.polygons.foreach_set('use_smooth', [True] * len(thing.data.polygons))
    return thing


def _thickness(t):
    """Percent: full until the last third of the way, then thinning to nothing. The material reads it from the thing's index."""
    return max(1, int(100 * (1 - max(0.0, (t - 0.45) / 0.55) ** 1.2)))


def column(material, rng, foot, drift, rise, puffs=26, start=0.10, end=0.75, colour=palette.FELT, sway=0.35):
    """Smoke from a chimney: rises, bends away, widens. `drift` is how far it goes aside (x, y) while it rises."""
    for i in range(puffs):
        t = (i + rng.uniform(0, 0.6)) / puffs
        size = start + (end - start) * t ** 0.8
        swing = sway * t * math.sin(t * 7 + foot[0])
        at = (foot[0] + drift[0] * t ** 1.6 + swing + rng.normal(0, size * 0.25),
              foot[1] + drift[1] * t ** 1.6 + rng.normal(0, size * 0.25), foot[2] + rise * t ** 0.85)
        lump = pebble(rng, size * rng.uniform(0.8, 1.2), colour, 0.85, 3)
        puff = smooth(stand(mesh_of(lump, material, 'smoke'), at=at))
        puff.pass_index = _thickness(t)


def plume(material, rng, foot, length, rise, way, start=0.8, end=5.0, puffs=60, colours=(palette.FELT, palette.STONE)):
    """Steam of a running engine: thrown up, then left lying behind along `way` (radians in the plane)."""
    ahead = np.array([math.cos(way), math.sin(way), 0])
    for i in range(puffs):
        t = (i + rng.uniform(-0.3, 0.3)) / puffs
        t = max(t, 0.0)
        size = start + (end - start) * t ** 0.75
        at = np.asarray(foot, float) + ahead * length * t + np.array([0, 0, rise * (1 - math.exp(-t * 5))])
        at = at + rng.normal(0, size * 0.28, 3) * [1, 1, 0.7]
        colour = palette.mix(colours[0], colours[1], float(np.clip(rng.normal(0.25, 0.25) + 1.2 * math.exp(-t * 9), 0, 1)))
        lump = pebble(rng, size * rng.uniform(0.7, 1.15), colour, 0.8, 3)
        puff = smooth(stand(mesh_of(lump, material, 'steam'), at=tuple(at)))
        puff.pass_index = _thickness(t)


