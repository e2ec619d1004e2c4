"""A carpet on an upright loom by a window: the lower part woven, the warp above still bare, skeins of many colours hanging over it."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import casement, light_room, pierced_wall, quarter_turn, soft_light
from diorama.grain import brass, plain, polished
from diorama.household import chest, rolled_rug
from diorama.joinery import board, lay_boards
from diorama.jug import jug
from diorama.keepsakes import folded_quilt
from diorama.motifs import CREAM
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.shape import Shape, box, lathe, mesh_of, rod, stand
from diorama.smoke import smooth
from diorama.spun_wool import ball, skein, thread

settings = read_settings()
rng = np.random.default_rng(1500)
empty_scene()
light_room(linear('ffd09a'), azimuth=-106, height=26, strength=9.0, width=1.6, air=linear('c3cad6'), fill=0.3)
wood, upright, floor = polished('wood', 'x', 0.5), polished('upright', 'z', 0.5), polished('floor', 'y', 0.55, wear=1.1)
wool, cotton, wall = plain('wool', 0.97, 90.0, 0.1, 600.0, 0.0012, 0.04), plain('cotton', 0.9, 120.0, 0.05, 900.0, 0.0004), plain('wall', 0.95, 1.8, 0.14, 24.0, 0.005)
reed, iron = plain('reed', 0.9, 90.0, 0.2, 300.0, 0.0012), brass('iron', 0.45)

KNOT, ACROSS = 0.0125, 124
HALF = KNOT * ACROSS / 2
LOW, WOVEN, HIGH = 0.34, 1.41, 2.12
DYES = [palette.POMEGRANATE, palette.INDIGO, linear('cf9f45'), linear('e9dfca'), linear('5c7350'), linear('6e4a30'), linear('b8673a'), palette.PALE_INDIGO, palette.DEEP_POMEGRANATE]


def knots(x, z):
    """The pattern at a place (metres from the middle, metres above the lower beam): borders, then stepped medallions on pomegranate."""
    i, j = np.floor((x + HALF) / KNOT), np.floor(z / KNOT)
    edge = np.minimum(np.minimum(i, ACROSS - 1 - i), j)
    out = np.empty((*np.shape(x), 3))
    out[:] = palette.POMEGRANATE
    u = (i - (ACROSS - 1) / 2)
    for shift_u, shift_v, big in ((0, 0, True), (30, 30, False)):
        pu, pv = (u + shift_u + 30) % 60 - 30, (j - 46 + shift_v + 30) % 60 - 30
        step = np.floor(np.abs(pu) / 2) + np.floor(np.abs(pv) / 2)
        bands = ((3, DYES[2]), (5, palette.INDIGO), (7, CREAM), (9, palette.POMEGRANATE), (11, palette.INDIGO), (12, DYES[2]), (13, CREAM)) if big else ((1, CREAM), (3, DYES[4]), (5, CREAM), (6, palette.INDIGO))
        low = -1
        for top, colour in bands:
            out[(step > low) & (step <= top)] = colour
            low = top
    tooth = (np.floor((i + j) / 2) % 4).astype(int)
    cell = np.abs((np.where(edge == j, i, j) % 12) - 5.5) + np.abs(edge - 8.5)
    frame = (edge >= 4) & (edge < 14)
    out[frame] = palette.INDIGO
    out[frame & (cell < 5)] = CREAM
    out[frame & (cell < 3.6)] = palette.POMEGRANATE
    out[frame & (cell < 1.8)] = DYES[2]
    for low, high, one, two in ((0, 2, palette.DEEP_POMEGRANATE, palette.DEEP_POMEGRANATE), (2, 4, CREAM, palette.INDIGO), (14, 16, CREAM, palette.POMEGRANATE), (16, 17, palette.INDIGO, palette.INDIGO)):
        here = (edge >= low) & (edge < high)
        out[here] = np.where((tooth[here] < 2)[:, None], one, two)
    return out


def woven():
    """The pile, knot by knot; its upper rim steps where single rows have been begun."""
    shape = Shape()
    rows = int((WOVEN - LOW) / KNOT)
    for j in range(rows + 3):
        x = (np.arange(ACROSS) + 0.5) * KNOT - HALF
        tones = knots(x, np.full(ACROSS, (j + 0.5) * KNOT))
        for i in range(ACROSS):
            if j >= rows and i > (74, 52, 19)[j - rows]:
                continue
            depth, z = 0.012 + rng.uniform(-0.0015, 0.0015), LOW + j * KNOT
            a, b = i * KNOT - HALF, (i + 1) * KNOT - HALF
            inset = KNOT * 0.1
            points = [(a, 0, z), (b, 0, z), (b, 0, z + KNOT), (a, 0, z + KNOT),
                      (a + inset, -depth, z + inset), (b - inset, -depth, z + inset), (b - inset, -depth, z + KNOT - inset), (a + inset, -depth, z + KNOT - inset)]
            shape.add(points, [(4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)], palette.shade(tuple(tones[i]), rng.uniform(0.84, 1.1)))
    return shape


def warp():
    """The bare threads between carpet and upper beam."""
    shape = Shape()
    for i in range(ACROSS * 2):
        x = (i + 0.5) * KNOT / 2 - HALF
        y = 0.004 if i % 2 else -0.004
        shape.join(rod((x, y, WOVEN - 0.02), (x, y * 2.2, HIGH), 0.0019, palette.shade(palette.FELT, rng.uniform(0.88, 1.04)), 5))
    return shape


WALL = 0.55
stand(box((7, 0.3, 3.2), palette.mix(palette.PALE_CLAY, palette.FELT, 0.4), at=(0, WALL + 0.15, 0)), wall)
stand(pierced_wall(6.0, 3.2, 0.34, (3.3, 0.7, 1.65, 1.85), palette.mix(palette.PALE_CLAY, palette.FELT, 0.5)), wall, (-1.95, -5.0, 0), quarter_turn())
stand(casement(1.65, 1.85, 2, 3, palette.WOOD, 0.04, 0.06), upright, (-2.1, -1.7, 0.7), quarter_turn())
stand(box((8, 8, 0.1), palette.shade(palette.DARK_WOOD, 0.2)), floor, (0, -1, -0.118))
stand(board((7, 0.025, 0.11), palette.OLD_WOOD, at=(0, WALL - 0.012, -0.01)), wood)
stand(board((0.025, 7, 0.11), palette.OLD_WOOD, at=(-1.94, -2.5, -0.01)), floor)
lay_boards(floor, rng, (-2.3, 3.0), (-4.2, WALL + 0.12), 0, 26, palette.mix(palette.OLD_WOOD, palette.WOOD, 0.5), 0.03, 0.005, 0.004, along='y')

for x in (-HALF - 0.17, HALF + 0.17):
    stand(board((0.12, 0.16, 2.5), palette.WOOD, edge=0.01), upright, (x, 0.06, 0))
    stand(board((0.14, 0.62, 0.1), palette.WOOD, edge=0.01), floor, (x, -0.05, 0))
for z, r in ((LOW - 0.06, 0.062), (HIGH + 0.05, 0.062)):
    stand(rod((-HALF - 0.32, 0.055, z), (HALF + 0.32, 0.055, z), r, palette.shade(palette.WOOD, 0.9), 28), wood)
stand(Shape().join(rod((-HALF - 0.1, -0.012, WOVEN + 0.36), (HALF + 0.1, -0.012, WOVEN + 0.36), 0.017, palette.NEW_WOOD, 14)).join(rod((-HALF - 0.1, 0.02, WOVEN + 0.5), (HALF + 0.1, 0.02, WOVEN + 0.5), 0.014, palette.OLD_WOOD, 14)), wood)
stand(woven(), wool)
stand(warp(), cotton)

# skeins over a pole before the upper beam, and threads that come down from them to the row being knotted
POLE = (-0.17, HIGH - 0.02)
stand(rod((-HALF - 0.25, POLE[0], POLE[1]), (HALF + 0.25, POLE[0], POLE[1]), 0.018, palette.NEW_WOOD, 14), wood)
for x in (-HALF - 0.17, HALF + 0.17):
    stand(rod((x, 0.02, POLE[1]), (x, POLE[0] - 0.04, POLE[1]), 0.02, palette.WOOD, 10), upright)
for k in range(12):
    x, own = -HALF + 0.07 + k * (2 * HALF - 0.14) / 11, np.random.default_rng(k)
    colour = DYES[(k * 4 + 1) % 9]
    smooth(stand(skein(own, 0.30 + 0.06 * math.sin(k * 2.1), 0.042, colour), wool, (x, *POLE)))
for k, colour in ((19, DYES[0]), (52, CREAM), (74, linear('cf9f45')), (90, palette.INDIGO), (104, DYES[5])):
    x = k * KNOT - HALF
    top = np.array([x + 0.05, POLE[0] + 0.02, POLE[1] - 0.25])
    end = np.array([x, -0.016, WOVEN + 0.01])
    t = np.linspace(0, 1, 260)[:, None]
    path = top * (1 - t) + end * t + np.array([0.02, -0.02, 0]) * np.sin(t * math.pi)
    smooth(stand(thread(path, 0.0032, colour, rng, 7.0, 8), wool))

bench = Shape().join(board((1.15, 0.3, 0.05), palette.NEW_WOOD, at=(0, 0, 0.32), edge=0.008))
for x in (-0.48, 0.48):
    bench.join(board((0.06, 0.26, 0.32), palette.WOOD, at=(x, 0, 0)))
stand(bench, wood, (0.12, -0.62, 0), (0, 0, 0.04))
comb = Shape().join(board((0.03, 0.035, 0.15), palette.DARK_WOOD, at=(0, 0, 0.0), turn=(math.pi / 2, 0, 0)))
for k in range(9):
    comb.join(rod((-0.034 + k * 0.0085, -0.155, 0.0), (-0.04 + k * 0.01, -0.25, 0.0), 0.0026, palette.IRON, 5))
comb.join(box((0.085, 0.02, 0.02), palette.IRON, at=(0, -0.155, -0.01)))
stand(comb, iron, (0.42, -0.5, 0.392), (0, 0, 0.9))
basket = lathe([(0.15, 0), (0.19, 0.04), (0.215, 0.14), (0.205, 0.22), (0.225, 0.235), (0.215, 0.25), (0.19, 0.22), (0.19, 0.12)], 48, palette.STRAW)
basket.colours = [palette.shade(c, 0.7 + 0.45 * (k % 3 == 0)) for k, c in enumerate(basket.colours)]
smooth(stand(basket, reed, (-0.85, -0.55, 0)))
for k, (x, y, z) in enumerate([(-0.09, -0.05, 0.2), (0.06, -0.08, 0.2), (0.0, 0.07, 0.21), (0.11, 0.05, 0.19), (-0.02, -0.02, 0.29)]):
    smooth(stand(mesh_of(ball(0.078, 0.0075, DYES[(k * 2) % 9], np.random.default_rng(60 + k), 40, 44), wool), at=(-0.85 + x, -0.55 + y, z)))
smooth(stand(mesh_of(ball(0.078, 0.0075, DYES[0], np.random.default_rng(70), 40, 44), wool), at=(-0.4, -0.98, 0.078)))
t = np.linspace(0, 1, 420)
smooth(stand(thread(np.stack([-0.4 + 0.9 * t, -0.97 - 0.12 * np.sin(t * 5.0) - 0.1 * t, 0.006 + 0 * t], 1), 0.0055, DYES[0], rng, 7.0, 8), wool))

stand(chest(0.9, 0.46, 0.48), wood, (1.58, 0.24, 0), (0, 0, -0.05))
smooth(stand(jug(), brass('copper', 0.3), (1.38, 0.2, 0.5), (0, 0, 0.5)))
stand(folded_quilt(0.42, 0.34, 0.16, palette.mix(palette.INDIGO, palette.PALE_INDIGO, 0.4), np.random.default_rng(3)), cotton, (1.78, 0.22, 0.5))
stand(rolled_rug(np.random.default_rng(4), 1.0, 0.1), wool, (1.5, -0.28, 0), (0, 0, 0.12))

soft_light('window', (-1.85, -1.2, 1.7), (0.2, 0.0, 1.1), (1.5, 1.6), 30, linear('d5e2f4'))
soft_light('the room', (1.2, -3.0, 2.2), (0.0, 0.0, 1.0), (2.4, 1.6), 16, linear('ffe2c2'))
point_camera((0.5, -3.45, 1.42), (0.16, 0.0, 1.1), 28)
render(settings, exposure=0.25, bounces=2)
