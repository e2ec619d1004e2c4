"""A quiet grey morning: a pen lies across a blank page, a dove folded of paper sits on it."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import casement, pierced_wall, soft_light
from diorama.fountain_pen import fountain_pen
from diorama.grain import brass, plain, polished
from diorama.haze import fill_haze
from diorama.joinery import board, lay_boards
from diorama.materials import card
from diorama.paper_dove import paper_dove
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.round_edges import round_edges
from diorama.shape import Shape, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mountains, sheet

settings = read_settings()
rng = np.random.default_rng(1994)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('b4b6c0'), middle=linear('8e9cb4'), zenith=linear('62769a'), glow=linear('d8c8b8'),
                       sun=linear('ffe9cf'), azimuth=-52, height=24, sun_strength=5.0, sun_width=3.0, fill=0.7, cloud=linear('c8c8cc'),
                       cloud_amount=0.7, cloud_seed=6.0, haze_start=5, haze_length=260, haze_most=0.7, haze_height=160)))
wood, paint = polished('wood', 'x', 0.32, 0.8, 0.7, 0.8), plain('paint', 0.5, 18.0, 0.06, specular=0.3)
paper, dove, plaster = plain('paper', 0.9, 60.0, 0.03), plain('dove', 0.85, 60.0, 0.02), plain('plaster', 0.95, 3.0, 0.1, 70.0, 0.0015)
lacquer, metal, rock = plain('lacquer', 0.16, 20.0, 0.03, bump=0, specular=0.7), brass('gilt', 0.3), card('rock', 0.06, 0.1, 0.0)

lay_boards(wood, rng, (-0.9, 0.9), (-0.5, 0.42), 0.0, 5, palette.mix(palette.OLD_WOOD, palette.WOOD, 0.45), 0.04, 0.0016, 0.003)
WIDE, TALL, FACE = 1.7, 1.2, 0.5
stand(pierced_wall(4, 2.2, 0.26, (2 - WIDE / 2, 0.72, WIDE, TALL), palette.mix(palette.FELT, palette.STONE, 0.2)), plaster, (-2, FACE, -0.8))
stand(casement(WIDE, TALL, 3, 1, palette.FELT, 0.036, 0.055), paint, (-WIDE / 2, FACE + 0.16, -0.08))
stand(board((WIDE + 0.16, 0.34, 0.04), palette.FELT, edge=0.008, worn=1.05), paint, (0, FACE + 0.08, -0.115))

leaf = Shape()
columns, rows, long, deep = 40, 30, 0.42, 0.297


def page(i, j):
    """A page that has been turned once: one corner lifts a little."""
    u, v = i / columns, j / rows
    lift = 0.022 * max(0.0, u + v - 1.62) ** 1.6 / 0.38 ** 1.6 + 0.0015
    return ((u - 0.5) * long, (v - 0.5) * deep, lift)


for i in range(columns):
    for j in range(rows):
        leaf.add([page(i, j), page(i + 1, j), page(i + 1, j + 1), page(i, j + 1)], [(0, 1, 2, 3)], palette.mix(palette.SNOW, palette.FELT, 0.5))
stand(board((0.44, 0.315, 0.004), palette.shade(palette.INDIGO, 0.8), edge=0.0015), plain('leather', 0.5, 60.0, 0.07, 420.0, 0.0005, 0.4), (0.02, -0.06, 0.0), (0, 0, 0.12))
stand(leaf, paper, (0.02, -0.06, 0.0042), (0, 0, 0.12))

AT, TURN, SIZE = np.array([0.0, -0.075, 0.006]), 0.42, 1.6
body, trim = fountain_pen(palette.shade(palette.DEEP_POMEGRANATE, 0.7))
for shape, material in ((body, lacquer), (trim, metal)):
    round_edges(stand(shape, material, AT, (0, 0, TURN), SIZE))
perch = AT + [0.068 * math.cos(TURN), 0.068 * math.sin(TURN), 0.0205]
stand(paper_dove(), dove, perch, (0, 0, math.pi + 0.28), 1.2)

stand(sheet((-400, 400), (2, 420), 60, 60, lambda x, y: -9 + 0 * x, lambda x, y, z, s: np.tile(linear('5d6b74'), (len(x), 1)), rng), rock)
mountains(rock, rng, 260, 260, 1300, 70, seed=77, snow_line=0.5, rock=linear('465270'), cell=140, base=-10)
mountains(rock, rng, 150, 110, 900, 24, seed=93, snow_line=3.0, rock=linear('47555a'), low=linear('4d5a58'), columns=220, rows=50, cell=60, base=-10)

soft_light('breast', (-0.62, -0.5, 0.5), tuple(perch), (0.3, 0.3), 3.2, linear('ffe9cf'))
soft_light('window', (-0.2, FACE - 0.05, 0.75), (0, -0.1, 0), (WIDE, 1.1), 9, linear('d5dfee'))
soft_light('room', (0.6, -1.4, 0.9), (0, 0, 0.05), (1.4, 0.9), 2.5, linear('f3e7d8'))
EYE = np.array([-0.02, -0.56, 0.165])
AIM = perch + [-0.05, 0.03, 0.024]
point_camera(tuple(EYE), tuple(AIM), 37, float(np.linalg.norm(EYE - perch)), 10.0)
render(settings, exposure=0.25, bounces=2)
