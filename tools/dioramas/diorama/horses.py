"""Horses as folded from paper, for the middle distance: grazing, drinking, or with the head up."""
import math

import numpy as np

from . import palette
from .palette import linear
from .shape import Shape, rod

COATS = (linear('7a4527'), linear('5a3a28'), linear('a8713f'), linear('3d312c'), linear('b9aa92'), linear('8a5a34'))
# from rump to chest: (how far ahead, middle height, half height, half width)
_BODY = [(-0.80, 1.16, 0.05, 0.05), (-0.76, 1.14, 0.17, 0.13), (-0.62, 1.11, 0.27, 0.23), (-0.40, 1.07, 0.28, 0.26), (-0.10, 1.03, 0.27, 0.28),
         (0.18, 1.03, 0.28, 0.27), (0.38, 1.07, 0.32, 0.23), (0.54, 1.09, 0.28, 0.18), (0.65, 1.12, 0.14, 0.10), (0.68, 1.13, 0.04, 0.03)]


def _flat_rod(start, end, radius, end_radius, colour, narrow=0.62, sides=10):
    """A tapering limb, narrower across than along."""
    limb = rod(start, end, radius, colour, sides, end_radius)
    limb.points = [(x, start[1] + (y - start[1]) * narrow if abs(start[1] - end[1]) < 0.01 else y, z) for x, y, z in limb.points]
    return limb


def horse(rng, coat, head=0.0, stride=0.12):
    """A horse looking along +x, its hooves at z = 0, 1.4 m at the withers. `head` goes from 0, down in the grass, to 1, held high."""
    shape, sides = Shape(), 12
    dark = palette.shade(coat, 0.35)
    points = [(x, w * math.cos(a), z + h * math.sin(a)) for x, z, h, w in _BODY for a in np.linspace(0, 2 * math.pi, sides + 1)[:-1]]
    faces = [(i * sides + j, i * sides + (j + 1) % sides, (i + 1) * sides + (j + 1) % sides, (i + 1) * sides + j) for i in range(len(_BODY) - 1) for j in range(sides)]
    shape.add(points, faces, [palette.shade(coat, rng.uniform(0.92, 1.06)) for _ in faces])
    lift = math.radians(-52 + 102 * head)
    poll = np.array([0.46 + 0.80 * math.cos(lift), 0, 1.16 + 0.80 * math.sin(lift)])
    knee = np.array([0.46 + 0.42 * math.cos(lift + 0.15), 0, 1.18 + 0.42 * math.sin(lift + 0.15)])
    shape.join(_flat_rod((0.42, 0, 1.12), knee, 0.25, 0.18, coat)).join(_flat_rod(knee, poll, 0.18, 0.125, coat))
    nod = lift - 0.55 - 0.75 * head
    muzzle = poll + 0.46 * np.array([math.cos(nod), 0, math.sin(nod)])
    shape.join(_flat_rod(poll, muzzle, 0.135, 0.075, coat, 0.6)).join(_flat_rod(muzzle, muzzle + 0.06 * np.array([math.cos(nod), 0, math.sin(nod)]), 0.078, 0.05, dark))
    up = np.array([-math.sin(lift), 0, math.cos(lift)])
    for side in (-0.05, 0.05):
        shape.join(rod(poll + up * 0.08 + [0, side, 0], poll + up * 0.24 + [0, side * 1.5, 0], 0.04, coat, 5, 0.008))
    crest = [(knee * (1 - t) + poll * t if t >= 0 else knee * (1 + t) - np.array([0.36, 0, 1.22]) * t) for t in np.linspace(-0.8, 1.05, 9)]
    for one, two in zip(crest, crest[1:]):
        a, b = one + up * 0.17, two + up * 0.15
        for side in (-1, 1):
            shape.add([a, b, b - up * 0.2 + [0, side * 0.13, 0], a - up * 0.2 + [0, side * 0.13, 0]], [(0, 1, 2, 3)], palette.shade(dark, rng.uniform(0.7, 1.1)))
    tail = [np.array([-0.78, 0, 1.26]), np.array([-0.92, 0.01, 1.02]), np.array([-0.95, 0.03, 0.7]), np.array([-0.9, 0.02, 0.42])]
    for (a, b), (ra, rb) in zip(zip(tail, tail[1:]), ((0.05, 0.085), (0.085, 0.08), (0.08, 0.02))):
        shape.join(rod(a, b, ra, dark, 6, rb))
    for x, y, step, hind in ((0.44, -0.14, stride, False), (0.44, 0.14, -stride, False), (-0.62, -0.15, -stride, True), (-0.62, 0.15, stride, True)):
        bend = -0.10 if hind else 0.03
        joint, foot = np.array([x + bend + step * 0.5, y, 0.52]), np.array([x + step, y, 0.1])
        shape.join(_flat_rod((x, y, 1.02), joint, 0.19 if hind else 0.14, 0.065, coat, 0.7)).join(rod(joint, foot, 0.06, coat, 7, 0.045))
        shape.join(rod(foot, foot + [0.03, 0, -0.1], 0.05, dark, 7, 0.068))
    return shape


def saddle_blanket(colour=palette.POMEGRANATE):
    """A felt over a horse's back."""
    shape = Shape()
    arc = [(-0.34, 0.86), (-0.31, 1.12), (-0.2, 1.31), (0, 1.37), (0.2, 1.31), (0.31, 1.12), (0.34, 0.86)]
    for (ya, za), (yb, zb) in zip(arc, arc[1:]):
        shape.add([(-0.32, ya, za), (0.26, ya, za), (0.26, yb, zb), (-0.32, yb, zb)], [(0, 1, 2, 3)], colour)
    return shape
