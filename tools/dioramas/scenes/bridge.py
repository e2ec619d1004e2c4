"""A little bridge over an aryk: a felt comes down to it on the left bank, a carpet on the right, and in the middle of its planks they are one cloth."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.ditches import outside
from diorama.haze import fill_haze
from diorama.materials import card, leaf, timber
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.ribbons import line_through
from diorama.rounding import rounded
from diorama.runner import runner
from diorama.scatter import litter, scatter, strewn
from diorama.shallow_water import shallow_water
from diorama.shape import Shape, box, pebble, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of, poplar
from diorama.village import village_house
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(31)
empty_scene()
sky = hang_sky(Sky(horizon=linear('ffdcae'), middle=linear('b9cbe2'), zenith=linear('6a8fca'), glow=linear('ffdc9c'),
                   sun=linear('ffca86'), azimuth=-62, height=21, sun_strength=7.5, fill=0.85, cloud=linear('fff2e0'),
                   cloud_amount=0.62, cloud_seed=23.0, haze_start=24, haze_length=420, haze_most=0.86, haze_height=80))
fill_haze(sky)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
cloth = card('cloth', 7.0, 0.1, 0.006, 260.0)
stream = shallow_water('stream', deep=(0.2, 0.24, 0.17))
upright, lying = timber('upright', 'z'), timber('lying', 'y')
LINE = [(line_through([(-0.7, -3.0), (-0.25, 3.0), (0.0, 7.0), (0.35, 11), (-0.2, 16), (-1.6, 24), (-5.5, 31), (-13, 35.5), (-26, 38), (-60, 39)], 0.4), 1.12)]
BY, SPAN, ARCH = 7.0, 3.9, 0.42


def land(x, y):
    d = outside(x, y, LINE) + 0.09 * noise(x * 1.4, y * 1.4, 2)
    flat = 0.06 * fractal(x * 0.25, y * 0.25, 4, 3) * smooth_step(0.8, 2.4, np.hypot((np.abs(x) - 3.2) * 0.6, y - BY))
    bank = 0.24 * smooth_step(0.1, 1.1, d) * smooth_step(5.0, 1.2, d)
    return flat + bank - (0.62 + 0.05 * noise(x * 2.3, y * 2.3, 9)) * smooth_step(0.35, -0.3, d)


def way(x, y):
    """1 on the trodden path that leads over the bridge."""
    return smooth_step(1.05, 0.55, np.abs(y - BY - 0.25 * np.sin(x * 0.4)) + 0.14 * noise(x, y, 4)) * (np.abs(x) < 16)


def ground_colour(x, y, z, steep):
    d = outside(x, y, LINE)
    lush = mixed(palette.STEPPE, palette.GRASS, np.clip(0.5 + 0.8 * noise(x * 0.2, y * 0.2, 6) + 0.4 * noise(x * 1.1, y * 1.1, 16), 0, 1))
    grass = mixed(lush, palette.mix(palette.LEAF, palette.EARTH, 0.35), np.clip(0.25 + 0.9 * noise(x * 2.7, y * 2.7, 26), 0, 0.7))
    trodden = mixed(grass, palette.PALE_CLAY, way(x, y) * 0.85)
    bank = mixed(mixed(trodden, palette.EARTH, smooth_step(0.75, 0.3, d + 0.2 * noise(x, y, 7))), palette.WET_EARTH, smooth_step(0.2, 0.02, d))
    return mixed(bank, palette.mix(palette.STEPPE, palette.CLAY, 0.5), smooth_step(-0.1, -0.5, d) * np.clip(0.6 + noise(x * 3, y * 3, 8), 0, 1))


def deck(x, y):
    """How high cloth lies on bank and planks; y from the bridge's middle."""
    x, y = np.broadcast_arrays(np.asarray(x, float), np.asarray(y, float))
    t = np.clip(np.abs(x) / (SPAN / 2), 0, 1)
    end = smooth_step(SPAN / 2, SPAN / 2 + 0.45, np.abs(x))
    fold = 0.022 * np.exp(-((np.abs(x) - SPAN / 2 - 0.5 - 0.12 * np.sin(y * 2.1 + x)) / 0.09) ** 2) + 0.013 * np.exp(-((np.abs(x) - SPAN / 2 - 1.05 + 0.2 * np.sin(y * 1.7)) / 0.07) ** 2)
    return (0.36 + ARCH * (1 - t * t)) * (1 - end) + (land(x, y + BY) + 0.012) * end + fold * end + 0.003 * np.sin(x * 5 + y * 4)


