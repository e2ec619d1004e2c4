"""Horses of the steppe, short-legged and long-haired: grazing, drinking, or with the head up. Shade them smooth."""
import math

import numpy as np

from . import palette
from .moulded import limb, mould
from .noise import smooth_step
from .palette import linear
from .shape import Shape
from .terrain import mixed

COATS = (linear('7a4527'), linear('5a3a28'), linear('a8713f'), linear('3d312c'), linear('b9aa92'), linear('8a5a34'))
HORN = linear('2e2722')
BREAST = np.array([0.44, 0, 1.12])


def _trunk():
    return [limb((-0.40, 0, 1.04), (0.30, 0, 1.01), 0.28, 0.28, 0.86), limb((-0.16, 0, 0.985), (0.12, 0, 0.97), 0.28, 0.285, 0.9), limb((0.30, 0, 1.01), (0.50, 0, 1.03), 0.275, 0.2, 0.74),
            limb((-0.42, 0, 1.07), (-0.60, 0, 1.06), 0.27, 0.22, 0.94), limb((0.16, 0, 1.2), (0.36, 0, 1.22), 0.1, 0.13, 0.55)]


def _fore_leg(x, side, step):
    y, foot = side * 0.135, x + step
    elbow, knee, fetlock = (x - 0.02, y, 0.80), (x + 0.03 + step * 0.45, y, 0.47), (foot - 0.02, y, 0.17)
    return [limb((x - 0.03, y * 0.9, 1.06), elbow, 0.16, 0.105, 0.62), limb(elbow, knee, 0.092, 0.052, 0.9), limb(knee, fetlock, 0.043, 0.034),
            limb(fetlock, (foot + 0.03, y, 0.075), 0.041, 0.04), limb((foot + 0.03, y, 0.06), (foot + 0.045, y, 0.012), 0.044, 0.056)]


def _hind_leg(x, side, step):
    y, foot = side * 0.14, x + step
    stifle, hock, fetlock = (x + 0.12, y * 1.05, 0.78), (x - 0.08 + step * 0.6, y, 0.52), (foot - 0.01, y, 0.17)
    return [limb((x + 0.02, y * 0.8, 1.08), stifle, 0.2, 0.125, 0.6), limb(stifle, hock, 0.112, 0.052, 0.8), limb(hock, fetlock, 0.05, 0.037),
            limb(fetlock, (foot + 0.035, y, 0.075), 0.043, 0.04), limb((foot + 0.035, y, 0.06), (foot + 0.05, y, 0.012), 0.044, 0.056)]


def _neck_and_head(head):
    """Its parts, and poll, crest and muzzle."""
    lift = math.radians(-50 + 100 * head)
    way = lambda a: np.array([math.cos(a), 0, math.sin(a)])
    middle = BREAST + [0.0, 0, 0.02] + 0.36 * way(lift + 0.16 + 0.1 * head)
    poll = BREAST + (0.74 - 0.09 * head) * way(lift)
    nod = lift - 0.62 - 0.62 * head
    muzzle = poll + 0.45 * way(nod)
    jaw = poll + 0.15 * way(nod) - 0.035 * way(nod + math.pi / 2)
    parts = [limb(BREAST - [0.06, 0, 0.02], middle, 0.225, 0.165, 0.56), limb(middle, poll, 0.165, 0.105, 0.56), limb(poll, muzzle - 0.03 * way(nod), 0.094, 0.062, 0.68),
             limb(jaw, jaw + 0.1 * way(nod), 0.088, 0.062, 0.6), limb(muzzle - 0.07 * way(nod), muzzle, 0.064, 0.052, 0.85)]
    return parts, middle, poll, muzzle, way(nod)


def _strand(shape, points, wide, across, colour):
    """A lock of hair along some points, tapering to its end."""
    many = len(points)
    rows = [(p - across * wide * (1 - k / many), p + across * wide * (1 - k / many)) for k, p in enumerate(points)]
    shape.add([p for row in rows for p in row], [(2 * k, 2 * k + 1, 2 * k + 3, 2 * k + 2) for k in range(many - 1)], [palette.shade(colour, 0.8 + 0.25 * k / many) for k in range(many - 1)])


