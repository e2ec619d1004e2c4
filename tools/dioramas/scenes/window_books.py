"""Two picture books open side by side at a window, an apple between them: one word for it in both languages."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import casement, pierced_wall, soft_light
from diorama.grain import plain, polished
from diorama.haze import fill_haze
from diorama.joinery import board, lay_boards
from diorama.keepsakes import pencil
from diorama.materials import card, leaf
from diorama.noise import noise
from diorama.orchard import leaf_blade
from diorama.palette import linear
from diorama.picture_book import apple_tree, picture_book, snow_mountain
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.shape import Shape, lathe, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.tableware import glaze
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of, poplar

settings = read_settings()
rng = np.random.default_rng(51)
empty_scene()
MORNING = Sky(horizon=linear('f8e2c0'), middle=linear('a9cdea'), zenith=linear('5a97d8'), glow=linear('ffe2b0'),
                  sun=linear('ffd3a0'), azimuth=27, height=37, sun_strength=7.0, sun_width=1.4, fill=0.42, cloud=linear('fffaf0'),
                  cloud_amount=0.5, cloud_seed=31.0, haze_start=10, haze_length=420, haze_most=0.8, haze_height=90)
fill_haze(hang_sky(MORNING))
wood, paint = polished('wood', 'x', 0.42, 0.9), plain('paint', 0.5, 18.0, 0.08, specular=0.3)
plaster, cloth, paper = plain('plaster', 0.95, 3.0, 0.1, 70.0, 0.0015), plain('cloth', 0.75, 30.0, 0.1, 900.0, 0.0004), plain('paper', 0.8, 60.0, 0.02, bump=0.0)
earth, thin, rock, skin = card(), leaf(through=0.5), card('rock', 0.06, 0.1, 0.0), glaze('skin', 0.28)

FACE, WIDE, TALL = 0.36, 1.7, 1.35
lay_boards(wood, rng, (-1.25, 1.25), (-0.36, FACE + 0.16), 0.0, 4, palette.mix(palette.WOOD, palette.NEW_WOOD, 0.35), 0.05, 0.002, 0.01)
stand(pierced_wall(5.2, 2.3, 0.34, (2.6 - WIDE / 2, 0.96, WIDE, TALL), palette.mix(palette.FELT, palette.PALE_CLAY, 0.15)), plaster, (-2.6, FACE, -0.96))
stand(casement(WIDE, TALL, 3, 2, palette.mix(palette.PALE_INDIGO, palette.FELT, 0.25), 0.05, 0.06), paint, (-WIDE / 2, FACE + 0.2, 0.0))
for x in (-1.8, 1.8):
    stand(board((0.1, 2.6, 2.4), palette.FELT), plaster, (x, -0.7, -0.9))
stand(board((3.8, 2.6, 0.1), palette.FELT), plaster, (0, -0.7, 1.4))

for at, turn, picture, binding in ((-0.285, 0.10, apple_tree, palette.POMEGRANATE), (0.285, -0.10, snow_mountain, palette.INDIGO)):
    cover, pages = picture_book(picture, binding)
    for shape, material in ((cover, cloth), (pages, paper)):
        stand(shape, material, (at, -0.06, 0.001), (0, 0, turn))

apple = Shape()
outline = [(0.004, 0.012), (0.016, 0.002), (0.028, 0.006), (0.037, 0.022), (0.041, 0.042), (0.038, 0.06), (0.028, 0.073), (0.016, 0.076), (0.006, 0.068), (0.001, 0.064)]
sides = 40
points = [(r * math.cos(2 * math.pi * s / sides), r * math.sin(2 * math.pi * s / sides), z) for r, z in outline for s in range(sides)]
for j in range(len(outline) - 1):
    for s in range(sides):
        a, b = j * sides + s, j * sides + (s + 1) % sides
        blush = 0.5 + 0.5 * math.sin(2 * math.pi * s / sides * 3 + j * 0.4) * 0.4 + 0.25 * math.cos(2 * math.pi * s / sides - 2.2)
        tone = palette.mix(palette.POMEGRANATE, palette.AUTUMN, float(np.clip(0.75 - blush + 0.3 * (j > 6), 0, 0.8)))
        apple.add([points[a], points[b], points[b + sides], points[a + sides]], [(0, 1, 2, 3)], tone)
stand(apple, skin, (0.0, 0.085, 0.0), (0.05, 0.08, 0.4), 1.15)
stem = rod((0, 0, 0.072), (0.008, 0.004, 0.1), 0.0022, palette.DARK_WOOD, 6, 0.003)
stand(stem, wood, (0.0, 0.085, 0.0), size=1.15)
blades = Shape()
leaf_blade(blades, rng, (0.008, 0.004, 0.096), (0.8, -0.35, 0.25), 0.055, palette.LEAF)
stand(blades, thin, (0.0, 0.085, 0.0), size=1.15)
for at, turn, colour in (((0.62, 0.12, 0.001), 0.5, palette.POMEGRANATE), ((0.66, 0.08, 0.001), 0.9, palette.LEAF), ((0.6, 0.05, 0.001), 0.2, palette.AUTUMN)):
    stand(pencil(colour), paint, at, (0, 0, turn))
mug = lathe([(0.036, 0), (0.04, 0.004), (0.041, 0.09), (0.043, 0.093), (0.038, 0.092), (0.036, 0.01)], 40, palette.PALE_INDIGO)
stand(mug, skin, (-0.68, 0.16, 0.001))
for k, colour in enumerate((palette.INDIGO, palette.POMEGRANATE, palette.STRAW, palette.LEAF, palette.AUTUMN)):
    stand(pencil(colour), paint, (-0.68 + 0.02 * math.cos(k * 1.3), 0.16 + 0.02 * math.sin(k * 1.3), 0.012), (0.0, -math.pi / 2 + 0.16 * math.cos(k * 1.3), 0.3 * k), 1.0)

for x0, x1 in ((-1.22, -0.8), (0.8, 1.22)):
    curtain, columns = Shape(), 70
    for i in range(columns):
        ends = [(x0 + (x1 - x0) * k / columns, FACE - 0.05 + 0.022 * math.sin(k / columns * 38) + 0.01 * math.sin(k / columns * 13 + x0)) for k in (i, i + 1)]
        curtain.add([(*ends[0], 0.0), (*ends[1], 0.0), (*ends[1], 1.5), (*ends[0], 1.5)], [(0, 1, 2, 3)], palette.FELT)
    for z0, z1 in ((0.05, 0.065), (0.085, 0.11)):
        for i in range(columns):
            ends = [(x0 + (x1 - x0) * k / columns, FACE - 0.052 + 0.022 * math.sin(k / columns * 38) + 0.01 * math.sin(k / columns * 13 + x0)) for k in (i, i + 1)]
            curtain.add([(*ends[0], z0), (*ends[1], z0), (*ends[1], z1), (*ends[0], z1)], [(0, 1, 2, 3)], palette.POMEGRANATE)
    stand(curtain, leaf('sheer', 0.55), (0, 0, 0.02))

stand(sheet((-90, 90), (1.0, 160), 160, 200, lambda x, y: -2.6 + 0.3 * noise(x * 0.06, y * 0.06, 3), lambda x, y, z, s: mixed(palette.GRASS, palette.FRESH_GRASS, np.clip(0.5 + noise(x * 0.2, y * 0.2, 4), 0, 1)), rng, y_power=1.7), earth)
mountains(rock, rng, 400, 300, 1700, 120, seed=305, snow_line=0.4, cell=150, base=-3)
mountains(rock, rng, 240, 150, 1200, 26, seed=311, snow_line=2.0, rock=linear('8b9868'), columns=220, rows=50, cell=60, base=-3)
trees = meshes_of([poplar(rng, 12.0, (palette.LEAF, palette.GRASS, palette.FRESH_GRASS), 9000) for _ in range(2)], earth, thin)
for i, (x, y, size) in enumerate([(-6.5, 24, 0.62), (-9.5, 33, 0.7), (-12, 42, 0.75), (-15, 53, 0.8), (-18, 66, 0.85), (9, 30, 0.55), (13, 62, 0.8), (19, 70, 0.9), (30, 80, 0.9)]):
    for mesh in trees[i % 2]:
        stand(mesh, at=(x, y, -2.7), turn=(0, 0, i * 1.7), size=size)
grown = meshes_of([broadleaf(rng, 4.4, (palette.LEAF, palette.FRESH_GRASS), 14, 0.85, 0.09)], earth, thin)
for i, (x, y) in enumerate([(3.5, 13), (6.8, 17), (1.2, 21), (-2.6, 16), (4.6, 25), (10, 22), (-5, 30), (2, 36), (8, 40), (-12, 26), (15, 34)]):
    for mesh in grown[0]:
        stand(mesh, at=(x, y, -2.7), turn=(0, 0, i * 1.3), size=rng.uniform(0.6, 0.85))

soft_light('window', (0.0, FACE - 0.06, 0.8), (0.0, -0.4, 0.0), (WIDE, 1.2), 9, linear('d2e2f6'))
soft_light('room', (-0.5, -1.6, 1.1), (0.0, 0.0, 0.0), (1.8, 1.0), 5, linear('ffe6c8'))
EYE, AIM = np.array([0.0, -0.98, 0.45]), np.array([0.0, 0.06, 0.2])
point_camera(tuple(EYE), tuple(AIM), 31, float(np.linalg.norm(EYE - [0, -0.02, 0.03])), 11.0)
render(settings, exposure=0.0, bounces=1)
