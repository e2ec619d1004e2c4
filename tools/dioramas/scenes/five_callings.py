"""One long table, one window: the things of a doctor, a teacher, a builder, a scientist and a gardener, side by side."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.books import closed_book
from diorama.callings import chalk, doctors_bag, flask, greens, spirit_level, trowel
from diorama.chamber import casement, light_room, pierced_wall, soft_light
from diorama.grain import brass, plain, polished
from diorama.joinery import board, lay_boards, table_frame
from diorama.keepsakes import pencil
from diorama.materials import leaf
from diorama.orchard import young_apple
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import Shape, box, lathe, stand
from diorama.stethoscope import stethoscope
from diorama.tableware import glass, glaze, tea

settings = read_settings()
rng = np.random.default_rng(505)
empty_scene()
light_room(linear('ffd6a4'), azimuth=-112, height=21, strength=10.0, width=1.3, air=linear('dfe6ee'), fill=0.3)
wood, upright = polished('wood', 'x', 0.4), polished('upright', 'z', 0.5)
plaster, cloth, hide = plain('plaster', 0.95, 1.8, 0.12, 55.0, 0.004), plain('cloth', 0.85, 30.0, 0.08, 900.0, 0.0005), plain('hide', 0.42, 26.0, 0.2, 300.0, 0.0006, 0.4)
hose = plain('hose', 0.4, 40.0, 0.05, bump=0, specular=0.4)
paper, metal, steel = plain('paper', 0.9, 60.0, 0.03), brass('brass', 0.3), brass('steel', 0.38)
enamel, clear, thin = glaze('enamel', 0.3), glass(), leaf(through=0.4)
TOP = 0.0

lay_boards(wood, rng, (-1.5, 1.5), (-0.44, 0.44), TOP, 6, palette.mix(palette.mix(palette.NEW_WOOD, palette.WOOD, 0.75), palette.FELT, 0.06), 0.045, 0.003, 0.008)
stand(table_frame(2.9, 0.8, 0.73, palette.shade(palette.WOOD, 0.9), 0.09), upright, (0, 0, -0.775))
WALL = 0.95
stand(box((6, 0.2, 2.9), palette.mix(palette.FELT, palette.PALE_CLAY, 0.18), at=(0, WALL + 0.1, -0.8)), plaster)
stand(box((6, 0.012, 1.0), palette.mix(linear('6f9a86'), palette.FELT, 0.2), at=(0, WALL - 0.005, -0.8)), plaster)
stand(board((6, 0.016, 0.025), palette.WOOD, at=(0, WALL - 0.006, 0.2)), wood)
stand(pierced_wall(6, 2.9, 0.3, (3.3, 0.95, 1.5, 1.5), palette.FELT), plaster, (-1.95, -5.0, -0.8), (0, 0, math.pi / 2))
stand(casement(1.5, 1.5, 2, 2, palette.FELT, 0.045, 0.06), paper, (-2.1, -1.7, 0.15), (0, 0, math.pi / 2))
for shape in young_apple(np.random.default_rng(4), 2.4, leaf_length=0.085, flowers=0.2):
    stand(shape, thin, (-3.5, -1.75, -0.9), (0, 0, 1.1))

case, clasp = doctors_bag()
for shape, material in ((case, hide), (clasp, metal)):
    stand(shape, material, (-0.62, 0.1, TOP), (0, 0, 0.18), 1.08)
rubber, metal_parts = stethoscope()
for shape, material in ((rubber, hose), (metal_parts, steel)):
    rounded(stand(shape, material, (-0.49, -0.16, TOP), (0, 0, 0.1)))

cover, pages = closed_book(0.19, 0.26, 0.034, palette.INDIGO)
for shape, material in ((cover, cloth), (pages, paper)):
    stand(shape, material, (-0.29, 0.1, TOP), (0, 0, 0.35), 1.1)
cover, pages = closed_book(0.165, 0.23, 0.022, palette.mix(palette.LEAF, palette.INDIGO, 0.3))
for shape, material in ((cover, cloth), (pages, paper)):
    stand(shape, material, (-0.28, 0.1, TOP + 0.0375), (0, 0, 0.02), 1.1)
stand(chalk(rng, 5), paper, (-0.24, -0.15, TOP), (0, 0, 0.4), 1.3)
stand(pencil(), paper, (-0.33, 0.05, TOP + 0.0618), (0, 0, 0.7), 1.1)

body, vials = spirit_level(0.46)
for shape, material in ((body, enamel), (vials, enamel)):
    stand(shape, material, (0.07, 0.12, TOP), (0, 0, 0.12), 0.95)
blade, grip = trowel()
for shape, material in ((blade, steel), (grip, wood)):
    stand(shape, material, (0.06, -0.13, TOP), (0, 0, -0.35), 1.2)

jar, liquid = flask()
rounded(stand(jar, clear, (0.38, 0.02, TOP), size=1.25), 60)
liquid.colours = [linear('2f62b0')] * len(liquid.colours)
rounded(stand(liquid, glaze('solution', 0.12), (0.38, 0.02, TOP), size=1.25), 60)
rack = Shape()
for z in (0.0, 0.075):
    rack.join(board((0.2, 0.05, 0.012), palette.NEW_WOOD, at=(0, 0, z)))
for x in (-0.094, 0.094):
    rack.join(board((0.012, 0.05, 0.09), palette.NEW_WOOD, at=(x, 0, 0)))
stand(rack, wood, (0.5, 0.2, TOP), (0, 0, -0.12))
for k, x in enumerate((-0.06, -0.02, 0.02, 0.06)):
    tube_at = (0.5 + x * math.cos(-0.12), 0.2 + x * math.sin(-0.12), TOP + 0.014)
    stand(lathe([(0, 0), (0.008, 0.003), (0.0095, 0.01), (0.0095, 0.125), (0.011, 0.127), (0.0085, 0.126), (0.0085, 0.012), (0, 0.006)], 20, palette.SNOW), clear, tube_at)
    if k != 2:
        stand(lathe([(0, 0.0065), (0.0078, 0.012), (0.0078, 0.05 + 0.015 * k), (0, 0.05 + 0.015 * k)], 20, palette.SNOW), tea(f'probe {k}', ((0.75, 0.2, 0.05), (0.7, 0.06, 0.1), (1, 1, 1), (0.25, 0.55, 0.2))[k], 0.3), tube_at)

bunch, tie = greens(rng)
for shape, material in ((bunch, thin), (tie, cloth)):
    stand(shape, material, (0.7, -0.07, TOP), (0, 0, 0.35), 1.2)
for x, y, size, colour in ((0.74, 0.17, 0.046, palette.POMEGRANATE), (0.84, 0.2, 0.044, palette.mix(palette.POMEGRANATE, palette.AUTUMN, 0.3)), (0.81, 0.11, 0.04, palette.POMEGRANATE)):
    tomato = lathe([(math.sin(k) * size * (1 + 0.06 * math.sin(k) ** 4), -math.cos(k) * size * 0.82) for k in np.linspace(0.02, math.pi - 0.25, 40)], 72, colour)
    tomato.points = [(x * f, y * f, z) for x, y, z in tomato.points for f in (1 + 0.022 * math.cos(6 * math.atan2(y, x)) * max(0.0, z / size),)]
    rounded(stand(tomato, enamel, (x, y, TOP + size * 0.8), (0.2, 0.15, x * 9)), 60)
    stand(lathe([(0.014, 0), (0.004, 0.004), (0.003, 0.014)], 6, palette.LEAF), thin, (x, y, TOP + size * 1.55), (0.2, 0.15, 0))

stand(board((1.15, 0.17, 0.026), palette.WOOD), wood, (-0.55, WALL - 0.1, 0.42))
for x in (-0.95, -0.15):
    stand(board((0.026, 0.13, 0.11), palette.WOOD), upright, (x, WALL - 0.08, 0.31))
along = -1.06
while along < -0.42:
    thick, tall = rng.uniform(0.03, 0.06), rng.uniform(0.19, 0.26)
    cover = (palette.POMEGRANATE, palette.INDIGO, palette.LEATHER, palette.LEAF, palette.LINEN, palette.DEEP_POMEGRANATE)[rng.integers(6)]
    stand(board((thick, 0.14, tall), cover, edge=0.004, worn=1.15), cloth, (along + thick / 2, WALL - 0.1, 0.446))
    along += thick + 0.003
stand(lathe([(0.05, 0), (0.065, 0.05), (0.06, 0.12), (0.04, 0.15), (0.045, 0.17)], 26, palette.CLAY), cloth, (-0.26, WALL - 0.1, 0.446))
stand(lathe([(0.21, 0), (0.2, 0.004), (0.1, 0.014), (0.088, 0.07), (0.06, 0.1), (0, 0.106)], 40, palette.mix(palette.STRAW, palette.LINEN, 0.55)), plain('straw', 0.9, 160.0, 0.25, 500.0, 0.001), (0.98, WALL - 0.02, 0.52), (math.pi / 2 + 0.12, 0, 0))
stand(lathe([(0.012, 0), (0.012, 0.12), (0.02, 0.125), (0.02, 0.135)], 12, palette.WOOD), wood, (0.98, WALL, 0.6), (math.pi / 2, 0, 0))

soft_light('window', (-1.88, -0.95, 0.9), (0.2, 0.0, 0.0), (1.4, 1.4), 34, linear('d8e6f8'))
soft_light('the room', (0.8, -2.4, 2.0), (0.0, 0.1, 0.0), (2.6, 1.6), 15, linear('ffe4c6'))
point_camera((0.03, -1.55, 0.53), (0.02, 0.1, 0.165), 34)
render(settings, exposure=0.2, bounces=1)
