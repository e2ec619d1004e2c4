"""The bend of a broad northern river at dawn: mist on the water, larches on the banks, a track that comes down to the shore."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.banks import from_line
from diorama.boulder import boulder_meshes
from diorama.haze import fill_haze
from diorama.larches import conifer
from diorama.materials import card, leaf, vapour, water
from diorama.noise import fractal, noise, smooth_step
from diorama.outlook import outlook, snowy_range
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.ribbons import line_through
from diorama.scatter import litter, scatter, strewn
from diorama.shape import mesh_of, pebble, stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import smooth
from diorama.soaring import soaring_bird
from diorama.terrain import mixed
from diorama.trees import meshes_of
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(601)
empty_scene()
sky = hang_sky(Sky(horizon=linear('ffcf9c'), middle=linear('c3c8dc'), zenith=linear('5f86c0'), glow=linear('ffc88a'),
                   sun=linear('ffb877'), azimuth=48, height=9, sun_strength=7.0, fill=0.8, cloud=linear('ffe2c8'),
                   cloud_amount=0.5, cloud_seed=14.0, haze_start=40, haze_length=650, haze_most=0.88, haze_height=110))
fill_haze(sky)
earth, thin, rock, mist = card(), leaf(through=0.35), card('rock', 0.06, 0.1, 0.0), vapour(density=0.11, own_light=0.16, tint=linear('ffdcc0'))
river = water('river', linear('5d7f93'), wave=0.5, height=0.018, stretch=(0.5, 1.4))
bark = card('bark', 8.0, 0.25, 0.02, 30.0)

# the river comes from the mountains on the right, bends before us and leaves to the left
BED = line_through([(40, 520), (110, 400), (60, 300), (-12, 236), (30, 182), (92, 146), (84, 112), (-5, 82), (-85, 72), (-190, 84)], 5)
HALF = 21.0
TRACK = line_through([(3.0, -2), (1.0, 6), (4.5, 16), (11.0, 27), (8.0, 40), (9.0, 50), (15, 62)], 0.3)
ONWARDS = line_through([(28, 112), (22, 128), (-16, 148), (-50, 172), (-70, 214), (-130, 260)], 2)


def to_water(x, y):
    """Metres from the shore, under 0 in the river."""
    return np.abs(from_line(x, y, BED)) - HALF + 5 * noise(x * 0.025, y * 0.025, 5) + 1.2 * noise(x * 0.15, y * 0.15, 6)


def to_track(x, y):
    """Metres to the middle of the track, which comes to the shore and goes on beyond the river."""
    return np.minimum(np.abs(from_line(x, y, TRACK)), np.abs(from_line(x, y, ONWARDS)) * 0.55)


def land(x, y):
    d = to_water(x, y)
    rise = np.where(from_line(x, y, BED) > 0, 8.0 * smooth_step(1, 34, d), 2.0 * smooth_step(0, 14, d) + 13 * smooth_step(40, 190, d) * (0.8 + 0.5 * noise(x * 0.011, y * 0.011, 3)))
    rolls = (0.9 * fractal(x * 0.05, y * 0.05, 4, 7)) * smooth_step(0, 22, d) + 0.05 * noise(x * 0.9, y * 0.9, 8) * smooth_step(0, 3, d)
    worn = -0.1 * np.exp(-((to_track(x, y) - 0.72) / 0.26) ** 2) * (d > 0)
    return 0.12 * d.clip(-8, 3) + rise + rolls + worn


def at(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


def ground_colour(x, y, z, steep):
    d, t = to_water(x, y), to_track(x, y)
    grass = mixed(palette.STEPPE, palette.GRASS, np.clip(0.55 + 0.8 * noise(x * 0.06, y * 0.06, 9) + 0.45 * fractal(x * 0.35, y * 0.35, 4, 10), 0, 1))
    grass = mixed(grass, palette.mix(palette.AUTUMN, palette.STEPPE, 0.6), np.clip(noise(x * 0.03, y * 0.03, 12) * 1.2, 0, 0.6))
    shore = mixed(grass, palette.mix(palette.STONE, palette.DUST, 0.5), smooth_step(5, 1.5, d + 1.5 * noise(x * 0.3, y * 0.3, 11)))
    shore = mixed(shore, palette.WET_EARTH, smooth_step(0.9, 0.1, d))
    wheel = np.maximum(np.exp(-((t - 0.72) / 0.36) ** 2), 0.5 * smooth_step(1.5, 0.8, t)) * (0.85 + 0.25 * noise(x * 0.7, y * 0.7, 13))
    return mixed(shore, palette.mix(palette.DUST, palette.EARTH, 0.4), np.clip(wheel, 0, 1) * (d > 0.5) * 0.9)


EYE = (6.5, -9.0)
outlook(earth, EYE, (-40, 40), (9, 660), 900, 700, land, ground_colour)
pool(river, (-300, 320), (30, 520), 0.0)
snowy_range(rock, EYE, (-40, 40), 680, 430, 165, seed=61, cell=210, snow=0.4, rock=linear('7d8298'), low=linear('8a8f74'), base=8, columns=1200)
snowy_range(rock, EYE, (-40, 40), 500, 190, 84, seed=64, cell=110, snow=9, rock=linear('72806a'), low=linear('7d8a5c'), base=4, columns=800, rows=90)

LARCH = (linear('6f8449'), linear('8a9350'), linear('5c7445'), linear('a98f3e'))
grown = meshes_of([conifer(rng, h, LARCH, 66, 0.19, 0.14, dense=7, leaf=0.18) for h in (11, 13, 15, 12, 9, 14)], bark, thin)


def wooded(x, y):
    d = to_water(x, y)
    groves = smooth_step(-0.05, 0.35, noise(x * 0.02, y * 0.02, 21) + 0.2 * noise(x * 0.1, y * 0.1, 22))
    return (d > 5) * (y > 62) * groves * 0.9


far = strewn(rng, 2600, (-210, 260), (66, 400), wooded, land, 1.0)
for x, y, z in far[:1100]:
    turn, size = rng.uniform(0, 6.3), rng.uniform(0.6, 1.15)
    for mesh in grown[rng.integers(6)]:
        stand(mesh, at=(x, y, z), turn=(0, 0, turn), size=size)
for k, (x, y, size) in enumerate([(-13.5, 30, 1.05), (-17.5, 36, 1.2), (-10.5, 40, 0.85), (-22, 33, 1.1), (-24, 42, 1.0), (-30, 38, 1.15), (-19, 47, 0.8), (-35, 46, 1.1), (27, 40, 1.05), (33, 47, 1.2), (24, 52, 0.8), (38, 42, 0.95), (45, 55, 1.1), (-4.5, 22.5, 0.28), (-8.5, 26, 0.35), (15.5, 33, 0.4)]):
    for mesh in grown[k % 6]:
        stand(mesh, at=at(x, y), turn=(0, 0, k * 1.9), size=size)

for _ in range(150):
    t = rng.uniform(0, 1)
    p = BED[int(t * (len(BED) - 1))] + rng.normal(0, 11, 2)
    if p[1] > 420 or abs(p[0]) > 200 or p[1] < 84:
        continue
    size = rng.uniform(4, 9) * (0.75 + p[1] / 400)
    puff = smooth(stand(mesh_of(pebble(rng, 1.0, palette.FELT, 0.16, 3), mist, 'mist'), at=(p[0], p[1], rng.uniform(0.6, 1.8)), turn=(0, 0, rng.uniform(-0.3, 0.3)), size=(size * 1.9, size, size)))
    puff.pass_index = 100

lawn = grass_tufts(thin, rng, [palette.GRASS, palette.STEPPE, palette.LEAF], height=(0.08, 0.24), blades=80, spread=0.45, width=0.02)
tall = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.STRAW], height=(0.25, 0.6), blades=30, spread=0.3, width=0.018)
dead = grass_tufts(thin, rng, [palette.STRAW, palette.REED, palette.PLUME], height=(0.6, 1.1), blades=14, spread=0.25, width=0.016)


def grassy(x, y):
    return (to_water(x, y) > 2) * smooth_step(1.15, 1.75, to_track(x, y)) * np.clip(0.65 + noise(x * 0.2, y * 0.2, 2), 0.05, 1)


scatter(lawn, strewn(rng, 14000, (-30, 44), (8, 62), grassy, land, 1.3), rng, (0.6, 1.5), 0.12)
scatter(tall, strewn(rng, 6500, (-30, 44), (8, 62), lambda x, y: grassy(x, y) * smooth_step(-0.1, 0.35, noise(x * 0.13, y * 0.13, 24)), land, 1.3), rng, (0.5, 1.3), 0.14)
scatter(dead, strewn(rng, 1500, (-30, 44), (8, 50), lambda x, y: grassy(x, y) * smooth_step(0.05, 0.4, noise(x * 0.1 + 9, y * 0.1, 26)), land, 1.3), rng, (0.6, 1.2), 0.14)
litter(earth, strewn(rng, 700, (-10, 16), (2.5, 26), lambda x, y: 0.15 + smooth_step(1.3, 0.4, to_track(x, y)), land, 1.4), rng, (0.015, 0.06), (palette.STONE, palette.DUST, palette.EARTH))
stones = boulder_meshes(earth, np.random.default_rng(5), (palette.WARM_ROCK, palette.STONE, palette.ROCK), 7)
scatter(stones, [at(x, y, -0.1) for x, y in ((-5.2, 14.5), (-6.6, 15.3), (-4.6, 15.4), (16.5, 18), (17.9, 18.8), (-12, 22), (27, 26))], rng, (0.3, 0.75), 0.2)
scatter(stones, strewn(rng, 900, (-70, 80), (44, 90), lambda x, y: smooth_step(3.5, 1.0, np.abs(to_water(x, y) - 0.8)), land), rng, (0.08, 0.35), 0.3)
for i, (dx, dz) in enumerate([(0, 0), (-2.4, .5), (2.3, .4), (-4.9, 1.2), (4.6, 1.0)]):
    stand(soaring_bird(0.2 + 0.22 * (i % 3)), earth, (-14 + dx, 75 + abs(dx), 21 + dz), (0, 0, -1.2), 1.1)

point_camera((6.5, -9.0, 22.0), (8.0, 70, 11.5), 26)
render(settings, exposure=0.15, bounces=2)
