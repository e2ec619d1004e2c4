"""Birds far off: two wings and a body, enough to give the sky a size."""
import math

from . import palette
from .shape import Shape


def bird(flap=0.3, span=1.4, colour=palette.INDIGO):
    """A bird on the wing, flying along y."""
    rise, tip = span * 0.5 * math.sin(flap), span * 0.5 * math.cos(flap)
    shape = Shape()
    for s in (-1, 1):
        shape.add([(0, 0.12, 0), (s * tip * 0.5, 0.1, rise), (s * tip, -0.16, rise * 0.75), (s * tip * 0.45, -0.13, rise * 0.9), (0, -0.12, 0)],
                  [(0, 1, 3, 4), (1, 2, 3)], colour)
    return shape.add([(0, 0.55, 0.03), (0.07, 0.0, 0), (0, -0.38, 0), (-0.07, 0.0, 0), (0, 0.05, -0.09)],
                     [(0, 1, 4), (1, 2, 4), (2, 3, 4), (3, 0, 4), (0, 3, 2, 1)], colour)
