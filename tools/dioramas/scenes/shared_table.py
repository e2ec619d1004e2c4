"""A negotiating table straight from above: blank sheets, armudu glasses on one side and pial bowls on the other, one runner between; nobody sits there."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import casement, light_room, pierced_wall, quarter_turn, soft_light
from diorama.folder import flat
from diorama.fountain_pen import fountain_pen
from diorama.grain import brass, plain, polished
from diorama.joinery import board, lay_boards
from diorama.motifs import CREAM, horn_share, painted_panel, steps_of
from diorama.orchard import leaf_blade
from diorama.palette import linear
from diorama.reading_room import plain_chair
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.round_edges import round_edges
from diorama.shape import Shape, lathe, mesh_of, pebble, stand
from diorama.smoke import smooth
from diorama.tableware import armudu, glass, glaze, pial, saucer, tea

settings = read_settings()
rng = np.random.default_rng(1993)
empty_scene()
light_room(linear('ffd3a0'), azimuth=-62, height=33, strength=6.5, width=0.8, air=linear('b4bdd2'), fill=0.42)
wood, floor, upright = polished('wood', 'x', 0.28, 0.8, 0.6, 0.7), polished('floor', 'y', 0.4), polished('upright', 'z')
paper, wool, metal, wall, lacquer = plain('paper', 0.9, 60.0, 0.03), plain('wool', 0.97, 9.0, 0.12, 420.0, 0.001, 0.05), brass(), plain('wall', 0.95, 2.2, 0.12, 60.0, 0.002), plain('lacquer', 0.22, 20.0, 0.03, bump=0, specular=0.6)
porcelain, clear, peel, thin = glaze('porcelain', 0.14), glass(), glaze('peel', 0.35), plain('thin', 0.7, 30.0, 0.1)

TOP, LONG, DEEP = 0.75, 2.62, 1.04
lay_boards(floor, rng, (-2.6, 2.6), (-1.9, 1.9), 0.0, 40, palette.mix(palette.WOOD, palette.NEW_WOOD, 0.35), along='y')


def rug_colour(x, y):
    """The carpet under it all: indigo, a toothed border."""
    edge = np.minimum(1.95 - np.abs(x), 1.12 - np.abs(y))
    along = np.where(1.95 - np.abs(x) < 1.12 - np.abs(y), y, x)
    tooth = np.abs((along / 0.13) % 1 - 0.5) * 0.13
    out = np.empty((*np.shape(x), 3))
    out[:] = palette.shade(palette.INDIGO, 0.8)
    out[edge < 0.2] = palette.POMEGRANATE
    out[(edge < 0.17) & (np.abs(edge - 0.1) + tooth < 0.05)] = CREAM
    out[(edge < 0.17) & (np.abs(edge - 0.1) + tooth < 0.024)] = palette.INDIGO
    return out


stand(painted_panel(3.9, 2.24, rug_colour, 0.011), wool, (0, 0, 0.006))

r = 0.3
outline = [(sx * (LONG / 2 - r) + r * math.cos(a + q), sy * (DEEP / 2 - r) + r * math.sin(a + q)) for q, sx, sy in ((0, 1, 1), (math.pi / 2, -1, 1), (math.pi, -1, -1), (math.pi * 1.5, 1, -1)) for a in np.linspace(0, math.pi / 2, 14)]
for scale, low, thick, tone in ((1.0, -0.03, 0.03, palette.mix(palette.WOOD, palette.DARK_WOOD, 0.35)), (0.965, 0.0, 0.0012, palette.shade(palette.WOOD, 1.15)), (0.955, 0.0006, 0.0012, palette.mix(palette.WOOD, palette.NEW_WOOD, 0.25))):
    rim = (1 - scale) * LONG / 2
    stand(flat([(x * (1 - rim / (LONG / 2)), y * (1 - rim / (DEEP / 2))) for x, y in outline], thick, tone), wood, (0, 0, TOP + low))

RUN, WIDE, CELL = 1.9, 0.25, 0.1


def runner_colour(x, y):
    """Half of the runner carpet, half of it felt: steps towards the one side, horns towards the other, one seam in the middle."""
    out = np.empty((*np.shape(x), 3))
    out[:] = palette.POMEGRANATE
    u = (x / CELL) % 1 - 0.5
    steps = steps_of(u * CELL, y + WIDE * 0.26, 0.0088)
    out[(y < 0) & (steps < 5)] = CREAM
    out[(y < 0) & (steps < 3)] = palette.INDIGO
    out[(y < 0) & (steps < 1)] = CREAM
    out[(y > 0) & (horn_share(u * 2.1, (y - 0.022) / 0.075, 0.09) > 0)] = CREAM
    out[np.abs(y) < 0.006] = palette.STRAW
    edge = np.minimum(RUN / 2 - np.abs(x), WIDE / 2 - np.abs(y))
    out[edge < 0.014] = palette.INDIGO
    return out


stand(painted_panel(RUN, WIDE, runner_colour, 0.0028), wool, (0, 0, TOP + 0.0032))
fringe = Shape()
for side in (-1, 1):
    for y in np.arange(-WIDE / 2 + 0.004, WIDE / 2, 0.0085):
        fringe.join(board((0.045, 0.003, 0.0012), CREAM, at=(side * (RUN / 2 + 0.022), y + rng.normal(0, 0.001), 0), edge=0.0004))
stand(fringe, wool, (0, 0, TOP + 0.002))

chair = mesh_of(plain_chair(palette.DARK_WOOD, palette.DEEP_POMEGRANATE), upright, 'chair')
sheet = mesh_of(board((0.21, 0.297, 0.0012), palette.FELT, edge=0.0003, worn=1.0), paper, 'sheet')
pen, trim = (round_edges(mesh_of(part, material, 'pen')) for part, material in zip(fountain_pen(), (lacquer, metal)))
plate, (cup, drink, gilt), (bowl, brew) = saucer(), armudu(), pial()
plate, cup, gilt, bowl = (mesh_of(part, material, 'tableware') for part, material in ((plate, porcelain), (cup, clear), (gilt, porcelain), (bowl, porcelain)))
drink, brew = mesh_of(drink, tea(), 'tea'), mesh_of(brew, tea('bowl', (0.72, 0.27, 0.06), 0.15), 'tea')
for side in (-1, 1):
    for x in (-0.72, 0.0, 0.72):
        def put(mesh, off, forth, high, turn=0.0, size=1.0):
            """Before one seat: metres to its right hand and towards the table's middle."""
            stand(mesh, at=(x - side * off, side * (DEEP / 2 - forth), TOP + high), turn=(0, 0, turn + (0 if side < 0 else math.pi)), size=size)
        put(chair, 0.0, -0.16 + rng.normal(0, 0.012), -TOP, math.pi + rng.normal(0, 0.05), 1.08)
        for k in range(3):
            put(sheet, rng.normal(0, 0.002), 0.2, 0.002 + 0.0013 * k, rng.normal(0, 0.012))
        for part in (pen, trim):
            put(part, 0.145, 0.2, 0.002, math.pi / 2 + rng.normal(0, 0.04), 1.1)
        if side < 0:
            put(plate, -0.2, 0.25, 0.002, size=1.15)
            for part in (cup, drink, gilt):
                put(part, -0.2, 0.25, 0.0075, size=1.3)
        else:
            for part in (bowl, brew):
                put(part, -0.2, 0.25, 0.002, size=1.25)

