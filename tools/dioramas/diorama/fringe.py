"""The fringe of a carpet: its warp, knotted in small bunches, as it falls."""
import numpy as np

from . import palette
from .shape import Shape, rod


def flat_fringe(rng, left, right, way=1, long=0.055, apart=0.0125, thick=0.0011, colour=palette.LINEN):
    """Lying on a floor along x from `left` to `right`, towards y times `way`; knots on y = 0, combed by nobody."""
    shape = Shape()
    for x in np.arange(left, right, apart):
        knot = np.array([x, 0.006 * way, 0.0006])
        drift = rng.normal(0, 0.35)
        shape.join(rod(knot - [0, 0.008 * way, 0], knot + [0, 0.002 * way, 0], 0.0022, palette.shade(colour, 0.92), 8))
        for _ in range(5):
            lie, reach = drift + rng.normal(0, 0.22), long * rng.uniform(0.75, 1.1)
            knee = knot + [rng.normal(0, 0.0012) + 0.35 * reach * lie * 0.5, way * reach * 0.45, -0.0022]
            tip = knee + [0.55 * reach * (lie + rng.normal(0, 0.35)), way * reach * 0.5, -0.0012]
            tone = palette.shade(colour, rng.uniform(0.82, 1.08))
            shape.join(rod(knot, knee, thick, tone, 5)).join(rod(knee, tip, thick, tone, 5, thick * 0.6))
    return shape


def hanging_fringe(rng, left, right, long=0.1, apart=0.022, thick=0.0026, colour=palette.LINEN):
    """Hanging from z = 0 along x, a bunch at each knot."""
    shape = Shape()
    for x in np.arange(left, right, apart):
        knot = np.array([x, 0.0, -0.018])
        shape.join(rod((x, 0, 0), knot, thick * 1.7, palette.shade(colour, 0.92), 8))
        for _ in range(6):
            tip = knot + [rng.normal(0, 0.006), rng.normal(0, 0.004), -long * rng.uniform(0.8, 1.05)]
            shape.join(rod(knot, tip, thick, palette.shade(colour, rng.uniform(0.82, 1.08)), 5, thick * 0.7))
    return shape
