"""A tree just planted and watered beside a village aryk, morning: the spade still stands, the poplars behind are grown."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.birds import bird
from diorama.haze import fill_haze
from diorama.household import spade
from diorama.materials import card, leaf, metal, timber, water
from diorama.noise import fractal, noise, smooth_step
from diorama.orchard import pail, stake_and_tie, young_apple
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import litter, scatter, straws, strewn
from diorama.shape import Shape, pebble, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of, poplar
from diorama.village import bench, footbridge, gate_leaf, gate_post, picket_fence, village_house
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(2015)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f8dcb0'), middle=linear('a6cbe6'), zenith=linear('4b8bd0'), glow=linear('ffe0a6'),
                   sun=linear('ffc888'), azimuth=84, height=18, sun_strength=6.6, fill=0.85, cloud=linear('fffaf0'),
                   cloud_amount=0.5, cloud_seed=21.0, haze_start=18, haze_length=430, haze_most=0.85, haze_height=90))
fill_haze(sky)
earth, thin, rock = card(), leaf(through=0.55), card('rock', 0.06, 0.1, 0.0)
upright, lying, zinc = timber('upright', 'z'), timber('lying', 'x'), metal('zinc', 0.42)
stream = water('stream', linear('46707a'), wave=6.0, height=0.025, stretch=(1.5, 0.5))
TREE, BASIN = (-0.42, 5.3), 0.62


def middle(y):
    return 2.05 - 0.075 * (y - 4) + 0.35 * np.sin(y * 0.16 + 0.4)


def street(y):
    return middle(y) - 5.2 - 0.012 * y


def land(x, y):
    d = np.abs(x - middle(y))
    bed = -0.62 * smooth_step(0.72, 0.45, d + 0.05 * noise(x * 1.5, y * 1.5, 2))
    bank = 0.10 * np.exp(-((d - 0.95) / 0.3) ** 2)
    ring = np.hypot(x - TREE[0], y - TREE[1]) + 0.05 * noise(x * 2.2, y * 2.2, 8)
    basin = 0.085 * np.exp(-((ring - BASIN) / 0.13) ** 2) - 0.07 * smooth_step(BASIN, 0.25, ring)
    ruts = -0.05 * np.exp(-((np.abs(x - street(y)) - 0.75) / 0.22) ** 2) * smooth_step(6, 9, y)
    return 0.05 * fractal(x * 0.3, y * 0.3, 4, 3) + bed + bank + basin + ruts


def trodden(x, y):
    return smooth_step(2.0, 1.5, np.abs(x - street(y)) + 0.35 * noise(x * 0.7, y * 0.7, 9))


def ground_colour(x, y, z, steep):
    d = np.abs(x - middle(y))
    grass = mixed(palette.GRASS, palette.FRESH_GRASS, np.clip(0.5 + 0.9 * noise(x * 0.25, y * 0.25, 6) + 0.3 * noise(x * 1.2, y * 1.2, 16), 0, 1))
    grass = mixed(grass, palette.STEPPE, np.clip(0.9 * noise(x * 0.5, y * 0.5, 26), 0, 0.7))
    dirt = mixed(palette.DUST, palette.EARTH, np.clip(0.4 + 0.6 * noise(x * 0.8, y * 0.8, 8), 0, 1))
    earthy = mixed(grass, dirt, trodden(x, y))
    ring = np.hypot(x - TREE[0], y - TREE[1]) + 0.08 * noise(x * 2.2, y * 2.2, 8) + 0.1 * noise(x * 7, y * 7, 9)
    dug = mixed(earthy, palette.DARK_EARTH, smooth_step(1.15, 0.8, ring))
    dug = mixed(dug, palette.shade(palette.WET_EARTH, 0.75), smooth_step(0.66, 0.45, ring))
    bank = mixed(dug, palette.EARTH, smooth_step(0.95, 0.72, d) * 0.9)
    return mixed(bank, palette.WET_EARTH, smooth_step(0.66, 0.5, d))


def ground(x, y):
    return float(land(np.array([x]), np.array([y]))[0])


stand(sheet((-3.6, 3.6), (2.2, 8.5), 300, 300, land, ground_colour, rng), earth)
stand(sheet((-60, 60), (0.5, 130), 330, 300, lambda x, y: land(x, y) - 0.3 * smooth_step(3.5, 3.2, np.abs(x)) * (y > 2.4) * (y < 8.2), ground_colour, rng, y_power=2.0), earth)
stand(sheet((-900, 900), (126, 700), 60, 20, lambda x, y: 0.1 * noise(x * 0.02, y * 0.02), lambda x, y, z, s: mixed(palette.GRASS, palette.STEPPE, np.clip(noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
pool(stream, (-8, 4.5), (0, 126), -0.27)
mountains(rock, rng, 440, 300, 1700, 150, seed=207, snow_line=0.36, cell=150)
mountains(rock, rng, 300, 150, 1200, 30, seed=212, snow_line=2.0, rock=linear('8b9868'), columns=220, rows=50, cell=60)

tree = np.random.default_rng(51)
wood, crown = young_apple(tree, 2.5)
foot = (*TREE, ground(*TREE))
stand(wood, upright, foot)
stand(crown, thin, foot)
stake, tie = stake_and_tie(1.55)
stand(stake, upright, foot)
stand(tie, card('cloth', 8, 0.12, 0.003, 120), foot)
pool(water('basin', linear('3a4340'), wave=14, height=0.004), (TREE[0] - 0.5, TREE[0] + 0.5), (TREE[1] - 0.5, TREE[1] + 0.5), foot[2] + 0.012)
for _ in range(190):
    a, r = rng.uniform(0, 2 * math.pi), rng.normal(BASIN + 0.02, 0.12)
    x, y = TREE[0] + r * math.cos(a), TREE[1] + r * math.sin(a)
    stand(pebble(rng, rng.uniform(0.018, 0.06), palette.shade(palette.DARK_EARTH, rng.uniform(0.8, 1.2))), earth, (x, y, ground(x, y)))
stand(spade(1.3), timber('shaft', 'z'), (0.62, 5.0, ground(0.62, 5.0) - 0.1), (-0.08, 0.14, 0.35))
bucket, filled = pail(palette.mix(palette.STONE, palette.SNOW, 0.35))
spot = (-1.4, 4.75, ground(-1.4, 4.75) + 0.005)
stand(bucket, zinc, spot, (0, 0, 0.5), 1.1)
stand(filled, water('pail', linear('4a6d80'), wave=9, height=0.004), spot, (0, 0, 0.5), 1.1)

bricks = Shape()
for side in (-0.74, 0.74):
    for y in np.arange(1.5, 34, 0.29):
        if rng.random() < 0.93:
            size = rng.uniform(0.12, 0.19)
            x = float(middle(y)) + side + rng.normal(0, 0.03)
            bricks.join(pebble(rng, size, palette.shade(palette.mix(palette.STONE, palette.WARM_ROCK, rng.random()), rng.uniform(0.75, 1.1)), 0.62), at=(x, y, -0.06 + rng.normal(0, 0.02)), turn=(0, 0, rng.uniform(0, 3)))
stand(bricks, earth)
BY = 11.5
stand(footbridge(rng, 1.3, 2.3), lying, (float(middle(BY)), BY, 0.1), (0, 0, math.pi / 2))

for i, (hx, hy, turn, windows) in enumerate([(-13.2, 15.5, 0.42, (0.85, 3.1, 5.35)), (-12.4, 30, 0.5, (0.85, 3.1, 5.35)), (-13.5, 47, 0.5, (0.85, 5.35)), (10.5, 40, -0.5, (0.85, 3.1, 5.35))]):
    home = np.random.default_rng(80 + i)
    walls, joinery, roof = village_house(home, windows=windows)
    for shape, material in ((walls, earth), (joinery, upright), (roof, earth)):
        stand(shape, material, (hx, hy, 0.05), (0, 0, turn))
FX, FY, FT = -9.2, 12.0, 1.33
c, s = math.cos(FT), math.sin(FT)
for start, long in ((0.0, 3.6), (6.1, 13.0), (22.5, 11)):
    stand(picket_fence(long, rng), upright, (FX + start * c, FY + start * s, 0.02), (0, 0, FT))
for at in (3.7, 6.0):
    stand(gate_post(), upright, (FX + at * c, FY + at * s, 0.02), (0, 0, FT))
stand(gate_leaf(rng, 1.1), upright, (FX + 3.8 * c, FY + 3.8 * s, 0.05), (0, 0, FT + 1.2))
stand(gate_leaf(rng, 1.1), upright, (FX + 5.95 * c, FY + 5.95 * s, 0.05), (0, 0, FT + math.pi - 0.5))
stand(bench(1.6), lying, (FX + 8.6 * c + 0.45, FY + 8.6 * s, 0.03), (0, 0, FT))

trees = meshes_of([poplar(rng, 12.5, (palette.LEAF, palette.GRASS, palette.FRESH_GRASS)) for _ in range(4)], upright, thin)
for i, y in enumerate([2.4, 9.4, 13.2, 17.2, 21.0, 25.2, 29.0, 33.4, 37.5, 42, 47, 52, 58, 64, 71, 79]):
    x = float(middle(y)) + 1.75 + rng.normal(0, 0.08)
    for mesh in trees[i % 4]:
        stand(mesh, at=(x, y, 0), turn=(0, 0, i * 1.7), size=rng.uniform(0.9, 1.08))
for i, (x, y) in enumerate([(-17, 44), (-15.5, 52), (-14, 60), (-24, 40), (16, 60), (21, 66), (-19, 75), (-9, 92), (9, 96), (26, 90), (-30, 64)]):
    for mesh in trees[i % 4]:
        stand(mesh, at=(x, y, 0), turn=(0, 0, i * 2.3), size=rng.uniform(0.75, 1.1))
fruit = meshes_of([broadleaf(rng, 5.2, (palette.LEAF, palette.FRESH_GRASS, palette.GRASS), 18, 0.85, 0.075) for _ in range(3)], upright, thin)
for i, (x, y) in enumerate([(-9.8, 24.5), (-15.5, 12.5), (-11.5, 41), (7.6, 15), (9.6, 20), (8.2, 26.5), (12.5, 24), (14, 32), (7.4, 36), (19, 30), (17, 21), (23, 44), (-20, 30), (-25, 52), (-7.6, 60)]):
    for mesh in fruit[i % 3]:
        stand(mesh, at=(x, y, 0), turn=(0, 0, i * 2.1), size=rng.uniform(0.8, 1.1))


def grassy(x, y):
    d = np.abs(x - middle(y))
    ring = np.hypot(x - TREE[0], y - TREE[1])
    return (1 - trodden(x, y)) * smooth_step(0.85, 1.0, d) * smooth_step(0.8, 1.05, ring) * np.clip(0.62 + noise(x * 0.35, y * 0.35, 2), 0.08, 1)


tufts = grass_tufts(thin, rng, [palette.GRASS, palette.FRESH_GRASS, palette.LEAF], height=(0.06, 0.2), blades=24, spread=0.2, width=0.012)
scatter(tufts, strewn(rng, 9000, (-9, 9), (2.0, 26), grassy, land, 1.5), rng, (0.5, 1.35))
scatter(tufts, strewn(rng, 2600, (-26, 26), (20, 60), grassy, land, 1.3), rng, (0.8, 1.7))
daisies = Shape()
for x, y, z in strewn(rng, 420, (-6, 7), (2.4, 13), lambda x, y: grassy(x, y) * (noise(x * 0.5, y * 0.5, 41) > 0.15), land, 1.3):
    daisies.join(pebble(rng, rng.uniform(0.012, 0.022), palette.STRAW if rng.random() < 0.6 else palette.SNOW, 0.6), at=(x, y, z + rng.uniform(0.08, 0.16)))
stand(daisies, earth)
litter(earth, [(x, y, z) for x, y, z in strewn(rng, 1800, (-7, 5), (2, 16), lambda x, y: 0.2 + 0.8 * trodden(x, y), land, 1.5)], rng, (0.01, 0.04), (palette.STONE, palette.EARTH, palette.DUST))
straws(thin, [(x, y, ground(x, y)) for x, y in zip(rng.normal(0.5, 1.6, 160), rng.uniform(2.2, 9, 160))], rng, [palette.LEAF, palette.STRAW, palette.FRESH_GRASS], (0.04, 0.09), 0.016)
for i, (x, z) in enumerate([(-9, 17.4), (-6.4, 18.8), (-11.6, 19.6), (-13.4, 17.9)]):
    stand(bird(0.2 + 0.15 * i, 1.0), earth, (x, 62, z), (0, 0.1 * i, 1.1))

point_camera((0.15, -0.15, 1.6), (-0.15, 12, 1.58), 28.5)
render(settings, exposure=0.05)
