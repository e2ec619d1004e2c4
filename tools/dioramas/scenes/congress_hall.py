"""A bright hall before people come in: rows of empty chairs, a blank sheet and a pencil on each, the doors open."""
import math
import os
import sys

import bpy
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.arcade import archivolt, arched_wall
from diorama.chamber import casement, light_room, soft_light
from diorama.clear_water import clear_water, tumbler
from diorama.grain import plain, polished
from diorama.joinery import board, lay_boards, panelling
from diorama.keepsakes import pencil
from diorama.materials import lit
from diorama.palette import linear
from diorama.reading_room import let_lamps_lead, plain_chair
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.shape import Shape, box, lathe, mesh_of, stand, without_shine
from diorama.tableware import glass

settings = read_settings()
rng = np.random.default_rng(1926)
empty_scene()
light_room(linear('ffd29a'), azimuth=-66, height=24, strength=15.0, width=0.5, air=linear('e6ecf2'), fill=0.0)
bpy.context.scene.world.cycles.sampling_method = 'NONE'
plaster, upright, across, paper = plain('plaster', 0.95, 1.4, 0.08, 50.0, 0.003), polished('upright', 'z', 0.5), polished('across', 'y', 0.38), plain('paper', 0.9, 60.0, 0.03)
lengthwise, cloth = polished('lengthwise', 'x', 0.4), plain('cloth', 0.93, 30.0, 0.08, 900.0, 0.0006)
WIDE, LONG, HIGH = 11.0, 17.0, 6.0
WHITE, WARM = palette.mix(palette.FELT, palette.SNOW, 0.3), palette.mix(palette.FELT, palette.PALE_CLAY, 0.35)
SPAN, SPRING, BAYS = 1.75, 3.1, 5

# the left wall with its windows, the right wall with blind arches, the far wall with the open door
lay_boards(across, rng, (-WIDE / 2, WIDE / 2), (-3.0, LONG), 0.0, 44, palette.mix(palette.WOOD, palette.NEW_WOOD, 0.35), 0.03, 0.004, 0.004, along='y')
stand(box((WIDE, LONG + 3, 0.05), palette.shade(palette.DARK_WOOD, 0.3), at=(0, LONG / 2 - 1.5, -0.09)), plaster)
stand(arched_wall(LONG + 3, HIGH, 0.5, BAYS, SPAN, SPRING, WARM, foot=1.05), plaster, (-WIDE / 2, -3.0, 0), (0, 0, math.pi / 2))
stand(arched_wall(LONG + 3, HIGH, 0.35, BAYS, SPAN, SPRING, WARM, foot=0.0), plaster, (WIDE / 2, LONG, 0), (0, 0, -math.pi / 2))
stand(box((0.1, LONG + 4, HIGH), palette.mix(WARM, palette.CLAY, 0.3), at=(WIDE / 2 + 0.4, LONG / 2 - 1.5, 0)), plaster)
bay = (LONG + 3) / BAYS
bars = casement(SPAN + 0.1, SPRING + SPAN / 2 - 1.05, 3, 4, palette.FELT, 0.05, 0.07)
for k in range(BAYS):
    y = -3.0 + bay * (k + 0.5)
    stand(bars, plaster, (-WIDE / 2 - 0.3, y - SPAN / 2 - 0.05, 1.05), (0, 0, math.pi / 2))
    stand(archivolt(SPAN, SPRING, WHITE, foot=1.05), plaster, (-WIDE / 2, y, 0), (0, 0, math.pi / 2))
    stand(archivolt(SPAN, SPRING, WHITE), plaster, (WIDE / 2, y, 0), (0, 0, -math.pi / 2))
    stand(board((0.5, SPAN + 0.5, 0.07), WHITE, edge=0.012), plaster, (-WIDE / 2, y, 1.0))
DOOR, TOP = 2.2, 2.75
stand(arched_wall(WIDE, HIGH, 0.5, 3, DOOR, TOP, WARM), plaster, (-WIDE / 2, LONG, 0))
for k in range(3):
    x = -WIDE / 2 + WIDE / 3 * (k + 0.5)
    stand(archivolt(DOOR, TOP, WHITE, wide=0.2), plaster, (x, LONG, 0))
    for side in (-1, 1):
        leaf = Shape().join(panelling(DOOR / 2 - 0.02, TOP - 0.12, 2, palette.mix(palette.PALE_INDIGO, palette.FELT, 0.25), 0.13))
        stand(leaf, upright, (x + side * DOOR / 2, LONG - 0.03, 0.02), (0, 0, -math.pi / 2 + 0.25 if side < 0 else -math.pi / 2 - 0.25))
