"""A railway line that follows a curve: bank, broken stone, sleepers, rails."""
import math

import numpy as np

from . import palette
from .shape import Shape, box, mesh_of, pebble, stand

_RAIL = [(-0.065, 0.0), (0.065, 0.0), (0.065, 0.015), (0.012, 0.03), (0.012, 0.1), (0.036, 0.112), (0.036, 0.143), (-0.036, 0.143),
         (-0.036, 0.112), (-0.012, 0.1), (-0.012, 0.03), (-0.065, 0.015)]


def heading(middle, y):
    """How far the line turns from straight ahead at y, in radians to the right."""
    return math.atan(float(middle(np.array([y + 0.5]))[0] - middle(np.array([y - 0.5]))[0]))


def _across(middle, y, aside):
    turn, x = heading(middle, y), float(middle(np.array([y]))[0])
    return x + aside * math.cos(turn), y - aside * math.sin(turn)


def curved_rails(middle, marks, level, gauge=1.52):
    """Both rails along the line through the marks (values of y): what is rusty, and the heads worn bright."""
    rusty, bright = Shape(), Shape()
    n = len(_RAIL)
    for side in (-1, 1):
        rings, heads = [], []
        for y in marks:
            rings.append([(*_across(middle, y, side * (gauge / 2 + 0.036) + x), level + z - 0.143) for x, z in _RAIL])
            heads.append([(*_across(middle, y, side * (gauge / 2 + 0.036) + x), level + 0.002) for x in (-0.033, 0.033)])
        for one, two, head, next_head in zip(rings, rings[1:], heads, heads[1:]):
            rusty.add(one + two, [(i, (i + 1) % n, (i + 1) % n + n, i + n) for i in range(n)], palette.RUST)
            bright.add(head + next_head, [(0, 1, 3, 2)], palette.FELT)
    return rusty, bright


def set_sleepers(middle, y_range, level, material, rng, apart=0.62, gauge=1.52, near=30):
    """Sleepers under the rails, each its own; the near ones with the plates and spikes that hold the rail."""
    kinds = []
    for _ in range(7):
        tone = palette.shade(palette.mix(palette.DARK_WOOD, palette.OLD_WOOD, rng.uniform(0.1, 0.75)), rng.uniform(0.8, 1.1))
        beam = box((2.6 + rng.normal(0, 0.03), 0.24 + rng.normal(0, 0.01), 0.15), tone, taper=0.96)
        for _ in range(4):
            x = rng.uniform(-1.1, 1.1)
            beam.join(box((rng.uniform(0.2, 0.7), 0.008, 0.003), palette.shade(tone, 0.35), at=(x, rng.normal(0, 0.05), 0.15), turn=(0, 0, rng.normal(0, 0.03))))
        kinds.append((mesh_of(beam, material, 'sleeper'), mesh_of(_held(beam, gauge), material, 'sleeper')))
    y = y_range[0]
    while y < y_range[1]:
        turn = heading(middle, y)
        plain, held = kinds[rng.integers(len(kinds))]
        x, _ = _across(middle, y, 0)
        stand(held if y < near else plain, at=(x + rng.normal(0, 0.02), y, level - 0.143 - 0.155 + rng.normal(0, 0.004)), turn=(0, 0, -turn + rng.normal(0, 0.008)))
        y += apart


def _held(beam, gauge):
    shape = Shape().join(beam)
    for side in (-1, 1):
        x = side * (gauge / 2 + 0.036)
        shape.join(box((0.34, 0.16, 0.014), palette.IRON, at=(x, 0, 0.148)))
        for dx, dy in ((-0.09, 0.045), (0.09, -0.045), (0.09, 0.045)):
            shape.join(box((0.035, 0.03, 0.045), palette.shade(palette.RUST, 0.75), at=(x + dx, dy, 0.15)))
    return shape


def strew_ballast(middle, y_range, level, material, rng, count, wide=1.75, size=(0.025, 0.055)):
    """Broken stone between and beside the sleepers, thickest near at hand."""
    kinds = [mesh_of(pebble(rng, 1.0, palette.shade(palette.mix(palette.STONE, palette.WARM_ROCK, rng.random()), rng.uniform(0.7, 1.15)), 0.7), material, 'stone') for _ in range(10)]
    y = y_range[0] + rng.random(count) ** 1.7 * (y_range[1] - y_range[0])
    for at in y:
        aside = rng.uniform(-wide, wide)
        x, along = _across(middle, at, aside)
        sunk = 0.19 + 0.25 * max(0.0, abs(aside) - 1.35)
        stand(kinds[rng.integers(10)], at=(x, along, level - sunk + rng.uniform(-0.02, 0.015)), turn=tuple(rng.uniform(0, 6, 3)), size=float(rng.uniform(*size)))
