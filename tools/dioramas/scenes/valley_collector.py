"""A slice of land: marsh with reeds, a drainage collector into which the water seeps, a dry field with its first rows; a spade."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.crops import beets
from diorama.haze import fill_haze
from diorama.household import spade
from diorama.materials import card, leaf, timber, water
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts, reed_clumps
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import litter, scatter, strewn
from diorama.shape import Shape, pebble, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.slice import PEAT, WET, cut_face
from diorama.terrain import mixed, sheet

settings = read_settings()
rng = np.random.default_rng(1945)
empty_scene()
sky = hang_sky(Sky(horizon=linear('efdfc4'), middle=linear('d9d3cc'), zenith=linear('a9b6c6'), glow=linear('ffe2b4'),
                   sun=linear('ffd6a4'), azimuth=-122, height=33, sun_strength=5.6, fill=0.95, cloud_amount=0.0,
                   haze_start=34, haze_length=30, haze_most=1.0, haze_height=400))
fill_haze(sky)
earth, thin = card(), leaf()
cut = card('cut', 6.0, 0.16, 0.012, 16.0)
felt = card('felt', 1.5, 0.05, 0.004, 40.0)
still = water('still', linear('4a707c'), wave=2.0, height=0.015)
drop = card('drop', 2.0, 0.03, 0.0, rough=0.12, sheen=0.6)
WIDE, DEEP, BOTTOM, LEVEL, POND = 9.6, 8.6, -3.7, -1.62, -0.06
BLUE = linear('5f9fb8')


def ditch(x, y):
    """How far from the middle of the collector."""
    return np.abs(x - 0.2 - 0.12 * np.sin(y * 0.5))


def land(x, y):
    d = ditch(x, y) + 0.05 * noise(x * 1.4, y * 1.4, 3)
    marsh = smooth_step(-2.6, -3.6, x)
    flat = 0.08 + 0.05 * fractal(x * 0.5, y * 0.5, 4, 5)
    pools = -0.34 * smooth_step(0.02, 0.34, noise(x * 0.34 + 2.3, y * 0.42 + 1.1, 27)) * marsh
    furrow = 0.10 * np.cos((x - 4) * 2 * math.pi / 0.86) * smooth_step(3.6, 4.1, x) * smooth_step(9.6, 9.3, x)
    heap = 0.62 * np.exp(-((x - 2.95) / 0.55) ** 2) * (0.85 + 0.3 * noise(x * 1.2, y * 0.9, 9))
    trench = -2.35 * smooth_step(2.25, 0.55, d)
    return flat + pools + furrow + heap + trench


def table(x):
    """Where the ground is full of water."""
    left = POND + 0.05 - (1.45 * smooth_step(-5.4, -0.9, x) ** 1.6)
    right = LEVEL + 0.10 + 0.30 * smooth_step(0.9, 9, x)
    return np.where(x < 0.2, left, right)


def peat(x):
    return 0.3 + 0.75 * smooth_step(-1.5, -6.5, x) + 0.08 * noise(x * 0.7, x * 0, 2)


def ground_colour(x, y, z, steep):
    bog = mixed(palette.WET_EARTH, palette.DARK_REED, np.clip(0.35 + 0.7 * noise(x * 0.7, y * 0.7, 6), 0, 1))
    grass = mixed(palette.STEPPE, palette.GRASS, np.clip(0.5 + 0.8 * noise(x * 0.6, y * 0.6, 16), 0, 1))
    field = mixed(palette.EARTH, palette.CLAY, np.clip(0.35 + 0.7 * noise(x * 0.8, y * 0.8, 12), 0, 1))
    top = mixed(mixed(grass, bog, smooth_step(-2.6, -3.3, x)), field, smooth_step(3.3, 3.9, x))
    heap = mixed(top, palette.DARK_EARTH, smooth_step(1.15, 0.6, np.abs(x - 2.95) + 0.2 * noise(x * 2, y * 2, 4)))
    sides = mixed(heap, palette.mix(palette.EARTH, palette.CLAY, 0.3), smooth_step(2.25, 1.9, ditch(x, y)))
    soaked = mixed(sides, palette.mix(palette.WET_EARTH, WET, 0.3), smooth_step(0.1, -0.12, z - table(x)) * (np.abs(x) < 3))
    return mixed(soaked, PEAT, smooth_step(0.0, -0.1, z) * smooth_step(-2.6, -3.2, x))


def at(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


stand(sheet((-WIDE, WIDE), (0, DEEP), 330, 160, land, ground_colour, rng), earth)
front = np.stack([np.linspace(-WIDE, WIDE, 330), np.zeros(330)], 1)
stand(cut_face(front, BOTTOM, 66, land, table, peat, rng, (0, -1)), cut)
for side in (-1, 1):
    edge = np.stack([np.full(120, side * WIDE), np.linspace(0, DEEP, 120)], 1)
    stand(cut_face(edge, BOTTOM, 66, land, table, peat, rng, (side, 0)), cut)


def water_body(x_range, level, steps=120):
    """The water of a hollow: its surface, and where the slice cuts it."""
    x = np.linspace(*x_range, steps)
    bed = land(x, 0 * x)
    shape = Shape()
    for k in range(steps - 1):
        if max(bed[k], bed[k + 1]) < level + 0.02:
            a, b = min(bed[k], level), min(bed[k + 1], level)
            shape.add([(x[k], -0.012, a), (x[k + 1], -0.012, b), (x[k + 1], -0.012, level), (x[k], -0.012, level)], [(0, 1, 2, 3)], palette.shade(BLUE, 0.72))
    stand(shape, drop)
    stand(Shape().add([(x_range[0], -0.01, level), (x_range[1], -0.01, level), (x_range[1], DEEP, level), (x_range[0], DEEP, level)], [(0, 1, 2, 3)], BLUE), still)


water_body((-1.8, 2.2), LEVEL)
water_body((-WIDE, -2.7), POND)

# the seeping water: drops on the cut face, in files that bend down to the ditch
drops = Shape()


def seep(start, end, sag, count):
    for k in range(count):
        t = (k + 0.5) / count
        x = start[0] + (end[0] - start[0]) * (t + rng.normal(0, 0.006))
        z = start[1] + (end[1] - start[1]) * t ** 1.5 + sag * math.sin(math.pi * t) + rng.normal(0, 0.02)
        size = 0.05 + 0.07 * t
        lump = pebble(rng, size, palette.shade(BLUE, rng.uniform(0.85, 1.15)), 1.0, 3)
        lump.points = [(px, py * 0.5, pz * 1.15 + 0.35 * size * max(0, pz / size) ** 2) for px, py, pz in lump.points]
        drops.join(lump, at=(x, -0.02, z), turn=(0, math.atan2(end[0] - start[0], -(end[1] - start[1]) * 2 * t + 0.4) * -0.35, 0))


seep((-8.6, -0.75), (-1.15, -1.25), -0.05, 15)
seep((-8.9, -1.25), (-1.0, -1.5), -0.14, 13)
seep((-8.2, -1.75), (-0.75, -1.78), -0.28, 11)
seep((6.6, -1.5), (1.5, -1.52), -0.10, 7)
seep((7.6, -1.95), (1.2, -1.75), -0.26, 8)
stand(drops, drop)
trickles = Shape()
for side, low, high, count in ((-1, -1.45, -0.75, 22), (1, -1.5, -1.36, 8)):
    for _ in range(count):
        y, z0 = rng.uniform(0.2, DEEP - 0.3), rng.uniform(low, high)
        middle = 0.2 + 0.12 * math.sin(y * 0.5)
        last = None
        for z in np.linspace(z0, LEVEL - 0.02, 7):
            reach = np.linspace(0.4, 2.4, 120)
            x = middle + side * float(np.interp(z, land(middle + side * reach, np.full(120, y)), reach))
            here = np.array([x - side * 0.012, y + rng.normal(0, 0.012), z + 0.012])
            if last is not None:
                trickles.join(rod(last, here, 0.017, BLUE, 5))
            last = here
stand(trickles, drop)

stones = Shape()
for _ in range(520):
    x, z = rng.uniform(-WIDE, WIDE), rng.uniform(BOTTOM + 0.08, -2.62)
    stones.join(pebble(rng, rng.uniform(0.04, 0.15), palette.shade((palette.STONE, palette.ROCK, palette.WARM_ROCK)[rng.integers(3)], rng.uniform(0.75, 1.1)), 0.7), at=(x, 0.02, z), turn=(0, rng.uniform(0, 3), 0))
for _ in range(60):
    x = rng.uniform(-WIDE, WIDE)
    z = rng.uniform(-2.4, -0.5)
    if ditch(x, 0) > 2.3:
        stones.join(pebble(rng, rng.uniform(0.03, 0.09), palette.shade(palette.STONE, rng.uniform(0.7, 1.0)), 0.7), at=(x, 0.01, z))
stand(stones, earth)
roots = Shape()
for _ in range(46):
    x = rng.uniform(-9.4, -3.2)
    p = np.array([x, -0.02, float(land(np.array([x]), np.array([0.0]))[0]) - 0.03])
    for _ in range(rng.integers(4, 8)):
        q = p + [rng.normal(0, 0.07), 0, -rng.uniform(0.07, 0.15)]
        roots.join(rod(p, q, 0.009, palette.DARK_REED, 4))
        p = q
for x in np.arange(4.0, 9.4, 0.86):
    for _ in range(5):
        p = np.array([x, -0.02, float(land(np.array([x]), np.array([0.0]))[0]) - 0.02])
        for _ in range(rng.integers(3, 6)):
            q = p + [rng.normal(0, 0.05), 0, -rng.uniform(0.05, 0.11)]
            roots.join(rod(p, q, 0.009, palette.LINEN, 4))
            p = q
stand(roots, earth)

reeds = reed_clumps(thin, rng, 8, 14, 0.3, (1.5, 2.5))


def reedy(x, y):
    return smooth_step(-3.1, -4.2, x) * (land(x, y) > -0.05) * (0.35 + 0.65 * smooth_step(1.5, 5, y)) * (x > -WIDE + 0.4)


scatter(reeds, strewn(rng, 300, (-9.4, -3), (0.7, DEEP - 0.4), reedy, land), rng, (0.6, 1.05), 0.05)
sedge = grass_tufts(thin, rng, [palette.GREEN_REED, palette.REED, palette.GRASS], height=(0.14, 0.42), blades=22, spread=0.15)
scatter(sedge, strewn(rng, 420, (-9.4, -1.9), (0.1, DEEP - 0.2), lambda x, y: (land(x, y) > -0.08) * 1.0, land), rng, (0.5, 1.2))
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS], height=(0.06, 0.18))
scatter(tufts, strewn(rng, 160, (2.1, 3.9), (0.1, DEEP - 0.2), lambda x, y: (np.abs(x - 2.95) > 0.7) * 1.0, land), rng, (0.5, 1.0))
young = beets(thin, rng, 7, 0.24, 8)
places = [(x + rng.normal(0, 0.03), y + rng.normal(0, 0.04)) for x in np.arange(4.0, 9.4, 0.86) for y in np.arange(0.2, DEEP - 0.2, 0.44)]
scatter(young, [at(x, y) for x, y in places], rng, (0.75, 1.15), 0.1)
litter(earth, strewn(rng, 700, (2.2, 9.4), (0.1, DEEP - 0.1), lambda x, y: 0.4 + 0.6 * (np.abs(x - 2.95) < 0.8), land), rng, (0.02, 0.08), (palette.DARK_EARTH, palette.EARTH))
for _ in range(60):
    x, y = 2.95 + rng.normal(0, 0.4), rng.uniform(0.2, DEEP - 0.2)
    stand(pebble(rng, rng.uniform(0.06, 0.15), palette.DARK_EARTH), earth, at(x, y))
stand(spade(1.3), timber('upright', 'z'), at(3.15, 0.75, 0.0), (0.08, 0.16, 0.25), 1.6)

stand(sheet((-70, 70), (-30, 130), 40, 40, lambda x, y: BOTTOM + 0 * x, lambda x, y, z, s: np.tile(linear('dccbac'), (len(x), 1)), rng, 0.0), felt)

point_camera((-2.6, -21.0, 7.0), (0.0, 2.2, -0.45), 38.5)
render(settings, exposure=0.1, bounces=2)
