"""Two rivers from one snowy range, seen from above: pomegranates and carpet colours along the left one, felt and spruce along the right one."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.banks import from_line
from diorama.birds import bird
from diorama.felt_dwelling import yurt
from diorama.haze import fill_haze
from diorama.horses import COATS, horse
from diorama.larches import SPRUCE, conifer
from diorama.materials import card, leaf, timber, water
from diorama.noise import fractal, noise, ridged, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.ribbons import line_through
from diorama.scatter import scatter, strewn
from diorama.shape import mesh_of, stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import smooth
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(2000)
empty_scene()
sky = hang_sky(Sky(horizon=linear('ffdcae'), middle=linear('bccfe6'), zenith=linear('6f9cd2'), glow=linear('ffdca4'),
                   sun=linear('ffc98a'), azimuth=-58, height=21, sun_strength=7.0, fill=0.75, cloud=linear('fff2de'),
                   cloud_amount=0.5, cloud_seed=23.0, haze_start=130, haze_length=620, haze_most=0.8, haze_height=120))
fill_haze(sky)
earth, thin, rock = card('earth', 0.6, 0.14, 0.02, 3.0), leaf(through=0.35), card('rock', 0.06, 0.1, 0.0)
stream = water('stream', linear('3f6f7c'), wave=0.5, height=0.05, rough=0.1)
bark, felt, upright = card('bark', 8.0, 0.25, 0.02, 30.0), card('felt', 1.6, 0.1, 0.012, 14.0), timber('upright', 'z')

LEFT = line_through([(-7, 372), (-20, 300), (-10, 246), (-40, 196), (-34, 146), (-64, 104), (-56, 66), (-96, 16)], 5)
RIGHT = line_through([(9, 372), (24, 306), (14, 252), (44, 202), (36, 152), (66, 110), (58, 70), (98, 16)], 5)
# the streams that flow in: some from the range that both rivers share, some from lands of their own
STREAMS = [line_through(points, 2) for points in (
    [(-62, 372), (-44, 322), (-17, 292)], [(-120, 372), (-96, 300), (-70, 250), (-38, 200)], [(-230, 250), (-160, 212), (-96, 176), (-37, 152)], [(-190, 130), (-130, 128), (-66, 108)],
    [(-21, 118), (-32, 94), (-55, 70)],
    [(66, 372), (46, 330), (23, 300)], [(128, 372), (100, 312), (74, 262), (43, 208)], [(230, 262), (150, 226), (94, 184), (40, 160)], [(190, 140), (126, 132), (66, 114)],
    [(22, 116), (34, 96), (57, 76)])]
HALF = 5.2


def to_water(x, y):
    """Metres from the nearest shore, under 0 in a river or a stream."""
    ragged = 0.8 * noise(x * 0.12, y * 0.12, 3)
    best = np.minimum(np.abs(from_line(x, y, LEFT)), np.abs(from_line(x, y, RIGHT))) - HALF
    for line in STREAMS:
        best = np.minimum(best, np.abs(from_line(x, y, line)) - 2.9)
    return best + ragged


def hills(x, y):
    """Round hills on the left, steep ones on the right, a low back between the rivers."""
    round_ones = 17 * smooth_step(60, 170, -x - 0.12 * (y - 60)) * (0.75 + 0.5 * noise(x * 0.016, y * 0.016, 5))
    steep_ones = 46 * smooth_step(62, 170, x - 0.12 * (y - 60)) * ridged(x / 70, y / 70, 5, 8) ** 1.3
    back = 5 * np.exp(-(x / 19) ** 2) * smooth_step(240, 150, y)
    return round_ones + steep_ones + back


def land(x, y):
    d = to_water(x, y)
    return 0.32 * np.clip(d, -4, 0) + smooth_step(0, 3, d) * 0.9 + (hills(x, y) + 0.5 * fractal(x * 0.05, y * 0.05, 3, 9)) * smooth_step(1, 16, d)


def fields(x, y):
    """The carpet of fields on the left: a colour for each place, and how much of it there is."""
    u, v = x * 0.92 + y * 0.38 + 3 * noise(x * 0.02, y * 0.02, 11), -x * 0.38 + y * 0.92
    i, j = np.floor(u / 13), np.floor(v / 8.5)
    dyes = np.array([palette.STRAW, palette.GRASS, linear('8e3a34'), palette.mix(palette.EARTH, palette.CLAY, 0.4), palette.LEAF, palette.shade(palette.STRAW, 0.8), linear('a8683f'), palette.FRESH_GRASS])
    colour = dyes[((i * 7 + j * 5 + np.floor(noise(i * 3.7, j * 5.1, 13) * 9)) % 8).astype(int)]
    row = 0.86 + 0.22 * (np.floor(v / 0.95) % 2)
    edge = np.minimum(np.minimum(u % 13, 13 - u % 13), np.minimum(v % 8.5, 8.5 - v % 8.5))
    return colour * row[:, None], smooth_step(0.25, 0.6, edge)


def ground_colour(x, y, z, steep):
    d = to_water(x, y)
    grass = mixed(palette.GRASS, palette.FRESH_GRASS, np.clip(0.5 + 0.9 * noise(x * 0.05, y * 0.05, 6), 0, 1))
    pale = mixed(palette.mix(palette.STEPPE, palette.FELT, 0.25), palette.GRASS, np.clip(0.45 + 0.9 * noise(x * 0.04, y * 0.04, 7), 0, 1))
    meadow = mixed(grass, pale, smooth_step(-6, 10, x))
    rocky = mixed(meadow, palette.WARM_ROCK, smooth_step(0.16, 0.32, steep) * (x > 20))
    snowy = mixed(rocky, palette.SNOW, (z > 27 + 5 * noise(x * 0.06, y * 0.06, 14)) * (x > 40) * 1.0)
    sown, share = fields(x, y)
    near = smooth_step(3.5, 5, d) * smooth_step(62, 52, np.abs(from_line(x, y, LEFT)) + 5 * noise(x * 0.05, y * 0.05, 15)) * (x < -8) * smooth_step(300, 250, y)
    carpet = snowy * (1 - (near * share)[:, None]) + sown * (near * share)[:, None]
    shore = mixed(carpet, palette.mix(palette.DUST, palette.STONE, 0.5), smooth_step(2.4, 1.0, d))
    return mixed(shore, palette.WET_EARTH, smooth_step(0.5, -0.3, d))


stand(sheet((-110, 110), (26, 190), 400, 330, land, ground_colour, rng, y_power=1.25), earth)
stand(sheet((-420, 420), (24, 400), 330, 260, lambda x, y: land(x, y) - 1.4 * (np.abs(x) < 104) * (y < 186), ground_colour, rng, y_power=1.3), earth)
stand(sheet((-1000, 1000), (395, 900), 60, 20, lambda x, y: 1.0 + 0 * x, lambda x, y, z, s: mixed(palette.STEPPE, palette.GRASS, np.clip(0.5 + noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
pool(stream, (-420, 420), (10, 400), 0.0)
mountains(rock, rng, 400, 330, 1700, 104, seed=23, snow_line=0.36, cell=150, rock=linear('8a8fa6'), low=linear('8f9a78')).visible_shadow = False

places = strewn(rng, 2600, (-130, -8), (34, 290), lambda x, y: (to_water(x, y) > 2.2) * np.clip(0.22 + 0.9 * noise(x * 0.05, y * 0.05, 31), 0, 1) * smooth_step(85, 50, np.abs(from_line(x, y, LEFT))), land, 1.2)
fruit = meshes_of([broadleaf(np.random.default_rng(k), 4.2, (palette.LEAF, palette.GRASS, palette.POMEGRANATE, palette.LEAF), 7, 0.85, 0.16) for k in range(4)], bark, thin)
for place in places[:620]:
    turn, size = rng.uniform(0, 6.3), rng.uniform(0.6, 1.05)
    for mesh in fruit[rng.integers(4)]:
        stand(mesh, at=place, turn=(0, 0, turn), size=size)
CAMPS = [(22, 64), (58, 137), (22, 134), (82, 88), (62, 216), (100, 152)]
woods = meshes_of([conifer(np.random.default_rng(k), 11, SPRUCE, 46, 0.2, 0.2, 0.06, 5, 0.36) for k in range(4)], bark, thin)
places = strewn(rng, 5200, (10, 190), (34, 330), lambda x, y: (to_water(x, y) > 3) * smooth_step(0.0, 0.3, noise(x * 0.028, y * 0.028, 41)) * (hills(x, y) < 26)
                * (np.min([np.hypot(x - cx, y - cy) for cx, cy in CAMPS], axis=0) > 15), land, 1.2)
for place in places[:950]:
    turn, size = rng.uniform(0, 6.3), rng.uniform(0.55, 1.1)
    for mesh in woods[rng.integers(4)]:
        stand(mesh, at=place, turn=(0, 0, turn), size=size)


def on(x, y):
    return x, y, float(land(np.array([x]), np.array([y]))[0])


home = [mesh_of(part, material) for part, material in zip(yurt(np.random.default_rng(2), sides=32), (felt, upright, earth))]
for k, (cx, cy) in enumerate(CAMPS):
    for j in range(4):
        x, y = cx + 6.4 * math.cos(k + j * 1.57), cy + 5.2 * math.sin(k + j * 1.57)
        for mesh in home if to_water(np.array([x]), np.array([y]))[0] > 5 else ():
            stand(mesh, at=on(x, y), turn=(0, 0, k + j * 0.5 - 0.6), size=1.35)
herd = [mesh_of(horse(np.random.default_rng(k), COATS[k % 6], (0.0, 0.6)[k % 2]), earth) for k in range(5)]
for k in range(34):
    x, y = (26, 84)[k % 2] + rng.normal(0, 7), (82, 112)[k % 2] + rng.normal(0, 6)
    if to_water(np.array([x]), np.array([y]))[0] > 1.5:
        smooth(stand(herd[k % 5], at=on(x, y), turn=(0, 0, rng.uniform(0, 6.3)), size=1.5))
tufts = grass_tufts(thin, rng, [palette.GRASS, palette.STEPPE, palette.FRESH_GRASS], height=(0.3, 0.8), blades=14, spread=0.5, width=0.05)
scatter(tufts, strewn(rng, 3600, (-70, 70), (30, 120), lambda x, y: (to_water(x, y) > 0.8) * (x > -14) * np.clip(0.4 + noise(x * 0.1, y * 0.1, 2), 0, 1), land, 1.3), rng, (0.6, 1.3))
for i, (dx, dz) in enumerate([(0, 0), (-4, .8), (4, .7), (-8, 2), (8, 1.8)]):
    stand(bird(0.2 + 0.22 * (i % 3), 3.0), earth, (4 + dx, 70 + abs(dx), 46 + dz), (0, 0, 0.6), 1.2)

point_camera((0.0, -62.0, 74.0), (0.0, 150, 12.0), 27)
render(settings, exposure=0.1, bounces=2)
