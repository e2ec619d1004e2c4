"""The first aryk: running water between rows of saplings, spades left standing in the bank, a well with a sweep."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.household import spade
from diorama.houses import clay_chimney, dugout
from diorama.materials import card, leaf, timber, vapour, water
from diorama.near_wagon import caught_shawl
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts, reed_clumps
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.scatter import litter, scatter, strewn
from diorama.shape import mesh_of, stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import column
from diorama.soil import soil
from diorama.spade_cut import clod
from diorama.sweep_well import sweep_well
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import meshes_of, sapling
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(1933)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f3dcb8'), middle=linear('a4c6e4'), zenith=linear('3f7fc8'), glow=linear('ffe2ae'),
                   sun=linear('ffd092'), azimuth=-88, height=17, sun_strength=6.8, fill=0.8, cloud=linear('fffaf0'),
                   cloud_amount=0.6, cloud_seed=13.0, haze_start=25, haze_length=520, haze_most=0.82, haze_height=90))
fill_haze(sky)
earth, thin, rock, smoke = card(), leaf(), card('rock', 0.06, 0.1, 0.0), vapour(density=0.3)
stream = water('stream', linear('4c5648'), wave=3.2, height=0.009, stretch=(1.5, 0.45), rough=0.07)
dirt = soil('dirt', 0.024, 0.006, 0.4)


HOMES = [(11.0, 29, -0.3), (17.5, 36, -0.4), (6.0, 41, -0.1)]


def middle(y):
    return 1.0 - 0.055 * y + 1.3 * np.sin(y * 0.085 + 0.6) - 0.9


def beside(x, y):
    return x - middle(y)


def land(x, y):
    d = beside(x, y)
    flat = 0.07 * fractal(x * 0.25, y * 0.25, 4, 3)
    bed = -0.75 * smooth_step(1.05, 0.42, np.abs(d) + 0.06 * noise(x * 1.4, y * 1.4, 2))
    bank = 0.38 * np.exp(-((d - 1.55) / 0.42) ** 2) * (0.8 + 0.4 * noise(x * 0.9, y * 0.9, 9)) + 0.24 * np.exp(-((d + 1.5) / 0.4) ** 2) * (0.8 + 0.5 * noise(x * 0.9, y * 0.9, 12))
    furrow = 0.05 * np.sin((x + 0.05 * y) * 2 * math.pi / 0.8) * smooth_step(-3.4, -4.4, d) * smooth_step(46, 40, y)
    pits = sum(-0.5 * smooth_step(1.15, 0.95, np.abs(x - hx)) * smooth_step(2.0, 0.6, np.abs(y - hy + 1.0)) for hx, hy, _ in HOMES)
    return flat + bed + bank + furrow + pits


def ground_colour(x, y, z, steep):
    d = np.abs(beside(x, y))
    grass = mixed(palette.STEPPE, palette.GRASS, np.clip(0.45 + 0.9 * noise(x * 0.2, y * 0.2, 6) + 0.3 * noise(x * 1.1, y * 1.1, 16), 0, 1))
    field = mixed(grass, palette.EARTH, smooth_step(-3.2, -4.2, beside(x, y)) * 0.85 * smooth_step(48, 40, y))
    fresh = mixed(field, palette.DARK_EARTH, smooth_step(2.5, 1.6, d + 0.3 * noise(x, y, 7)))
    return mixed(fresh, palette.WET_EARTH, smooth_step(0.95, 0.6, d))


stand(sheet((-9, 9), (1.5, 22), 380, 360, land, ground_colour, rng, y_power=1.4), dirt)
stand(sheet((-60, 60), (1, 140), 330, 260, lambda x, y: land(x, y) - 0.25 * (np.abs(x) < 8.6) * (y > 1.6) * (y < 21), ground_colour, rng, y_power=1.9), dirt)
stand(sheet((-900, 900), (136, 700), 60, 20, lambda x, y: 0.1 * noise(x * 0.02, y * 0.02), lambda x, y, z, s: mixed(palette.STEPPE, palette.GRASS, np.clip(noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
pool(stream, (-20, 20), (-4, 139), -0.34)
mountains(rock, rng, 470, 300, 1700, 112, seed=81, snow_line=0.38, cell=150)
mountains(rock, rng, 330, 150, 1200, 26, seed=94, snow_line=2.0, rock=linear('8e9468'), columns=220, rows=50, cell=60)

clods = [mesh_of(clod(rng, 1.0, palette.shade((palette.DARK_EARTH, palette.EARTH)[k % 2], rng.uniform(0.8, 1.05))), dirt, 'clod') for k in range(10)]
for mesh in clods:
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))
young = meshes_of([sapling(rng, rng.uniform(1.3, 1.75)) for _ in range(8)], earth, thin)
for row in range(4):
    for i in range(2 if row == 0 else 0, 18):
        y = 4.4 + i * 2.6
        x = float(middle(y)) - 2.3 - row * 2.4 + rng.normal(0, 0.05)
        wood, crown = young[rng.integers(8)]
        z = float(land(np.array([x]), np.array([y]))[0])
        turn, size = rng.uniform(0, 6), rng.uniform(0.85, 1.15)
        stand(wood, at=(x, y, z), turn=(0, 0, turn), size=size)
        stand(crown, at=(x, y, z), turn=(0, 0, turn), size=size)
        scatter(clods, [(x + rng.normal(0, 0.2), y + rng.normal(0, 0.2), z) for _ in range(7)], rng, (0.02, 0.08), 3.0)
        if row == 0 and 2 < i < 13:
            yy = y + 1.1
            xx = float(middle(yy)) + 2.5
            wood, crown = young[rng.integers(8)]
            z = float(land(np.array([xx]), np.array([yy]))[0])
            stand(wood, at=(xx, yy, z), turn=(0, 0, turn + 2), size=size)
            stand(crown, at=(xx, yy, z), turn=(0, 0, turn + 2), size=size)

for y, off, lean, turn in ((6.9, -1.62, 0.12, 0.25), (7.9, -1.7, -0.13, 0.7)):
    x = float(middle(y)) + off
    z = float(land(np.array([x]), np.array([y]))[0])
    stand(spade(1.3), timber('upright', 'z'), (x, y, z - 0.06), (lean, -lean * 0.8, turn))
    if off == -1.62:
        rounded(stand(caught_shawl(rng, 0.28, 0.52), leaf('cloth', 0.15), (x - 0.13, y - 0.17, z + 1.22), (0, 0, math.pi + turn)), 80)
banks = [(float(middle(y)) + d, y) for y, d in zip(3 + 37 * rng.random(2600) ** 1.7, rng.choice((1.55, -1.5), 2600) + rng.normal(0, 0.32, 2600))]
heaped = np.array([(x, y, float(land(np.array([x]), np.array([y]))[0])) for x, y in banks])
scatter(clods, heaped[:2200], rng, (0.012, 0.05), 3.0)
scatter(clods, heaped[2200:], rng, (0.05, 0.12), 3.0)

sweep_well(timber('pole', 'z'), card('stones', 9.0, 0.3, 0.005, 45), card('iron', 14.0, 0.2, 0.0), np.random.default_rng(3), (4.3, 14.6, 0), 0.2)
for i, (hx, hy, turn) in enumerate(HOMES):
    home = np.random.default_rng(70 + i)
    for shape in dugout(home):
        stand(shape, earth, (hx, hy, 0.05), (0, 0, turn))
    top = (hx - 0.7 * math.cos(turn) - 2.5 * math.sin(turn), hy - 0.7 * math.sin(turn) + 2.5 * math.cos(turn), 1.0)
    stand(clay_chimney(home), earth, top)
    column(smoke, home, (top[0], top[1], top[2] + 0.75), (-2.0, 0.8), 6.5, puffs=28, start=0.09, end=0.5, sway=0.2)


def reedy(x, y):
    return smooth_step(44, 56, y + 8 * noise(x * 0.04, y * 0.04, 9)) * smooth_step(2, 4, np.abs(beside(x, y)))


reeds = reed_clumps(thin, rng, 6, 24, 1.2, (1.7, 2.7))
scatter(reeds, strewn(rng, 2300, (-110, 110), (40, 136), reedy, land, 1.2), rng, (0.7, 1.15))
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.FRESH_GRASS], height=(0.06, 0.22), blades=22, spread=0.2)
scatter(tufts, strewn(rng, 6500, (-4, 22), (2.5, 46), lambda x, y: smooth_step(1.9, 2.5, beside(x, y)) * np.clip(0.5 + noise(x * 0.3, y * 0.3, 2), 0, 1), land, 1.4), rng, (0.6, 1.5))
scatter(tufts, strewn(rng, 2200, (-18, 6), (3, 50), lambda x, y: smooth_step(-1.6, -2.0, beside(x, y)) * 0.6 * np.clip(0.4 + noise(x * 0.3, y * 0.3, 2), 0, 1), land, 1.4), rng, (0.4, 0.9))

shore = [(x, y, z) for x, y, z in strewn(rng, 2600, (-9, 9), (2, 20), lambda x, y: 0 * x + 1, land, 1.6)]
litter(earth, shore, rng, (0.008, 0.028), (palette.DARK_EARTH, palette.EARTH, palette.STONE))

point_camera((0.9, 0.3, 1.85), (0.35, 20, 3.0), 27)
render(settings, exposure=0.05)
