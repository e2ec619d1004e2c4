"""Two picture books open side by side at a window, an apple between them: one word for it in both languages."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import casement, pierced_wall, soft_light
from diorama.fruit import set_apple
from diorama.grain import plain, polished
from diorama.haze import fill_haze
from diorama.joinery import board, lay_boards
from diorama.keepsakes import pencil
from diorama.materials import card, leaf
from diorama.noise import noise, smooth_step
from diorama.orchard import leaf_blade
from diorama.palette import linear
from diorama.picture_book import apple_tree, picture_book, snow_mountain
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.scatter import scatter, strewn
from diorama.shape import Shape, lathe, stand
from diorama.sky import Sky, hang_sky
from diorama.tableware import glaze
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of, poplar
from diorama.village import picket_fence, village_house

settings = read_settings()
rng = np.random.default_rng(51)
empty_scene()
MORNING = Sky(horizon=linear('f8e2c0'), middle=linear('a9cdea'), zenith=linear('5a97d8'), glow=linear('ffe2b0'),
                  sun=linear('ffd3a0'), azimuth=27, height=37, sun_strength=6.5, sun_width=1.4, fill=0.6, cloud=linear('fffaf0'),
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

set_apple(np.random.default_rng(4), skin, wood, (0.0, 0.085, 0.0), (0.05, 0.08, 0.4), 1.2)
blades = Shape()
leaf_blade(blades, rng, (0.008, 0.004, 0.096), (0.8, -0.35, 0.25), 0.055, palette.LEAF)
stand(blades, thin, (0.0, 0.085, 0.0), size=1.15)
for at, turn, colour in (((0.62, 0.12, 0.001), 0.5, palette.POMEGRANATE), ((0.66, 0.08, 0.001), 0.9, palette.LEAF), ((0.6, 0.05, 0.001), 0.2, palette.AUTUMN)):
    stand(pencil(colour), paint, at, (0, 0, turn))
mug = lathe([(0.036, 0), (0.04, 0.004), (0.041, 0.09), (0.043, 0.093), (0.038, 0.092), (0.036, 0.01)], 40, palette.PALE_INDIGO)
rounded(stand(mug, skin, (-0.68, 0.16, 0.001)))
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


def garden(x, y):
    """How much of a place is dug bed, 0 to 1."""
    beds = smooth_step(0.55, 0.4, np.abs((x + 20) % 2.1 - 1.05))
    return beds * smooth_step(12.2, 12.6, y) * smooth_step(19.4, 19.0, y) * smooth_step(-0.4, 0.0, x) * smooth_step(8.6, 8.2, x)


def lawn(x, y, z, steep):
    grass = mixed(palette.shade(palette.GRASS, 0.8), palette.FRESH_GRASS, np.clip(0.45 + 0.6 * noise(x * 0.2, y * 0.2, 4) + 0.4 * noise(x * 1.1, y * 0.7, 9), 0, 1))
    way = smooth_step(0.9, 0.6, np.abs(x + 2.2 + 0.06 * (y - 12) + 0.2 * noise(x, y * 0.5, 2)))
    return mixed(mixed(grass, palette.DUST, 0.8 * way), palette.shade(palette.DARK_EARTH, 0.9), garden(x, y))


def low(x, y):
    return -2.6 + 0.3 * noise(x * 0.06, y * 0.06, 3) + 0.12 * garden(x, y)


stand(sheet((-24, 24), (10.0, 42), 260, 240, low, lawn, rng, y_power=1.3), earth)
stand(sheet((-90, 90), (41.5, 160), 120, 90, low, lawn, rng, y_power=1.4), earth)
stand(sheet((-500, 500), (158, 560), 60, 40, low, lawn, rng), earth)
tufts = grass_tufts(thin, rng, [palette.GRASS, palette.FRESH_GRASS, palette.STEPPE], blades=34, height=(0.06, 0.2), spread=0.2, width=0.009)
scatter(tufts, strewn(rng, 6000, (-18, 18), (11.5, 40), lambda x, y: (1 - garden(x, y)) * np.clip(0.5 + noise(x * 0.3, y * 0.3, 2), 0.1, 1) * smooth_step(0.5, 0.9, np.abs(x + 2.2 + 0.06 * (y - 12))), low, 1.3), rng, (0.7, 1.6))
leafy = grass_tufts(thin, rng, [palette.LEAF, palette.FRESH_GRASS], blades=60, height=(0.12, 0.3), spread=0.16, width=0.03)
for row in range(4):
    x = 1.15 + 2.1 * row - 0.1
    for y in np.arange(12.5, 19.2, 0.42):
        for aside in (-0.22, 0.22):
            at = (x + aside + rng.normal(0, 0.03), y + rng.normal(0, 0.05))
            stand(leafy[rng.integers(len(leafy))], at=(*at, float(low(np.array([at[0]]), np.array([at[1]]))[0])), turn=(0, 0, rng.uniform(0, 6)), size=float(rng.uniform(0.7, 1.2)))
stand(picket_fence(28.0, np.random.default_rng(5), palette.mix(palette.PALE_INDIGO, palette.FELT, 0.3)), earth, (-15.0, 21.0, -2.65), (0, 0, 0.02))
for x, y, turn, seed in ((-19, 43, 0.3, 3), (9, 50, -0.35, 8), (24, 62, 0.2, 5)):
    for shape in village_house(np.random.default_rng(seed), 8.0, 5.6, 2.8, 1.9):
        stand(shape, earth, (x, y, -2.6), (0, 0, turn))
mountains(rock, rng, 400, 300, 1700, 120, seed=305, snow_line=0.4, cell=150, base=-3)
mountains(rock, rng, 240, 150, 1200, 26, seed=311, snow_line=2.0, rock=linear('8b9868'), columns=220, rows=50, cell=60, base=-3)
trees = meshes_of([poplar(rng, 12.0, (palette.LEAF, palette.GRASS, palette.FRESH_GRASS), 9000) for _ in range(2)], earth, thin)
for i, (x, y, size) in enumerate([(-6.5, 24, 0.62), (-9.5, 33, 0.7), (-12, 42, 0.75), (-15, 53, 0.8), (-18, 66, 0.85), (9, 30, 0.55), (13, 62, 0.8), (19, 70, 0.9), (30, 80, 0.9)]):
    for mesh in trees[i % 2]:
        stand(mesh, at=(x, y, -2.7), turn=(0, 0, i * 1.7), size=size)
grown = meshes_of([broadleaf(rng, tall, (palette.LEAF, palette.FRESH_GRASS), 14, wide, 0.09) for tall, wide in ((4.4, 0.85), (5.4, 1.05), (4.8, 0.7))], earth, thin)
for i, (x, y) in enumerate([(-5.2, 15), (10.6, 17.5), (0.8, 24), (-8.5, 20), (4.6, 27), (10, 25), (-4.5, 29), (2, 38), (8, 41), (-12, 28), (15, 34), (-15, 37)]):
    for mesh in grown[i % 3]:
        stand(mesh, at=(x, y, -2.7), turn=(0, 0, i * 1.3), size=rng.uniform(0.6, 0.85))

soft_light('window', (0.0, FACE - 0.06, 0.8), (0.0, -0.4, 0.0), (WIDE, 1.2), 9, linear('d2e2f6'))
soft_light('room', (-0.5, -1.6, 1.1), (0.0, 0.0, 0.0), (1.8, 1.0), 5, linear('ffe6c8'))
EYE, AIM = np.array([0.0, -0.98, 0.45]), np.array([0.0, 0.06, 0.2])
point_camera(tuple(EYE), tuple(AIM), 31, float(np.linalg.norm(EYE - [0, -0.02, 0.03])), 11.0)
render(settings, exposure=0.0, bounces=1)
