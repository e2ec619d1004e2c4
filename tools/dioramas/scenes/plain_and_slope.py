"""Two halves of one land: left a wide green plain with one yurt, right a stony slope under snow, an empty path between. Shots: 1 the land, 2 the yurt."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.belongings import kettle
from diorama.felt_dwelling import door_felt, yurt
from diorama.haze import fill_haze
from diorama.materials import card, leaf, metal, timber, vapour
from diorama.noise import fractal, noise, ridged, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.saddle import saddle
from diorama.scatter import litter, scatter, strewn
from diorama.shape import mesh_of, pebble, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import column
from diorama.terrain import mixed, mountains, sheet

settings = read_settings()
rng = np.random.default_rng(1916)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f7dcb4'), middle=linear('aec8e4'), zenith=linear('5b8fd0'), glow=linear('ffdca0'),
                   sun=linear('ffcb8c'), azimuth=-68, height=20, sun_strength=7.5, fill=0.72, cloud=linear('fff6ea'),
                   cloud_amount=0.6, cloud_seed=61.0, haze_start=35, haze_length=520, haze_most=0.84, haze_height=130))
fill_haze(sky)
earth, thin, rock, smoke = card(), leaf(), card('rock', 0.5, 0.16, 0.03, 5.0), vapour(density=0.3)
felt, upright = card('felt', 1.6, 0.14, 0.012, 14.0), timber('upright', 'z')
HOME = np.array([-8.2, 23.0])


def way(y):
    """The path, winding along the foot of the slope."""
    return 0.7 + 1.5 * np.sin(y * 0.075 + 0.4) * smooth_step(0, 14, y) + 0.035 * y


def path(x, y):
    return smooth_step(0.75, 0.4, np.abs(x - way(y)) + 0.14 * noise(x * 1.2, y * 1.2, 4))


def climb(x, y):
    """Metres behind the foot of the slope."""
    return np.maximum(x - way(y) - 2.6 - 0.05 * y - 1.6 * noise(y * 0.07, y * 0 + 2, 5), 0)


def land(x, y):
    s = climb(x, y)
    crags = ridged(x / 27, y / 36, 6, 17)
    up = 52 * (1 - np.exp(-s / 58)) * (0.45 + 1.15 * crags) + 0.5 * fractal(x * 0.25, y * 0.25, 4, 6) * smooth_step(0.5, 6, s)
    flat = 0.14 * fractal(x * 0.07, y * 0.07, 4, 3) + 0.03 * noise(x, y, 8)
    return flat * smooth_step(0.5, 3, np.abs(x - way(y))) + up * smooth_step(0, 5, s) - 0.06 * path(x, y)


def colour(x, y, z, steep):
    grass = mixed(palette.GRASS, palette.FRESH_GRASS, np.clip(0.45 + 0.9 * noise(x * 0.06, y * 0.09, 6) + 0.3 * noise(x * 0.6, y * 0.6, 16), 0, 1))
    plain = mixed(mixed(grass, palette.STEPPE, smooth_step(-0.3, 0.5, noise(x * 0.035, y * 0.05, 21)) * 0.75), palette.DUST, path(x, y) * 0.85)
    stony = mixed(palette.WARM_ROCK, palette.shade(palette.ROCK, 0.8), np.clip(0.5 + 0.8 * noise(x * 0.12, y * 0.12, 9), 0, 1))
    slope = mixed(palette.mix(palette.STEPPE, palette.STONE, 0.45), stony, np.clip(smooth_step(0.22, 0.5, steep) + smooth_step(6, 17, z), 0, 1))
    snow = smooth_step(19, 20, z + 4 * noise(x / 16, y / 16, 3) + 1.6 * noise(x / 4, y / 4, 13) - 14 * np.clip(steep - 0.42, 0, 1))
    return mixed(mixed(plain, slope, smooth_step(0.4, 3.5, climb(x, y) + 0.8 * noise(x * 0.5, y * 0.5, 7))), palette.SNOW, snow)


stand(sheet((-18, 9), (1.0, 30), 260, 220, land, colour, rng, y_power=1.4), earth)
stand(sheet((-200, 190), (1.0, 300), 560, 320, lambda x, y: land(x, y) - 0.4 * (x > -17.3) * (x < 8.2) * (y > 1.8) * (y < 29.2), colour, rng, y_power=1.8), rock)
stand(sheet((-1000, 900), (290, 760), 90, 40, lambda x, y: 0.1 * noise(x * 0.02, y * 0.02), lambda x, y, z, s: mixed(palette.GRASS, palette.STEPPE, np.clip(0.5 + noise(x * 0.01, y * 0.02, 4), 0, 1)), rng), earth)
mountains(rock, rng, 520, 320, 1900, 66, seed=411, snow_line=0.55, rock=linear('8890a6'), low=linear('8f9a86'), cell=170, columns=300, rows=90)


def level(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


cover, wood, dark = yurt(np.random.default_rng(6), 2.8)
turn = (0, 0, 0.32)
for shape, material in ((cover, felt), (wood, upright), (dark, earth)):
    stand(shape, material, level(*HOME, 0.02), turn)


def before(x, y, lift=0.0):
    """A place before the door: x along the front, y towards the yurt, from its middle."""
    c, s = math.cos(turn[2]), math.sin(turn[2])
    return level(HOME[0] + x * c - y * s, HOME[1] + x * s + y * c, lift)


stand(door_felt(), felt, before(0, -2.85), turn)
rail = rod((-0.75, 0, 0.85), (0.75, 0, 0.85), 0.05, palette.OLD_WOOD, 8)
for x in (-0.62, 0.62):
    rail.join(rod((x, -0.22, -0.1), (x, 0.02, 0.9), 0.045, palette.WOOD, 7)).join(rod((x, 0.22, -0.1), (x, -0.02, 0.9), 0.045, palette.WOOD, 7))
stand(rail, upright, before(1.75, -3.5), (0, 0, turn[2] + 0.25))
stand(saddle(np.random.default_rng(2)), card('hide', 8, 0.14, 0.003, 120), before(1.75, -3.5, 0.9), (0, 0, turn[2] + 0.25))
stand(kettle(), metal('copper', 0.35), before(-1.15, -3.7, 0.14), (0, 0, 0.5), 1.1)
for k in range(6):
    a = k * math.pi / 3
    stand(pebble(np.random.default_rng(50 + k), 0.13, palette.shade(palette.STONE, 0.6), 0.75, 2), earth, before(-1.15 + 0.24 * math.cos(a), -3.7 + 0.24 * math.sin(a), 0.05))
column(smoke, np.random.default_rng(9), level(*HOME, 2.95), (5.0, 2.0), 7.0, puffs=24, start=0.12, end=0.8)

tufts = grass_tufts(thin, rng, [palette.GRASS, palette.FRESH_GRASS, palette.STEPPE], height=(0.1, 0.32), blades=22, spread=0.16, width=0.012)


def grassy(x, y):
    at_home = np.hypot(x - HOME[0], y - HOME[1])
    return (1 - path(x, y)) * smooth_step(3.4, 5.0, at_home) * smooth_step(2.5, 0.3, climb(x, y)) * np.clip(0.55 + 0.8 * noise(x * 0.12, y * 0.12, 2), 0.08, 1)


scatter(tufts, strewn(rng, 7500, (-40, 6), (2.0, 70), grassy, land, 1.6), rng, (0.6, 1.5), 0.12)
stones = [mesh_of(pebble(rng, 1.0, palette.shade(palette.mix(palette.WARM_ROCK, palette.STONE, rng.random()), rng.uniform(0.75, 1.1)), 0.75, 2), earth, 'stone') for _ in range(9)]


def scree(x, y):
    return smooth_step(0.0, 1.5, climb(x, y)) * smooth_step(16, 4, climb(x, y))


scatter(stones, strewn(rng, 5200, (1, 40), (2.2, 70), scree, land, 1.6), rng, (0.04, 0.22), 0.5)
scatter(stones, strewn(rng, 200, (0, 46), (3, 80), scree, lambda x, y: land(x, y) - 0.1, 1.4), rng, (0.2, 0.6), 0.5)
litter(earth, strewn(rng, 900, (-2, 5), (1.6, 22), lambda x, y: 0.25 + 0.75 * path(x, y), land, 1.4), rng, (0.01, 0.04), (palette.EARTH, palette.STONE, palette.DUST))

if settings.shot == 1:
    point_camera((-0.35, -0.9, 2.7), (0.6, 40, 5.6), 26)
else:
    point_camera((HOME[0] + 5.4, HOME[1] - 9.6, 1.6), (HOME[0] + 0.85, HOME[1], 1.75), 34)
render(settings, exposure=0.05)
