"""Early light from a door falls on a bench in one house: three kitbags, packed and tied, each by another hand."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import light_room, pierced_wall, quarter_turn, soft_light
from diorama.grain import brass, plain, polished
from diorama.joinery import board, lay_boards
from diorama.kitbag import CANVAS, enamel_mug, kitbag, rolled_coat
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import Shape, box, rod, stand
from diorama.tableware import glaze

settings = read_settings()
rng = np.random.default_rng(1942)
empty_scene()
light_room(linear('ffd0a0'), azimuth=-102, height=19, strength=6.0, width=1.8, air=linear('b4bfd2'), fill=0.3)
along, upright, deep = polished('along', 'x', 0.5, wear=1.2), polished('upright', 'z', 0.5), polished('deep', 'y', 0.55, wear=1.2)
canvas, band, wool = plain('canvas', 0.95, 14.0, 0.14, 420.0, 0.0012), plain('band', 0.9, 60.0, 0.08, 700.0, 0.0006), plain('wool', 0.97, 30.0, 0.12, 240.0, 0.002)
lime, iron, enamel = plain('lime', 0.95, 1.7, 0.16, 24.0, 0.005), brass('iron', 0.5), glaze('enamel', 0.3)

WALL, SIDE, SEAT = 0.62, -2.3, 0.46
stand(box((9, 9, 0.1), palette.shade(palette.DARK_WOOD, 0.2)), deep, (0, 0, -0.16))
lay_boards(deep, rng, (-2.6, 3.0), (-3.2, WALL + 0.1), 0, 26, palette.mix(palette.OLD_WOOD, palette.WOOD, 0.45), 0.03, 0.005, 0.004, along='y')
grey = palette.mix(palette.FELT, palette.PALE_INDIGO, 0.16)
stand(box((7, 0.3, 2.7), grey), lime, (0.3, WALL + 0.15, 0))
stand(box((7, 0.006, 0.62), palette.mix(palette.PALE_INDIGO, palette.STONE, 0.35)), lime, (0.3, WALL - 0.002, 0))
stand(pierced_wall(5.4, 2.7, 0.3, (2.55, 0, 1.5, 2.1), grey), lime, (SIDE, -4.0, 0), quarter_turn())
stand(box((7, 6, 0.1), grey), lime, (0.3, -1.6, 2.7))
stand(board((7, 0.025, 0.12), palette.shade(palette.WOOD, 0.6), edge=0.006), along, (0.3, WALL - 0.014, 0))

timber = palette.mix(palette.WOOD, palette.OLD_WOOD, 0.35)
lay_boards(along, rng, (-1.15, 1.2), (0.14, 0.56), SEAT, 2, timber, 0.045, 0.004, 0.006)
legs = Shape()
for x in (-0.92, 0.97):
    for y in (0.19, 0.51):
        legs.join(board((0.07, 0.07, SEAT - 0.04), palette.shade(timber, 0.8), at=(x, y, 0)))
    legs.join(board((0.05, 0.36, 0.06), palette.shade(timber, 0.75), at=(x, 0.35, 0.12)))
stand(legs, upright)
stand(board((1.9, 0.035, 0.08), palette.shade(timber, 0.75), at=(0.02, 0.19, SEAT - 0.13)), along)

bags = ((-0.62, 0.37, 0.0, 11, dict(), palette.mix(palette.LINEN, palette.STEPPE, 0.3)), (-0.05, 0.36, 0.22, 23, dict(tall=0.47, full=1.35, canvas=palette.mix(CANVAS, palette.EARTH, 0.4)), palette.shade(palette.LEATHER, 0.85)),
        (0.5, 0.38, -0.2, 38, dict(tall=0.55, radius=0.15, full=0.7, canvas=palette.mix(CANVAS, palette.STONE, 0.4)), palette.mix(palette.mix(palette.WAGON, palette.STONE, 0.6), palette.LINEN, 0.15)))
for x, y, turn, seed, shape, tie in bags:
    sack, ties = kitbag(np.random.default_rng(seed), tie=tie, **shape)
    for thing, material in ((sack, canvas), (ties, band)):
        rounded(stand(thing, material, (x, y, SEAT), (0, 0, turn)), 60)
cloth, belts = rolled_coat(np.random.default_rng(6), 0.46, 0.075)
for thing, material in ((cloth, wool), (belts, band)):
    rounded(stand(thing, material, (0.91, 0.33, SEAT), (0, 0, 0.98)), 50)
rounded(stand(enamel_mug(), enamel, (0.25, 0.235, SEAT), (0, 0, -0.5)), 50)
stand(rod((0.12, WALL, 1.06), (0.12, WALL - 0.045, 1.07), 0.004, palette.IRON, 12), iron)

soft_light('doorway', (SIDE + 0.15, -0.65, 1.2), (0.2, 0.3, 0.6), (1.2, 1.9), 30, linear('ccd8f0'))
point_camera((0.16, -2.1, 1.02), (0.1, 0.3, 0.66), 43)
render(settings, exposure=0.4)
