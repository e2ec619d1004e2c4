"""A bright hall before people come in: rows of empty chairs, a blank sheet and a pencil on each, the doors open on a terrace over the sea."""
import math
import os
import sys

import bpy
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.arcade import archivolt, arched_wall
from diorama.chamber import casement, soft_light
from diorama.clear_water import set_glass_of_water
from diorama.grain import brass, plain, polished
from diorama.harbour import lateen_boat
from diorama.haze import fill_haze
from diorama.joinery import board, lay_boards, panelling
from diorama.keepsakes import pencil
from diorama.materials import card, leaf, water
from diorama.noise import fractal
from diorama.palette import linear
from diorama.reading_room import let_lamps_lead, plain_chair
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import Shape, box, lathe, mesh_of, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.tableware import glaze
from diorama.terrain import mixed, sheet
from diorama.trees import broadleaf, meshes_of
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(1926)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('d5dde6'), middle=linear('86aede'), zenith=linear('5f8ccc'), glow=linear('ffdca0'), sun=linear('ffd29a'), azimuth=-66,
                       height=24, sun_strength=13.0, sun_width=0.5, fill=0.0, cloud=linear('fff0dc'), cloud_amount=0.5, cloud_seed=5.0,
                       haze_start=120, haze_length=2600, haze_most=0.8, haze_height=120)))
bpy.context.scene.world.cycles.sampling_method = 'NONE'
plaster, upright, across, paper = plain('plaster', 0.95, 1.4, 0.08, 50.0, 0.003), polished('upright', 'z', 0.5), polished('across', 'y', 0.38), plain('paper', 0.9, 60.0, 0.03)
lengthwise, cloth = polished('lengthwise', 'x', 0.4), plain('cloth', 0.93, 30.0, 0.08, 900.0, 0.0006)
WIDE, LONG, HIGH = 11.0, 17.0, 6.0
WHITE, WARM = palette.mix(palette.FELT, palette.SNOW, 0.3), palette.mix(palette.FELT, palette.PALE_CLAY, 0.35)
SPAN, SPRING, BAYS = 1.75, 3.1, 5

# the left wall with its windows, the right wall with blind arches, the far wall with the open door
lay_boards(across, rng, (-WIDE / 2, WIDE / 2), (-3.0, LONG), 0.0, 44, palette.mix(palette.WOOD, palette.NEW_WOOD, 0.35), 0.03, 0.004, 0.004, along='y')
stand(box((WIDE, LONG + 3, 0.05), palette.shade(palette.DARK_WOOD, 0.3), at=(0, LONG / 2 - 1.5, -0.09)), plaster)
stand(arched_wall(LONG + 3, HIGH, 0.5, BAYS, SPAN, SPRING, WARM, foot=1.05, steps=64), plaster, (-WIDE / 2, -3.0, 0), (0, 0, math.pi / 2))
stand(arched_wall(LONG + 3, HIGH, 0.35, BAYS, SPAN, SPRING, WARM, foot=0.0, steps=64), plaster, (WIDE / 2, LONG, 0), (0, 0, -math.pi / 2))
stand(box((0.1, LONG + 4, HIGH), palette.mix(WARM, palette.CLAY, 0.3), at=(WIDE / 2 + 0.4, LONG / 2 - 1.5, 0)), plaster)
bay = (LONG + 3) / BAYS
bars = casement(SPAN + 0.1, SPRING + SPAN / 2 - 1.05, 3, 4, palette.FELT, 0.05, 0.07)
for k in range(BAYS):
    y = -3.0 + bay * (k + 0.5)
    stand(bars, plaster, (-WIDE / 2 - 0.3, y - SPAN / 2 - 0.05, 1.05), (0, 0, math.pi / 2))
    stand(archivolt(SPAN, SPRING, WHITE, foot=1.05, steps=64), plaster, (-WIDE / 2, y, 0), (0, 0, math.pi / 2))
    stand(archivolt(SPAN, SPRING, WHITE, steps=64), plaster, (WIDE / 2, y, 0), (0, 0, -math.pi / 2))
    stand(board((0.5, SPAN + 0.5, 0.07), WHITE, edge=0.012), plaster, (-WIDE / 2, y, 1.0))
DOOR, TOP = 2.2, 2.75
stand(arched_wall(WIDE, HIGH, 0.5, 3, DOOR, TOP, WARM, steps=64), plaster, (-WIDE / 2, LONG, 0))
for k in range(3):
    x = -WIDE / 2 + WIDE / 3 * (k + 0.5)
    stand(archivolt(DOOR, TOP, WHITE, wide=0.2, steps=64), plaster, (x, LONG, 0))
    for side in (-1, 1):
        panels = Shape().join(panelling(DOOR / 2 - 0.02, TOP - 0.12, 2, palette.mix(palette.PALE_INDIGO, palette.FELT, 0.25), 0.13))
        stand(panels, upright, (x + side * DOOR / 2, LONG - 0.03, 0.02), (0, 0, -math.pi / 2 + 0.25 if side < 0 else -math.pi / 2 - 0.25))
