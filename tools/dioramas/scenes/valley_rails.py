"""A railway half laid: an earth bank, broken stone, sleepers, and rails that run out to a gap in the mountains at sunrise."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.gorge import gorge
from diorama.haze import fill_haze
from diorama.household import spade
from diorama.materials import card, leaf, metal, timber
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts, reed_clumps
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.round_edges import round_edges
from diorama.scatter import litter, scatter, strewn
from diorama.shape import box, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, mountains, sheet
from diorama.trackwork import hammer, heap, pick, pile, plate, rail, sleeper, stones
from diorama.trees import broadleaf, meshes_of, poplar
from diorama.wheelbarrow import wheelbarrow

settings = read_settings()
rng = np.random.default_rng(1942)
empty_scene()
sky = hang_sky(Sky(horizon=linear('ffcf94'), middle=linear('c3bcd2'), zenith=linear('5c78b8'), glow=linear('ffc370'),
                   sun=linear('ffb566'), azimuth=40, height=15, sun_strength=8.0, fill=0.8, cloud=linear('ffdcc0'),
                   cloud_amount=0.62, cloud_seed=57.0, haze_start=40, haze_length=800, haze_most=0.84, haze_height=90))
fill_haze(sky)
earth, thin, rock, iron = card(), leaf(), card('rock', 0.06, 0.1, 0.0), metal('iron', 0.35)
bright = metal('bright', 0.18)
lying, upright = timber('lying', 'x'), timber('upright', 'z')
CREST, STONE_FROM, SLEEPERS_FROM, RAILS_FROM, BED = 1.15, 7.2, 10.2, 14.4, 0.24


def middle(y):
    """The line of the track: straight before one's feet, then bending a little towards the gap."""
    return 0.35 - 0.0016 * np.maximum(y - 40, 0) ** 1.55


def road(y):
    return -9.5 - 0.05 * y + 2.2 * np.sin(y * 0.05)


def bed(x, y):
    """How thick the broken stone lies."""
    start = smooth_step(STONE_FROM - 0.8, STONE_FROM + 0.6, y + 0.35 * noise(x * 1.2, y * 0, 3))
    return BED * start * smooth_step(1.95, 1.5, np.abs(x - middle(y)) + 0.1 * noise(x, y, 4))


def land(x, y):
    d = np.abs(x - middle(y))
    flat = 0.12 * fractal(x * 0.12, y * 0.12, 4, 3) + 0.03 * noise(x * 1.3, y * 1.3, 8)
    bank = smooth_step(5.0, 2.5, d + 0.18 * noise(x * 0.7, y * 0.7, 6))
    pits = -0.55 * smooth_step(1.0, 0.3, np.abs(d - 7.0) / 1.3) * smooth_step(0.1, 0.5, noise(y * 0.09, x * 0.02, 12) + 0.25)
    r = x - road(y)
    ruts = -0.09 * (np.exp(-((np.abs(r) - 0.8) / 0.24) ** 2)) * (y < 120)
    return flat * (1 - bank) + (CREST + 0.03 * noise(x * 2.1, y * 2.1, 5)) * bank + pits + ruts + bed(x, y)


