"""A counting frame in the cool light of a room; behind it, in the sun from the window, what a family brought."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.abacus import counting_frame
from diorama.belongings import folded_quilt, hooks
from diorama.chamber import casement, light_room, pierced_wall, quarter_turn, soft_light
from diorama.cloth_bundle import cloth_bundle, gingham
from diorama.copper_kettle import copper_kettle
from diorama.grain import brass, plain, polished
from diorama.household import hung_cloth
from diorama.joinery import board, lay_boards
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import box, stand

settings = read_settings()
rng = np.random.default_rng(1946)
empty_scene()
light_room(linear('ffcb92'), azimuth=-116, height=24, strength=7.0, width=1.4, air=linear('b8c3da'), fill=0.42)
wood, upright, deep = polished('wood', 'x', 0.45), polished('upright', 'z'), polished('deep', 'y', 0.5)
cloth, woven, wall = plain('cloth', 0.92, 40.0, 0.08, 700.0, 0.0004), plain('woven', 0.9, 30.0, 0.1, 500.0, 0.0006), plain('wall', 0.95, 2.6, 0.16, 30.0, 0.004)
copper, wire, bead = brass('copper', 0.3), brass('wire', 0.35), plain('bead', 0.28, 60.0, 0.08, bump=0, specular=0.5)

lay_boards(wood, rng, (-0.9, 0.9), (-0.5, 0.55), 0, 6, palette.mix(palette.OLD_WOOD, palette.WOOD, 0.45), 0.034, 0.004, 0.005)
stand(board((1.8, 0.03, 0.1), palette.WOOD), wood, (0, -0.42, -0.135))

WALL = 0.86
stand(box((5, 0.3, 2.8), linear('d9c7a4')), wall, (0, WALL + 0.15, -0.78))
stand(box((5, 0.02, 0.76), linear('8f9db0')), wall, (0, WALL - 0.008, -0.78))
stand(pierced_wall(4.2, 2.8, 0.3, (2.28, 1.05, 1.24, 1.3), linear('d9c7a4')), wall, (-1.5, -3.2, -0.78), quarter_turn())
stand(casement(1.24, 1.3, 2, 2, palette.LINEN), upright, (-1.6, -0.92, 0.27), quarter_turn())
stand(box((5, 5, 0.1), palette.FELT), wall, (0, -1.4, 2.0))
lay_boards(deep, rng, (-1.6, 1.6), (-1.5, 1.0), -0.78, 20, palette.OLD_WOOD, along='y')
rounded(stand(hooks(5, 0.2), upright, (0.1, WALL - 0.02, 0.31)))
rounded(stand(hung_cloth(rng, palette.mix(palette.INDIGO, palette.LINEN, 0.12), 0.2, 0.27), woven, (0.1, WALL - 0.075, 0.36)), 80)

frame, wires, beads = counting_frame(np.random.default_rng(12))
place, turn = (-0.07, -0.13, 0), (0, 0, 0.2)
stand(frame, deep, place, turn)
for part, material in ((wires, wire), (beads, bead)):
    rounded(stand(part, material, place, turn))

rounded(stand(folded_quilt(np.random.default_rng(6), 0.44, 0.33), cloth, (0.34, 0.30, 0), (0, 0, -0.12)), 60)
for part, material in zip(copper_kettle(), (copper, upright)):
    rounded(stand(part, material, (0.03, 0.34, 0), (0, 0, 0.5)))
check = gingham(palette.mix(palette.LINEN, palette.FELT, 0.2), palette.mix(palette.DEEP_POMEGRANATE, palette.POMEGRANATE, 0.2), 0.02)
rounded(stand(cloth_bundle(np.random.default_rng(3), check, 0.155), cloth, (-0.27, 0.33, 0)), 70)

soft_light('window', (-1.4, -0.3, 0.9), (0, -0.1, 0), (1.1, 1.2), 16, linear('c9d6ee'))
point_camera((0.06, -1.21, 0.63), (0.03, 0.12, 0.128), 36, focus=1.17, aperture=6.3)
render(settings, exposure=0.25)