def _hair(rng, colour, middle, poll, onward):
    """Mane, forelock and tail, lock by lock."""
    shape, withers = Shape(), np.array([0.3, 0, 1.31])
    lean = 1 if rng.random() < 0.5 else -1
    up = np.array([-(poll - middle)[2], 0, (poll - middle)[0]]) / np.linalg.norm(poll - middle)
    for t in np.linspace(0, 1.0, 46):
        low = withers * (1 - t) ** 2 + 2 * t * (1 - t) * (middle + up * 0.3) + t * t * (poll + up * 0.08)
        for side in (lean, lean, -lean):
            long = rng.uniform(0.16, 0.3) * (0.6 + 0.5 * math.sin(math.pi * min(1.0, t + 0.15)))
            drift = rng.normal(0, 0.025)
            points = [low + up * 0.02, low + [0, side * 0.075, 0.0], low + [drift * 0.5, side * 0.118, -0.5 * long], low + [drift, side * rng.uniform(0.115, 0.135), -long]]
            _strand(shape, points, 0.019, np.array([1.0, 0, 0.2]), palette.shade(colour, rng.uniform(0.75, 1.25)))
    for _ in range(9):
        y = rng.normal(0, 0.02)
        _strand(shape, [poll + up * 0.09 + [0, y, 0], poll + up * 0.12 + onward * 0.08 + [0, y * 1.4, 0], poll + up * 0.085 + onward * 0.2 + [0, y * 2, 0]], 0.012, np.array([0, 1.0, 0]), palette.shade(colour, rng.uniform(0.8, 1.2)))
    for _ in range(60):
        x, y, long = rng.normal(0, 0.025), rng.normal(0, 0.035), rng.uniform(0.6, 0.92)
        points = [np.array([-0.79, y * 0.4, 1.19]), np.array([-0.89 + x, y, 1.08]), np.array([-0.93 + x, y * 1.6, 1.12 - long * 0.55]), np.array([-0.90 + 1.6 * x, y * 1.8, 1.12 - long])]
        turn = rng.uniform(0, math.pi)
        _strand(shape, points, 0.017, np.array([math.cos(turn), math.sin(turn), 0]), palette.shade(colour, rng.uniform(0.7, 1.2)))
    return shape


def horse(rng, coat, head=0.0, stride=0.12):
    """A horse looking along +x, its hooves at z = 0, 1.35 m at the withers. `head` goes from 0, down in the grass, to 1, held high."""
    parts, middle, poll, muzzle, onward = _neck_and_head(head)
    parts += _trunk() + _fore_leg(0.40, -1, stride) + _fore_leg(0.40, 1, -stride) + _hind_leg(-0.62, -1, -stride) + _hind_leg(-0.62, 1, stride)
    parts += [limb((-0.74, 0, 1.18), (-0.87, 0, 1.06), 0.055, 0.062), limb((-0.87, 0, 1.06), (-0.91, 0, 0.6), 0.068, 0.03)]
    coat = palette.shade(coat, rng.uniform(0.92, 1.08))
    hair, points = palette.shade(coat, 0.34), rng.uniform(0.45, 0.75)

    def hide(p):
        belly = mixed(coat, palette.shade(palette.mix(coat, palette.DUST, 0.25), 1.1), smooth_step(0.92, 0.72, p[:, 2]) * smooth_step(0.5, 0.72, p[:, 2]) * smooth_step(0.5, 0.3, np.abs(p[:, 0] + 0.05)))
        legs = mixed(belly, hair, smooth_step(0.62, 0.3, p[:, 2]) * smooth_step(0.3, 0.2, np.abs(np.abs(p[:, 0] + 0.1) - 0.5)) * points)
        dark = mixed(legs, hair, np.maximum(smooth_step(0.14, 0.05, np.linalg.norm(p - muzzle, axis=1)), smooth_step(-0.79, -0.84, p[:, 0])))
        return mixed(dark, HORN, smooth_step(0.085, 0.06, p[:, 2]) * (np.linalg.norm(p - muzzle, axis=1) > 0.2))

    shape = mould(parts, hide, 0.019, 0.021)
    up = np.array([-onward[2], 0, onward[0]])
    for side in (-1, 1):
        foot, tip = poll + up * 0.07 + [0, side * 0.045, 0], poll + up * 0.215 + onward * 0.025 + [0, side * 0.062, 0]
        shape.add([foot - onward * 0.032, foot + [0, side * 0.026, 0], foot + onward * 0.03, foot - [0, side * 0.022, 0], tip], [(0, 1, 4), (1, 2, 4), (2, 3, 4), (3, 0, 4)], palette.shade(coat, 0.8))
    return shape.join(_hair(rng, hair, middle, poll, onward))
