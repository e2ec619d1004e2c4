"""A room that has been cleared: a bundle, a kettle, a rolled carpet on bare boards, and on the wall the paler place where it hung."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.carpet_roll import TIES, rolled_carpet
from diorama.chamber import light_room, pierced_wall, quarter_turn, soft_light
from diorama.cloth_bundle import cloth_bundle, gingham
from diorama.copper_kettle import copper_kettle
from diorama.grain import brass, plain, polished
from diorama.joinery import board, lay_boards
from diorama.noise import noise
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounded import skin
from diorama.rounding import rounded
from diorama.shape import Shape, box, rod, stand
from diorama.tied_rope import tied_rope

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
stand(pierced_wall(5.2, 2.7, 0.3, (2.72, 0, 1.38, 2.05), grey), wall, (SIDE, -4.0, 0), quarter_turn())
stand(box((6, 6, 0.1), grey), wall, (0.3, -1.6, 2.7))
stand(board((6, 0.025, 0.13), palette.shade(palette.OLD_WOOD, 0.6), edge=0.006), wood, (0.3, WALL - 0.012, 0))

PALE = (0.24, 0.56, 1.52, 1.9)


def faded(x, z):
    """The wall's colour: paler where the carpet kept the light off it, dustier along its rim."""
    out = max(abs(x - PALE[0]) - PALE[2] / 2, PALE[1] - z) + 0.006 * float(noise(x * 9, z * 9, 3))
    rim = math.exp(-((out - 0.012) / 0.03) ** 2) * 0.1 + 0.1 * math.exp(-max(0.0, out) / 0.14) * (out > 0)
    share = min(1.0, max(0.0, 0.5 - out / 0.036))
    return palette.shade(palette.mix(grey, linear('c6bca6'), share * share * (3 - 2 * share)), 1 - rim)


def ticks(*marks):
    """Lines of the wall's mesh, close together about the given marks."""
    near = [np.arange(mark - 0.08, mark + 0.08, 0.004) for mark in marks]
    return np.unique(np.round(np.concatenate([np.arange(-2.7, 3.35, 0.06), *near]), 4))


columns = ticks(PALE[0] - PALE[2] / 2, PALE[0] + PALE[2] / 2)
levels = [z for z in ticks(PALE[1]) if -0.06 < z] + [2.75]
stand(skin([[(x, WALL, z) for x in columns] for z in levels], lambda i, j: faded((columns[j] + columns[j + 1]) / 2, (levels[i] + levels[i + 1]) / 2), around=False), wall)
nails = Shape()
for share in (0.0, 1.0):
    x = PALE[0] + (share - 0.5) * (PALE[2] - 0.06)
    nails.join(rod((x, WALL, PALE[1] + 0.035), (x, WALL - 0.045, PALE[1] + 0.043), 0.0045, palette.IRON, 8))
stand(nails, iron)

ROLL, TURN, RADIUS = (0.26, 0.42, 0), (0, 0, 0.13), 0.15
rounded(stand(rolled_carpet(np.random.default_rng(5)), wool, ROLL, TURN))
for share, knot, seed in zip(TIES, (2.25, 2.05), (3, 4)):
    rope = Shape().join(tied_rope(np.random.default_rng(seed), RADIUS * 0.945, 0.0072, linear('b7a27e'), knot=knot), at=((share - 0.5) * 1.5, 0, RADIUS * 1.02))
    rounded(stand(rope, cloth, ROLL, TURN), 80)
check = gingham(palette.mix(palette.LINEN, palette.FELT, 0.3), palette.mix(palette.INDIGO, palette.PALE_INDIGO, 0.3), 0.034)
rounded(stand(cloth_bundle(np.random.default_rng(8), check, 0.285), cloth, (-0.42, -0.02, 0), (0, 0, 0.4)), 70)
copper_body, grip = copper_kettle()
for part, material in ((copper_body, copper), (grip, upright)):
    rounded(stand(part, material, (0.33, -0.1, 0), (0, 0, 0.45), 1.15))

soft_light('doorway', (SIDE + 0.1, -0.45, 1.1), (0.2, 0.3, 0.2), (1.0, 1.9), 34, linear('d5ddec'))
point_camera((0.05, -2.5, 0.92), (0.05, 0.1, 0.47), 35)
render(settings, exposure=0.45)
