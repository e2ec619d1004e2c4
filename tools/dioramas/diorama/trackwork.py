"""What a railway is laid with: sleepers, rails, broken stone, and the tools left beside them."""
import math

import numpy as np

from . import palette
from .shape import Shape, box, pebble, prism, rod

_RAIL = [(-0.065, 0.0), (0.065, 0.0), (0.065, 0.018), (0.014, 0.032), (0.014, 0.1), (0.036, 0.112), (0.036, 0.145), (-0.036, 0.145),
         (-0.036, 0.112), (-0.014, 0.1), (-0.014, 0.032), (-0.065, 0.018)]


def rail(length):
    """A flat-footed rail along y from the origin, its foot at z = 0. Its head, worn bright, comes apart."""
    body = prism(_RAIL, length, palette.RUST, at=(0, length / 2, 0))
    return body, box((0.066, length, 0.006), palette.FELT, at=(0, length / 2, 0.144))


def sleeper(rng, colour=palette.DARK_WOOD):
    """A hewn sleeper along x, its middle at the origin: edges chamfered by the axe, ends checked."""
    half, wide, tall = 1.3 + rng.normal(0, 0.015), 0.13 + rng.normal(0, 0.006), 0.15
    outline = [(-wide, 0), (wide, 0), (wide, tall * 0.65), (wide * 0.66, tall), (-wide * 0.7, tall), (-wide, tall * 0.62)]
    return prism(outline, half * 2, palette.shade(colour, rng.uniform(0.8, 1.25)), turn=(0, 0, math.pi / 2)).join(
        box((half * 2 + 0.004, 0.012, 0.02), palette.shade(colour, 0.45), at=(0, rng.uniform(-0.05, 0.05), tall * 0.4)))


def plate(rng):
    """The iron under a rail, with its three spikes."""
    shape = box((0.36, 0.17, 0.018), palette.IRON)
    for x, y in ((-0.1, 0.04), (0.1, 0.05), (0.1, -0.05)):
        shape.join(box((0.035, 0.03, 0.05 + rng.uniform(0, 0.008)), palette.shade(palette.RUST, 0.8), at=(x, y, 0.015)))
    return shape


def pile(rng, across, layers, gap=0.3, colour=palette.DARK_WOOD):
    """Sleepers stacked crosswise."""
    shape = Shape()
    for layer in range(layers):
        for k in range(across):
            at = (k - (across - 1) / 2) * (2.2 / max(1, across - 1))
            turn = 0.0 if layer % 2 else math.pi / 2
            place = (rng.normal(0, 0.03), at, layer * 0.155) if layer % 2 else (at, rng.normal(0, 0.03), layer * 0.155)
            shape.join(sleeper(rng, palette.mix(colour, palette.OLD_WOOD, rng.uniform(0, 0.5))), at=place, turn=(0, 0, turn + rng.normal(0, 0.015)))
    return shape


def stones(rng, places, size=(0.03, 0.06), colours=(palette.STONE, palette.ROCK, palette.WARM_ROCK)):
    """Broken stone lying at the places, as one shape."""
    shape = Shape()
    for place in places:
        lump = pebble(rng, rng.uniform(*size), palette.shade(colours[rng.integers(len(colours))], rng.uniform(0.8, 1.2)), 0.75)
        shape.join(lump, at=place, turn=(rng.uniform(0, 6), rng.uniform(0, 6), 0))
    return shape


def heap(rng, radius, tall, count, size=(0.05, 0.1)):
    """A heap of broken stone about the origin."""
    r = radius * np.sqrt(rng.random(count))
    a = rng.uniform(0, 6.3, count)
    z = tall * np.clip(1 - r / radius, 0, 1) ** 0.8 + 0.02
    return stones(rng, np.stack([r * np.cos(a), r * np.sin(a), z], 1), size)


def barrow(rng):
    """A wooden wheelbarrow, its wheel towards +y, standing on its legs."""
    shape = Shape()
    for side in (-1, 1):
        shape.join(rod((side * 0.32, -1.0, 0.56), (side * 0.12, 0.75, 0.24), 0.03, palette.OLD_WOOD, 6))
        shape.join(rod((side * 0.27, -0.35, 0.42), (side * 0.31, -0.42, 0.0), 0.028, palette.OLD_WOOD, 5))
        shape.add([(side * 0.26, -0.5, 0.48), (side * 0.2, 0.4, 0.34), (side * 0.34, 0.52, 0.66), (side * 0.42, -0.55, 0.76)], [(0, 1, 2, 3), (3, 2, 1, 0)], palette.shade(palette.OLD_WOOD, rng.uniform(0.85, 1.05)))
    shape.add([(-0.26, -0.5, 0.48), (0.26, -0.5, 0.48), (0.2, 0.4, 0.34), (-0.2, 0.4, 0.34)], [(0, 1, 2, 3)], palette.WOOD)
    shape.add([(-0.2, 0.4, 0.34), (0.2, 0.4, 0.34), (0.34, 0.52, 0.66), (-0.34, 0.52, 0.66)], [(0, 1, 2, 3), (3, 2, 1, 0)], palette.WOOD)
    shape.add([(-0.26, -0.5, 0.48), (0.26, -0.5, 0.48), (0.42, -0.55, 0.76), (-0.42, -0.55, 0.76)], [(0, 1, 2, 3), (3, 2, 1, 0)], palette.WOOD)
    wheel = [(0.24 * math.cos(a), 0.24 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 16, endpoint=False)]
    shape.join(prism(wheel, 0.06, palette.WOOD, at=(0, 0.75, 0.24), turn=(0, 0, math.pi / 2)))
    shape.join(rod((-0.15, 0.75, 0.24), (0.15, 0.75, 0.24), 0.025, palette.IRON, 6))
    return shape


def pick():
    """A pickaxe, its handle along z from the origin, its iron along x at the top."""
    shape = rod((0, 0, 0), (0, 0, 0.95), 0.02, palette.NEW_WOOD, 6)
    shape.join(rod((0, 0, 0.9), (0.17, 0, 0.92), 0.028, palette.IRON, 5, 0.024)).join(rod((0.17, 0, 0.92), (0.34, 0, 0.85), 0.024, palette.IRON, 5, 0.005))
    return shape.join(rod((0, 0, 0.9), (-0.16, 0, 0.92), 0.028, palette.IRON, 5, 0.024)).join(rod((-0.16, 0, 0.92), (-0.33, 0, 0.86), 0.024, palette.IRON, 5, 0.008))


def hammer():
    """A long-handled sledge, its handle along z from the origin."""
    return rod((0, 0, 0), (0, 0, 1.0), 0.02, palette.NEW_WOOD, 6).join(box((0.26, 0.075, 0.075), palette.IRON, at=(0, 0, 0.93)))
