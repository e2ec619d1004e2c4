"""A room that has been cleared: a bundle, a kettle, a rolled carpet on bare boards, and on the wall the paler place where it hung."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.belongings import checked, kettle, tied_bundle
from diorama.carpet_roll import rolled_carpet
from diorama.chamber import light_room, pierced_wall, quarter_turn, soft_light
from diorama.grain import brass, plain, polished
from diorama.joinery import board, lay_boards
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.shape import Shape, box, rod, stand

settings = read_settings()
rng = np.random.default_rng(44)
empty_scene()
light_room(linear('ffd3a0'), azimuth=-111, height=23, strength=5.5, width=2.2, air=linear('b9bec8'), fill=0.3)
wood, upright, deep = polished('wood', 'x', 0.5), polished('upright', 'z'), polished('deep', 'y', 0.55, wear=1.2)
cloth, wool, wall = plain('cloth', 0.92, 40.0, 0.08, 700.0, 0.0004), plain('wool', 0.97, 50.0, 0.14, 260.0, 0.002, 0.05), plain('wall', 0.95, 1.6, 0.17, 26.0, 0.004)
copper, iron = brass('copper', 0.3), brass('iron', 0.5)

WALL, SIDE = 1.15, -1.95
stand(box((8, 8, 0.1), palette.shade(palette.DARK_WOOD, 0.2)), deep, (0, 0, -0.16))
lay_boards(deep, rng, (-2.3, 2.6), (-2.8, WALL + 0.2), 0, 27, palette.mix(palette.OLD_WOOD, palette.STONE, 0.35), 0.03, 0.005, 0.004, along='y')
grey = linear('a29c92')
stand(box((6, 0.3, 2.7), grey), wall, (0.3, WALL + 0.15, 0))
stand(pierced_wall(5.2, 2.7, 0.3, (2.72, 0, 1.38, 2.05), grey), wall, (SIDE, -4.0, 0), quarter_turn())
stand(box((6, 6, 0.1), grey), wall, (0.3, -1.6, 2.7))
stand(board((6, 0.025, 0.13), palette.shade(palette.OLD_WOOD, 0.6), edge=0.006), wood, (0.3, WALL - 0.012, 0))

PALE = (0.24, 0.56, 1.52, 1.9)
stand(box((PALE[2], 0.002, PALE[3]), linear('c9c1ae')), plain('unfaded', 0.95, 2.0, 0.08, 26.0, 0.004), (PALE[0], WALL - 0.001, PALE[1]))
nails = Shape()
for share in (0.0, 1.0):
    x = PALE[0] + (share - 0.5) * (PALE[2] - 0.06)
    nails.join(rod((x, WALL, PALE[1] + 0.035), (x, WALL - 0.045, PALE[1] + 0.043), 0.0045, palette.IRON, 8))
stand(nails, iron)

roll, rope = rolled_carpet(np.random.default_rng(5))
stand(roll, wool, (0.26, 0.42, 0), (0, 0, 0.13))
stand(rope, cloth, (0.26, 0.42, 0), (0, 0, 0.13))
stand(tied_bundle(np.random.default_rng(8), checked(palette.mix(palette.CLAY, palette.LINEN, 0.35), palette.shade(palette.WAGON, 0.8), palette.DEEP_POMEGRANATE, 0.115), 0.28), cloth, (-0.42, -0.02, 0), (0, 0, 0.4), (1, 1, 1.18))
stand(kettle(), copper, (0.33, -0.1, 0), (0, 0, 0.45), 1.15)

soft_light('doorway', (SIDE + 0.1, -0.45, 1.1), (0.2, 0.3, 0.2), (1.0, 1.9), 34, linear('d5ddec'))
point_camera((0.05, -2.5, 0.92), (0.05, 0.1, 0.47), 35)
render(settings, exposure=0.45)
