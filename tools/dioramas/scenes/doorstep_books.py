"""Guests who stayed: a book and an exercise book tied with a traveller's strap on a doorstep; inside, tea stands on the table."""
import math
import os
import sys

import bpy
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.books import closed_book
from diorama.chamber import light_room, pierced_wall, soft_light
from diorama.grain import brass, plain, polished
from diorama.houses import planks
from diorama.joinery import board, lay_boards
from diorama.light import shine
from diorama.motifs import carpet_colour, painted_panel
from diorama.palette import linear
from diorama.reading_room import let_lamps_lead, plain_chair
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import Shape, box, lathe, pebble, rod, stand
from diorama.tableware import armudu, glass, glaze, pial, saucer, tea, teapot

settings = read_settings()
rng = np.random.default_rng(77)
empty_scene()
light_room(linear('ffc88a'), azimuth=-128, height=27, strength=7.0, width=1.0, air=linear('a9b8d8'), fill=0.3)
bpy.context.scene.world.cycles.sampling_method = 'NONE'
plaster, stone, wool = plain('plaster', 0.95, 2.6, 0.16, 60.0, 0.003), plain('stone', 0.9, 7.0, 0.22, 50.0, 0.004), plain('wool', 0.97, 50.0, 0.12, 500.0, 0.001)
upright, across, lengthwise, metal = polished('upright', 'z', 0.55, wear=1.4), polished('across', 'y', 0.42), polished('lengthwise', 'x', 0.45), brass()
cloth, paper, hide, porcelain = plain('cloth', 0.85, 60.0, 0.1, 900.0, 0.0004), plain('paper', 0.9, 60.0, 0.04), plain('hide', 0.55, 40.0, 0.18, 220.0, 0.0006, 0.35), glaze('porcelain', 0.15)
CLAY, PAINT = palette.mix(palette.PALE_CLAY, palette.FELT, 0.35), palette.mix(palette.PALE_INDIGO, palette.LEAF, 0.25)
DOOR, HIGH, FACE = 1.18, 2.1, 0.2

# the house: wall, door frame, leaf, threshold, two stone steps
stand(pierced_wall(5.0, 3.0, 0.36, (2.5 - DOOR / 2, 0.0, DOOR, HIGH), CLAY), plaster, (-2.5, FACE, 0.16))
for x in (-DOOR / 2 - 0.03, DOOR / 2 + 0.03):
    stand(board((0.1, 0.16, HIGH), PAINT, edge=0.01), upright, (x, FACE + 0.06, 0.16))
stand(board((DOOR, 0.34, 0.05), palette.OLD_WOOD, edge=0.016), lengthwise, (0, FACE + 0.17, 0.15))
stand(planks(DOOR - 0.06, HIGH - 0.06, 6, rng, PAINT, 0.045), upright, (-DOOR / 2 + 0.05, FACE + 0.4, 0.18), (0, 0, 1.32))
for x, wide, tone in ((-0.98, 0.6, 0.94), (-0.2, 0.93, 1.05), (0.72, 0.89, 0.98)):
    stand(board((wide, 0.62, 0.17), palette.shade(palette.STONE, tone), edge=0.018, worn=1.12), stone, (x, FACE - 0.32, 0.0))
stand(box((3.4, 0.7, 0.1), palette.shade(palette.STONE, 0.5), at=(0.1, FACE - 0.26, 0.05)), stone)
stand(board((3.4, 0.6, 0.16), palette.shade(palette.STONE, 0.85), edge=0.02, worn=1.1), stone, (0.1, FACE - 0.8, -0.17))
stand(box((8, 6, 0.1), palette.DUST, at=(0, -3.0, -0.12)), stone)
gravel = Shape()
for _ in range(260):
    gravel.join(pebble(rng, rng.uniform(0.004, 0.012), palette.shade(palette.STONE, rng.uniform(0.7, 1.1)), 0.6, 2), at=(rng.uniform(-1.3, 1.3), FACE - rng.uniform(0.64, 0.9), -0.008))
stand(gravel, stone)

# the room
lay_boards(across, rng, (-2.2, 2.2), (FACE + 0.34, 4.2), 0.17, 24, palette.mix(palette.WOOD, palette.NEW_WOOD, 0.3), 0.03, 0.004, 0.003, along='y')
stand(box((4.4, 4.0, 0.05), palette.shade(palette.DARK_WOOD, 0.3), at=(0, 2.4, 0.06)), plaster)
stand(box((5.0, 0.2, 3.0), palette.mix(palette.FELT, palette.PALE_CLAY, 0.4), at=(0, 4.1, 0.16)), plaster)
for x in (-2.2, 2.2):
    stand(box((0.2, 4.0, 3.0), palette.mix(palette.FELT, palette.PALE_CLAY, 0.4), at=(x, 2.4, 0.16)), plaster)
