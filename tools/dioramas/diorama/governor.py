"""What governs itself: a brass governor with two balls, a loop drawn on paper, a punched tape."""
import math

import numpy as np

from . import palette
from .joinery import board
from .palette import linear
from .shape import Shape, lathe, rod

BRASS, STEEL, INK = linear('c39a4c'), linear('8d8b88'), linear('2d3a5e')


def governor(swing=0.72, facing=0.35):
    """A Watt governor on its wooden foot, 0.24 tall; its arms stand out at `swing` radians: brass, steel, and wood apart."""
    brass, steel = Shape(), Shape()
    wood = board((0.13, 0.1, 0.016), palette.DARK_WOOD, edge=0.004).join(board((0.112, 0.082, 0.01), palette.shade(palette.DARK_WOOD, 1.3), at=(0, 0, 0.016), edge=0.003))
    brass.join(lathe([(0.034, 0.026), (0.036, 0.029), (0.034, 0.034), (0.016, 0.04), (0.011, 0.05), (0.009, 0.07), (0.0115, 0.074), (0.009, 0.078)], 72, BRASS))
    steel.join(rod((0, 0, 0.05), (0, 0, 0.232), 0.0038, STEEL, 32))
    top, arm, link = np.array([0, 0, 0.214]), 0.085, 0.055
    brass.join(lathe([(0.006, 0.202), (0.0115, 0.205), (0.0115, 0.219), (0.007, 0.223), (0.0045, 0.232), (0.0065, 0.238), (0.0045, 0.244), (0.0, 0.2455)], 56, BRASS))
    for side in (-1, 1):
        way = np.array([math.cos(facing) * side, math.sin(facing) * side, 0])
        knee = top + way * 0.01 + (way * math.sin(swing) - np.array([0, 0, math.cos(swing)])) * link
        ball = top + way * 0.01 + (way * math.sin(swing) - np.array([0, 0, math.cos(swing)])) * arm
        steel.join(rod(top + way * 0.009, ball, 0.0027, STEEL, 24))
        globe = [(0.0185 * math.sin(math.pi * k / 30), 0.0185 - 0.0185 * math.cos(math.pi * k / 30)) for k in range(1, 30)]
        brass.join(lathe(globe, 72, BRASS), at=ball - [0, 0, 0.0185])
        low = np.array([0, 0, knee[2] - math.cos(swing) * link])
        steel.join(rod(knee, low + way * 0.011, 0.0024, STEEL, 24))
        for spot in (knee, low + way * 0.011, top + way * 0.01):
            brass.join(lathe([(0.0, -0.004), (0.0044, -0.004), (0.0044, 0.004), (0.0, 0.004)], 32, palette.shade(BRASS, 0.8), at=tuple(spot), turn=(math.pi / 2, 0, facing)))
    brass.join(lathe([(0.006, -0.011), (0.0135, -0.011), (0.0145, -0.006), (0.01, -0.004), (0.01, 0.004), (0.0145, 0.006), (0.0135, 0.011), (0.006, 0.011)], 56, BRASS, at=tuple(low)))
    steel.join(rod(low + [0.01, -0.003, 0], (0.075, -0.012, low[2] + 0.012), 0.0026, STEEL, 24))
    brass.join(rod((0.052, -0.009, 0.026), (0.052, -0.009, low[2] + 0.006), 0.0034, BRASS, 28)).join(lathe([(0.002, 0), (0.0065, 0.003), (0.0065, 0.009), (0.002, 0.012)], 40, BRASS, at=(0.075, -0.012, low[2] + 0.006)))
    return brass, steel, wood


def drawn_loop(width=0.21, depth=0.16):
    """A sheet about the origin with circles joined by arrows, one leading to the next and round again: the paper, and the ink apart."""
    paper, ink, apart = board((width, depth, 0.0008), palette.mix(palette.FELT, palette.SNOW, 0.5), edge=0.0002, worn=1.0), Shape(), 0.047

    def line(points, wide=0.0013):
        p = np.asarray(points, float)
        way = np.gradient(p, axis=0)
        aside = np.stack([-way[:, 1], way[:, 0]], 1) / (np.linalg.norm(way, axis=1)[:, None] + 1e-9) * wide / 2
        for k in range(len(p) - 1):
            ink.add([(*q, 0.00105) for q in (p[k] - aside[k], p[k + 1] - aside[k + 1], p[k + 1] + aside[k + 1], p[k] + aside[k])], [(0, 1, 2, 3)], INK)

    for k in range(3):
        a = math.pi / 2 + 2 * math.pi * k / 3
        middle = np.array([apart * math.cos(a), apart * math.sin(a)])
        line([middle + 0.0195 * np.array([math.cos(t), math.sin(t)]) for t in np.linspace(0, 2 * math.pi, 60)])
        bow = [apart * 1.12 * np.array([math.cos(t), math.sin(t)]) for t in np.linspace(a + 0.47, a + 2 * math.pi / 3 - 0.5, 24)]
        line(bow)
        tip, back = bow[-1] + (bow[-1] - bow[-2]) * 1.2, bow[-1] - (bow[-1] - bow[-3]) * 2.1
        side = np.array([-(tip - back)[1], (tip - back)[0]]) * 0.42
        ink.add([(*q, 0.00106) for q in (tip, back + side, back - side)], [(0, 1, 2)], INK)
    return paper, ink


def punched_tape(rng, wide=0.0254, step=0.00127):
    """A strip of paper standing on its edge: a loose coil about the origin that runs out towards +x; its holes spell nothing."""
    coil = [((0.021 + 0.0016 * a) * np.array([math.cos(a), math.sin(a)])) for a in np.arange(0.0, 4.5 * 2 * math.pi, 0.05)]
    end, way = coil[-1], (coil[-1] - coil[-2]) / np.linalg.norm(coil[-1] - coil[-2])
    angle, tail = math.atan2(way[1], way[0]), []
    for k in range(300):
        angle += 0.017 * math.sin(k * 0.021) - 0.0112 * (k < 110)
        end = end + 0.0012 * np.array([math.cos(angle), math.sin(angle)])
        tail.append(end)
    path = np.array([*coil, *tail])
    far = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    even = np.arange(0, far[-1], step)
    line, shape, rows = np.stack([np.interp(even, far, path[:, i]) for i in (0, 1)], 1), Shape(), 20
    for k in range(len(line) - 1):
        bits = rng.integers(0, 2, 8)
        for j in range(rows):
            hole = k % 2 == 0 and j % 2 == 1 and j // 2 < 8 and bits[j // 2] and 0 < j < rows - 1
            z0, z1 = wide * j / rows, wide * (j + 1) / rows
            tone = palette.shade(palette.DARK_WOOD, 0.25) if hole else palette.shade(linear('e2cf9c'), 1.0 - 0.05 * (j in (0, rows - 1)))
            shape.add([(*line[k], z0), (*line[k + 1], z0), (*line[k + 1], z1), (*line[k], z1)], [(0, 1, 2, 3)], tone)
    return shape
