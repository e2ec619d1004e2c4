"""A clerk's desk: four blank cards of exactly one size in a row, a tray of more, the light of a window across them."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import casement, light_room, pierced_wall, quarter_turn, soft_light
from diorama.dip_pen import round_inkwell, steel_pen
from diorama.grain import brass, plain, polished
from diorama.joinery import board, lay_boards, table_frame
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import Shape, box, mesh_of, stand
from diorama.stationery import CARD, card_box, drawer_front

settings = read_settings()
rng = np.random.default_rng(1944)
empty_scene()
light_room(linear('ffdcb0'), azimuth=-101, height=25, strength=6.0, width=1.3, air=linear('b4bbcf'), fill=0.34)
wood, upright, deep = polished('wood'), polished('upright', 'z'), polished('deep', 'y')
paper, wall, metal = plain('paper', 0.9, 70.0, 0.05), plain('wall', 0.95, 2.2, 0.12, 60.0, 0.002), brass()
glass = plain('glass', 0.08, 3.0, 0.02, bump=0, specular=0.8)

lay_boards(wood, rng, (-0.95, 0.95), (-0.31, 0.42), 0, 5, palette.mix(palette.WOOD, palette.OLD_WOOD, 0.35), 0.032, 0.002, 0.0035)
stand(table_frame(1.8, 0.68, 0.745, palette.shade(palette.WOOD, 0.7)), upright, (0, 0.055, -0.78))
for y, lie in ((-0.315, -0.036), (0.425, -0.036)):
    stand(board((1.92, 0.02, 0.04), palette.shade(palette.WOOD, 0.85), edge=0.005, worn=1.45), wood, (0, y, lie))

stand(pierced_wall(3.4, 2.6, 0.22, (0.83, 1.13, 1.5, 1.25), palette.PALE_CLAY), wall, (-1.35, -1.45, -0.78), quarter_turn())
stand(casement(1.5, 1.25, 3, 2, palette.LINEN), upright, (-1.42, -0.62, 0.35), quarter_turn())
stand(Shape().join(box((5, 0.2, 2.6), palette.PALE_CLAY)), wall, (0, 1.32, -0.78))
stand(Shape().join(box((5, 3.6, 0.1), palette.FELT)), wall, (0, 0, 1.82))
lay_boards(deep, rng, (-1.4, 1.8), (-1.2, 1.3), -0.78, 22, palette.OLD_WOOD, along='y')

WIDE, TALL, COLUMNS, ROWS = 0.215, 0.152, 9, 9
front = polished('fronts', 'x', 0.38)
stand(board((WIDE * COLUMNS + 0.08, 0.42, 1.6), palette.shade(palette.DARK_WOOD, 0.9)), upright, (0.05, 1.02, -0.78))
for i in range(COLUMNS):
    for j in range(ROWS):
        face, fitting, label = drawer_front(WIDE - 0.012, TALL - 0.012, palette.shade(palette.mix(palette.WOOD, palette.DARK_WOOD, 0.3), rng.uniform(0.85, 1.12)))
        at = (0.05 + (i - (COLUMNS - 1) / 2) * WIDE, 0.805 - rng.uniform(0, 0.004) - 0.07 * ((i, j) == (2, 5)), -0.70 + j * TALL)
        stand(face, front, at)
        stand(fitting, metal, at)
        stand(label, paper, at)

CARDS, CARD_WIDE, CARD_DEEP, GAP = 4, 0.148, 0.105, 0.026
card = board((CARD_WIDE, CARD_DEEP, 0.0016), palette.shade(CARD, 1.04), edge=0.0004, worn=1.0)
mesh = mesh_of(card, paper, 'card')
for k in range(CARDS):
    stand(mesh, at=(-0.05 + (k - (CARDS - 1) / 2) * (CARD_WIDE + GAP), -0.09 + 0.006 * (k % 2), 0.0004), turn=(0, 0, (0.035, -0.05, 0.02, -0.03)[k]))

tray, cards = card_box(rng)
stand(tray, deep, (0.37, 0.19, 0), (0, 0, -0.14))
stand(cards, paper, (0.37, 0.19, 0), (0, 0, -0.14))
blotter = board((0.42, 0.27, 0.003), palette.shade(palette.mix(palette.LEAF, palette.STONE, 0.5), 0.42), edge=0.001)
stand(blotter, plain('blotter', 0.97, 14.0, 0.2, 700.0, 0.0004), (-0.25, 0.15, 0.0), (0, 0, 0.05))
for shape, material in zip(round_inkwell(), (glass, metal)):
    rounded(stand(shape, material, (-0.39, 0.2, 0.003), size=1.15))
for shape, material in zip(steel_pen(), (plain('lacquer', 0.3, 20.0, 0.05, bump=0, specular=0.5), metal)):
    rounded(stand(shape, material, (-0.2, 0.11, 0.0032), (0, 0, 0.2), 1.2), 45)

soft_light('window', (-1.25, 0.13, 0.97), (0.1, 0, 0), (1.3, 1.1), 11, linear('c9d6ee'))
point_camera((-0.04, -0.84, 0.6), (-0.03, 0.1, 0.0), 33.5, focus=1.0, aperture=7.0)
render(settings, exposure=0.25)
