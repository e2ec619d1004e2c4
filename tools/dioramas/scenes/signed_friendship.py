"""A folder open on a blank sheet, a pen with a bare nib; behind them an armudu and a pial of tea side by side in a low sun."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import casement, light_room, pierced_wall, quarter_turn, soft_light
from diorama.folder import BRASS, flat
from diorama.fountain_pen import open_pen
from diorama.grain import brass, plain, polished
from diorama.joinery import board, lay_boards, panelling
from diorama.motifs import CREAM, carpet_colour, felt_colour, painted_panel
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.round_edges import round_edges
from diorama.shape import Shape, box, stand
from diorama.tableware import armudu, glass, glaze, pial, saucer, tea

settings = read_settings()
rng = np.random.default_rng(1997)
empty_scene()
light_room(linear('ffca90'), azimuth=-71, height=25, strength=7.0, width=0.9, air=linear('aab3c8'), fill=0.36)
wood, upright = polished('wood', 'x', 0.24, 0.9, 0.6, 0.7), polished('upright', 'z', 0.45)
leather, paper, silk, wool = plain('leather', 0.5, 60.0, 0.07, 420.0, 0.0005, 0.4), plain('paper', 0.9, 60.0, 0.03), plain('silk', 0.45, 12.0, 0.16, specular=0.4), plain('wool', 0.97, 9.0, 0.12, 420.0, 0.001, 0.05)
lacquer, metal, wall = plain('lacquer', 0.16, 20.0, 0.03, bump=0, specular=0.7), brass('gilt', 0.3), plain('wall', 0.95, 2.2, 0.12, 60.0, 0.002)
porcelain, clear = glaze('porcelain', 0.14), glass()

lay_boards(wood, rng, (-1.2, 1.2), (-0.55, 0.52), 0.0, 4, palette.mix(palette.WOOD, palette.DARK_WOOD, 0.45), 0.04, 0.0012, 0.003)

WIDE, DEEP, HIDE = 0.235, 0.315, palette.shade(palette.DEEP_POMEGRANATE, 1.0)
cover, lining, corners = Shape(), Shape(), Shape()
for side in (-1, 1):
    cover.join(board((WIDE, DEEP, 0.005), HIDE, at=(side * (WIDE / 2 + 0.004), 0, 0), edge=0.0018, worn=1.3))
    lining.join(board((WIDE - 0.02, DEEP - 0.02, 0.001), palette.INDIGO, at=(side * (WIDE / 2 + 0.004), 0, 0.0048), edge=0.0003))
    for up in (-1, 1):
        x, y = side * (WIDE + 0.0045), up * (DEEP / 2 + 0.0006)
        corner = [(x, y), (x - side * 0.026, y), (x, y - up * 0.026)]
        corners.join(flat(corner if side * up > 0 else corner[::-1], 0.0066, BRASS))
cover.join(board((0.014, DEEP, 0.003), palette.shade(HIDE, 0.8), edge=0.001))
sheets = Shape()
for k in range(3):
    sheets.join(board((0.2, 0.285, 0.0007), palette.mix(palette.SNOW, palette.FELT, 0.6), at=(WIDE / 2 + 0.004 + rng.normal(0, 0.0006), rng.normal(0, 0.0006), 0.0058 + 0.0008 * k), edge=0.0002, worn=1.0))
ribbon = board((0.008, 0.36, 0.0007), palette.STRAW, at=(-0.03, -0.01, 0.0061), edge=0.0002)
FOLD, TURN = (-0.01, -0.12, 0.001), 0.07
for shape, material in ((cover, leather), (lining, silk), (corners, metal), (sheets, paper), (ribbon, silk)):
    stand(shape, material, FOLD, (0, 0, TURN))

for shape, material in zip(open_pen(), (lacquer, metal)):
    round_edges(stand(shape, material, (0.125, -0.12, 0.0095), (0, 0, 0.62), 1.15))

for x, colour in ((-0.155, lambda x, y: carpet_colour(x, y, 0.0115)), (0.165, lambda x, y: felt_colour(x, y, 0.088, CREAM, palette.INDIGO))):
    stand(painted_panel(0.25, 0.19, colour, 0.0009), wool, (x, 0.185, 0.0035))
    stand(board((0.258, 0.198, 0.003), palette.DEEP_POMEGRANATE, edge=0.001), wool, (x, 0.185, 0.0002))
round_edges(stand(saucer(), porcelain, (-0.155, 0.185, 0.0045), size=1.15))
cup, drink, gilt = armudu()
for shape, material in ((cup, clear), (drink, tea()), (gilt, porcelain)):
    round_edges(stand(shape, material, (-0.155, 0.185, 0.0095), size=1.4))
bowl, brew = pial()
for shape, material in ((bowl, porcelain), (brew, tea('bowl', (0.72, 0.27, 0.06), 0.15))):
    round_edges(stand(shape, material, (0.165, 0.185, 0.0045), (0, 0, 0.3), 1.3))

stand(pierced_wall(4.2, 2.9, 0.24, (1.3, 0.8, 1.9, 1.75), palette.PALE_CLAY), wall, (-1.75, -1.6, -0.76), quarter_turn())
stand(casement(1.9, 1.75, 3, 3, palette.FELT), upright, (-1.85, -0.3, 0.04), quarter_turn())
stand(panelling(4.2, 0.95, 6, palette.shade(palette.WOOD, 0.9)), upright, (-2.0, 1.35, -0.76))
stand(box((7, 0.2, 3), palette.PALE_CLAY), wall, (0, 1.5, -0.76))
soft_light('window', (-1.6, 0.6, 0.8), (0, 0.1, 0), (1.7, 1.3), 17, linear('cddaf2'))
EYE, AIM = np.array([0.03, -0.80, 0.40]), np.array([0.01, 0.02, 0.035])
point_camera(tuple(EYE), tuple(AIM), 42, float(np.linalg.norm(EYE - [0, 0.0, 0.03])), 10.0)
render(settings, exposure=0.3, bounces=2)
