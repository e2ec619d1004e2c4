"""A capped fountain pen, lacquer with gilt bands; and the same pen open, its nib bare."""
import math

from . import palette
from .shape import Shape, lathe, rod

GILT = palette.linear('c99a4a')


def _along(profile, colour, sides=28):
    """A body turned about x instead of z, resting on z = 0."""
    return lathe(profile, sides, colour, at=(0, 0, 0.0066), turn=(0, math.pi / 2, 0))


def fountain_pen(colour=palette.shade(palette.INDIGO, 0.35)):
    """Lying along x, capped, 0.14 m long, its middle at the origin: lacquer, and its gilt apart."""
    body = _along([(0.0022, -0.07), (0.0048, -0.068), (0.0058, -0.05), (0.0062, 0.006), (0.0066, 0.006), (0.0067, 0.05), (0.0058, 0.066), (0.003, 0.07)], colour)
    trim = _along([(0.00685, 0.0065), (0.00685, 0.0105)], GILT).join(_along([(0.0056, 0.0635), (0.0064, 0.064), (0.0058, 0.067)], GILT))
    trim.join(rod((0.064, 0, 0.0138), (0.026, 0, 0.0146), 0.0013, GILT, 10, 0.0016)).join(rod((0.064, 0, 0.0105), (0.064, 0, 0.0138), 0.0013, GILT, 8))
    return body, trim


def open_pen(colour=palette.shade(palette.INDIGO, 0.35)):
    """Lying along x without its cap, its nib towards -x: lacquer, and its gilt apart."""
    body = _along([(0.0034, -0.044), (0.0046, -0.042), (0.0048, -0.024), (0.0062, -0.021), (0.0064, 0.03), (0.0056, 0.066), (0.0024, 0.07)], colour)
    trim = _along([(0.0065, -0.0205), (0.0065, -0.0175)], GILT)
    trim.join(rod((-0.044, 0, 0.0066), (-0.046, 0, 0.0066), 0.0034, GILT, 16))
    trim.add([(-0.046, -0.0034, 0.0072), (-0.052, -0.0042, 0.0066), (-0.0675, -0.0004, 0.0048), (-0.0675, 0.0004, 0.0048), (-0.052, 0.0042, 0.0066), (-0.046, 0.0034, 0.0072),
              (-0.046, 0, 0.0096), (-0.054, 0, 0.009)], [(0, 6, 7, 1), (1, 7, 2), (2, 7, 3), (3, 7, 4), (4, 7, 6, 5)], GILT)
    return body, trim
