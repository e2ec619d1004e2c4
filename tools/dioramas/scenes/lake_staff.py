"""Morning by a wide mountain lake: a staff leaning on a boulder, a fur-trimmed hat laid on it."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.boulder import boulder
from diorama.elders_things import fur_hat, staff
from diorama.haze import fill_haze
from diorama.materials import card, leaf, timber, water
from diorama.noise import fractal, noise, smooth_step
from diorama.outlook import snowy_range
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import litter, scatter, strewn
from diorama.shape import mesh_of, pebble, stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import smooth
from diorama.soaring import soaring_bird
from diorama.terrain import mixed, sheet
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(44)
empty_scene()
sky = hang_sky(Sky(horizon=linear('fbdcb6'), middle=linear('b4cbe4'), zenith=linear('5c90cf'), glow=linear('ffdca6'),
                   sun=linear('ffc890'), azimuth=-78, height=17, sun_strength=7.5, sun_width=1.0, fill=0.7, cloud=linear('fff4e6'),
                   cloud_amount=0.6, cloud_seed=23.0, haze_start=25, haze_length=900, haze_most=0.84, haze_height=120))
fill_haze(sky)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
stone, shaft, hide = card('stone', 9.0, 0.28, 0.012, 34.0), timber('shaft', 'z'), leaf('hide', 0.2)
lake = water('lake', linear('2a5563'), wave=0.9, height=0.012, stretch=(0.35, 1.5), rough=0.05)
SPOT = (-0.78, 3.15)


def shore(x, y):
    """How far out a place is in the lake: over 0 is water."""
    return y - 6.2 - 1.5 * np.sin(x * 0.22 + 0.6) - 0.35 * noise(x * 0.7, y * 0 + 3, 5) - np.clip(-x - 4, 0, 40) * 0.8


def land(x, y):
    s = shore(x, y)
    return 0.1 - 0.12 * s * smooth_step(-6, 1, s) + 0.06 * fractal(x * 0.5, y * 0.5, 4, 3) * smooth_step(0.5, -2.0, s) - 0.5 * smooth_step(0.5, 4, s) - 0.04


def colour(x, y, z, steep):
    gravel = mixed(palette.STONE, palette.WARM_ROCK, np.clip(0.5 + 0.7 * noise(x * 1.1, y * 1.1, 5), 0, 1))
    grass = mixed(palette.GRASS, palette.STEPPE, np.clip(0.5 + 0.8 * noise(x * 0.5, y * 0.5, 8), 0, 1))
    turf = smooth_step(-1.8, -3.4, shore(x, y) + 0.9 * noise(x * 0.6, y * 0.6, 11))
    return mixed(palette.shade(palette.WARM_ROCK, 0.5), mixed(gravel, grass, turf), smooth_step(0.02, 0.14, z))


stand(sheet((-14, 14), (0.3, 17), 300, 240, land, colour, rng, y_power=1.4), earth)
pool(lake, (-700, 700), (-2, 640), 0.0)
snowy_range(rock, (0.15, 0.1), (-40, 40), 520, 360, 175, seed=211, cell=190, snow=0.34, rock=linear('7f8aa5'), low=linear('86929a'), columns=1000)
snowy_range(rock, (0.15, 0.1), (-40, 40), 430, 110, 34, seed=222, cell=80, snow=9, rock=linear('6f8585'), low=linear('83926f'), columns=700, rows=80)


def level(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


main = boulder(np.random.default_rng(3), (0.82, 0.62, 0.52), seed=4)
smooth(stand(main, stone, level(*SPOT, 0.24), (0, 0, 0.3)))
smooth(stand(boulder(np.random.default_rng(5), (0.42, 0.3, 0.24), palette.ROCK, seed=9), stone, level(-1.95, 3.75, 0.08), (0, 0, 1.3)))
smooth(stand(boulder(np.random.default_rng(6), (0.3, 0.22, 0.17), palette.STONE, seed=12), stone, level(0.72, 3.3, 0.04), (0, 0, 0.6)))
for k, (x, y, size) in enumerate(((3.1, 6.9, 0.5), (4.6, 7.6, 0.34), (2.2, 7.3, 0.2), (-4.2, 6.0, 0.36))):
    smooth(stand(boulder(np.random.default_rng(20 + k), (size, size * 0.75, size * 0.6), palette.mix(palette.ROCK, palette.WARM_ROCK, 0.5), seed=30 + k, detail=4), stone, (x, y, 0.02), (0, 0, k)))
heights = [(z, x, y) for x, y, z in main.points]
top = max(heights)
crown, fur = fur_hat(np.random.default_rng(9))
HAT = (SPOT[0] - 0.06, SPOT[1] - 0.1)
hat_z = level(*SPOT, 0.24)[2] + top[0] - 0.02
for shape, material in ((crown, card('cloth', 30.0, 0.12, 0.001, 160.0)), (fur, hide)):
    stand(shape, material, (*HAT, hat_z), (0.05, -0.06, 0.5), 1.25)
smooth(stand(staff(np.random.default_rng(8), 1.62), shaft, level(0.13, 2.84, 0.0), (-0.13, -0.42, 0.0)))

stones = [mesh_of(pebble(rng, 1.0, palette.shade(palette.mix(palette.STONE, c, 0.6), rng.uniform(0.75, 1.1)), 0.5, 2), earth, 'stone') for c in (palette.WARM_ROCK, palette.ROCK, palette.CLAY, palette.SNOW_SHADE) for _ in range(3)]


def pebbly(x, y):
    return smooth_step(-3.4, -1.2, shore(x, y) + 0.5 * noise(x, y, 4)) * smooth_step(0.9, 0.1, shore(x, y))


scatter(stones, strewn(rng, 5200, (-9, 9), (1.6, 9), pebbly, land, 1.2), rng, (0.014, 0.06), 0.3)
scatter(stones, strewn(rng, 160, (-9, 9), (1.8, 9), pebbly, land, 1.2), rng, (0.06, 0.13), 0.3)
tufts = grass_tufts(thin, rng, [palette.GRASS, palette.STEPPE, palette.FRESH_GRASS], height=(0.08, 0.26), blades=22, spread=0.12, width=0.009)
scatter(tufts, strewn(rng, 1500, (-8, 8), (1.0, 7), lambda x, y: smooth_step(-1.6, -2.8, shore(x, y) + 0.9 * noise(x * 0.6, y * 0.6, 11)) * (np.hypot((x - SPOT[0]) / 0.9, (y - SPOT[1]) / 0.7) > 1), land, 1.2), rng, (0.5, 1.3), 0.12)
litter(earth, strewn(rng, 900, (-5, 5), (1.2, 6), lambda x, y: 0.6 + 0 * x, land, 1.2), rng, (0.008, 0.022), (palette.STONE, palette.EARTH, palette.WARM_ROCK))
for x, y, z in ((20, 70, 12), (24, 78, 14), (17, 84, 15)):
    stand(soaring_bird(0.3, 1.6), earth, (x, y, z), (0, 0.2, 1.1))

point_camera((0.15, 0.1, 1.22), (-0.02, 3.4, 0.95), 30)
render(settings, exposure=0.1)
