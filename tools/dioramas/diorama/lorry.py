"""What carries goods today: a lorry with its trailer, a container wagon, a diesel engine; seen from a hill, so only what shows from there."""
import math

from . import palette
from .shape import Shape, box, lathe

_FLAT = (math.pi / 2, 0, 0)


def _wheels(shape, places, radius, half):
    for x in places:
        for side in (-1, 1):
            shape.join(lathe([(radius * 0.5, -0.16), (radius, -0.15), (radius, 0.15), (radius * 0.5, 0.16)], 16, palette.IRON, turn=_FLAT), at=(x, side * half, radius))
    return shape


def _ribbed(length, wide, tall, colour):
    """A box with upright ribs, its lower middle at the origin."""
    shape = box((length, wide, tall), colour)
    steps = int(length / 0.55)
    for k in range(steps):
        for side in (-1, 1):
            shape.join(box((0.22, 0.08, tall - 0.3), palette.shade(colour, 0.86), at=((k - (steps - 1) / 2) * length / steps, side * wide / 2, 0.15)))
    return shape


def lorry(cab=palette.INDIGO, body=palette.FELT):
    """A lorry with a trailer along x, 15 m long, its cab towards +x, wheels on z = 0."""
    shape = _ribbed(11.2, 2.5, 2.7, body).join(box((11.2, 2.4, 0.25), palette.IRON, at=(0, 0, -0.25)))
    shape = Shape().join(shape, at=(-1.6, 0, 1.25))
    shape.join(box((2.1, 2.4, 2.6), cab, at=(5.6, 0, 0.7), taper=0.94)).join(box((0.1, 2.1, 0.95), palette.shade(palette.PALE_INDIGO, 0.5), at=(6.62, 0, 1.95)))
    shape.join(box((2.5, 2.2, 0.4), palette.IRON, at=(5.4, 0, 0.5))).join(box((1.3, 2.2, 0.5), cab, at=(5.1, 0, 3.25), taper=0.8))
    for side in (-1, 1):
        shape.join(box((0.95, 0.05, 0.8), palette.shade(palette.PALE_INDIGO, 0.5), at=(5.8, side * 1.18, 2.0)))
    return _wheels(shape, (-5.6, -4.4, -3.2, 4.2, 5.9), 0.55, 1.05)


def container_wagon(colours):
    """A flat wagon along x with two containers, 14 m long; rails at z = 0."""
    shape = box((13.6, 2.6, 0.35), palette.IRON, at=(0, 0, 0.95))
    for x, colour in zip((-3.35, 3.35), colours):
        shape.join(_ribbed(6.1, 2.45, 2.6, colour), at=(x, 0, 1.3))
    return _wheels(shape, (-5.6, -4.2, 4.2, 5.6), 0.48, 0.76)


def diesel(colour=palette.POMEGRANATE):
    """A diesel engine along x, 15 m long, its front towards +x; rails at z = 0."""
    shape = box((14.6, 2.7, 0.6), palette.IRON, at=(0, 0, 0.8)).join(box((11, 2.5, 2.3), colour, at=(-1.4, 0, 1.4))).join(box((11, 2.56, 0.35), palette.FELT, at=(-1.4, 0, 2.0)))
    shape.join(box((2.6, 2.8, 3.0), colour, at=(5.3, 0, 1.4), taper=0.93)).join(box((0.1, 2.3, 0.8), palette.shade(palette.PALE_INDIGO, 0.5), at=(6.55, 0, 3.1)))
    for x in (-5.0, -2.0, 1.0):
        shape.join(box((1.6, 1.6, 0.35), palette.IRON, at=(x, 0, 3.7)))
    return _wheels(shape, (-5.6, -4.2, -2.8, 2.8, 4.2, 5.6), 0.52, 0.76)