dish = lathe([(0.07, 0), (0.075, 0.008), (0.15, 0.035), (0.175, 0.055), (0.17, 0.056), (0.145, 0.04), (0.07, 0.014)], 64, palette.SNOW)
stand(dish, porcelain, (0, 0, TOP + 0.0035))
for k in range(11):
    a, out = 2.4 * k, (0.0 if k == 0 else 0.062 if k < 6 else 0.115)
    fruit = pebble(rng, 0.04, (palette.POMEGRANATE, palette.AUTUMN, palette.shade(palette.POMEGRANATE, 0.75))[k % 3], 0.92, 3)
    fruit.points = [tuple(np.asarray(p) / np.linalg.norm(p) * 0.04) for p in fruit.points]
    place = np.array([out * math.cos(a), out * math.sin(a), TOP + (0.085 if k < 6 else 0.068) - 0.12 * out])
    smooth(stand(fruit, peel, place))
    stand(lathe([(0.009, 0.0), (0.012, 0.012), (0.006, 0.006)], 6, palette.DEEP_POMEGRANATE), peel, place + [0, 0, 0.037], (0.4 * math.cos(k), 0.4 * math.sin(k), 0))
leaves = Shape()
for k in range(14):
    a = 0.45 * k
    leaf_blade(leaves, rng, (0.12 * math.cos(a), 0.12 * math.sin(a), 0.07), (math.cos(a), math.sin(a), 0.25), 0.075, palette.LEAF)
stand(leaves, thin, (0, 0, TOP))

stand(pierced_wall(5.2, 3.2, 0.24, (1.4, 0.7, 2.5, 2.3), palette.PALE_CLAY), wall, (-2.55, -2.35, 0), quarter_turn())
stand(casement(2.5, 2.3, 4, 3, palette.FELT, 0.05, 0.06), upright, (-2.65, -0.95, 0.7), quarter_turn())
soft_light('window', (-2.4, 0.3, 1.9), (0, 0, TOP), (2.2, 1.6), 40, linear('cddaf2'))
point_camera((0, 0, 3.72), (0, 0.00001, 0), 35)
render(settings, exposure=0.3, bounces=2)
