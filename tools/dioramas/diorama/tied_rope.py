"""A thin twisted rope round a roll, drawn tight and tied in a reef knot; its ends hang and fray."""
import math

import numpy as np

from . import palette
from .shape import Shape
from .spun_wool import fluff, thread
from .webbing import smooth_line

_BIGHT = ((-4.2, 0.55, -0.55), (-2.6, 0.55, 0.15), (-1.25, 0.5, 0.55), (0.0, 0.72, -0.5), (0.95, 0.85, 0.3), (1.5, 0.0, 0.6), (0.95, -0.85, 0.3), (0.0, -0.72, 0.5), (-1.25, -0.5, 0.55), (-2.6, -0.6, 0.3), (-3.8, -1.0, -0.1))
"""Half the knot in rope widths: it comes in along the pull, turns round the other half, goes back beside itself."""


def _even(path, step):
    """Points on a line, `step` apart."""
    path = np.asarray(path)
    far = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    marks = np.linspace(0, far[-1], max(4, int(far[-1] / step)))
    return np.stack([np.interp(marks, far, path[:, k]) for k in range(3)], 1)


def _rope(path, thick, colour, rng):
    line = _even(path, thick * 0.6)
    return thread(line, thick, colour, rng, 8.0, 12).join(fluff(line, thick, colour, rng, len(line) // 3, 1.2))


def tied_rope(rng, radius, thick=0.0075, colour=palette.STRAW, turns=2, knot=2.1):
    """Round a roll along x whose middle is the origin: `turns` of rope, the knot at the angle `knot` from +y over the top."""
    shape = Shape()
    for turn in range(turns):
        a = np.linspace(0, 2 * math.pi, 90)
        press = radius + thick * 0.55 + 0.0015 * np.sin(3 * a + turn)
        x = (turn - (turns - 1) / 2) * thick * 2.15 + 0.0025 * np.sin(2 * a + turn)
        shape.join(_rope(np.stack([x, press * np.cos(a), press * np.sin(a)], 1), thick, colour, rng))
    out = np.array([0, math.cos(knot), math.sin(knot)])
    down, side = np.array([0, -math.sin(knot), math.cos(knot)]), np.array([1.0, 0, 0])
    middle, width = out * (radius + thick * 1.7), thick * 1.75

    def laid(places):
        p = np.asarray(places, float) * width
        flat = middle + p[:, :1] * down + p[:, 1:2] * side + p[:, 2:] * out
        # The roll bends away under the knot: pull its ends down on to it.
        far = np.linalg.norm(flat[:, 1:], axis=1)
        wanted = radius + thick * 1.7 + p[:, 2]
        flat[:, 1:] *= (wanted / far)[:, None]
        return flat

    for way, sway in ((1, 0.6), (-1, -0.2)):
        half = [(way * x, y * way, z * way if abs(x) < 2 else abs(z)) for x, y, z in _BIGHT]
        tail = laid(half)
        loose = tail[-1] - tail[-2]
        loose /= np.linalg.norm(loose)
        end = [tail[-1] + loose * far + np.array([sway * way * far * 0.7, 0, -far * far * 9]) + out * 0.006 for far in (0.02, 0.045, 0.07)]
        shape.join(_rope(smooth_line([*tail, *end], 10), thick, colour, rng))
        for _ in range(14):
            shape.join(thread(_even([end[-1], end[-1] + loose * rng.uniform(0.008, 0.02) + rng.normal(0, 0.005, 3)], thick * 0.15), thick * 0.14, palette.shade(colour, 1.2), rng, 9.0, 5))
    return shape
