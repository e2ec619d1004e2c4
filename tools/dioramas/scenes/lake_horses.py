"""A wide blue lake in dry steppe, mountains behind; horses have come down to drink."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.banks import from_line
from diorama.boulder import boulder_meshes
from diorama.haze import fill_haze
from diorama.horses import COATS, horse
from diorama.materials import card, leaf, water
from diorama.noise import fractal, noise, smooth_step
from diorama.outlook import outlook, snowy_range
from diorama.palette import linear
from diorama.reeds import grass_tufts, reed_clumps
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.ribbons import line_through
from diorama.scatter import litter, scatter, strewn
from diorama.shape import stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import smooth
from diorama.soaring import soaring_bird
from diorama.terrain import mixed
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(49)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f8d9b4'), middle=linear('a9c6e6'), zenith=linear('4d84c8'), glow=linear('ffdca8'),
                   sun=linear('ffc888'), azimuth=-62, height=17, sun_strength=7.0, fill=0.7, cloud=linear('fff4e4'),
                   cloud_amount=0.62, cloud_seed=52.0, haze_start=60, haze_length=1100, haze_most=0.82, haze_height=110))
fill_haze(sky)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
lake = water('lake', linear('183f55'), wave=0.8, height=0.012, stretch=(0.4, 1.6), rough=0.1)
EYE = (0.4, 0.0)
# hooves have worn these ways down to the water
TRAILS = [line_through(points, 0.4) for points in ([(4.5, 1.0), (2.6, 6), (3.4, 12), (0.6, 18), (-0.6, 27)], [(3.4, 12), (5.8, 17), (6.4, 26)], [(-9, 3), (-6.2, 9), (-5.0, 16), (-3.8, 27)])]


def shore(x):
    """How far away the water begins: two bays and a spit of sand between them."""
    return 22 + 4.5 * np.sin(x * 0.085 + 0.9) + 1.5 * np.sin(x * 0.21 + 2) + 0.0035 * x * x + 0.6 * noise(x * 0.35, x * 0, 5)


def trodden(x, y):
    """How bare hooves have left a place, 0 to 1."""
    way = np.min([np.abs(from_line(x, y, trail)) for trail in TRAILS], axis=0)
    return smooth_step(0.62, 0.18, way + 0.22 * noise(x * 1.3, y * 1.3, 31))


def land(x, y):
    d = shore(x) - y
    rise = 0.07 * np.clip(d, -30, 2.5) + 0.4 * smooth_step(2, 24, d) + 0.22 * fractal(x * 0.09, y * 0.09, 4, 7) * smooth_step(3, 14, d)
    pits = 0.035 * noise(x * 4.2, y * 4.2, 8) * (0.25 + trodden(x, y)) * smooth_step(-0.3, 2, d)
    return rise + pits - 0.05 * trodden(x, y) * smooth_step(0, 2, d)


def on(x, y, lift=0.0):
    return x, y, max(float(land(np.array([x]), np.array([y]))[0]), -0.12) + lift


def ground_colour(x, y, z, steep):
    d = shore(x) - y
    dry = mixed(palette.STEPPE, palette.DUST, np.clip(0.55 + 0.9 * noise(x * 0.1, y * 0.1, 6) + 0.35 * fractal(x * 0.8, y * 0.8, 3, 9), 0, 1))
    gravel = mixed(palette.STONE, palette.PALE_CLAY, np.clip(0.45 + 0.8 * fractal(x * 1.7, y * 1.7, 3, 14), 0, 1))
    sand = mixed(dry, gravel, smooth_step(8, 3, d + 1.8 * noise(x * 0.2, y * 0.2, 11)))
    worn = mixed(sand, palette.mix(palette.DUST, palette.EARTH, 0.4), 0.7 * trodden(x, y))
    salt = mixed(worn, palette.FELT, np.clip(0.85 * np.exp(-((d - 2.6 - 0.9 * noise(x * 0.4, y * 0.4, 12)) / 0.5) ** 2) * (0.6 + noise(x * 2.1, y * 2.1, 15)), 0, 1))
    return mixed(salt, palette.WET_EARTH, 0.75 * smooth_step(1.1, 0.2, d + 0.25 * noise(x * 0.8, y * 0.8, 3)))


outlook(earth, EYE, (-40, 40), (1.0, 110), 760, 520, land, ground_colour)
pool(lake, (-1500, 1500), (2, 640), -0.02)
outlook(earth, EYE, (-40, 40), (560, 760), 200, 40, lambda x, y: -1 + 0.06 * (y - 560 - 26 * noise(x * 0.006, y * 0, 3)).clip(-30, 120), lambda x, y, z, s: mixed(palette.STEPPE, palette.DUST, np.clip(0.5 + noise(x * 0.01, y * 0.03, 4), 0, 1)))
snowy_range(rock, EYE, (-40, 40), 740, 460, 165, seed=50, cell=210, snow=0.34, rock=linear('85808c'), low=linear('a3967c'), columns=1100)
snowy_range(rock, EYE, (-40, 40), 640, 170, 60, seed=52, cell=95, snow=9, rock=linear('94836e'), low=linear('ad9f78'), columns=800, rows=90)

# those at the water drink, the others graze or wait: (x, metres from the shore, turn, how high the head is held, size)
HERD = [(-3.7, -0.55, 0.7, 0.0, 1.0), (-1.3, -0.5, 1.15, 0.03, 0.97), (1.5, -0.7, 2.3, 0.0, 1.0), (-2.2, 2.6, 0.25, 0.85, 1.03), (4.3, 0.2, 2.0, 0.02, 0.98), (7.0, 2.3, 2.9, 0.0, 1.0), (4.9, 2.9, 0.35, 0.7, 0.6),
        (-11.5, 0.5, 0.9, 0.0, 1.0), (-13.6, 1.8, 0.3, 0.75, 1.0), (-16.2, -0.2, 1.0, 0.0, 0.97), (13.5, -0.2, 2.1, 0.0, 1.0), (16.3, 2.2, 2.8, 0.05, 1.0)]
drinking = []
for k, (x, back, turn, head, size) in enumerate(HERD):
    y = float(shore(np.array([x]))[0]) - back
    smooth(stand(horse(np.random.default_rng(k), COATS[(k * 2 + k // 3) % 6], head, (0.1, 0.16, 0.05)[k % 3]), earth, on(x, y), (0, 0, turn), size))
    if back < 0:
        drinking.append((x + 0.95 * size * np.cos(turn), y + 0.95 * size * np.sin(turn)))


def rings(x, y):
    """The water round those that drink."""
    away = [np.hypot(x - px, y - py) for px, py in drinking]
    return -0.012 + sum(0.006 * np.exp(-r / 0.8) * np.sin(r * 24) for r in away)


outlook(lake, EYE, (-34, 34), (19, 31), 900, 420, rings, lambda x, y, z, s: np.tile((0.05, 0.08, 0.09), (len(x), 1)))

short = grass_tufts(thin, rng, [palette.STEPPE, palette.STRAW, palette.DUST], height=(0.05, 0.2), blades=34, spread=0.22, width=0.009)
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.STRAW, palette.REED], height=(0.15, 0.42), blades=34, spread=0.15, width=0.011)
tussocks = grass_tufts(thin, rng, [palette.STRAW, palette.REED, palette.PLUME], height=(0.5, 1.15), blades=70, spread=0.2, width=0.012)


def grown(x, y, far=4.0):
    return smooth_step(far, far + 5, shore(x) - y) * (1 - trodden(x, y)) * np.clip(0.3 + 1.1 * noise(x * 0.22, y * 0.22, 2), 0.03, 1)


scatter(short, strewn(rng, 9000, (-22, 22), (1.5, 26), lambda x, y: grown(x, y, 3), land, 1.5), rng, (0.6, 1.5), 0.15)
scatter(tufts, strewn(rng, 5200, (-24, 24), (1.5, 30), grown, land, 1.5), rng, (0.5, 1.4), 0.15)
scatter(tussocks, strewn(rng, 420, (-24, 24), (5, 24), lambda x, y: grown(x, y, 6) * smooth_step(0.05, 0.3, noise(x * 0.16, y * 0.16, 23)), land, 1.2), rng, (0.5, 1.0), 0.1)
wet = reed_clumps(thin, rng, 6, 14, 0.5, (1.0, 1.9))
scatter(wet, strewn(rng, 900, (-34, 34), (14, 40), lambda x, y: (np.abs(shore(x) - y + 1.0) < 1.6) * smooth_step(0.05, 0.3, noise(x * 0.09, 0 * y, 33)) * (np.abs(x) > 8), land), rng, (0.7, 1.1))
litter(earth, strewn(rng, 5200, (-14, 14), (1.5, 26), lambda x, y: 0.2 + smooth_step(4, 1, np.abs(shore(x) - y)) + 0.4 * trodden(x, y), land, 1.2), rng, (0.01, 0.045), (palette.STONE, palette.WARM_ROCK, palette.DUST, palette.FELT))
stones = boulder_meshes(earth, np.random.default_rng(7), (palette.WARM_ROCK, palette.STONE, palette.CLAY), 6)
scatter(stones, strewn(rng, 260, (-16, 16), (3, 26), lambda x, y: 0.1 + smooth_step(3, 1, np.abs(shore(x) - y)), lambda x, y: land(x, y) - 0.01, 1.2), rng, (0.05, 0.16), 0.2)
scatter(stones, [on(x, y, -0.05) for x, y in ((-6.6, 9.2), (-7.6, 9.9), (-6.0, 10.2), (9.2, 12.5), (10.1, 13.1))], rng, (0.3, 0.6), 0.2)
for i, (dx, dz) in enumerate([(0, 0), (-2.2, .4), (2.4, .5), (-4.6, 1.2), (5, .9)]):
    stand(soaring_bird(0.25 + 0.22 * (i % 3), 1.5, palette.FELT), earth, (16 + dx, 60 + abs(dx), 10 + dz), (0, 0, -1.0))

point_camera((0.4, 0.0, 3.7), (0.3, 30, 1.75), 40)
render(settings, exposure=0.15, bounces=2)
