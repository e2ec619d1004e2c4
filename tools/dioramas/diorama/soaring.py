"""Birds far off: a slim body and long wings bent at the wrist."""
import math

from . import palette
from .shape import Shape


def soaring_bird(flap=0.3, span=1.4, colour=palette.IRON):
    """A bird on the wing, flying along y; `flap` is how high its wings stand, in radians."""
    half, shape = span / 2, Shape()
    lift, droop = math.sin(flap) * half, math.sin(flap * 0.4) * half
    for side in (-1, 1):
        root = [(side * 0.03, 0.1, 0), (side * 0.03, -0.05, 0)]
        wrist = [(side * half * 0.46, 0.15, lift * 0.62), (side * half * 0.46, 0.0, lift * 0.6)]
        shape.add([*root, *wrist, (side * half, -0.12, lift * 0.62 - droop * 0.2)], [(0, 1, 3, 2), (2, 3, 4)], colour)
    return shape.add([(0, 0.3, 0.02), (0.035, 0.05, 0), (0, -0.3, 0), (-0.035, 0.05, 0), (0, 0.03, -0.05), (0.06, -0.38, 0), (-0.06, -0.38, 0)],
                     [(0, 1, 4), (1, 2, 4), (2, 3, 4), (3, 0, 4), (0, 3, 2, 1), (2, 5, 6)], colour)