def at(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


def ground_colour(x, y, z, steep):
    d = np.abs(x - middle(y))
    grass = mixed(palette.STEPPE, palette.GRASS, np.clip(0.35 + 0.9 * noise(x * 0.1, y * 0.1, 6) + 0.3 * noise(x * 0.9, y * 0.9, 16), 0, 1))
    trodden = mixed(grass, palette.DUST, smooth_step(1.9, 1.0, np.abs(x - road(y)) + 0.3 * noise(x * 0.8, y * 0.8, 2)) * 0.9)
    fresh = mixed(palette.EARTH, palette.CLAY, np.clip(0.3 + 0.6 * noise(x * 0.5, y * 0.5, 9), 0, 1))
    dug = mixed(trodden, fresh, smooth_step(8.2, 6.0, d + 0.6 * noise(x * 0.5, y * 0.5, 7)) * smooth_step(90, 50, y))
    return mixed(dug, palette.mix(palette.STONE, palette.ROCK, 0.5), smooth_step(0.06, 0.16, bed(x, y)))


stand(sheet((-13, 13), (1.2, 26), 330, 300, land, ground_colour, rng, y_power=1.4), earth)
stand(sheet((-150, 150), (1, 330), 380, 300, lambda x, y: land(x, y) - 0.3 * (np.abs(x) < 12) * (y > 1.4) * (y < 25), ground_colour, rng, y_power=2.1), earth)
stand(sheet((-1100, 1100), (320, 1000), 90, 30, lambda x, y: 0.4 * noise(x * 0.012, y * 0.012) - 0.5, lambda x, y, z, s: mixed(palette.STEPPE, palette.GRASS, np.clip(noise(x * 0.015, y * 0.015, 4), 0, 1)), rng), earth)
gorge(rock, rng, 420, 420, 1900, 112, seed=29, gap=-32, half=46, bend=30, snow_line=0.46, cell=140, foot=0.2).visible_shadow = False
mountains(rock, rng, 860, 300, 2600, 128, seed=83, snow_line=0.25, cell=170, columns=300, rows=60).visible_shadow = False
mountains(rock, rng, 250, 150, 560, 17, seed=95, snow_line=2.0, rock=linear('8f9163'), columns=140, rows=40, cell=55).location.x = -420

# sleepers: unevenly laid at first, then true; the last ones wait for their rails
for k in range(330):
    y = SLEEPERS_FROM + 0.68 * k
    x = float(middle(y))
    turn = math.atan2(float(middle(y + 0.5) - middle(y - 0.5)), 1.0)
    loose = 1.0 if y < RAILS_FROM + 1 else 0.15
    stand(sleeper(rng), lying, (x + rng.normal(0, 0.04) * loose, y, CREST + BED + 0.01), (0, 0, -turn + rng.normal(0, 0.03) * loose))
    if y > RAILS_FROM and y < 60:
        for side in (-1, 1):
            stand(plate(rng), iron, (x + side * 0.79, y, CREST + BED + 0.15), (0, 0, -turn))
LENGTH = 8.0
for side in (-1, 1):
    start = RAILS_FROM + (0.0 if side < 0 else -2.2)
    for k in range(28):
        y0, y1 = start + k * LENGTH, start + (k + 1) * LENGTH
        x0, x1 = float(middle(y0)) + side * 0.79, float(middle(y1)) + side * 0.79
        turn = -math.atan2(x1 - x0, LENGTH)
        body, head = rail(LENGTH - 0.012)
        stand(body, iron, (x0, y0, CREST + BED + 0.165), (0, 0, turn))
        stand(head, bright, (x0, y0, CREST + BED + 0.165), (0, 0, turn))

y = 6.5 + 36 * rng.random(9000) ** 2.1
x = middle(y) + rng.normal(0, 0.85, 9000)
keep = (bed(x, y) > 0.05) | (rng.random(9000) < 0.05)
stand(stones(rng, np.stack([x, y, land(x, y) + 0.015], 1)[keep]), earth)
x, y = rng.normal(0, 1.1, 160) + 0.3, 5.4 + 2.4 * rng.random(160)
stand(stones(rng, np.stack([x, y, land(x, y)], 1), (0.02, 0.05)), earth)

stand(heap(rng, 1.5, 0.85, 700), earth, at(4.35, 12.2, -0.3))
stand(heap(rng, 1.2, 0.65, 420), earth, at(4.9, 17.5, -0.1))
stand(pile(rng, 6, 7), lying, at(-4.9, 14.0, -0.05), (0, 0, 0.2))
stand(pile(rng, 6, 4), lying, at(-5.6, 19.5, -0.05), (0, 0, -0.1))
for k, (dx, dz) in enumerate(((0, 0.1), (0.17, 0.1), (0.34, 0.1), (0.51, 0.1), (0.1, 0.25), (0.28, 0.25), (0.44, 0.25))):
    body, head = rail(7.0)
    ground = CREST + 0.02
    stand(body, iron, (2.35 + dx, 7.4 + rng.normal(0, 0.12), ground + dz), (0, 0, -0.05))
    stand(head, iron, (2.35 + dx, 7.4, ground + dz), (0, 0, -0.05))
for yy in (8.4, 13.0):
    stand(sleeper(rng), lying, (2.85 - 0.05 * (yy - 8), yy, CREST - 0.06), (0, 0, 0.02))
BARROW, TURNED = (-1.7, 7.0, CREST + 0.01), (0, 0, -0.35)
for shape, material in zip(wheelbarrow(rng), (upright, iron)):
    round_edges(stand(shape, material, BARROW, TURNED))
stand(heap(rng, 0.27, 0.16, 110, (0.03, 0.06)), earth, np.array(BARROW) + [0.03, 0, 0.6], TURNED, (1.5, 1.0, 1.0))
stand(box((0.78, 0.46, 0.02), palette.ROCK), earth, np.array(BARROW) + [0.01, 0, 0.6], TURNED)
stand(pick(), upright, (1.0, 6.35, CREST + 0.05), (-1.35, 0.0, 0.9), 1.1)
stand(hammer(), upright, (-0.55, 11.6, CREST + BED + 0.2), (-1.5, 0, -0.7))
stand(spade(1.3), upright, at(-3.0, 6.1, -0.2), (0.06, 0.16, 0.5))

tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.STRAW], height=(0.1, 0.34), blades=20, spread=0.18)


