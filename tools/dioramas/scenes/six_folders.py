"""Six folders fanned on a dark table in raking light, a plain figure of brass on each: two voices, shield, scales, ledger, masks, helmet."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import casement, light_room, pierced_wall, quarter_turn, soft_light
from diorama.figures import THICK as RAISED, helmet, ledger, ledger_lines, mask_holes, scales, shield, two_masks, two_voices
from diorama.folder import THICK, flat, folder
from diorama.fountain_pen import fountain_pen
from diorama.grain import brass, plain, polished
from diorama.joinery import lay_boards
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.round_edges import round_edges
from diorama.shape import Shape, box, stand

settings = read_settings()
rng = np.random.default_rng(176)
empty_scene()
light_room(linear('ffd2a0'), azimuth=-74, height=35, strength=7.0, width=0.9, air=linear('aab4cc'), fill=0.32)
wood, upright, deep = polished('wood', 'x', 0.26, 0.9, 0.6, 0.7), polished('upright', 'z'), polished('deep', 'y')
leather, paper, metal, wall = plain('leather', 0.5, 60.0, 0.07, 420.0, 0.0005, 0.4), plain('paper', 0.9, 70.0, 0.04), brass('brass', 0.34), plain('wall', 0.95, 2.2, 0.12, 60.0, 0.002)
lacquer = plain('lacquer', 0.2, 20.0, 0.03, bump=0, specular=0.6)

lay_boards(wood, rng, (-1.5, 1.5), (-0.75, 0.9), 0.0, 4, palette.shade(palette.DARK_WOOD, 0.8), 0.04, 0.0012, 0.002)
COLOURS = (linear('7d1f2b'), linear('2b3a67'), linear('35573f'), linear('8a7450'), linear('573350'), linear('8f4a2a'))
FIGURES = ((two_voices, ()), (shield, ()), (scales, ()), (ledger, ledger_lines()), (two_masks, mask_holes()), (helmet, ()))
RADIUS, STEP, LARGE, VISIBLE = 0.88, 0.208, (1.32, 1.32, 1.0), (-0.017, 0.0, THICK)
for k, (hide, (figure, sunk)) in enumerate(zip(COLOURS, FIGURES)):
    turn = (2.5 - k) * STEP
    at = (-RADIUS * math.sin(turn), -0.98 + RADIUS * math.cos(turn) * 1.0, 0.0015 + 0.0105 * k)
    tilt = (0, 0.05, turn)
    for shape, material in zip(folder(hide), (leather, paper, metal)):
        stand(shape, material, at, tilt)
    stand(Shape().join(figure(), VISIBLE, size=LARGE), metal, at, tilt)
    inlay = Shape()
    for outline in sunk:
        inlay.join(flat(outline, RAISED + 0.0006, palette.shade(hide, 0.55)), VISIBLE, size=LARGE)
    if sunk:
        stand(inlay, leather, at, tilt)

body, trim = fountain_pen()
for shape, material in ((body, lacquer), (trim, metal)):
    round_edges(stand(shape, material, (-0.03, -0.42, 0.001), (0, 0, 0.2), 1.3))

stand(pierced_wall(4.2, 2.9, 0.24, (1.2, 0.85, 1.9, 1.75), palette.PALE_CLAY), wall, (-1.95, -2.0, -0.76), quarter_turn())
stand(casement(1.9, 1.75, 2, 2, palette.FELT), upright, (-2.05, -0.8, 0.09), quarter_turn())
stand(box((7, 0.2, 3), palette.PALE_CLAY), wall, (0, 2.4, -0.76))
soft_light('window', (-1.8, 0.2, 0.9), (0, -0.05, 0), (1.7, 1.3), 16, linear('cfdbf2'))
EYE, AIM = np.array([0.0, -0.9, 0.8]), np.array([0.0, -0.19, 0.0])
point_camera(tuple(EYE), tuple(AIM), 31.5, float(np.linalg.norm(EYE - AIM)), 9.0)
render(settings, exposure=0.45, bounces=2)
