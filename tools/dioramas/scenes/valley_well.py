"""Three things, one action: a half-built well, the earth that came out of it, and the first scratch of an aryk; a dugout behind."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.household import spade
from diorama.houses import clay_chimney, dugout, roof_height
from diorama.materials import card, leaf, timber, vapour, water
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts, reed_clumps
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.round_edges import round_edges
from diorama.rounded import bar, stone
from diorama.scatter import litter, scatter, strewn
from diorama.shape import Shape, lathe, placed, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import column
from diorama.soft_colours import melt
from diorama.terrain import mixed, mountains, sheet

settings = read_settings()
rng = np.random.default_rng(1946)
empty_scene()
sky = hang_sky(Sky(horizon=linear('e9e2da'), middle=linear('b9c6d6'), zenith=linear('7f9cc0'), glow=linear('ffe6bc'),
                   sun=linear('ffd9a8'), azimuth=58, height=24, sun_strength=6.4, fill=0.95, cloud=linear('f8f4ee'),
                   cloud_amount=0.75, cloud_seed=108.0, haze_start=25, haze_length=420, haze_most=0.84, haze_height=80))
fill_haze(sky)
pebbly = card('pebbly', 9.0, 0.16, 0.006, 70.0)
earth, thin, rock, smoke = card(), leaf(), card('rock', 0.06, 0.1, 0.0), vapour(density=0.28)
deep = water('deep', linear('2c4650'), wave=4.0, height=0.01)
upright, lying = timber('upright', 'z'), timber('lying', 'x')
WELL, HEAP, HOME, HOLE = (0.25, 7.4), (2.85, 8.5), (-4.6, 15.5), 0.82
TRENCH = np.array([(-1.2, 8.6), (-2.4, 7.9), (-3.6, 6.9), (-4.4, 5.4), (-5.0, 3.4), (-5.6, 0.5)])


def to_well(x, y):
    return np.hypot(x - WELL[0], y - WELL[1])


def to_trench(x, y):
    a, b = TRENCH[None, :-1], TRENCH[None, 1:]
    p = np.stack([np.ravel(x), np.ravel(y)], 1)[:, None]
    t = np.clip(((p - a) * (b - a)).sum(2) / ((b - a) ** 2).sum(2), 0, 1)
    return np.linalg.norm(p - a - (b - a) * t[..., None], axis=2).min(axis=1).reshape(np.shape(x))


def land(x, y):
    flat = 0.05 * fractal(x * 0.3, y * 0.3, 4, 3) + 0.02 * noise(x * 2, y * 2, 8)
    heap = 1.15 * np.clip(1 - np.hypot((x - HEAP[0]) / 1.9, (y - HEAP[1]) / 1.35) + 0.10 * noise(x * 1.3, y * 1.3, 4), 0, 1) ** 1.15
    ditch = to_trench(x, y) + 0.05 * noise(x * 2, y * 2, 6)
    scratch = -0.5 * smooth_step(0.44, 0.14, ditch) + 0.15 * np.exp(-((ditch - 0.62) / 0.16) ** 2) * (0.8 + 0.5 * noise(x * 1.5, y * 1.5, 5))
    pit = -0.5 * smooth_step(1.15, 0.95, np.abs(x - HOME[0])) * smooth_step(2.0, 0.6, np.abs(y - HOME[1] + 1.0))
    return flat + heap + scratch + pit - 2.2 * smooth_step(HOLE + 0.12, HOLE - 0.06, to_well(x, y))


def at(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


def ground_colour(x, y, z, steep):
    trodden = smooth_step(0.75, 0.2, np.abs(x - np.interp(y, (8.4, 10.5, 13.5), (-0.4, -2.2, -4.3))) + 0.25 * noise(x * 1.2, y * 1.2, 5)) * smooth_step(8.0, 9.0, y) * smooth_step(14.2, 13.4, y)
    bare = mixed(palette.DUST, palette.EARTH, np.clip(0.35 + 0.7 * noise(x * 0.35, y * 0.35, 6) + 0.25 * noise(x * 1.6, y * 1.6, 9), 0, 1))
    yard = mixed(mixed(palette.STEPPE, palette.GRASS, np.clip(0.4 + noise(x * 0.3, y * 0.3, 7), 0, 1)), bare, smooth_step(13, 9, np.hypot(x + 0.5, y - 9) + 2 * noise(x * 0.3, y * 0.3, 11)))
    heap = np.hypot((x - HEAP[0]) / 1.9, (y - HEAP[1]) / 1.35)
    damp = mixed(palette.DARK_EARTH, palette.WET_EARTH, np.clip(0.5 + noise(x * 1.3, y * 1.3, 2), 0, 1))
    fresh = mixed(yard, damp, smooth_step(1.15, 0.8, heap + 0.12 * noise(x * 2, y * 2, 4)))
    fresh = mixed(fresh, palette.DARK_EARTH, smooth_step(0.95, 0.6, to_trench(x, y) + 0.1 * noise(x * 2, y * 2, 4)))
    fresh = mixed(fresh, linear('d8c09a'), trodden * 0.8)
    return mixed(fresh, palette.WET_EARTH, smooth_step(HOLE + 0.7, HOLE + 0.1, to_well(x, y) + 0.2 * noise(x * 2, y * 2, 3)))


stand(sheet((-8, 8), (1.4, 18), 380, 360, land, ground_colour, rng, y_power=1.25), earth)
stand(sheet((-80, 80), (1, 150), 300, 240, lambda x, y: land(x, y) - 0.4 * (np.abs(x) < 7.6) * (y > 1.6) * (y < 17.4), ground_colour, rng, y_power=1.9), earth)
stand(sheet((-900, 900), (146, 700), 60, 20, lambda x, y: 0.1 * noise(x * 0.02, y * 0.02), lambda x, y, z, s: mixed(palette.STEPPE, palette.GRASS, np.clip(noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
mountains(rock, rng, 470, 300, 1700, 108, seed=181, snow_line=0.38, cell=150)
mountains(rock, rng, 330, 150, 1200, 26, seed=184, snow_line=2.0, rock=linear('8e8e70'), columns=220, rows=50, cell=60)

def field_stone(size):
    """A rounded stone as a river leaves it."""
    tone = palette.mix(palette.STONE, (palette.WARM_ROCK, palette.ROCK, linear('9c8a70'))[rng.integers(3)], rng.random())
    return stone(rng, size, palette.shade(tone, rng.uniform(0.72, 1.08)), 0.14, rng.uniform(0.6, 0.78), 3)


def clod(size, dark=0.5):
    """A lump of dug earth."""
    return stone(rng, size, palette.shade(palette.mix(palette.DARK_EARTH, palette.WET_EARTH, rng.random() * dark * 2), rng.uniform(0.85, 1.1)), 0.34, 0.72, 3)


# the well: a wall of field stones, highest at the back, open towards us where it is still growing
wall = Shape()
for course in range(5):
    for k in range(15):
        a = 2 * math.pi * (k + 0.5 * (course % 2)) / 15 + rng.normal(0, 0.03)
        if course > 1.2 + 2.9 * (0.5 + 0.5 * math.sin(a - 0.35)) + rng.normal(0, 0.15):
            continue
        block = field_stone(rng.choice((0.15, 0.19, 0.23, 0.26)))
        r = HOLE + 0.16 + rng.normal(0, 0.02)
        wall.join(block, at=(r * math.cos(a), r * math.sin(a), 0.08 + 0.235 * course), turn=(0, 0, a))
for course in range(9):
    for k in range(15):
        a = 2 * math.pi * (k + 0.5 * (course % 2)) / 15
        wall.join(stone(rng, 0.2, palette.shade(palette.WARM_ROCK, rng.uniform(0.45, 0.65)), 0.16, 0.66, 3), at=((HOLE + 0.1) * math.cos(a), (HOLE + 0.1) * math.sin(a), -0.15 - 0.22 * course), turn=(0, 0, a))
round_edges(stand(wall, pebbly, (*WELL, 0)), 70)
# damp earth packed behind and between the stones
packing = lathe([(HOLE + 0.06, -0.1), (HOLE + 0.3, -0.1), (HOLE + 0.27, 0.3), (HOLE + 0.06, 0.32)], 48, palette.DARK_EARTH, jitter=0.03, rng=rng)
round_edges(stand(packing, earth, (*WELL, 0)))
stand(lathe([(HOLE + 0.1, 0), (HOLE + 0.1, 0.01)], 48, palette.INDIGO), deep, (*WELL, -1.55))
for _ in range(26):
    a, r = rng.uniform(-2.9, -0.2), rng.uniform(1.25, 2.3)
    round_edges(stand(field_stone(rng.uniform(0.1, 0.25)), pebbly, at(WELL[0] + r * math.cos(a), WELL[1] + 0.7 * r * math.sin(a), 0.03), (0, 0, a)), 70)

# three poles over it, a rope, a bucket drawn up and set on the wall
frame, peak = Shape(), np.array([WELL[0] + 0.05, WELL[1] + 0.15, 2.75])
for a in (1.6, 3.6, 5.85):
    foot = np.array([WELL[0] + 1.55 * math.cos(a), WELL[1] + 1.35 * math.sin(a), -0.1])
    frame.join(rod(foot, peak + (peak - foot) * 0.08, 0.055, palette.shade(palette.OLD_WOOD, rng.uniform(0.8, 1.1)), 24, 0.042))
lashing, tackle = Shape(), Shape()
turns = np.linspace(0, 2 * math.pi * 7, 160)
lashing.join(bar(np.stack([peak[0] + 0.105 * np.cos(turns), peak[1] + 0.105 * np.sin(turns), peak[2] - 0.17 + 0.022 * turns / 2 / math.pi + 0.012 * np.sin(turns * 2)], 1), 0.016, palette.shade(palette.LINEN, 0.8), 8))
# a block with its wheel, the rope over it: one end to the bucket over the hole, one tied to a pole
WHEEL = peak + [0, -0.08, -0.42]
tackle.join(bar([peak + [0, -0.02, -0.12], WHEEL + [0, 0, 0.12]], 0.014, palette.IRON, 8))
for side in (-0.035, 0.035):
    tackle.join(lathe([(0.001, 0), (0.09, 0), (0.09, 0.012), (0.001, 0.012)], 32, palette.OLD_WOOD, turn=(math.pi / 2, 0, 0), at=WHEEL + [0, side + 0.006, 0]))
tackle.join(lathe([(0.08, -0.03), (0.062, 0), (0.08, 0.03)], 32, palette.IRON, turn=(math.pi / 2, 0, 0), at=WHEEL))
LIFTED = np.array([WHEEL[0] - 0.07, WHEEL[1], 0.93])
over = [LIFTED + [0, 0, 0.53], *[WHEEL + 0.07 * np.array([-math.cos(a), 0, math.sin(a)]) for a in np.linspace(0, 2.4, 9)]]
tied = np.array([WELL[0] + 1.55 * math.cos(5.85), WELL[1] + 1.35 * math.sin(5.85), -0.1]) * 0.62 + peak * 0.38
t = np.linspace(0, 1, 16)[1:, None]
slack = over[-1] + (tied - over[-1]) * t - np.array([0, 0, 0.22]) * 4 * t * (1 - t)
lashing.join(bar(np.vstack([over, slack]), 0.014, palette.LINEN, 8))
lashing.join(bar([tied + 0.07 * np.array([math.cos(a), math.sin(a), 0.02 * a]) for a in np.linspace(0, 15, 50)], 0.014, palette.LINEN, 8))
for shape, material in ((frame, upright), (lashing, earth), (tackle, upright)):
    round_edges(stand(shape, material))
bucket = lathe([(0.15, 0), (0.19, 0.34)], 48, palette.NEW_WOOD).join(lathe([(0.16, 0.05), (0.165, 0.09)], 48, palette.IRON)).join(lathe([(0.183, 0.25), (0.19, 0.29)], 48, palette.IRON))
bucket.join(lathe([(0.165, 0.3), (0.165, 0.345)], 48, palette.shade(palette.DARK_EARTH, 0.6)))
for k in range(7):
    p, q = [(0.19 * math.cos(a), 0, 0.33 + 0.2 * math.sin(a)) for a in (math.pi * k / 7, math.pi * (k + 1) / 7)]
    bucket.join(rod(p, q, 0.012, palette.IRON, 5))
round_edges(stand(bucket, upright, LIFTED - [0, 0, 0.09], (0.02, 0.03, 0.5), 1.15))
t = np.linspace(0, 1, 260)
coil = bar(np.stack([(0.24 - 0.1 * (t * 2 % 1)) * np.cos(t * 44), (0.24 - 0.1 * (t * 2 % 1)) * np.sin(t * 44), 0.018 + 0.03 * (t > 0.5) + 0.004 * np.sin(t * 90)], 1), 0.018, palette.LINEN, 8)
round_edges(stand(coil, earth, at(-0.95, 6.0, 0.0), (0.05, 0, 1)))

stand(spade(1.3), upright, (HEAP[0] - 0.25, HEAP[1] - 0.35, at(HEAP[0] - 0.25, HEAP[1] - 0.35)[2] - 0.04), (0.1, -0.16, 0.35), 1.12)
for _ in range(260):
    x, y = HEAP[0] + rng.normal(0, 1.0), HEAP[1] - 0.3 + rng.normal(0, 0.75)
    round_edges(stand(clod(0.13 * rng.random() ** 1.6 + 0.03), earth, at(x, y, -0.01)), 90)
for _ in range(170):
    p = TRENCH[rng.integers(len(TRENCH) - 1)]
    q = TRENCH[min(len(TRENCH) - 1, int(np.where((TRENCH == p).all(1))[0][0]) + 1)]
    x, y = p + (q - p) * rng.random() + rng.normal(0, 0.42, 2)
    if to_trench(np.array([x]), np.array([y]))[0] > 0.32:
        round_edges(stand(clod(rng.uniform(0.02, 0.08), 0.1), earth, at(x, y, -0.01)), 90)

home = np.random.default_rng(77)
turf, timbers = dugout(home, ajar=0.5)
melt(stand(turf, earth, (*HOME, 0.05), (0, 0, 0.3)))
round_edges(stand(timbers, upright, (*HOME, 0.05), (0, 0, 0.3)))
sod = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.STRAW, palette.REED], height=(0.08, 0.26))
on_roof = [(x, y, float(roof_height(np.array(x), np.array(y)))) for x, y in zip(rng.uniform(-3.2, 3.2, 420), rng.uniform(0.3, 5.4, 420))]
scatter(sod, placed([(x, y, z + 0.02) for x, y, z in on_roof if z > 0.03], (*HOME, 0.05), (0, 0, 0.3)), rng, (0.6, 1.3))
scatter(sod, [at(HOME[0] + 3.4 * math.cos(a) + rng.normal(0, 0.2), HOME[1] + 2 + 3.6 * math.sin(a) + rng.normal(0, 0.2)) for a in np.linspace(-0.5, 3.6, 110)], rng, (0.7, 1.5))
top = (HOME[0] - 0.6, HOME[1] + 2.6, 1.0)
stand(clay_chimney(home), earth, top)
column(smoke, home, (top[0], top[1], top[2] + 0.75), (1.6, 0.8), 6.0, puffs=26, start=0.09, end=0.5, sway=0.2)

reeds = reed_clumps(thin, rng, 6, 22, 1.1, (1.7, 2.7))
scatter(reeds, strewn(rng, 2000, (-100, 100), (30, 140), lambda x, y: smooth_step(34, 46, y + 8 * noise(x * 0.04, y * 0.04, 9)), land, 1.2), rng, (0.7, 1.15))
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.STRAW], height=(0.08, 0.3))
scatter(tufts, strewn(rng, 5200, (-26, 26), (2.5, 40), lambda x, y: (to_well(x, y) > 2.2) * (to_trench(x, y) > 0.7) * np.clip(smooth_step(5, 13, np.hypot(x, y - 8)) + 0.06, 0, 1) * np.clip(0.5 + noise(x * 0.3, y * 0.3, 2), 0, 1), land, 1.4), rng, (0.5, 1.5))
litter(earth, strewn(rng, 1700, (-7, 7), (2, 14), lambda x, y: (to_well(x, y) > 1.2) * 0.8, land, 1.2), rng, (0.012, 0.05), (palette.DARK_EARTH, palette.EARTH, palette.STONE))

point_camera((0.1, 0.0, 2.25), (-0.2, 9, 1.15), 30)
render(settings, exposure=0.1, bounces=2)