stand(painted_panel(2.1, 1.3, lambda x, y: carpet_colour(x, y, 0.05), 0.01), wool, (0.1, 3.98, 1.0), (math.pi / 2, 0, 0))
TX, TY, TOP = 0.2, 1.62, 0.66
stand(lathe([(0.42, TOP - 0.035), (0.455, TOP - 0.03), (0.46, TOP - 0.008), (0.45, TOP), (0.0, TOP)], 96, palette.mix(palette.WOOD, palette.RUST, 0.25)), lengthwise, (TX, TY, 0))
rounded(stand(lathe([(0.2, 0.17), (0.21, 0.2), (0.06, 0.25), (0.045, 0.33), (0.06, 0.47), (0.05, 0.54), (0.16, TOP - 0.035)], 64, palette.WOOD), upright, (TX, TY, 0)), 50)
stand(lathe([(0.36, TOP + 0.0006), (0.36, TOP + 0.0026), (0.0, TOP + 0.0028)], 96, palette.FELT), cloth, (TX, TY, 0))
rounded(stand(teapot(), porcelain, (TX + 0.02, TY + 0.06, TOP + 0.003), (0, 0, 2.7), 1.25), 40)
for x, y in ((-0.2, -0.1), (0.2, -0.17)):
    rounded(stand(saucer(), porcelain, (TX + x, TY + y, TOP + 0.003), size=1.25), 50)
for shape, material in zip(armudu(), (glass(), tea(), porcelain)):
    rounded(stand(shape, material, (TX - 0.2, TY - 0.1, TOP + 0.009), size=1.4), 50)
for shape, material in zip(pial(), (porcelain, tea())):
    rounded(stand(shape, material, (TX + 0.2, TY - 0.17, TOP + 0.009), size=1.3), 50)
for x, y, turn in ((TX + 0.74, TY + 0.5, -0.9), (TX - 0.5, TY + 0.72, 0.5)):
    stand(plain_chair(palette.WOOD, palette.POMEGRANATE), upright, (x, y, 0.171), (0, 0, turn))

# the guests: two books in one strap
BOOKS, TURN, UP = (-0.13, FACE - 0.17, 0.171), 0.42, (0.047, 0.017)
c, s = math.cos(TURN), math.sin(TURN)


def tied(shape, material, x=0.0, y=0.0, z=0.0, turn=0.0):
    """Puts a part of the bundle where it lies on the step."""
    return stand(shape, material, (BOOKS[0] + x * c - y * s, BOOKS[1] + x * s + y * c, BOOKS[2] + z), (0, 0, TURN + turn))


for shape, material in zip(closed_book(0.17, 0.24, UP[0], palette.POMEGRANATE), (cloth, paper)):
    tied(shape, material)
for shape, material in zip(closed_book(0.158, 0.222, UP[1], palette.INDIGO), (cloth, paper)):
    tied(shape, material, 0.003, -0.002, UP[0] + 0.0004, 0.035)
TALL, T = sum(UP) + 0.001, 0.0032
for wide, deep, along in ((0.178, 0.024, True), (0.024, 0.248, False)):
    for z in (-0.0005, TALL):
        tied(board((wide, deep, T), palette.LEATHER, edge=0.0012, worn=1.5), hide, 0.0, 0.03 if along else 0.0, z)
    for side in (-1, 1):
        size = (T, deep, TALL + T) if along else (wide, T, TALL + T)
        tied(board(size, palette.shade(palette.LEATHER, 0.9), edge=0.0012, worn=1.5), hide, side * wide / 2 if along else 0.0, 0.03 if along else side * deep / 2, -0.0005)
buckle = Shape()
for a, b in (((-0.018, -0.017), (0.018, -0.017)), ((0.018, -0.017), (0.018, 0.017)), ((0.018, 0.017), (-0.018, 0.017)), ((-0.018, 0.017), (-0.018, -0.017)), ((-0.018, 0.0), (0.02, 0.0))):
    buckle.join(rod((*a, 0.0), (*b, 0.0), 0.0022, palette.STRAW, 14))
rounded(tied(buckle, metal, 0.045, 0.03, TALL + T + 0.002), 60)
tail = Shape()
line = [(0.06 + 0.012 * k, 0.03 + 0.0022 * k * k / 3, TALL + T + 0.006 * math.sin(k * 0.7) + 0.004 - 0.0062 * max(0, k - 3)) for k in range(7)]
for one, two in zip(line, line[1:]):
    tail.add([(one[0], one[1] - 0.011, one[2]), (two[0], two[1] - 0.011, two[2]), (two[0], two[1] + 0.011, two[2]), (one[0], one[1] + 0.011, one[2])], [(0, 1, 2, 3)], palette.shade(palette.LEATHER, 1.2))
rounded(tied(tail, hide), 70)

shine('lamp', (TX + 0.1, TY + 0.1, 2.0), 62, 0.14, linear('ffc987'))
soft_light('room window', (1.9, 2.6, 1.6), (0, 2.2, 0.6), (1.0, 1.2), 26, linear('ffe0b8'))
soft_light('sky', (0.4, -2.0, 2.2), (0, 0.4, 0.3), (2.2, 1.4), 22, linear('c4d2f0'))
let_lamps_lead()
point_camera((-0.05, -1.12, 0.79), (0.01, 0.35, 0.37), 31, focus=1.25, aperture=10.0)
render(settings, exposure=0.25, bounces=1)
