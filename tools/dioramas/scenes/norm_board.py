"""A ruled blackboard on a whitewashed wall, every cell of it empty; evening light through a window."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.blackboard import duster, ruled_board
from diorama.chamber import casement, light_room, pierced_wall, quarter_turn, soft_light
from diorama.grain import brass, plain, polished
from diorama.joinery import board, lay_boards
from diorama.orchard import pail
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.shape import box, rod, stand

settings = read_settings()
rng = np.random.default_rng(72)
empty_scene()
light_room(linear('ffcf98'), azimuth=-122, height=14, strength=6.0, width=0.8, air=linear('b4bccb'), fill=0.42)
wood, upright, deep = polished('wood', 'x', 0.5), polished('upright', 'z', 0.55), polished('deep', 'y', 0.6, wear=1.2)
lime, slate, cloth = plain('lime', 0.97, 2.2, 0.1, 24.0, 0.006), plain('slate', 0.8, 40.0, 0.1, 260.0, 0.0005, 0.2), plain('cloth', 0.95, 40.0, 0.1, 700.0, 0.0006)
WHITE, SIDE = linear('d9d4c6'), -1.9

stand(box((5.6, 0.3, 2.7), WHITE), lime, (0.2, 0.15, 0))
stand(box((5.6, 0.02, 0.66), linear('7d8a8f')), lime, (0.1, -0.006, 0))
stand(pierced_wall(5.0, 2.7, 0.34, (2.2, 1.1, 1.25, 1.5), WHITE), lime, (SIDE, -4.1, 0), quarter_turn())
stand(casement(1.25, 1.5, 1, 2, linear('8a8f96'), 0.045, 0.06), upright, (SIDE - 0.12, -1.9, 1.1), quarter_turn())
stand(box((6, 6, 0.1), WHITE), lime, (0.3, -2.2, 2.7))
lay_boards(deep, rng, (-2.1, 2.8), (-3.4, 0.1), 0, 24, palette.mix(palette.OLD_WOOD, palette.STONE, 0.3), 0.03, 0.005, 0.004, along='y')

frame, face, chalk = ruled_board(np.random.default_rng(21))
for shape, material in ((frame, wood), (face, slate), (chalk, lime)):
    stand(shape, material, (0.12, -0.06, 1.0))
stub = rod((0, 0, 0), (0.052, 0, 0), 0.0065, palette.SNOW, 10).join(rod((0.085, 0.012, -0.001), (0.107, 0.018, -0.001), 0.006, palette.FELT, 10))
stand(stub, lime, (0.42, -0.115, 1.0005), (0, 0, 0.25))
rag = stand(duster(np.random.default_rng(8)), cloth, (-0.33, -0.092, 0.992))
rag.data.polygons.foreach_set('use_smooth', [True] * len(rag.data.polygons))

for x in (0.62, 1.98):
    for y in (-0.52, -0.24):
        stand(board((0.06, 0.06, 0.42), palette.OLD_WOOD, edge=0.008), upright, (x, y, 0))
stand(board((1.6, 0.36, 0.045), palette.OLD_WOOD, edge=0.012, worn=1.4), wood, (1.3, -0.38, 0.42))

zinc, water = pail()
stand(zinc, brass('zinc', 0.5), (1.3, -0.4, 0.466), (0, 0, 0.5))
stand(water, plain('water', 0.08, 3.0, 0.02, bump=0, specular=0.6), (1.3, -0.4, 0.466), (0, 0, 0.5))
soft_light('window', (SIDE + 0.1, -1.3, 1.8), (0.6, -0.2, 1.2), (1.2, 1.4), 30, linear('c9d6ee'))
point_camera((0.52, -2.85, 1.5), (0.32, 0, 1.25), 33)
render(settings, exposure=0.35)