stand(box((WIDE + 1, LONG + 5, 0.2), WHITE, at=(0, LONG / 2 - 1, HIGH)), plaster)
for k in range(BAYS + 1):
    stand(board((WIDE, 0.3, 0.24), palette.shade(palette.WOOD, 0.8), edge=0.02), lengthwise, (0, -3.0 + bay * k, HIGH - 0.24))
    for side in (-1, 1):
        stand(board((0.34, 0.26, 0.3), palette.shade(palette.WOOD, 0.75), edge=0.03), lengthwise, (side * (WIDE / 2 - 0.15), -3.0 + bay * k, HIGH - 0.52))
for side in (-1, 1):
    stand(board((0.14, LONG + 3, 0.2), palette.shade(palette.WOOD, 0.9), edge=0.02), across, (side * (WIDE / 2 - 0.06), LONG / 2 - 1.5, 0))

chair = mesh_of(plain_chair(palette.mix(palette.WOOD, palette.DARK_WOOD, 0.45), palette.POMEGRANATE), upright, 'chair')
blank = mesh_of(board((0.2, 0.28, 0.002), palette.SNOW, edge=0.0004, worn=1.0), paper, 'sheet')
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
            stand(blank, at=(x, y + 0.01, 0.487), turn=(0, 0, lie))
            stand(pencils[rng.integers(3)], at=(x + 0.03, y, 0.4895), turn=(0, 0, lie + rng.normal(0.9, 0.3)))

TABLE = LONG - 1.9
stand(box((3.6, 0.85, 0.76), palette.POMEGRANATE, at=(0, TABLE, 0), taper=0.985), cloth)
for x in (-1.2, -0.4, 0.4, 1.2):
    stand(chair, at=(x, TABLE + 0.7, 0.001), turn=(0, 0, rng.normal(0, 0.05)))
    stand(blank, at=(x, TABLE - 0.02, 0.762))
jug = lathe([(0.06, 0), (0.082, 0.02), (0.094, 0.07), (0.088, 0.12), (0.055, 0.18), (0.04, 0.22), (0.038, 0.26), (0.05, 0.3)], 64, palette.mix(palette.PALE_INDIGO, palette.SNOW, 0.25))
rounded(stand(jug, glaze('jug', 0.2), (0.0, TABLE - 0.1, 0.764), size=1.2))
for x in (-0.3, 0.3):
    set_glass_of_water((x, TABLE - 0.1, 0.764), 1.25)

# a painted dado, a stove, two lamps: somebody keeps this hall
DADO = palette.mix(palette.PALE_INDIGO, palette.LEAF, 0.35)
stand(board((0.02, LONG + 3, 1.0), DADO, edge=0.003, worn=1.0), plaster, (-WIDE / 2 + 0.01, LONG / 2 - 1.5, 0.0))
for k in range(BAYS + 1):
    wide = bay - SPAN - 0.34 if 0 < k < BAYS else (bay - SPAN) / 2 - 0.17
    stand(board((0.02, wide, 1.0), DADO, edge=0.003, worn=1.0), plaster, (WIDE / 2 - 0.01, -3.0 + bay * k + (0 if 0 < k < BAYS else wide / 2 if k == 0 else -wide / 2), 0.0))
for x, wide in ((-WIDE / 6, 1.0), (WIDE / 6, 1.0), (-WIDE / 2 + 0.25, 0.5), (WIDE / 2 - 0.25, 0.5)):
    stand(board((wide, 0.02, 1.0), DADO, edge=0.003, worn=1.0), plaster, (x, LONG - 0.01, 0.0))
tile, warm = glaze('tile', 0.22), brass('warm', 0.3)
SX, SY = WIDE / 2 - 0.55, LONG - 3.0
for z in np.arange(0.12, 2.6, 0.31):
    for k in range(3):
        for x, y, turn in ((SX - 0.42, SY + (k - 1) * 0.28, -math.pi / 2), (SX + (k - 1) * 0.28, SY - 0.42, 0.0)):
            stand(board((0.272, 0.03, 0.3), palette.shade(palette.mix(palette.SNOW, palette.PALE_INDIGO, 0.12), rng.uniform(0.93, 1.03)), edge=0.012, worn=1.05), tile, (x, y, z), (0, 0, turn))
stand(box((0.82, 0.82, 2.62), palette.FELT, at=(SX, SY, 0.0)), plaster)
for z, wide in ((0.0, 0.94), (2.62, 0.98), (2.72, 0.88)):
    stand(board((wide, wide, 0.11), palette.SNOW, edge=0.02, worn=1.05), tile, (SX, SY, z))