stand(sheet((-9, 9), (0.6, 24), 320, 320, land, ground_colour, rng, y_power=1.3), earth)
stand(sheet((-80, 80), (0.4, 160), 320, 280, lambda x, y: land(x, y) - 0.25 * (np.abs(x) < 8.6) * (y < 23.4), ground_colour, rng, y_power=1.9), earth)
stand(sheet((-900, 900), (156, 800), 60, 20, lambda x, y: 0.1 * noise(x * 0.02, y * 0.02) - 0.2, lambda x, y, z, s: mixed(palette.STEPPE, palette.GRASS, np.clip(0.5 + noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
pool(stream, (-80, 80), (-4, 130), -0.22)
mountains(rock, rng, 480, 300, 1800, 112, seed=17, snow_line=0.4, cell=150).visible_shadow = False
mountains(rock, rng, 320, 150, 1300, 30, seed=44, snow_line=2.0, rock=linear('87925f'), columns=220, rows=50, cell=60)

HALF = 0.92
planks, frame = Shape(), Shape()
count = 26
for k in range(count):
    x = (k + 0.5) / count * SPAN - SPAN / 2
    slope = math.atan(2 * ARCH * x / (SPAN / 2) ** 2)
    planks.join(box((SPAN / count * 0.94, 2 * HALF * rng.uniform(0.97, 1.03), 0.05), palette.shade(palette.mix(palette.NEW_WOOD, palette.OLD_WOOD, 0.45), rng.uniform(0.8, 1.1)), at=(x, BY + rng.normal(0, 0.015), float(deck(x, 0)) - 0.035), turn=(0, slope, 0)))
for y in (BY - HALF * 0.78, BY + HALF * 0.78):
    marks = np.linspace(-SPAN / 2 - 0.25, SPAN / 2 + 0.25, 14)
    for a, b in zip(marks, marks[1:]):
        frame.join(rod((a, y, float(deck(a, 0)) - 0.13), (b, y, float(deck(b, 0)) - 0.13), 0.085, palette.DARK_WOOD, 8))
for x in (-SPAN / 2 + 0.1, -0.65, 0.65, SPAN / 2 - 0.1):
    foot = float(deck(x, 0))
    frame.join(box((0.1, 0.1, 0.98), palette.WOOD, at=(x, BY + HALF + 0.02, foot - 0.2)))
    if abs(x) > 1:
        frame.join(box((0.12, 0.12, 1.15), palette.WOOD, at=(x, BY - HALF * 0.78, foot - 1.3)))
marks = np.linspace(-SPAN / 2 + 0.02, SPAN / 2 - 0.02, 11)
for a, b in zip(marks, marks[1:]):
    frame.join(rod((a, BY + HALF + 0.02, float(deck(a, 0)) + 0.78), (b, BY + HALF + 0.02, float(deck(b, 0)) + 0.78), 0.05, palette.WOOD, 8))
stand(planks, lying)
stand(frame, upright)
rounded(stand(runner(rng, 8.6, 1.36, lambda x, y: deck(x, y) + 0.026 * (1 - smooth_step(SPAN / 2, SPAN / 2 + 0.45, np.abs(x)))), cloth, (0, BY - 0.06, 0)), 60)

trees = meshes_of([poplar(rng, 11, (palette.LEAF, palette.GRASS, palette.shade(palette.LEAF, 0.8)), leaves=9000, leaf_size=0.07) for _ in range(4)], earth, thin)
for k, (x, y) in enumerate([(-9.5, 20), (-10.6, 26), (-11.6, 32), (-12.4, 38), (-13, 44), (-13.4, 50), (7.6, 24), (8.6, 31), (9.8, 38), (11.5, 46), (13.5, 55), (16, 66), (-30, 60), (-36, 66), (34, 70), (40, 76), (-50, 90), (52, 98)]):
    for mesh in trees[k % 4]:
        stand(mesh, at=(x, y, 0), turn=(0, 0, k * 1.7), size=rng.uniform(0.8, 1.05))
crowns = meshes_of([broadleaf(rng, 6, (palette.LEAF, palette.FRESH_GRASS, palette.GRASS), 30, 0.85, 0.1) for _ in range(4)], earth, thin)
for k, (x, y, size) in enumerate([(-8.6, 29, 0.75), (-3.2, 31.5, 0.85), (-12.5, 33, 0.8), (-7.5, 35.5, 0.95), (-17, 34, 0.9), (0.4, 34, 0.8), (-26, 44, 1.1), (24, 44, 1.1), (28, 50, 1.15), (-34, 76, 1.2), (30, 84, 1.2), (-20, 70, 1.2), (60, 90, 1.1), (-64, 100, 1.2), (4, 60, 1.0), (10, 78, 1.1), (-4, 88, 1.1)]):
    for mesh in crowns[k % 4]:
        stand(mesh, at=(x, y, -0.15), turn=(0, 0, k * 2.1), size=size)

# a house on each bank, behind its own clay wall
for seed, x, y, turn in ((7, -23.5, 47.0, 0.35), (11, 13.0, 50.0, -0.3)):
    for shape, material in zip(village_house(np.random.default_rng(seed)), (earth, upright, earth)):
        stand(shape, material, (x, y, 0.0), (0, 0, turn))
    for k in range(16):
        stand(box((1.22, 0.36, 1.15 + 0.08 * np.sin(2.3 * k + seed)), palette.shade(palette.CLAY, rng.uniform(0.92, 1.06)), taper=0.93), earth, (x - 6 + k * 1.2 * np.cos(turn), y - 5.5 + k * 1.2 * np.sin(turn), -0.15), (0, 0, turn))


def grassy(x, y):
    d = outside(x, y, LINE)
    cloth_free = 1 - (np.abs(y - BY) < 1.0) * (np.abs(x) < 4.5)
    return smooth_step(0.35, 0.7, d) * (1 - way(x, y) * 0.9) * cloth_free * np.clip(0.7 + noise(x * 0.3, y * 0.3, 2), 0, 1)


stalks = grass_tufts(thin, rng, [palette.STEPPE, palette.STRAW, palette.GREEN_REED], kinds=6, height=(0.3, 0.62), blades=9, spread=0.1, width=0.008)
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.FRESH_GRASS, palette.LEAF], height=(0.07, 0.24), blades=24, spread=0.22, width=0.016)
turf = grass_tufts(thin, rng, [palette.GRASS, palette.LEAF, palette.STEPPE], kinds=10, height=(0.04, 0.12), blades=34, spread=0.3, width=0.02)
scatter(turf, strewn(rng, 9000, (-13, 13), (1.2, 26), grassy, land, 1.5), rng, (0.7, 1.3))
scatter(tufts, strewn(rng, 6500, (-15, 15), (1.4, 34), grassy, land, 1.4), rng, (0.5, 1.4))
scatter(stalks, strewn(rng, 1500, (-14, 14), (1.8, 30), lambda x, y: grassy(x, y) * (noise(x * 0.4, y * 0.4, 14) > 0.0), land, 1.3), rng, (0.6, 1.2))
scatter(tufts, strewn(rng, 9000, (-48, 48), (24, 95), grassy, land, 1.1), rng, (1.2, 2.6))
sedge = grass_tufts(thin, rng, [palette.GRASS, palette.LEAF, palette.GREEN_REED], kinds=6, height=(0.35, 0.75), blades=18, spread=0.12, width=0.02)
scatter(sedge, strewn(rng, 1500, (-4, 4), (1.4, 26), lambda x, y: (np.abs(outside(x, y, LINE) - 0.16) < 0.12) * (np.abs(y - BY) > 1.3) * np.clip(noise(x * 0.5, y * 0.5, 8) + 0.35, 0, 1), land, 1.3), rng, (0.6, 1.2))
flowers = Shape()
for x, y, z in strewn(rng, 1500, (-10, 10), (1.6, 20), lambda x, y: grassy(x, y) * (noise(x * 0.5, y * 0.5, 12) > 0.15) * 0.8, land, 1.3):
    tone, up, start = (palette.POMEGRANATE, palette.POMEGRANATE, palette.FELT, palette.STRAW)[rng.integers(4)], rng.uniform(0.14, 0.28), rng.uniform(0, 6)
    for petal in range(4):
        a, size = start + petal * math.pi / 2, rng.uniform(0.024, 0.036)
        tip = lambda turn, far, high: (x + size * far * math.cos(a + turn), y + size * far * math.sin(a + turn), z + up + size * high)
        flowers.add([(x, y, z + up), tip(-0.75, 0.8, 0.45), tip(0, 1.15, 0.6), tip(0.75, 0.8, 0.45)], [(0, 1, 2, 3)], palette.shade(tone, rng.uniform(0.85, 1.15)))
stand(flowers, thin)
for x, y, z in strewn(rng, 1500, (-3, 3), (1.2, 20), lambda x, y: (outside(x, y, LINE) < 0.12) * 0.8, land, 1.3):
    rounded(stand(pebble(rng, rng.uniform(0.03, 0.13), palette.shade((palette.STONE, palette.WARM_ROCK, palette.CLAY)[rng.integers(3)], rng.uniform(0.8, 1.1)), 0.6, 3), earth, (x, y, z), (0, 0, rng.uniform(0, 6))), 80)
litter(earth, strewn(rng, 1800, (-7, 7), (1.5, 15), lambda x, y: way(x, y) + smooth_step(0.8, 0.3, outside(x, y, LINE)) * 0.6, land, 1.2), rng, (0.012, 0.045), (palette.EARTH, palette.STONE, palette.DUST))

point_camera((0.55, 0.0, 2.6), (-0.02, 8.0, 1.42), 26)
render(settings, exposure=0.1, bounces=2)
