"""A ditch forks: a board turns part of the water; beet on the left, a young orchard on the right, tall fibre plants beyond."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.crops import beets, fibre_plants
from diorama.ditches import outside
from diorama.haze import fill_haze
from diorama.household import spade
from diorama.materials import card, leaf, timber, water
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.ribbons import line_through
from diorama.scatter import litter, scatter, strewn
from diorama.shape import Shape, box, pebble, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of, poplar
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(1943)
empty_scene()
sky = hang_sky(Sky(horizon=linear('ffe2b0'), middle=linear('bcd0e4'), zenith=linear('6796cf'), glow=linear('ffe0a0'),
                   sun=linear('ffcf8c'), azimuth=33, height=19, sun_strength=7.0, fill=0.8, cloud=linear('fff4e2'),
                   cloud_amount=0.58, cloud_seed=71.0, haze_start=30, haze_length=520, haze_most=0.84, haze_height=80))
fill_haze(sky)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
stream = water('stream', linear('86a2a4'), wave=5.5, height=0.035, stretch=(1.3, 0.6))
upright, lying = timber('upright', 'z'), timber('lying', 'x')
FORK = (0.15, 7.2)
# each: the line the water takes, half its width
DITCHES = [
    (line_through([(1.1, -2.0), (0.75, 2.5), FORK], 0.3), 0.62),
    (line_through([FORK, (-1.6, 9.8), (-4.6, 14.0), (-7.8, 22), (-11, 34), (-15, 52), (-22, 90)], 0.4), 0.46),
    (line_through([FORK, (1.1, 9.6), (3.0, 13.5), (5.2, 20), (8.0, 32), (11.5, 50), (19, 90)], 0.4), 0.46),
    (line_through([(-4.4, 13.7), (-1.5, 17.5), (-0.4, 24), (-0.6, 40), (-2, 80)], 0.5), 0.3),
    (line_through([(-7.9, 22), (-12, 24.5), (-19, 27), (-30, 30)], 0.5), 0.28),
    (line_through([(5.3, 20.2), (9, 22.0), (16, 24.5), (30, 28)], 0.5), 0.28),
    (line_through([(-11, 34), (-18, 38), (-32, 44)], 0.7), 0.28),
    (line_through([(8.0, 32), (14, 35), (28, 41)], 0.7), 0.28),
]


def to_water(x, y):
    """Metres from the edge of the nearest ditch, under 0 inside it."""
    return outside(x, y, DITCHES)


def land(x, y):
    d = to_water(x, y) + 0.07 * noise(x * 1.7, y * 1.7, 2)
    flat = 0.06 * fractal(x * 0.25, y * 0.25, 4, 3)
    bed = -0.62 * smooth_step(0.28, -0.2, d)
    bank = 0.2 * np.exp(-((d - 0.55) / 0.26) ** 2) * (0.8 + 0.4 * noise(x * 0.9, y * 0.9, 9))
    ridge = 0.09 * np.cos((x + 0.42 * y) * 2 * math.pi / 0.78) * left_field(x, y, d)
    return flat + bed + bank + ridge


def left_field(x, y, d):
    """1 where beet stands: left of the left branch, away from the banks."""
    edge = np.interp(y, DITCHES[1][0][:, 1], DITCHES[1][0][:, 0])
    edge = np.where(y < FORK[1], 0.45 - 0.02 * y, edge)
    return smooth_step(-0.9, -1.4, x - edge) * smooth_step(0.7, 1.1, d) * smooth_step(70, 60, y)


def right_of(x, y):
    """Metres to the right of the right branch."""
    edge = np.interp(y, DITCHES[2][0][:, 1], DITCHES[2][0][:, 0])
    return x - np.where(y < FORK[1], 0.9 - 0.02 * y, edge)


def at(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


def ground_colour(x, y, z, steep):
    d = to_water(x, y)
    grass = mixed(palette.STEPPE, palette.GRASS, np.clip(0.6 + 0.9 * noise(x * 0.2, y * 0.2, 6) + 0.3 * noise(x * 1.1, y * 1.1, 16), 0, 1))
    field = mixed(grass, palette.mix(palette.EARTH, palette.DARK_EARTH, 0.4), left_field(x, y, d))
    rows = np.cos((right_of(x, y)) * 2 * math.pi / 3.2) * 0.5 + 0.5
    orchard = mixed(field, palette.EARTH, smooth_step(1.4, 2.0, right_of(x, y)) * (0.35 + 0.5 * rows) * smooth_step(64, 56, y) * smooth_step(0.6, 1, d))
    fresh = mixed(orchard, palette.EARTH, smooth_step(1.0, 0.5, d + 0.25 * noise(x, y, 7)))
    return mixed(fresh, palette.WET_EARTH, smooth_step(0.22, 0.05, d))


stand(sheet((-9, 9), (1.2, 24), 340, 320, land, ground_colour, rng, y_power=1.4), earth)
stand(sheet((-70, 70), (0.8, 150), 340, 300, lambda x, y: land(x, y) - 0.25 * (np.abs(x) < 8.6) * (y > 1.4) * (y < 23.4), ground_colour, rng, y_power=1.9), earth)
stand(sheet((-900, 900), (146, 800), 60, 20, lambda x, y: 0.1 * noise(x * 0.02, y * 0.02) - 0.2, lambda x, y, z, s: mixed(palette.STEPPE, palette.GRASS, np.clip(0.5 + noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
pool(stream, (-70, 70), (-4, 120), -0.2)
mountains(rock, rng, 500, 300, 1800, 104, seed=141, snow_line=0.4, cell=150).visible_shadow = False
mountains(rock, rng, 330, 150, 1300, 30, seed=144, snow_line=2.0, rock=linear('87925f'), columns=220, rows=50, cell=60)

# the board in the left branch, half drawn: posts, sill, board with its handle
gate, board = Shape(), Shape()
for side in (-1, 1):
    gate.join(box((0.13, 0.13, 1.25), palette.WOOD, at=(side * 0.62, 0, -0.45)))
    gate.join(box((0.5, 0.06, 0.55), palette.OLD_WOOD, at=(side * 0.92, 0.02, -0.35), turn=(0, side * 0.04, 0)))
gate.join(box((1.5, 0.12, 0.12), palette.OLD_WOOD, at=(0, 0, 0.74)))
for k in range(3):
    board.join(box((1.08, 0.05, 0.2), palette.shade(palette.NEW_WOOD, rng.uniform(0.8, 1.05)), at=(0, -0.08, 0.205 * k - 0.16)))
board.join(box((0.1, 0.05, 1.3), palette.NEW_WOOD, at=(0, -0.13, -0.15))).join(rod((-0.2, -0.13, 1.13), (0.2, -0.13, 1.13), 0.028, palette.NEW_WOOD, 6))
GX, GY, TURN = -0.62, 8.4, 0.72
stand(gate, upright, (GX, GY, -0.06), (0, 0, TURN))
stand(board, lying, (GX, GY, -0.06), (0, 0, TURN))
sprouts = grass_tufts(thin, rng, [palette.FRESH_GRASS, palette.GRASS], kinds=6, blades=16, height=(0.16, 0.36), spread=0.09, width=0.022)
for row in np.arange(-9, 12, 0.5):
    y = 10.5 + 60 * rng.random(420) ** 1.2
    x = row + rng.normal(0, 0.03, 420) - 0.02 * y
    left, right = np.interp(y, DITCHES[1][0][:, 1], DITCHES[1][0][:, 0]), np.interp(y, DITCHES[2][0][:, 1], DITCHES[2][0][:, 0])
    keep = (x > left + 1) & (x < right - 1) & (to_water(x, y) > 0.75)
    scatter(sprouts, np.stack([x, y, land(x, y)], 1)[keep], rng, (0.7, 1.3), 0.1)
stand(spade(1.25), upright, at(1.75, 6.0, 0.0), (0.1, -0.16, 0.3))

rosettes = beets(thin, rng, 9, 0.36)
places = []
for row in range(-60, 140):
    for y in np.arange(2.6, 58, 0.55 if row < 200 else 1):
        x = row * 0.78 - 0.42 * y + rng.normal(0, 0.035)
        y += rng.normal(0, 0.05)
        if -36 < x < 4 and abs(x) < 0.8 * y + 2 and (y < 24 or rng.random() < 0.6):
            places.append((x, y))
places = np.array(places)
d = to_water(places[:, 0], places[:, 1])
keep = (left_field(places[:, 0], places[:, 1], d) > 0.85) & (rng.random(len(places)) < 0.97)
places = places[keep]
scatter(rosettes, np.stack([places[:, 0], places[:, 1], land(places[:, 0], places[:, 1])], 1), rng, (0.75, 1.2), 0.1)

young = meshes_of([broadleaf(rng, rng.uniform(1.5, 1.75), (palette.FRESH_GRASS, palette.LEAF, palette.GRASS), 4, 0.7, 0.05) for _ in range(8)], earth, thin)
stake = rod((0.13, 0, -0.2), (0.13, 0, 1.05), 0.025, palette.NEW_WOOD, 5).join(rod((0.14, 0, 0.7), (-0.02, 0, 0.68), 0.014, palette.LINEN, 4))
for row in range(7):
    for k in range(1 if row == 0 else 0, 20):
        y = 8.2 + 2.5 * k + 0.6 * (row % 2)
        x = float(y - y + np.interp(y, DITCHES[2][0][:, 1], DITCHES[2][0][:, 0])) + 1.7 + row * 3.2 + rng.normal(0, 0.05)
        if to_water(np.array([x]), np.array([y]))[0] < 0.7 or x > 8 + 0.42 * y:
            continue
        turn, size = rng.uniform(0, 6), rng.uniform(0.9, 1.2)
        for mesh in young[rng.integers(8)]:
            stand(mesh, at=at(x, y), turn=(0, 0, turn), size=size)
        stand(stake, earth, at(x, y), (0, 0, turn))
fibre = fibre_plants(thin, rng, 8, 6)
scatter(fibre, strewn(rng, 5200, (9, 40), (19, 50), lambda x, y: (x > 8.5 + 0.38 * (y - 16)) * (to_water(x, y) > 0.6) * 1.0, land), rng, (0.8, 1.15), 0.05)

trees = meshes_of([poplar(rng, 11, (palette.LEAF, palette.GRASS, palette.shade(palette.LEAF, 0.8)), leaves=9000, leaf_size=0.07) for _ in range(4)], earth, thin)
for k in range(26):
    x = -64 + k * 5.1 + rng.normal(0, 0.6)
    if k % 7 in (2, 3, 6):
        continue
    for mesh in trees[k % 4]:
        stand(mesh, at=(x, 92 + 0.12 * x + rng.normal(0, 1), 0), turn=(0, 0, k * 1.7), size=rng.uniform(0.75, 1.1))
crowns = meshes_of([broadleaf(rng, 6, (palette.LEAF, palette.GRASS), 18, 0.8, 0.11) for _ in range(3)], earth, thin)
for k, (x, y) in enumerate([(-30, 66), (-40, 74), (34, 70), (46, 78), (-18, 84), (20, 86), (-70, 110), (66, 112)]):
    for mesh in crowns[k % 3]:
        stand(mesh, at=(x, y, 0), turn=(0, 0, k * 2.1), size=rng.uniform(0.8, 1.2))

tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.FRESH_GRASS], height=(0.07, 0.26), blades=22, spread=0.18)


def grassy(x, y):
    d = to_water(x, y)
    return smooth_step(0.5, 0.8, d) * (1 - left_field(x, y, d)) * np.clip(0.6 + noise(x * 0.3, y * 0.3, 2), 0, 1)


scatter(tufts, strewn(rng, 6500, (-9, 16), (2, 40), grassy, land, 1.5), rng, (0.5, 1.4))
scatter(tufts, strewn(rng, 2600, (-4, 5), (2, 26), lambda x, y: (np.abs(to_water(x, y) - 0.42) < 0.2) * 0.8, land, 1.4), rng, (0.5, 1.1))
clods = strewn(rng, 4200, (-8, 8), (2, 18), lambda x, y: smooth_step(0.2, 0.4, to_water(x, y)) * smooth_step(1.1, 0.6, to_water(x, y)), land, 1.4)
litter(earth, clods[:1500], rng, (0.015, 0.06), (palette.DARK_EARTH, palette.EARTH, palette.DARK_EARTH))
for x, y, z in clods[1500:1800]:
    stand(pebble(rng, rng.uniform(0.05, 0.11), palette.DARK_EARTH), earth, (x, y, z))

point_camera((0.35, 0.2, 2.15), (0.15, 12, 0.9), 26)
render(settings, exposure=0.1, bounces=2)
