"""The valley from a hillside at sunrise: marsh and collector, fields in a net of aryks, a broad canal, a track to the gap; a spade left above."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.birds import bird
from diorama.crops import BEET, CLOVER, DARK_FIBRE, GRAIN, haycock, stand_of, strip
from diorama.gorge import gorge
from diorama.haze import fill_haze
from diorama.household import spade
from diorama.materials import card, leaf, metal, timber, water
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts, reed_clumps
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.ribbons import left_of, line_through, ribbon
from diorama.scatter import litter, scatter, strewn
from diorama.shape import Shape, box, mesh_of, pebble, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of, poplar
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(1941)
empty_scene()
sky = hang_sky(Sky(horizon=linear('fbd9b0'), middle=linear('b3cbe2'), zenith=linear('5c8fcb'), glow=linear('ffd898'),
                   sun=linear('ffc884'), azimuth=-58, height=15, sun_strength=7.2, fill=0.75, cloud=linear('fff2e0'),
                   cloud_amount=0.55, cloud_seed=31.0, haze_start=160, haze_length=2000, haze_most=0.86, haze_height=120))
fill_haze(sky)
earth, thin, rock, iron = card(), leaf(), card('rock', 0.06, 0.1, 0.0), metal('rails', 0.25)
soil = card('soil', 0.25, 0.12, 0.0)
stream = water('stream', linear('5b7f8c'), wave=0.5, height=0.03, stretch=(1.0, 1.0))
EYE, SLANT, START = 42.0, math.radians(18), np.array([-16.0, 90.0])
AHEAD, LEFT = np.array([math.sin(SLANT), math.cos(SLANT)]), np.array([-math.cos(SLANT), math.sin(SLANT)])
MARSH = 112.0
SPADE = np.array([3.05, 8.8])


def on(u, w):
    """Where a place lies that is `u` metres up the canal and `w` to its left."""
    return START + np.multiply.outer(u, AHEAD) + np.multiply.outer(w, LEFT)


def of(x, y):
    """How far up the canal, and how far to its left, a place lies."""
    dx, dy = x - START[0], y - START[1]
    return dx * AHEAD[0] + dy * AHEAD[1], dx * LEFT[0] + dy * LEFT[1]


def set_on(shape, material, u=0.0, w=0.0, z=0.0, turn=0.0):
    x, y = on(u, w)
    return stand(shape, material, (x, y, z), (0, 0, math.pi / 2 - SLANT + turn))


LINE = line_through([(150, 118), (96, 168), (66, 220), (43, 285), (10, 370), (-40, 500), (-80, 640), (-100, 800), (-120, 1000)], 3.0)


def to_track(x, y):
    """Metres to the railway line."""
    x, y = np.atleast_1d(x), np.atleast_1d(y)
    return np.min(np.hypot(x[:, None] - LINE[None, ::3, 0], y[:, None] - LINE[None, ::3, 1]), axis=1)


def wet(x, y):
    """Over 0 in the marsh, over 0.5 in its pools."""
    u, w = of(x, y)
    inside = np.minimum((MARSH - 6 - u) / 10, (w - 24) / 8)
    return np.clip(inside, -1, 0.42) + 0.5 * noise(x * 0.045, y * 0.03, 5) + 0.12 * noise(x * 0.2, y * 0.2, 6)


def base_land(x, y):
    return -0.12 + 0.3 * smooth_step(0.62, 0.45, wet(x, y)) * smooth_step(-0.3, 0.3, wet(x, y)) - 0.5 * smooth_step(0.5, 0.68, wet(x, y))


def base_colour(x, y, z, steep):
    grass = mixed(palette.STEPPE, palette.GRASS, np.clip(0.5 + 0.9 * noise(x * 0.03, y * 0.03, 6) + 0.4 * noise(x * 0.2, y * 0.2, 3), 0, 1))
    bog = mixed(palette.DARK_REED, palette.WET_EARTH, smooth_step(0.3, 0.55, wet(x, y)))
    return mixed(grass, bog, smooth_step(-0.1, 0.15, wet(x, y)))


stand(sheet((-260, 300), (60, 620), 420, 330, base_land, base_colour, rng, y_power=1.5), soil)
stand(sheet((-1300, 1300), (400, 1500), 120, 60, lambda x, y: -0.4 + 0 * x, lambda x, y, z, s: mixed(palette.STEPPE, palette.GRASS, np.clip(0.5 + noise(x * 0.008, y * 0.008, 4), 0, 1)), rng), soil)
pool(stream, (-260, 20), (60, 330), -0.32)

CROPS = [(palette.EARTH, palette.DARK_EARTH), (BEET, palette.EARTH), (BEET, palette.EARTH), (CLOVER, palette.GRASS), (GRAIN, palette.STRAW), (palette.FRESH_GRASS, palette.GRASS), (palette.CLAY, palette.EARTH)]
BLOCK, LANE = 58.0, 5.0
orchards, cocks = [], []


def plant_block(u0, w0):
    """One block of the net: a few strips, lengthwise or across."""
    across, at = rng.random() < 0.5, 0.0
    inner = BLOCK - LANE
    while at < inner - 4:
        wide = min(rng.choice([9.0, 13.0, 17.0]), inner - at)
        x, y = on(u0 + (inner / 2 if across else at + wide / 2), w0 + (at + wide / 2 if across else inner / 2))
        near = to_track(x, y)[0]
        kind = rng.integers(10)
        place = (u0, w0 + at, 0.0, 0.0) if across else (u0 + at + wide, w0, 0.0, math.pi / 2)
        if kind == 7 and near > 45:
            set_on(stand_of(inner, wide - 1, 1.7, rng, DARK_FIBRE), soil, *place)
        elif kind == 8 and near > 45 and np.hypot(x, y) < 420:
            set_on(strip(inner, wide - 1, rng, palette.GRASS, palette.STEPPE, 0.05, 3.0), soil, *place)
            for a in np.arange(3, inner - 2, 5.2):
                for b in np.arange(2.5, wide - 1.5, 5.0):
                    orchards.append(on(*((u0 + a, w0 + at + b) if across else (u0 + at + b, w0 + a))))
        elif kind == 9:
            set_on(strip(inner, wide - 1, rng, palette.STRAW, palette.STEPPE, 0.06, 1.6), soil, *place)
            for a in np.arange(6, inner - 4, 11.0):
                x, y = on(*((u0 + a, w0 + at + wide / 2) if across else (u0 + at + wide / 2, w0 + a)))
                if to_track(x, y)[0] > 8:
                    cocks.append((x, y))
        else:
            crest, furrow = CROPS[kind % 7]
            set_on(strip(inner, wide - 1, rng, crest, furrow, 0.26, 1.7 if u0 < 260 else 3.4, cell=3.0 if u0 < 200 else 8.0), soil, *place)
        at += wide


for i in range(-2, 12):
    for j in range(-7, 6):
        u0, w0 = i * BLOCK + 4, (16 + j * BLOCK if j >= 0 else -16 + (j + 1) * BLOCK - (BLOCK - LANE))
        x, y = on(u0 + 28, w0 + 28)
        if abs(x) < 0.62 * y + 60 and y > 40 and not (j >= 0 and u0 < MARSH + 2):
            plant_block(u0, w0)

BANK = [palette.STEPPE, palette.EARTH, palette.EARTH, palette.STEPPE]


def aryk(points, half, ends=()):
    line = line_through(points, 5.0)
    for side in (-1, 1):
        inner = [(side * (half + 1.5), -0.1), (side * (half + 0.6), 0.34), (side * (half - 0.05), 0.02)]
        stand(ribbon(line, inner if side > 0 else inner, [palette.GRASS, palette.DARK_EARTH], rng, 0.1), soil)
    stand(ribbon(line, [(-half, 0.12), (half, 0.12)], [palette.EARTH], rng), stream)


for i in range(-1, 12):
    u = i * BLOCK + 1.6
    aryk([on(u, -13), on(u, -130), on(u, -260), on(u, -390)], 1.25)
    if u > MARSH + 5:
        aryk([on(u, 13), on(u, 130), on(u, 300)], 1.25)
for j in range(1, 7):
    w = -16 - j * BLOCK + LANE / 2
    aryk([on(-70, w), on(200, w), on(640, w)], 0.95)
    if j < 6:
        aryk([on(MARSH + 6, -w), on(330, -w), on(640, -w)], 0.95)

run = np.stack([on(u, 0.0) for u in np.arange(-80, 900, 6.0)])
WATER, CREST = 5.6, 1.25
for side in (-1, 1):
    banks = [(side * 15.5, -0.1), (side * 11.0, CREST), (side * 8.0, CREST), (side * WATER * 0.92, 0.2)]
    stand(ribbon(run, banks, [palette.GRASS, palette.DUST, palette.mix(palette.EARTH, palette.CLAY, 0.4)], rng, 0.16), soil)
stand(ribbon(run, [(-WATER, 0.5), (WATER, 0.5)], [palette.EARTH], rng), stream)
for i in range(-1, 9):
    for side in (-1, 1):
        if side < 0 or i * BLOCK > MARSH:
            gate = Shape().join(box((0.4, 0.4, 3.0), palette.WOOD, at=(-1.3, 0, 0))).join(box((0.4, 0.4, 3.0), palette.WOOD, at=(1.3, 0, 0)))
            gate.join(box((3.4, 0.5, 0.4), palette.OLD_WOOD, at=(0, 0, 2.7))).join(box((2.3, 0.15, 1.6), palette.OLD_WOOD, at=(0, 0, 0.8)))
            set_on(gate, earth, i * BLOCK + 1.6, side * 7.6)

# the collector: a bare new ditch along the edge of the marsh, its earth thrown out on the dry side
ditch = [on(MARSH - 3, w) for w in (13, 60, 130, 240)]
for line, half in ((ditch, 2.7), ([on(MARSH - 5, 74), on(40, 82), on(-40, 96)], 1.1)):
    path = line_through(line, 3.0)
    for side in (-1, 1):
        heap = 1.3 if side < 0 else 0.2
        stand(ribbon(path, [(side * (half + 3.4), -0.1), (side * (half + 1.7), heap * half / 2), (side * (half - 0.1), -0.05)], [palette.DARK_EARTH, palette.WET_EARTH], rng, 0.22), soil)
    stand(ribbon(path, [(-half, 0.08), (half, 0.08)], [palette.EARTH], rng), stream)

# the railway: earth, stone, sleepers, rails; a plain girder over the canal
u, w = of(LINE[:, 0], LINE[:, 1])
before, after = LINE[w < -7.4], LINE[w > 7.4]
DAM, GRAVEL = 2.2, palette.mix(palette.STONE, palette.ROCK, 0.6)
for part in (before, after):
    stand(ribbon(part, [(-5.4, -0.1), (-2.5, DAM - 0.35), (-1.7, DAM), (1.7, DAM), (2.5, DAM - 0.35), (5.4, -0.1)], [palette.EARTH, GRAVEL, GRAVEL, GRAVEL, palette.EARTH], rng, 0.12), soil)
gap = np.stack([before[-1], (before[-1] + after[0]) / 2, after[0]])
for off in (-1.6, 1.25):
    stand(ribbon(gap, [(off, DAM - 0.2), (off, DAM + 0.75), (off + 0.35, DAM + 0.75), (off + 0.35, DAM - 0.2)], [palette.RUST] * 3, rng), earth)
stand(ribbon(gap, [(-1.5, DAM - 0.1), (1.5, DAM - 0.1)], [palette.DARK_WOOD], rng), earth)
for end in (before[-1], after[0]):
    way = math.atan2(*(after[0] - before[-1])[::-1])
    stand(box((2.6, 6.0, DAM - 0.1), palette.STONE, taper=0.9), earth, (*end, -0.05), (0, 0, way))
sides, sleepers = left_of(LINE), Shape()
for k in range(0, 330):
    t = k / 3
    p, q = LINE[int(t)], LINE[int(t) + 1]
    at = p + (q - p) * (t % 1)
    d = q - p
    sleepers.join(box((0.42, 2.8, 0.16), palette.shade(palette.DARK_WOOD, rng.uniform(0.8, 1.3)), at=(*at, DAM - 0.02), turn=(0, 0, math.atan2(d[1], d[0]))))
stand(sleepers, earth)
for off in (-0.8, 0.8):
    stand(ribbon(LINE, [(off - 0.09, DAM + 0.14), (off - 0.09, DAM + 0.3), (off + 0.09, DAM + 0.3), (off + 0.09, DAM + 0.14)], [palette.STONE] * 3, rng), iron)

# trees, haycocks, reeds
rows = meshes_of([poplar(rng, 13, (palette.LEAF, palette.GRASS, palette.shade(palette.LEAF, 0.8)), leaves=5000, leaf_size=0.11) for _ in range(4)], earth, thin)


def plant(meshes, x, y, z=0.0, size=1.0):
    turn = rng.uniform(0, 6)
    for mesh in meshes:
        stand(mesh, at=(x, y, z), turn=(0, 0, turn), size=size)


for u in np.arange(-30, 800, 9.5):
    x, y = on(u + rng.normal(0, 0.7), 13.0)
    if to_track(x, y)[0] > 10:
        plant(rows[rng.integers(4)], x, y, 0.6, rng.uniform(0.8, 1.1))
for i, j in ((2, -2), (3, -4), (5, -1), (4, 2), (6, -3), (5, 4), (8, -5), (8, 1), (3, 3)):
    for w in np.arange(0, BLOCK, 8.0):
        x, y = on(i * BLOCK - 1.6, (16 if j >= 0 else -16) + j * BLOCK + w)
        if to_track(x, y)[0] > 12:
            plant(rows[rng.integers(4)], x, y, 0, rng.uniform(0.55, 0.85))
fruit = meshes_of([broadleaf(rng, 3.4, (palette.LEAF, palette.FRESH_GRASS), 8, 0.85, 0.16) for _ in range(4)], earth, thin)
for x, y in orchards:
    plant(fruit[rng.integers(4)], x, y, 0, rng.uniform(0.8, 1.15))
hay = [mesh_of(haycock(rng), soil, 'hay') for _ in range(3)]
for x, y in cocks:
    stand(hay[rng.integers(3)], at=(x, y, 0), size=rng.uniform(0.8, 1.15))
reeds = reed_clumps(thin, rng, 6, 26, 1.5, (2.2, 3.4))
scatter(reeds, strewn(rng, 9000, (-200, 10), (66, 330), lambda x, y: (wet(x, y) > 0.02) * (wet(x, y) < 0.55) * (np.abs(of(x, y)[1] - 82) > 4.5) * (of(x, y)[0] < MARSH - 8) * np.clip(0.7 + noise(x * 0.06, y * 0.06, 9), 0, 1), base_land, 1.2), rng, (0.8, 1.3), 0.06)

gorge(rock, rng, 900, 520, 2600, 138, seed=17, gap=-122, half=58, bend=-30, snow_line=0.42, cell=190, foot=0.15)
mountains(rock, rng, 1500, 400, 3600, 175, seed=52, snow_line=0.3, cell=240, columns=300, rows=60)
mountains(rock, rng, 720, 200, 640, 26, seed=44, snow_line=2.0, rock=linear('94916a'), columns=120, rows=40, cell=80).location.x = 420
mountains(rock, rng, 720, 200, 640, 22, seed=48, snow_line=2.0, rock=linear('94916a'), columns=120, rows=40, cell=80).location.x = -560

herbs = grass_tufts(thin, rng, [palette.GRASS, palette.LEAF, palette.STEPPE], kinds=5, blades=40, height=(0.5, 1.3), spread=0.7, width=0.09)
for side in (-1, 1):
    for _ in range(1500):
        u, w = -40 + 330 * rng.random() ** 1.3, side * (13.2 + abs(rng.normal(0, 2.2 if side < 0 else 5)))
        x, y = on(u, w)
        if to_track(x, y)[0] > 6 and (side > 0 or w > -15.6):
            stand(herbs[rng.integers(5)], at=(x, y, max(0, 1.25 * (15.5 - abs(w)) / 4.5 - 0.1)), turn=(0, 0, rng.uniform(0, 6)), size=rng.uniform(0.6, 1.2))

# the hillside one stands on
def hill(x, y):
    edge = smooth_step(-0.4, 5.0, x + 0.25 * (y - 8))
    return EYE - 5.3 + 2.8 * edge - 0.06 * np.maximum(y - 8.6, 0) ** 2.2 + 0.10 * fractal(x * 0.5, y * 0.5, 4, 3) + 0.3 * np.exp(-((x - SPADE[0]) / 0.75) ** 2 - ((y - SPADE[1]) / 0.6) ** 2)


def hill_colour(x, y, z, steep):
    grass = mixed(palette.shade(palette.STEPPE, 0.75), palette.shade(palette.GRASS, 0.75), np.clip(0.6 + 0.9 * noise(x * 0.5, y * 0.5, 6) + 0.3 * noise(x * 2, y * 2, 16), 0, 1))
    return mixed(grass, palette.DARK_EARTH, smooth_step(1.5, 0.9, np.hypot((x - SPADE[0]) / 0.95, (y - SPADE[1]) / 0.75) + 0.3 * noise(x * 1.6, y * 1.6, 4)))


def hill_at(x, y):
    return float(hill(np.array([x]), np.array([y]))[0])


stand(sheet((-5, 12), (4, 16), 220, 160, hill, hill_colour, rng), earth)
stand(spade(1.3), timber('upright', 'z'), (*SPADE, hill_at(*SPADE) + 0.02), (0.1, -0.14, 0.3), 1.12)
for _ in range(70):
    x, y = SPADE + rng.normal(0, 1, 2) * [0.62, 0.45]
    if abs(x - SPADE[0]) < 0.2 and y < SPADE[1]:
        continue
    stand(pebble(rng, rng.uniform(0.04, 0.13), palette.DARK_EARTH), earth, (x, y, hill_at(x, y)))
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.GRASS], height=(0.12, 0.34), blades=20)
scatter(tufts, strewn(rng, 2600, (-4, 11), (5, 13), lambda x, y: smooth_step(1.1, 1.7, np.hypot((x - SPADE[0]) / 0.95, (y - SPADE[1]) / 0.75)), hill), rng, (0.5, 1.3))
litter(earth, strewn(rng, 500, (-3, 9), (6, 12), lambda x, y: 0 * x + 1, hill), rng, (0.015, 0.06), (palette.DARK_EARTH, palette.STONE))

for i, (dx, dz) in enumerate([(0, 0), (-3, .6), (3.2, .7), (-6.4, 1.6), (7, 1.2)]):
    stand(bird(0.2 + 0.25 * (i % 3)), earth, (-34 + dx, 150 + abs(dx), 44 + dz), (0, 0, -1.0), 1.6)

point_camera((0, 0, EYE), (0, 100, EYE - 13.0), 35)
render(settings, exposure=0.1, bounces=2)