stand(board((0.3, 0.03, 0.26), palette.IRON, edge=0.01), warm, (SX, SY - 0.44, 0.42))
for y in (5.0, 11.4):
    lamp, globes = Shape().join(rod((0, 0, 3.95), (0, 0, HIGH - 0.1), 0.016, palette.COPPER, 16)), Shape()
    lamp.join(lathe([(0.03, 3.9), (0.09, 3.94), (0.1, 4.0), (0.05, 4.06), (0.02, 4.1)], 40, palette.COPPER))
    for k in range(6):
        a = math.pi * k / 3
        out = np.array([math.cos(a), math.sin(a), 0])
        lamp.join(rod((0, 0, 3.98), out * 0.55 + [0, 0, 3.9], 0.013, palette.COPPER, 12)).join(lathe([(0.03, 0), (0.05, 0.02), (0.05, 0.05)], 24, palette.COPPER, at=tuple(out * 0.55 + [0, 0, 3.88])))
        globes.join(lathe([(0.04, 0), (0.085, 0.04), (0.105, 0.1), (0.09, 0.16), (0.045, 0.195), (0.0, 0.2)], 40, palette.SNOW, at=tuple(out * 0.55 + [0, 0, 3.92])))
    rounded(stand(lamp, warm, (0, y, 0)), 40)
    rounded(stand(globes, tile, (0, y, 0)), 60)

# what lies outside: a terrace with its parapet in the shade of the wing, trees, the sea, a far shore
earth, thin, sea = card(), leaf(), water('sea', linear('2d7ba8'), wave=0.5, height=0.25, stretch=(0.5, 1.6), rough=0.4)
OUT = LONG + 0.5
stand(box((60, 12, 0.1), palette.mix(palette.PALE_CLAY, palette.STONE, 0.4), at=(0, OUT + 6, -0.12)), earth)
for k in range(-20, 21):
    stand(board((1.16, 0.4, 0.62), palette.shade(palette.PALE_CLAY, rng.uniform(0.85, 1.0)), edge=0.03), earth, (k * 1.17, OUT + 9.0, -0.04))
    stand(board((1.17, 0.52, 0.12), palette.shade(palette.LINEN, rng.uniform(0.9, 1.0)), edge=0.02), earth, (k * 1.17, OUT + 9.0, 0.58))
stand(box((1.0, 5.0, 6.4), palette.mix(palette.PALE_CLAY, palette.FELT, 0.3), at=(-WIDE / 2 - 0.7, OUT + 2.5, -0.1)), earth)
pool(sea, (-900, 900), (OUT + 12, 2600), -9.0)
stand(sheet((-900, 1200), (700, 1500), 220, 60, lambda x, y: -14 + 42 * np.clip((y - 700) / 500, 0, 1) * (0.55 + 0.5 * fractal(x / 260, y / 260, 4, 3)), lambda x, y, z, steep: mixed(palette.PALE_CLAY, palette.STEPPE, np.clip(0.5 + fractal(x / 90, y / 90, 2, 6), 0, 1)), rng), earth)
for x, y, turn in ((-22, 330, 0.5), (14, 410, 2.6), (118, 380, 0.2), (-96, 450, 2.9)):
    for shape, material in zip(lateen_boat(), (earth, thin)):
        stand(shape, material, (x, y, -9.1), (0, 0, turn), 1.3)
grown = meshes_of([broadleaf(rng, 4.6, (palette.LEAF, palette.GRASS, palette.FRESH_GRASS), 26, 0.8, 0.075) for _ in range(2)], earth, thin)
for k, (x, y, size, shadow) in enumerate(((-4.6, OUT + 6.6, 1.0, True), (4.9, OUT + 7.4, 1.1, True), (1.9, OUT + 14.0, 0.8, True), (-15.5, 12.0, 1.25, False), (-15.0, 18.5, 1.3, False), (-17.0, 5.5, 1.3, False), (-14.0, 24.0, 1.2, False))):
    for mesh in grown[k % 2]:
        thing = stand(mesh, at=(x, y, -0.1 if y < OUT + 9 else -1.2), turn=(0, 0, 1.7 * k), size=size)
        thing.visible_shadow = shadow
for x in (-1.75, 2.05):
    rounded(stand(lathe([(0.2, 0), (0.26, 0.06), (0.34, 0.3), (0.35, 0.42), (0.3, 0.5), (0.33, 0.56), (0.29, 0.56)], 56, palette.RUST), earth, (x, OUT + 8.2, -0.02)), 40)
    for mesh in grown[0]:
        stand(mesh, at=(x, OUT + 8.2, 0.4), turn=(0, 0, x), size=0.27)
soft_light('open sky', (0, OUT + 6, 9.0), (0, OUT + 6, 0), (24, 12), 1500, linear('b9cdee'))

soft_light('windows', (-WIDE / 2 + 0.1, 6.0, 2.6), (2.0, 7.0, 0.6), (15.0, 2.6), 620, linear('e2eaf6'))
soft_light('ceiling', (0.6, 3.5, HIGH - 0.3), (0, 7, 0), (8, 12), 430, linear('f4ead8'))
soft_light('from the floor', (0, 6, 1.9), (0, 6.4, HIGH), (8, 13), 300, linear('ffe2b8'))
point_camera((0.34, -0.35, 1.78), (-0.12, 9.0, 1.22), 27)
let_lamps_lead()
render(settings, exposure=0.4, bounces=1)
