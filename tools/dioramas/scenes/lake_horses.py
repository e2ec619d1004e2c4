"""A wide blue lake in dry steppe, mountains behind; horses come to drink."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.birds import bird
from diorama.haze import fill_haze
from diorama.horses import COATS, horse
from diorama.materials import card, leaf, water
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts, reed_clumps
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import litter, scatter, strewn
from diorama.shape import mesh_of, pebble, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, mountains, sheet
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(49)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f8d9b4'), middle=linear('a9c6e6'), zenith=linear('4d84c8'), glow=linear('ffdca8'),
                   sun=linear('ffc888'), azimuth=-62, height=17, sun_strength=7.0, fill=0.7, cloud=linear('fff4e4'),
                   cloud_amount=0.62, cloud_seed=52.0, haze_start=60, haze_length=1100, haze_most=0.82, haze_height=110))
fill_haze(sky)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
lake = water('lake', linear('1f5f9c'), wave=0.8, height=0.012, stretch=(0.4, 1.6), rough=0.1)


def shore(x):
    """How far away the water begins: two bays and a spit of sand between them."""
    return 22 + 5.5 * np.sin(x * 0.085 + 0.9) + 2.0 * np.sin(x * 0.21 + 2) + 0.0035 * x * x + 0.7 * noise(x * 0.35, x * 0, 5)


def land(x, y):
    d = shore(x) - y
    rise = 0.14 * np.clip(d, -9, 3) + 0.75 * smooth_step(3, 20, d)
    return rise + (0.35 * fractal(x * 0.09, y * 0.09, 4, 7)) * smooth_step(1, 9, d) + 0.03 * noise(x * 1.5, y * 1.5, 8) * smooth_step(-1, 2, d)


def on(x, y, lift=0.0):
    return x, y, max(float(land(np.array([x]), np.array([y]))[0]), -0.16) + lift


def ground_colour(x, y, z, steep):
    d = shore(x) - y
    dry = mixed(palette.STEPPE, palette.DUST, np.clip(0.5 + 0.9 * noise(x * 0.1, y * 0.1, 6) + 0.3 * noise(x * 0.8, y * 0.8, 9), 0, 1))
    sand = mixed(dry, palette.PALE_CLAY, smooth_step(8, 3, d + 1.5 * noise(x * 0.2, y * 0.2, 11)))
    salt = mixed(sand, palette.FELT, 0.75 * np.exp(-((d - 2.1 - 0.7 * noise(x * 0.4, y * 0.4, 12)) / 0.55) ** 2))
    return mixed(salt, palette.WET_EARTH, 0.8 * smooth_step(0.9, 0.2, d))


stand(sheet((-34, 34), (1.5, 42), 360, 300, land, ground_colour, rng, y_power=1.35), earth)
stand(sheet((-260, 260), (1.2, 100), 300, 130, lambda x, y: land(x, y) - 0.4 * (np.abs(x) < 32.5) * (y > 2) * (y < 41), ground_colour, rng, y_power=1.6), earth)
pool(lake, (-1500, 1500), (2, 640), -0.02)
stand(sheet((-1500, 1500), (560, 760), 200, 40, lambda x, y: -1 + 0.06 * (y - 560 - 26 * noise(x * 0.006, y * 0, 3)).clip(-30, 120), lambda x, y, z, s: mixed(palette.STEPPE, palette.DUST, np.clip(0.5 + noise(x * 0.01, y * 0.03, 4), 0, 1)), rng), earth)
mountains(rock, rng, 720, 420, 2600, 150, seed=50, snow_line=0.55, cell=270, rock=linear('85808c'), low=linear('a3967c')).visible_shadow = False
mountains(rock, rng, 640, 160, 2100, 52, seed=52, snow_line=2.0, rock=linear('94836e'), low=linear('ad9f78'), columns=320, rows=60, cell=110).visible_shadow = False

# those at the water drink, the others graze or wait: (x, metres from the shore, turn, how high the head is held, size)
HERD = [(-2.6, -0.45, 1.45, 0.0, 1.0), (-0.2, -0.7, 1.75, 0.05, 1.0), (2.6, -0.2, 1.3, 0.0, 0.97), (0.9, 2.6, 2.2, 0.85, 1.04), (-5.6, 1.6, 1.0, 0.1, 0.95), (-4.4, 3.9, 0.3, 0.9, 1.0), (5.0, 3.2, 2.6, 0.0, 1.0),
        (3.4, 5.3, 2.9, 0.7, 0.62), (4.9, 5.6, 3.0, 0.05, 1.0), (12.5, 1.4, 1.9, 0.0, 1.0), (14.6, 3.6, 2.7, 0.8, 1.0), (-13.5, 0.6, 1.2, 0.0, 1.0), (-15.2, 2.2, 0.7, 0.75, 1.0), (21, 2.0, 2.2, 0.1, 1.0), (-23, 1.5, 0.9, 0.0, 1.0)]
for k, (x, back, turn, head, size) in enumerate(HERD):
    y = float(shore(np.array([x]))[0]) - back
    stand(horse(np.random.default_rng(k), COATS[(k * 2 + k // 3) % 6], head, (0.1, 0.16, 0.05)[k % 3]), earth, on(x, y), (0, 0, turn), size)

tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.STRAW, palette.REED], height=(0.14, 0.42), blades=20, spread=0.17)
scatter(tufts, strewn(rng, 9000, (-30, 30), (2.5, 30), lambda x, y: smooth_step(3.5, 8, shore(x) - y) * np.clip(0.35 + 0.9 * noise(x * 0.22, y * 0.22, 2), 0, 1), land, 1.6), rng, (0.5, 1.4))
wet = reed_clumps(thin, rng, 6, 14, 0.5, (1.0, 1.9))
scatter(wet, strewn(rng, 900, (-34, 34), (14, 40), lambda x, y: (np.abs(shore(x) - y + 1.0) < 1.6) * smooth_step(0.05, 0.3, noise(x * 0.09, 0 * y, 33)) * (np.abs(x) > 8), land), rng, (0.7, 1.1))
litter(earth, strewn(rng, 1500, (-12, 12), (2, 24), lambda x, y: 0.25 + smooth_step(4, 1, np.abs(shore(x) - y)), land, 1.3), rng, (0.012, 0.055), (palette.STONE, palette.WARM_ROCK, palette.DUST))
for k, (x, y, size) in enumerate([(-6.2, 8.2, 0.55), (-7.3, 8.9, 0.3), (-5.5, 9.3, 0.2), (9.2, 11.5, 0.5), (10.0, 12.2, 0.28)]):
    stand(pebble(np.random.default_rng(k), size, palette.mix(palette.WARM_ROCK, palette.CLAY, 0.3), 0.7, 2), earth, on(x, y, 0.05))
for i, (dx, dz) in enumerate([(0, 0), (-2.2, .4), (2.4, .5), (-4.6, 1.2), (5, .9), (7.4, 1.7)]):
    stand(bird(0.2 + 0.25 * (i % 3), colour=palette.FELT), earth, (16 + dx, 60 + abs(dx), 11 + dz), (0, 0, -1.0), 1.4)

point_camera((0.4, 1.0, 4.6), (0.3, 30, 2.35), 36)
render(settings, exposure=0.15, bounces=2)
