"""A bay with a town and fishing boats in early light; on the stone quay before it a traveller's suitcase."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.birds import bird
from diorama.haze import fill_haze
from diorama.joinery import board
from diorama.materials import card, leaf, metal, water
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.round_edges import round_edges
from diorama.seaside import fishing_boat, town_houses
from diorama.shape import mesh_of, stand
from diorama.sky import Sky, hang_sky
from diorama.suitcase import bollard, suitcase
from diorama.terrain import mixed, sheet
from diorama.trees import broadleaf, meshes_of
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(801)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('f6cfae'), middle=linear('b3bfdd'), zenith=linear('6480bd'), glow=linear('ffc58c'),
                       sun=linear('ffb878'), azimuth=74, height=13, sun_strength=6.5, sun_width=0.8, fill=0.62, cloud=linear('ffe3cc'),
                       cloud_amount=0.65, cloud_seed=33.0, haze_start=60, haze_length=900, haze_most=0.62, haze_height=140)))
stone, earth, thin, rock = card('stone', 6.0, 0.2, 0.006, 40.0), card(), leaf(), card('rock', 0.06, 0.1, 0.0)
hide, brass, coat = card('hide', 30.0, 0.14, 0.001, 160.0, rough=0.5, sheen=0.3), metal('brass', 0.3), card('coat', 40.0, 0.1, 0.002, 500.0)

WATER = -1.5
for i in range(-9, 10):
    for j in range(9):
        wide = 0.92
        stand(board((wide - 0.012, 0.548, 0.4), palette.shade(palette.mix(palette.STONE, palette.WARM_ROCK, rng.random()), rng.uniform(0.82, 1.08)), edge=0.014, worn=1.12), stone,
              (i * wide + wide / 2 * (j % 2), 4.35 - j * 0.56, -0.4 + rng.normal(0, 0.003)), (0, 0, rng.normal(0, 0.003)))
for i in range(-7, 8):
    stand(board((1.22, 0.5, 0.62), palette.shade(palette.mix(palette.STONE, palette.FELT, 0.3), rng.uniform(0.92, 1.06)), edge=0.03, worn=1.12), stone, (i * 1.235, 4.88, -0.56))
    for k in range(3):
        stand(board((1.22, 0.4, 0.5), palette.shade(palette.STONE, rng.uniform(0.7, 0.9)), edge=0.03), stone, (i * 1.235 + 0.6 * (k % 2), 4.86, -1.08 - 0.52 * k))
pool(water('sea', linear('2f6d8e'), 0.7, 0.10, (1.0, 0.45), 0.06), (-1500, 1500), (5, 1600), WATER)


def shore(x):
    """A bay: the town lies in its arc, a cape closes it on either side."""
    return 215 + 95 * np.exp(-((x - 20) / 150) ** 2) - 95 * np.exp(-((x + 250) / 90) ** 2) - 60 * np.exp(-((x - 330) / 120) ** 2) + 8 * noise(x * 0.03, x * 0, 4)


def land(x, y):
    inland = y - shore(x)
    return -5 + 6.5 * smooth_step(-4, 26, inland) + 46 * smooth_step(20, 420, inland) * (0.6 + 0.5 * fractal(x * 0.006, y * 0.006, 4, 7)) + 40 * smooth_step(300, 900, inland) * (0.5 + fractal(x * 0.003, y * 0.003, 4, 9))


def land_colour(x, y, z, steep):
    green = mixed(palette.STEPPE, palette.GRASS, np.clip(0.4 + noise(x * 0.03, y * 0.03, 6), 0, 1))
    return mixed(mixed(green, linear('9a8772'), smooth_step(20, 60, z)), palette.DUST, smooth_step(14, 4, y - shore(x)))


stand(sheet((-700, 700), (90, 1200), 260, 240, land, land_colour, rng, y_power=1.5), rock)


def height_at(x, y):
    return float(land(np.array([x]), np.array([y]))[0])


houses = town_houses(earth, rng)
for row in range(15):
    for x in np.arange(-170, 215, 17.0):
        x = x + rng.normal(0, 2)
        y = float(shore(np.array([x]))[0]) + 16 + row * 17 + rng.normal(0, 2)
        if rng.random() < 0.95 - 0.045 * row - 0.5 * (abs(x - 20) / 195) ** 2:
            stand(houses[rng.integers(len(houses))], at=(x, y, height_at(x, y)), turn=(0, 0, rng.normal(0, 0.08) + rng.choice((0, np.pi / 2))), size=rng.uniform(0.78, 1.05))
trees = meshes_of([broadleaf(rng, 7.5, (palette.LEAF, palette.GRASS), 6, 1.0, 0.26) for _ in range(3)], earth, thin)
for _ in range(150):
    x, inland = rng.uniform(-210, 260), rng.choice((9, 60, 130, 200)) + rng.normal(0, 5)
    y = float(shore(np.array([x]))[0]) + inland
    for mesh in trees[rng.integers(3)]:
        stand(mesh, at=(x, y, height_at(x, y)), turn=(0, 0, rng.uniform(0, 6)), size=rng.uniform(0.7, 1.1))

boats = [mesh_of(fishing_boat(colour), earth, 'boat') for colour in (palette.POMEGRANATE, palette.INDIGO, palette.FELT)]
for k, (x, y, turn) in enumerate([(-15, 42, 1.9), (-32, 66, 1.2), (24, 58, 2.3), (46, 96, 0.8), (-58, 110, 1.7), (4, 118, -1.2), (80, 140, 1.4), (-20, 160, 0.4), (38, 180, 1.9), (-90, 170, 1.0), (110, 200, 2.0), (10, 220, 1.5)]):
    stand(boats[k % 3], at=(x, y, WATER), turn=(0, 0.02, turn))

CASE = (-0.78, 3.72)
for shape, material in zip(suitcase(), (hide, brass)):
    round_edges(stand(shape, material, (*CASE, 0.004), (0, 0, -0.42), 1.12))
for shape, material in zip(bollard(), (metal('iron', 0.55), coat)):
    round_edges(stand(shape, material, (1.55, 4.3, 0.0), (0, 0, 0.5), 1.15))
for x, y, z, turn in ((-9, 40, 9, 0.9), (-6.5, 44, 10.5, 0.6), (9, 52, 12, -0.8)):
    stand(bird(0.35, 1.3, palette.SNOW), earth, (x, y, z), (0, 0.2, turn))

point_camera((0.15, -0.35, 1.5), (-0.02, 12.0, 0.3), 30)
render(settings, exposure=0.05)
