"""Two halves of one land: left a wide green plain with one yurt, right a stony slope under snow, an empty path between. Shots: 1 the land, 2 the yurt."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.belongings import kettle
from diorama.boulder import boulder_meshes
from diorama.felt_dwelling import door_felt, yurt
from diorama.haze import fill_haze
from diorama.materials import card, leaf, metal, timber, vapour
from diorama.noise import fractal, noise, ridged, smooth_step
from diorama.outlook import outlook, snowy_range
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.saddle import saddle
from diorama.scatter import litter, scatter, strewn
from diorama.shape import pebble, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import column, smooth
from diorama.terrain import mixed

settings = read_settings()
rng = np.random.default_rng(1916)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f7dcb4'), middle=linear('aec8e4'), zenith=linear('5b8fd0'), glow=linear('ffdca0'),
                   sun=linear('ffcb8c'), azimuth=-58 if settings.shot == 1 else -104, height=22 if settings.shot == 1 else 15, sun_strength=7.5, fill=0.72, cloud=linear('fff6ea'),
                   cloud_amount=0.6, cloud_seed=61.0, haze_start=35, haze_length=520, haze_most=0.84, haze_height=130))
fill_haze(sky)
earth, thin, smoke = card(), leaf(), vapour(density=0.3)
ground, rock = card('ground', 0.8, 0.2, 0.035, 5.5), card('rock', 0.06, 0.1, 0.0)
felt, upright = card('felt', 1.6, 0.14, 0.012, 14.0), timber('upright', 'z')
HOME = np.array([-8.2, 23.0])


def way(y):
    """The path, winding along the foot of the mountain."""
    return 0.7 + 1.5 * np.sin(y * 0.075 + 0.4) * smooth_step(0, 14, y) + 0.035 * y


def path(x, y):
    return smooth_step(0.75, 0.4, np.abs(x - way(y)) + 0.14 * noise(x * 1.2, y * 1.2, 4) + 0.06 * noise(x * 5, y * 5, 14))


def climb(x, y):
    """Metres behind the foot of the mountain; screes reach out of its side valleys."""
    return np.maximum(x - way(y) - 5.0 - 0.15 * y - 2.2 * noise(y * 0.06, y * 0 + 2, 5) - 0.5 * noise(x * 0.2, y * 0.2, 15), 0)


def spurs(x, y):
    """Spurs and gullies that run down the flank, 0 to about 1."""
    return ridged(y / 74 + x / 400, x / 130 - y / 600, 7, 17)


def land(x, y):
    up = climb(x, y)
    flank = 112 * (1 - np.exp(-up * up / (up + 13) / 92)) * (0.14 + 1.3 * spurs(x, y) ** 1.25)
    crags = 5.0 * (ridged(x / 15, y / 15, 6, 61) - 0.4) * smooth_step(3, 20, flank) + 0.5 * fractal(x * 0.3, y * 0.3, 4, 62) * smooth_step(1, 6, flank)
    ledges = 0.9 * np.sin(flank * 0.42 + 2.2 * noise(x * 0.03, y * 0.03, 27)) * smooth_step(6, 22, flank)
    flat = 0.14 * fractal(x * 0.07, y * 0.07, 4, 3) + 0.03 * noise(x, y, 8)
    return flat * smooth_step(0.5, 3, np.abs(x - way(y))) + flank + crags + ledges + 0.16 * fractal(x * 0.5, y * 0.5, 4, 6) * smooth_step(0, 5, up) - 0.06 * path(x, y)


def trampled(x, y):
    """Where people and animals go round their home."""
    at_home = np.hypot(x - HOME[0], (y - HOME[1]) * 1.1)
    door = np.hypot((x - HOME[0] - 0.9) / 1.5, y - HOME[1] + 4.1)
    return np.maximum(smooth_step(4.6, 3.1, at_home + 0.7 * noise(x * 0.5, y * 0.5, 12)), smooth_step(3.2, 1.2, door + 0.5 * noise(x * 0.8, y * 0.8, 13)))


def colour(x, y, z, steep):
    up = climb(x, y)
    grass = mixed(palette.GRASS, palette.FRESH_GRASS, np.clip(0.45 + 0.9 * noise(x * 0.06, y * 0.09, 6) + 0.3 * fractal(x * 0.6, y * 0.6, 3, 16), 0, 1))
    plain = mixed(grass, palette.STEPPE, np.clip(smooth_step(-0.3, 0.5, noise(x * 0.035, y * 0.05, 21)) * 0.7 + 0.4 * noise(x * 0.25, y * 0.25, 22), 0, 0.85))
    bare = mixed(plain, palette.mix(palette.DUST, palette.EARTH, 0.3), np.maximum(path(x, y) * 0.9, 0.75 * trampled(x, y)))
    scree = mixed(palette.STONE, palette.mix(palette.WARM_ROCK, palette.ROCK, 0.4), np.clip(0.5 + 0.9 * fractal(x * 0.35, y * 0.35, 4, 9), 0, 1))
    green = mixed(scree, palette.mix(palette.STEPPE, palette.GRASS, 0.35), smooth_step(0.0, 0.5, fractal(x * 0.05, y * 0.05, 4, 19)) * smooth_step(60, 16, z) * 0.9)
    cliff = mixed(palette.mix(palette.WARM_ROCK, palette.ROCK, 0.35), palette.shade(palette.ROCK, 0.62), np.clip(0.5 + 0.5 * np.sin(z * 0.42 + 2.2 * noise(x * 0.03, y * 0.03, 27)) + 0.5 * fractal(x * 0.1, y * 0.1, 4, 29), 0, 1))
    slope = mixed(green, cliff, smooth_step(0.2, 0.38, steep + 0.1 * fractal(x * 0.12, y * 0.12, 4, 30)))
    hollow = 14 * (0.5 - spurs(x, y))
    snow = smooth_step(24, 35, z + hollow + 10 * fractal(x / 38, y / 38, 4, 3) - 26 * np.clip(steep - 0.4, 0, 1))
    return mixed(mixed(bare, slope, smooth_step(0.3, 5.0, up + 1.6 * fractal(x * 0.3, y * 0.3, 3, 7))), palette.SNOW, snow)


SHOTS = {1: ((-0.35, -0.9), (-34, 42)), 2: ((HOME[0] + 5.4, HOME[1] - 9.6), (-62, 14))}
EYE, BEARINGS = SHOTS[settings.shot]
outlook(ground if settings.shot == 1 else earth, EYE, BEARINGS, (1.2, 1500), 1000 if settings.shot == 1 else 760, 760, land, colour)
snowy_range(rock, EYE, BEARINGS, 620, 380, 95, seed=411, cell=170, snow=0.5, rock=linear('8890a6'), low=linear('8f9a86'))


def level(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


cover, wood, dark = yurt(np.random.default_rng(6), 2.8)
turn = (0, 0, 0.32)
for shape, material in ((cover, felt), (wood, upright), (dark, earth)):
    smooth(stand(shape, material, level(*HOME, 0.02), turn)) if shape is cover else stand(shape, material, level(*HOME, 0.02), turn)


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

lawn = grass_tufts(thin, rng, [palette.GRASS, palette.FRESH_GRASS, palette.LEAF, palette.STEPPE], height=(0.05, 0.17), blades=60, spread=0.3, width=0.011)
tall = grass_tufts(thin, rng, [palette.GRASS, palette.FRESH_GRASS, palette.STRAW, palette.STEPPE], height=(0.18, 0.5), blades=24, spread=0.2, width=0.012)
meadow = grass_tufts(thin, rng, [palette.GRASS, palette.FRESH_GRASS, palette.STEPPE], height=(0.15, 0.4), blades=90, spread=1.1, width=0.03)


def grassy(x, y):
    return (1 - path(x, y)) * (1 - trampled(x, y)) * smooth_step(5, 0.5, climb(x, y)) * np.clip(0.6 + 0.8 * noise(x * 0.12, y * 0.12, 2), 0.08, 1)


scatter(lawn, strewn(rng, 12000, (-20, 8), (1.5, 32), grassy, land, 1.6), rng, (0.6, 1.5), 0.12)
scatter(tall, strewn(rng, 3600, (-26, 10), (2.0, 46), lambda x, y: grassy(x, y) * smooth_step(-0.1, 0.4, noise(x * 0.3, y * 0.3, 24)), land, 1.5), rng, (0.5, 1.3), 0.14)
scatter(meadow, strewn(rng, 5200, (-90, 30), (28, 170), grassy, land, 1.4), rng, (0.7, 1.5), 0.08)
stones = boulder_meshes(ground, np.random.default_rng(5), (palette.WARM_ROCK, palette.STONE, palette.ROCK), 9)


def fallen(x, y):
    """Stones gather at the foot, most of them before a gully."""
    up = climb(x, y)
    return smooth_step(0.0, 1.2, up) * np.exp(-up / 7) * np.clip(1.25 - 1.3 * spurs(x + 12, y), 0.1, 1)


scatter(stones, strewn(rng, 9000, (1, 40), (2.2, 90), fallen, lambda x, y: land(x, y) - 0.02, 1.4), rng, (0.06, 0.28), 0.4)
scatter(stones, strewn(rng, 520, (0, 50), (4, 120), fallen, lambda x, y: land(x, y) - 0.18, 1.2), rng, (0.35, 1.1), 0.3)
litter(earth, strewn(rng, 900, (-2, 5), (1.6, 22), lambda x, y: 0.25 + 0.75 * path(x, y), land, 1.4), rng, (0.01, 0.04), (palette.EARTH, palette.STONE, palette.DUST))

if settings.shot == 1:
    point_camera((-0.35, -0.9, 2.7), (2.8, 40, 5.9), 26)
else:
    point_camera((HOME[0] + 5.4, HOME[1] - 9.6, 1.6), (HOME[0] + 0.85, HOME[1], 1.75), 34)
render(settings, exposure=0.05)
