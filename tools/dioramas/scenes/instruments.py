"""Tar and kamancha on a carpet, komuz on felt, the two cloths meeting: three instruments that lie side by side in raking light."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import light_room, soft_light
from diorama.fringe import flat_fringe
from diorama.grain import brass, plain, polished
from diorama.joinery import lay_boards
from diorama.kamancha import bow, kamancha
from diorama.lying_komuz import lying_komuz
from diorama.motifs import carpet_colour, felt_colour, painted_panel
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import box, stand
from diorama.tar import tar

settings = read_settings()
rng = np.random.default_rng(1913)
empty_scene()
light_room(linear('ffd2a0'), azimuth=-74, height=27, strength=5.5, width=1.8, air=linear('c2cad8'), fill=0.42)
boards, lacquer, skin = polished('boards', 'y', 0.5, wear=1.2), polished('lacquer', 'y', 0.24, 0.9, 0.4, 0.4), plain('skin', 0.6, 26.0, 0.1, bump=0.0, specular=0.25)
bone, metal, wool, felt = plain('bone', 0.35, 40.0, 0.05, specular=0.4), brass('strings', 0.3), plain('wool', 0.97, 60.0, 0.16, 420.0, 0.0016), plain('felt', 0.98, 30.0, 0.1, 160.0, 0.0025)

stand(box((3.4, 2.8, 0.02), palette.shade(palette.DARK_WOOD, 0.25), at=(0, 0, -0.07)), wool)
lay_boards(boards, rng, (-1.6, 1.6), (-1.3, 1.3), -0.012, 18, palette.mix(palette.WOOD, palette.DARK_WOOD, 0.3), 0.03, 0.004, 0.003, along='y')
stand(painted_panel(1.25, 1.06, lambda x, y: carpet_colour(x, y, 0.03), 0.004), wool, (-0.46, 0.03, -0.004), (0, 0, 0.03))
stand(painted_panel(0.98, 1.06, lambda x, y: felt_colour(x, y, 0.25), 0.0025), felt, (0.595, -0.02, 0.004), (0, 0, -0.06))
for y, way in ((-0.49, -1), (0.56, 1)):
    stand(flat_fringe(rng, -1.08, 0.16, way), wool, (0, y, -0.0055), (0, 0, 0.03))

for shape, material in zip(tar(), (lacquer, skin, bone, bone, metal)):
    rounded(stand(shape, material, (-0.29, -0.2, 0.115), (-0.13, 0, 0.6)), 40)
for shape, material in zip(kamancha(), (lacquer, skin, bone, metal)):
    rounded(stand(shape, material, (-0.02, -0.3, 0.093), (-0.2, 0, 0.03)), 40)
stick, hair = bow(0.62)
for shape, material in ((stick, lacquer), (hair, bone)):
    rounded(stand(shape, material, (-0.22, 0.2, 0.006), (0, 0, 0.27)), 40)
for shape, material in zip(lying_komuz(), (lacquer, lacquer, bone, bone)):
    rounded(stand(shape, material, (0.28, -0.17, 0.074), (-0.074, 0, -0.62)), 40)

soft_light('window', (-1.6, 0.3, 1.2), (0, 0, 0), (1.4, 1.4), 16, linear('d0dcf2'))
point_camera((0.0, -1.08, 1.3), (0.0, -0.005, 0.03), 40)
render(settings, exposure=0.12)
