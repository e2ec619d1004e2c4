"""A card index in an office: one drawer stands open, and in its row of blank cards there is one place without any."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.card_index import drawer_case, drawer_grid, pulled_drawer
from diorama.chamber import casement, light_room, pierced_wall, quarter_turn, soft_light
from diorama.grain import brass, plain, polished
from diorama.joinery import board, lay_boards, panelling
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.shape import box, stand
from diorama.stationery import drawer_front

settings = read_settings()
rng = np.random.default_rng(79)
empty_scene()
light_room(linear('ffd7a6'), azimuth=-106, height=37, strength=6.5, width=1.2, air=linear('c4cddf'), fill=0.36)
wood, upright, deep = polished('wood', 'x', 0.36), polished('upright', 'z'), polished('deep', 'y', 0.45)
paper, wall, metal = plain('paper', 0.9, 70.0, 0.05), plain('wall', 0.95, 2.2, 0.12, 60.0, 0.002), brass()

WIDE, TALL, COLUMNS, ROWS, FLOOR = 0.235, 0.165, 9, 9, -0.86
LEFT, OPEN = -1.35, (5, 5)
colour = palette.mix(palette.WOOD, palette.DARK_WOOD, 0.3)
stand(drawer_case(0.048 + WIDE * COLUMNS, 0.06 + TALL * ROWS, 0.5, colour), upright, (LEFT, 0, FLOOR))
for i, j, place in drawer_grid(COLUMNS, ROWS, WIDE, TALL):
    at = place + (LEFT, -rng.uniform(0, 0.004), FLOOR)
    tone = palette.shade(colour, rng.uniform(0.85, 1.14))
    if (i, j) == OPEN:
        stand(box((WIDE - 0.014, 0.004, TALL - 0.014), palette.shade(palette.DARK_WOOD, 0.12)), upright, at + (0, 0.004, 0))
        face, body, fittings, label, cards = pulled_drawer(rng, WIDE - 0.012, TALL - 0.012, 0.44, 0.33, tone, (0.105, 0.195))
        for shape, material in ((face, wood), (body, deep), (fittings, metal), (label, paper), (cards, paper)):
            stand(shape, material, at)
        continue
    for shape, material in zip(drawer_front(WIDE - 0.012, TALL - 0.012, tone), (wood, metal, paper)):
        stand(shape, material, at)

stand(pierced_wall(4.2, 2.9, 0.24, (1.7, 0.95, 1.25, 1.5), linear('c8b18c')), wall, (-1.62, -3.1, FLOOR), quarter_turn())
stand(casement(1.25, 1.5, 2, 3, palette.LINEN), upright, (-1.70, -1.4, 0.09), quarter_turn())
stand(board((0.2, 1.4, 0.035), palette.LINEN, edge=0.008), wood, (-1.6, -0.775, 0.06))
stand(panelling(3.1, 0.82, 6, palette.shade(palette.WOOD, 0.85)), upright, (-1.605, -3.1, FLOOR), quarter_turn())
stand(box((6, 0.2, 3), linear('c8b18c')), wall, (0.5, 0.62, FLOOR))
stand(box((6, 5, 0.1), palette.FELT), wall, (0.5, -1.2, FLOOR + 2.9))
lay_boards(deep, rng, (-1.85, 1.6), (-2.6, 0.7), FLOOR, 26, palette.OLD_WOOD, along='y')

soft_light('window', (-1.55, -0.775, 0.85), (0, -0.2, 0), (1.1, 1.3), 16, linear('cbd8f0'))
x, y, z = LEFT + 0.024 + (OPEN[0] + 0.5) * WIDE, -0.2, FLOOR + 0.03 + OPEN[1] * TALL
point_camera((x + 0.47, -0.84, z + 0.56), (x - 0.085, -0.15, z + 0.075), 37, focus=0.99, aperture=5.6)
render(settings, exposure=0.4)
