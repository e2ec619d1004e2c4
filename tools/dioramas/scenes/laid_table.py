"""A table laid for guests who are about to sit down: armudu glasses and pial bowls side by side, bread, grapes, the door open to a sunny yard."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

import bpy

from diorama import palette
from diorama.bread_and_grapes import flat_bread, set_grapes
from diorama.chamber import pierced_wall, soft_light
from diorama.fruit import set_apple
from diorama.grain import plain, polished
from diorama.haze import fill_haze
from diorama.houses import planks
from diorama.joinery import board, lay_boards
from diorama.materials import card, leaf
from diorama.motifs import carpet_colour, painted_panel
from diorama.noise import noise
from diorama.palette import linear
from diorama.reading_room import plain_chair
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.scatter import scatter, strewn
from diorama.shape import Shape, lathe, mesh_of, stand
from diorama.sky import Sky, hang_sky
from diorama.tableware import armudu, glass, glaze, pial, saucer, tea, teapot
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of, poplar

settings = read_settings()
rng = np.random.default_rng(109)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('f6e0b8'), middle=linear('b4cbe6'), zenith=linear('7099d2'), glow=linear('ffe0a8'), sun=linear('ffd092'), azimuth=-24, height=27,
                       sun_strength=8.5, sun_width=0.9, fill=0.6, cloud=linear('fff2e0'), cloud_amount=0.45, cloud_seed=8.0, haze_start=14, haze_length=240, haze_most=0.85, haze_height=70)))
bpy.context.scene.world.cycles.sampling_method = 'NONE'
plaster, cloth, crust = plain('plaster', 0.95, 2.2, 0.1, 60.0, 0.002), plain('cloth', 0.93, 30.0, 0.05, 1100.0, 0.0004), plain('crust', 0.8, 90.0, 0.12, 300.0, 0.0008, 0.2)
upright, across, lengthwise = polished('upright', 'z', 0.45), polished('across', 'y', 0.42), polished('lengthwise', 'x', 0.4)
porcelain, skin, grape, clear, brew = glaze('porcelain', 0.14), glaze('skin', 0.28), glaze('grape', 0.22), glass(), tea()
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
WALL, PAINT = palette.mix(palette.FELT, palette.PALE_CLAY, 0.3), palette.mix(palette.PALE_INDIGO, palette.FELT, 0.2)
FACE, DOOR, HIGH, LEFT = 2.3, 1.6, 2.15, -1.35

lay_boards(across, rng, (-3.2, 3.2), (-2.6, FACE + 0.3), 0.0, 36, palette.mix(palette.WOOD, palette.NEW_WOOD, 0.3), 0.03, 0.004, 0.003, along='y')
stand(board((6.6, 5.4, 0.05), palette.shade(palette.DARK_WOOD, 0.3), at=(0, 0, -0.09)), plaster)
stand(pierced_wall(6.8, 3.0, 0.34, (3.4 + LEFT, 0.0, DOOR, HIGH), WALL), plaster, (-3.4, FACE, 0))
for x in (-3.3, 3.3):
    stand(board((0.2, 5.6, 3.0), WALL), plaster, (x, -0.3, 0))
stand(board((6.8, 5.6, 0.2), palette.FELT), plaster, (0, -0.3, 2.95))
for x in (LEFT - 0.04, LEFT + DOOR + 0.04):
    stand(board((0.12, 0.42, HIGH + 0.06), PAINT, edge=0.01), upright, (x, FACE + 0.17, 0))
stand(board((DOOR + 0.2, 0.42, 0.12), PAINT, edge=0.01), lengthwise, (LEFT + DOOR / 2, FACE + 0.17, HIGH))
for x, turn in ((LEFT + 0.03, 1.75), (LEFT + DOOR - 0.03, 1.35)):
    stand(planks(DOOR / 2 - 0.04, HIGH - 0.05, 4, rng, PAINT, 0.04), upright, (x, FACE + 0.34, 0.02), (0, 0, turn))
stand(board((DOOR + 0.2, 0.5, 0.05), palette.STONE, edge=0.012), plaster, (LEFT + DOOR / 2, FACE + 0.3, -0.02))

stand(painted_panel(1.7, 1.15, lambda x, y: carpet_colour(x, y, 0.045), 0.009), cloth, (1.75, FACE - 0.012, 1.5), (math.pi / 2, 0, 0))

# the table and what stands on it
LONG, DEEP, TOP = 2.3, 0.95, 0.76
for x in (-LONG / 2 + 0.12, LONG / 2 - 0.12):
    for y in (-DEEP / 2 + 0.1, DEEP / 2 - 0.1):
        stand(board((0.07, 0.07, TOP - 0.03), palette.WOOD, edge=0.01), upright, (x, y, 0))
stand(board((LONG - 0.04, DEEP - 0.04, 0.03), palette.WOOD, edge=0.01), lengthwise, (0, 0, TOP - 0.034))


def spread(x, y):
    """A white cloth with a red and an indigo border line."""
    out = np.empty((*np.shape(x), 3))
    out[:] = palette.mix(palette.FELT, palette.SNOW, 0.4)
    edge = np.minimum(LONG / 2 - np.abs(x), DEEP / 2 - np.abs(y))
    out[np.abs(edge - 0.07) < 0.011] = palette.POMEGRANATE
    out[np.abs(edge - 0.098) < 0.004] = palette.INDIGO
    return out


stand(painted_panel(LONG, DEEP, spread, 0.006), cloth, (0, 0, TOP))
fall, columns, rows = Shape(), 260, 12
for i in range(columns):
    for j in range(rows):
        def hang(a, b):
            x, t = (a / columns - 0.5) * LONG, b / rows
            wave = 0.018 * t * math.sin(17 * x + 1.7 * math.sin(4 * x))
            return (x, -DEEP / 2 - 0.004 - 0.01 * t - wave, TOP - 0.24 * t + 0.004 * t * math.sin(9 * x))
        tone = palette.POMEGRANATE if j == rows - 3 else palette.mix(palette.FELT, palette.SNOW, 0.4)
        fall.add([hang(i, j + 1), hang(i + 1, j + 1), hang(i + 1, j), hang(i, j)], [(0, 1, 2, 3)], tone)
rounded(stand(fall, cloth), 70)

plate, (cup, drink, gilt), (bowl, bowl_tea) = (mesh_of(saucer(), porcelain, 'saucer'), armudu(), pial())
cup, drink, gilt, bowl, bowl_tea = (mesh_of(shape, material, 'tableware') for shape, material in ((cup, clear), (drink, brew), (gilt, porcelain), (bowl, porcelain), (bowl_tea, tea('bowl', (0.72, 0.27, 0.06), 0.15))))
for k, x in enumerate((-0.84, -0.3, 0.3, 0.84)):
    for side in (-1, 1):
        left = (k + (side > 0)) % 2 == 0
        spot = (x + rng.normal(0, 0.012), side * (DEEP / 2 - 0.17) + rng.normal(0, 0.01), TOP + 0.003)
        parts = ((plate, 0.0, 1.15), (cup, 0.006, 1.35), (drink, 0.006, 1.35), (gilt, 0.006, 1.35)) if left else ((bowl, 0.0, 1.3), (bowl_tea, 0.0, 1.3))
        for part, up, size in parts:
            rounded(stand(part, at=(spot[0], spot[1], spot[2] + up), turn=(0, 0, rng.uniform(0, 6)), size=size), 50)
rounded(stand(teapot(), porcelain, (0.04, 0.06, TOP + 0.003), (0, 0, -0.5), 1.35), 40)
for k, (x, y, z, lean) in enumerate(((-0.58, 0.03, 0.0, 0.0), (-0.52, 0.06, 0.042, 0.1))):
    rounded(stand(flat_bread(3 + k), crust, (x, y, TOP + 0.003 + z), (lean, 0.05 * k, 1.3 * k)), 50)
dish = lathe([(0.06, 0), (0.065, 0.008), (0.12, 0.026), (0.16, 0.05), (0.163, 0.055), (0.155, 0.053), (0.115, 0.032), (0.055, 0.013), (0.0, 0.012)], 96, palette.mix(palette.INDIGO, palette.PALE_INDIGO, 0.3))
rounded(stand(dish, porcelain, (0.5, 0.04, TOP + 0.003)), 50)
set_grapes(rng, grape, upright, (0.46, 0.03, TOP + 0.022), 0.5, 70)
set_grapes(rng, grape, upright, (0.5, 0.0, TOP + 0.05), -0.8, 40, (linear('9aa348'), linear('b0b45a'), linear('8c9a44')))
for k, (x, y) in enumerate(((0.68, 0.16), (0.74, 0.08))):
    set_apple(np.random.default_rng(20 + k), skin, upright, (x, y, TOP + 0.003), (0.03, 0.02, 2.0 * k + 1.0), 1.0)

chair = mesh_of(plain_chair(palette.mix(palette.WOOD, palette.DARK_WOOD, 0.4), palette.POMEGRANATE), upright, 'chair')
for x, y, turn in ((0.55, 0.98, 0.12), (1.62, 0.3, -1.25), (-1.68, -0.02, 1.75), (-0.62, 1.02, -0.35)):
    stand(chair, at=(x, y, 0.001), turn=(0, 0, turn))

# the yard: trodden ground, a clay wall, a mulberry, poplars, mountains
land = lambda x, y: -0.2 + 0.06 * noise(x * 0.4, y * 0.4, 3)
stand(sheet((-40, 40), (FACE + 0.5, 90), 220, 220, land, lambda x, y, z, s: mixed(mixed(palette.DUST, palette.PALE_CLAY, np.clip(0.5 + noise(x * 0.8, y * 0.8, 4), 0, 1)), palette.GRASS, np.clip((y - 7) / 5 + noise(x * 0.5, y * 0.5, 9), 0, 1)), rng, y_power=1.8), earth)
for k in range(26):
    stand(board((1.25, 0.34, 1.05 + 0.06 * math.sin(k * 2.1)), palette.shade(palette.CLAY, rng.uniform(0.95, 1.08)), edge=0.05, worn=1.1), earth, (-16 + 1.22 * k, 15.0, -0.3))
grown = meshes_of([broadleaf(rng, 5.0, (palette.LEAF, palette.FRESH_GRASS, palette.GRASS), 24, 0.8, 0.09) for _ in range(2)], earth, thin)
for k, (x, y, size) in enumerate(((-3.5, 9.5, 1.0), (0.8, 12.5, 0.9), (-9, 22, 1.2), (3, 27, 1.2), (8, 20, 1.1))):
    for mesh in grown[k % 2]:
        thing = stand(mesh, at=(x, y, -0.25), turn=(0, 0, 2.2 * k), size=size)
        thing.visible_shadow = y > 9
tall = meshes_of([poplar(rng, 12, leaves=6000) for _ in range(2)], earth, thin)
for k, (x, y) in enumerate(((-7.5, 30), (-5.2, 34), (-2.6, 39), (-13, 33), (1.5, 46))):
    for mesh in tall[k % 2]:
        stand(mesh, at=(x, y, -0.3), turn=(0, 0, k * 1.9))
mountains(rock, rng, 300, 240, 1100, 70, seed=29, snow_line=0.42, cell=120, base=-2)
tufts = grass_tufts(thin, rng, [palette.GRASS, palette.FRESH_GRASS, palette.STEPPE], height=(0.1, 0.3), blades=18, spread=0.15)
scatter(tufts, strewn(rng, 1500, (-9, 5), (5.5, 14.8), lambda x, y: np.clip(noise(x * 0.6, y * 0.6, 5) + (y - 8) / 8, 0, 1), land, 1.1), rng, (0.6, 1.3))

soft_light('room', (0.8, -2.2, 2.4), (0, 0.2, 0.8), (2.6, 1.4), 62, linear('e6dcd0'))
soft_light('side', (3.0, 0.2, 1.9), (0, 0, 0.8), (1.4, 1.4), 26, linear('cdd8ee'))
soft_light('door', (LEFT + DOOR / 2, FACE - 0.05, 1.2), (0.1, 0, 0.6), (1.4, 1.9), 22, linear('ffe8c8'))
point_camera((0.34, -1.82, 1.55), (-0.06, 0.5, 0.83), 30)
render(settings, exposure=0.5, bounces=1)
