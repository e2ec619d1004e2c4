"""The bend of a broad northern river at dawn: mist on the water, larches on the banks, a track that comes down to the shore."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.banks import from_line
from diorama.birds import bird
from diorama.haze import fill_haze
from diorama.larches import conifer
from diorama.materials import card, leaf, vapour, water
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.ribbons import line_through
from diorama.scatter import litter, scatter, strewn
from diorama.shape import mesh_of, pebble, stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import smooth
from diorama.terrain import mixed, mountains, sheet
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
    rolls = (0.9 * fractal(x * 0.05, y * 0.05, 4, 7)) * smooth_step(0, 22, d) + 0.1 * noise(x * 0.9, y * 0.9, 8) * smooth_step(0, 3, d)
    worn = -0.14 * np.exp(-((to_track(x, y) - 0.72) / 0.22) ** 2) * (d > 0)
    return 0.12 * d.clip(-8, 3) + rise + rolls + worn


def at(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


def ground_colour(x, y, z, steep):
    d, t = to_water(x, y), to_track(x, y)
    grass = mixed(palette.STEPPE, palette.GRASS, np.clip(0.55 + 0.8 * noise(x * 0.06, y * 0.06, 9) + 0.4 * noise(x * 0.5, y * 0.5, 10), 0, 1))
    grass = mixed(grass, palette.mix(palette.AUTUMN, palette.STEPPE, 0.6), np.clip(noise(x * 0.03, y * 0.03, 12) * 1.2, 0, 0.6))
    shore = mixed(grass, palette.mix(palette.STONE, palette.DUST, 0.5), smooth_step(5, 1.5, d + 1.5 * noise(x * 0.3, y * 0.3, 11)))
    shore = mixed(shore, palette.WET_EARTH, smooth_step(0.9, 0.1, d))
    wheel = np.exp(-((t - 0.72) / 0.36) ** 2) * (0.85 + 0.25 * noise(x * 0.7, y * 0.7, 13))
    return mixed(shore, palette.shade(palette.PALE_CLAY, 0.95), np.clip(wheel, 0, 1) * (d > 0.5))


stand(sheet((-26, 34), (1.5, 46), 320, 260, land, ground_colour, rng, y_power=1.5), earth)
stand(sheet((-230, 280), (1.2, 520), 330, 330, lambda x, y: land(x, y) - 0.5 * (np.abs(x - 4) < 29) * (y > 2) * (y < 45), ground_colour, rng, y_power=1.7), earth)
stand(sheet((-1100, 1100), (500, 1100), 80, 30, lambda x, y: 6 + 8 * noise(x * 0.008, y * 0.008), lambda x, y, z, s: mixed(palette.STEPPE, palette.GRASS, np.clip(0.5 + noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
pool(river, (-300, 320), (30, 520), 0.0)
mountains(rock, rng, 640, 380, 2300, 185, seed=61, snow_line=0.55, cell=190, rock=linear('7d8298'), low=linear('8a8f74'), base=8).visible_shadow = False
mountains(rock, rng, 430, 230, 1700, 78, seed=64, snow_line=2.0, rock=linear('72806a'), low=linear('7d8a5c'), columns=300, rows=70, cell=95, base=4).visible_shadow = False

grown = meshes_of([conifer(rng, h) for h in (11, 13, 15, 12, 9, 14)], bark, thin)


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

tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.STRAW], height=(0.12, 0.42), blades=20, spread=0.2)
scatter(tufts, strewn(rng, 6500, (-22, 30), (2, 46), lambda x, y: (to_water(x, y) > 2) * smooth_step(0.12, 0.4, np.abs(to_track(x, y) - 0.72)) * np.clip(0.55 + noise(x * 0.25, y * 0.25, 2), 0, 1), land, 1.6), rng, (0.5, 1.4))
litter(earth, strewn(rng, 700, (-10, 16), (2.5, 26), lambda x, y: 0.15 + smooth_step(1.3, 0.4, to_track(x, y)), land, 1.4), rng, (0.015, 0.06), (palette.STONE, palette.DUST, palette.EARTH))
for x, y, size in ((-5.2, 11.5, 0.5), (-6.3, 12.3, 0.3), (-4.6, 12.4, 0.2), (13.5, 15, 0.6), (14.6, 15.8, 0.35), (-12, 20, 0.7)):
    stand(pebble(np.random.default_rng(int(size * 100)), size, palette.mix(palette.WARM_ROCK, palette.STONE, 0.4), 0.75, 2), earth, at(x, y, 0.1))
for i, (dx, dz) in enumerate([(0, 0), (-2.4, .5), (2.3, .4), (-4.9, 1.2), (4.6, 1.0)]):
    stand(bird(0.2 + 0.22 * (i % 3)), earth, (-14 + dx, 75 + abs(dx), 21 + dz), (0, 0, -1.2), 1.5)

point_camera((6.5, -9.0, 22.0), (8.0, 70, 11.5), 26)
render(settings, exposure=0.15, bounces=2)