without_shine(stand(box((WIDE, 0.1, HIGH), palette.mix(palette.SNOW, palette.LAMP, 0.12), at=(0, LONG + 3.4, 0)), lit('daylight', (1.0, 0.9, 0.74), 0.8)))
stand(box((WIDE, 4, 0.05), palette.PALE_CLAY, at=(0, LONG + 2.0, -0.05)), plaster)
stand(box((WIDE + 1, LONG + 5, 0.2), WHITE, at=(0, LONG / 2 - 1, HIGH)), plaster)
for k in range(BAYS + 1):
    stand(board((WIDE, 0.3, 0.24), palette.shade(palette.WOOD, 0.8), edge=0.02), lengthwise, (0, -3.0 + bay * k, HIGH - 0.24))
for side in (-1, 1):
    stand(board((0.14, LONG + 3, 0.2), palette.shade(palette.WOOD, 0.9), edge=0.02), across, (side * (WIDE / 2 - 0.06), LONG / 2 - 1.5, 0))

chair = mesh_of(plain_chair(palette.mix(palette.WOOD, palette.DARK_WOOD, 0.45), palette.POMEGRANATE), upright, 'chair')
sheet = mesh_of(board((0.2, 0.28, 0.002), palette.SNOW, edge=0.0004, worn=1.0), paper, 'sheet')
pencils = [mesh_of(pencil(c, 0.17), paper, 'pencil') for c in (palette.INDIGO, palette.POMEGRANATE, palette.STRAW)]
ROWS, SIDE, PITCH = 11, 5, 0.66
for row in range(ROWS):
    y = 2.0 + row * 1.02
    for side in (-1, 1):
        for seat in range(SIDE):
            x = side * (0.95 + seat * PITCH) + rng.normal(0, 0.012)
            turn = math.pi + rng.normal(0, 0.035)
            if (row, side, seat) == (0, -1, 0):
                x, turn = x + 0.14, math.pi + 0.5
            stand(chair, at=(x, y, 0.001), turn=(0, 0, turn))
            lie = rng.normal(0, 0.16)
            stand(sheet, at=(x, y + 0.01, 0.487), turn=(0, 0, lie))
            stand(pencils[rng.integers(3)], at=(x + 0.03, y, 0.4895), turn=(0, 0, lie + rng.normal(0.9, 0.3)))

TABLE = LONG - 1.9
stand(box((3.6, 0.85, 0.76), palette.POMEGRANATE, at=(0, TABLE, 0), taper=0.985), cloth)
for x in (-1.2, -0.4, 0.4, 1.2):
    stand(chair, at=(x, TABLE + 0.7, 0.001), turn=(0, 0, rng.normal(0, 0.05)))
    stand(sheet, at=(x, TABLE - 0.02, 0.762))
vessel, drink = tumbler()
jug = lathe([(0.06, 0), (0.085, 0.03), (0.085, 0.1), (0.035, 0.2), (0.032, 0.25), (0.045, 0.29)], 28, palette.SNOW)
clear, water = glass(), clear_water()
for shape, material, x in ((jug, clear, 0.0), (vessel, clear, 0.22), (drink, water, 0.22), (vessel, clear, -0.24)):
    stand(shape, material, (x, TABLE - 0.1, 0.764), size=1.2)

soft_light('windows', (-WIDE / 2 + 0.1, 6.0, 2.6), (2.0, 7.0, 0.6), (15.0, 2.6), 620, linear('e2eaf6'))
soft_light('ceiling', (0.6, 3.5, HIGH - 0.3), (0, 7, 0), (8, 12), 430, linear('f4ead8'))
soft_light('from the floor', (0, 6, 1.9), (0, 6.4, HIGH), (8, 13), 300, linear('ffe2b8'))
point_camera((0.34, -0.35, 1.78), (-0.12, 9.0, 1.22), 27)
let_lamps_lead()
render(settings, exposure=0.4, bounces=0)
