"""A village meadow towards evening: a laced leather ball before goal posts of poles; poplars and mountains behind."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.birds import bird
from diorama.grain import plain
from diorama.haze import fill_haze
from diorama.leather_ball import leather_ball
from diorama.materials import card, leaf, timber
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import scatter, straws, strewn
from diorama.shape import Shape, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of, poplar
from diorama.village import village_house

settings = read_settings()
rng = np.random.default_rng(1966)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('f8d3a4'), middle=linear('a9c2e2'), zenith=linear('5a86cc'), glow=linear('ffd298'),
                       sun=linear('ffbe78'), azimuth=-76, height=15, sun_strength=7.2, fill=0.75, cloud=linear('fff4e4'),
                       cloud_amount=0.6, cloud_seed=6.0, haze_start=30, haze_length=420, haze_most=0.84, haze_height=90)))
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
upright, lying = timber('upright', 'z'), timber('lying', 'x')
hide, band = plain('hide', 0.55, 60.0, 0.16, 500.0, 0.0004, 0.3), plain('band', 0.9, 80.0, 0.06)
BALL, GOAL = np.array([0.4, 2.45]), (-2.9, 1.5, 11.5)


def land(x, y):
    bare = smooth_step(2.6, 0.6, np.hypot((x + 0.7) * 0.7, y - GOAL[2] + 0.4))
    return 0.08 * fractal(x * 0.12, y * 0.12, 4, 3) + 0.015 * noise(x * 1.4, y * 1.4, 8) * smooth_step(0.1, 0.6, np.hypot(x - BALL[0], y - BALL[1])) - 0.05 * bare


def worn(x, y):
    mouth = smooth_step(2.9, 0.9, np.hypot((x + 0.7) * 0.8, y - GOAL[2] + 0.6) + 0.5 * noise(x * 0.7, y * 0.7, 5))
    return np.maximum(mouth, 0.7 * smooth_step(0.35, 0.7, noise(x * 0.22 + 3, y * 0.22, 19) + 0.3 * noise(x, y, 2)))


def colour(x, y, z, steep):
    green = mixed(palette.GRASS, palette.FRESH_GRASS, np.clip(0.5 + 0.8 * noise(x * 0.2, y * 0.2, 6) + 0.3 * noise(x * 2, y * 2, 7), 0, 1))
    dry = mixed(green, palette.STEPPE, np.clip(0.15 + 0.8 * noise(x * 0.09, y * 0.09, 26), 0, 0.7))
    return mixed(dry, palette.shade(palette.DUST, 0.9), worn(x, y) * 0.85)


def ground(x, y):
    return float(land(np.array([x]), np.array([y]))[0])


stand(sheet((-6, 6), (0.3, 16), 260, 260, land, colour, rng, y_power=1.6), earth)
stand(sheet((-110, 110), (0.3, 230), 240, 240, lambda x, y: land(x, y) - 0.25 * (np.abs(x) < 5.7) * (y < 15.5), colour, rng, y_power=1.9), earth)
stand(sheet((-900, 900), (225, 720), 60, 30, lambda x, y: 0.1 * noise(x * 0.02, y * 0.02), lambda x, y, z, s: mixed(palette.GRASS, palette.STEPPE, np.clip(noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
mountains(rock, rng, 450, 300, 1700, 128, seed=305, snow_line=0.36, cell=150)
mountains(rock, rng, 310, 150, 1200, 27, seed=311, snow_line=2.0, rock=linear('8b9868'), columns=220, rows=50, cell=60)

left, right, line = GOAL
posts, bar = Shape(), Shape()
for x, lean in ((left, 0.05), (right, -0.04)):
    posts.join(rod((x, line, -0.3), (x + lean, line, 2.34), 0.055, palette.NEW_WOOD, 9, 0.045))
    posts.join(rod((x + lean, line, 2.22), (x + lean, line, 2.3), 0.062, palette.LINEN, 10))
stand(posts, upright)
stand(rod((left - 0.25, line - 0.01, 2.3), (right + 0.3, line + 0.01, 2.24), 0.045, palette.NEW_WOOD, 9, 0.038), lying)

case, lace = leather_ball(np.random.default_rng(3))
for shape, material in ((case, hide), (lace, band)):
    stand(shape, material, (*BALL, ground(*BALL) + 0.103), (0.62, -0.35, 0.5))

trees = meshes_of([poplar(rng, 13.0, (palette.LEAF, palette.GRASS, palette.FRESH_GRASS), 9000) for _ in range(3)], upright, thin)
for i, (x, y) in enumerate([(-15 + 0.6 * k, 34 + 5.2 * k) for k in range(9)] + [(12.5, 40), (15.5, 41.5), (18.6, 43), (22, 45), (25.6, 47), (31, 60), (6, 78), (2, 84)]):
    for mesh in trees[i % 3]:
        stand(mesh, at=(x, y, 0), turn=(0, 0, i * 1.7), size=rng.uniform(0.85, 1.12))
fruit = meshes_of([broadleaf(rng, 5.0, (palette.LEAF, palette.FRESH_GRASS), 12, 0.85, 0.1) for _ in range(2)], upright, thin)
for i in range(24):
    for mesh in fruit[i % 2]:
        stand(mesh, at=(rng.uniform(-40, 48), rng.uniform(50, 72), 0), turn=(0, 0, i * 1.3), size=rng.uniform(0.7, 1.1))
for i, (x, y, turn) in enumerate([(3.5, 46, -0.15), (-9, 56, 0.2), (26, 54, -0.3), (-28, 52, 0.3)]):
    for shape, material in zip(village_house(np.random.default_rng(90 + i)), (earth, upright, earth)):
        stand(shape, material, (x, y, 0.05), (0, 0, turn))


def grassy(x, y):
    clear = smooth_step(0.16, 0.34, np.hypot(x - BALL[0], (y - BALL[1]) * 1.0))
    return (1 - worn(x, y)) * clear * np.clip(0.65 + 0.7 * noise(x * 0.5, y * 0.5, 2), 0.12, 1)


lawn = grass_tufts(thin, rng, [palette.GRASS, palette.FRESH_GRASS, palette.LEAF, palette.STEPPE], height=(0.035, 0.11), blades=30, spread=0.12, width=0.007)
tall = grass_tufts(thin, rng, [palette.GRASS, palette.STRAW, palette.STEPPE], height=(0.1, 0.32), blades=18, spread=0.14, width=0.009)
scatter(lawn, strewn(rng, 13000, (-7, 7), (0.75, 17), grassy, land, 1.7), rng, (0.6, 1.5), 0.15)
scatter(tall, strewn(rng, 3200, (-24, 24), (9, 44), lambda x, y: grassy(x, y) * smooth_step(3.5, 6.0, np.abs(x + 0.7) + 0.3 * np.maximum(0, y - 11)), land, 1.3), rng, (0.7, 1.6), 0.12)
straws(thin, strewn(rng, 500, (-4, 4), (1, 12), lambda x, y: 0.3 + 0.7 * worn(x, y), land, 1.4), rng, [palette.STRAW, palette.LEAF], (0.03, 0.08), 0.008)
daisies = Shape()
for x, y, z in strewn(rng, 260, (-4.5, 4.5), (1.1, 9), grassy, land, 1.4):
    daisies.join(rod((x, y, z), (x, y, z + 0.07), 0.002, palette.LEAF, 3)).join(rod((x, y, z + 0.07), (x, y, z + 0.074), 0.011, (palette.SNOW, palette.STRAW)[rng.integers(2)], 7))
stand(daisies, earth)
for x, y, z, turn in ((18, 70, 24, 0.9), (22, 76, 26, 0.6)):
    stand(bird(0.2, 1.6), earth, (x, y, z), (0, 0.2, turn))

point_camera((0.02, 0.3, 0.6), (-0.1, 12, 0.5), 31)
render(settings, exposure=0.15)