def grassy(x, y):
    return smooth_step(5.2, 7.5, np.abs(x - middle(y))) * (np.abs(x - road(y)) > 1.5) * np.clip(0.55 + noise(x * 0.2, y * 0.2, 2), 0, 1)


scatter(tufts, strewn(rng, 9000, (-32, 32), (4, 70), grassy, land, 1.5), rng, (0.6, 1.7))
scatter(tufts, strewn(rng, 260, (-4, 4), (3, 20), lambda x, y: smooth_step(2.2, 3.2, np.abs(x - middle(y))) + 0 * y, land), rng, (0.4, 0.9))
clods = strewn(rng, 1500, (-6, 6), (2, 16), lambda x, y: (bed(x, y) < 0.04) * 1.0, land, 1.5)
litter(earth, clods, rng, (0.012, 0.06), (palette.DARK_EARTH, palette.EARTH, palette.CLAY))

trees = meshes_of([broadleaf(rng, 6.5, (palette.LEAF, palette.GRASS), 20, 0.8, 0.1) for _ in range(3)] + [poplar(rng, 9, (palette.LEAF, palette.GRASS), leaves=5000, leaf_size=0.09) for _ in range(2)], earth, thin)
for k, (x, y) in enumerate([(-21, 62), (-26, 70), (-31, 96), (-24, 110), (-38, 128), (38, 84), (44, 92), (52, 120), (30, 140), (63, 150), (-60, 150), (-75, 170), (90, 190), (24, 190), (-48, 200), (70, 220), (-100, 230), (120, 240)]):
    wood, crown = trees[(k * 2 + k // 3) % 5]
    for mesh in (wood, crown):
        stand(mesh, at=at(x, y), turn=(0, 0, k * 1.9), size=rng.uniform(0.8, 1.2))
reeds = reed_clumps(thin, rng, 5, 16, 0.7, (1.2, 2.0))
scatter(reeds, strewn(rng, 700, (-14, 14), (16, 90), lambda x, y: np.exp(-((np.abs(x - middle(y)) - 7.0) / 0.8) ** 2) * (noise(y * 0.09, x * 0.02, 12) > 0.0), land, 1.3), rng, (0.6, 1.0))

point_camera((-0.15, -0.6, CREST + 2.5), (-0.35, 14, CREST + 0.95), 27)
render(settings, exposure=0.25, bounces=2)
