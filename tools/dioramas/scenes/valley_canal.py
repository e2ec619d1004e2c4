"""A broad canal along its axis, still as a mirror; a timber sluice at its side lets a little of it into an aryk."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.birds import bird
from diorama.crops import GRAIN, beets, haycock, strip
from diorama.ditches import outside
from diorama.haze import fill_haze
from diorama.materials import card, leaf, timber, water
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts, reed_clumps
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.ribbons import line_through, ribbon
from diorama.scatter import litter, scatter, strewn
from diorama.shape import Shape, box, mesh_of, stand
from diorama.sky import Sky, hang_sky
from diorama.sluice import sluice
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import meshes_of, poplar
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(1944)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f6d2b4'), middle=linear('9fb9dc'), zenith=linear('3f6cb4'), glow=linear('ffd7a0'),
                   sun=linear('ffc894'), azimuth=-64, height=19, sun_strength=7.0, fill=0.85, cloud=linear('fff0e4'),
                   cloud_amount=0.72, cloud_seed=88.0, haze_start=50, haze_length=700, haze_most=0.82, haze_height=90))
fill_haze(sky)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
mirror = water('mirror', linear('2f5560'), wave=0.9, height=0.012, stretch=(1.5, 0.35), rough=0.02)
quick = water('quick', linear('6a8a8e'), wave=5.0, height=0.04, stretch=(1.0, 1.0))
upright, lying = timber('upright', 'z'), timber('lying', 'x')
MIDDLE, HALF, LEVEL, CREST = -8.0, 10.0, 0.0, 1.15
GATE, TURN, LOW = np.array([3.5, 18.6]), -0.93, -0.12
ARYKS = [(line_through([(0.8, 20.6), GATE, (6.9, 15.6), (9.3, 12.4), (10.2, 9), (10.4, 4), (10.4, -4)], 0.3), 0.85),
         (line_through([(7.2, 15.4), (10.2, 17.0), (11.6, 21), (11.8, 32), (12.2, 60), (12.6, 130)], 0.5), 0.6)]


def to_aryk(x, y):
    """Metres from the edge of the small ditches, under 0 inside them."""
    return outside(x, y, ARYKS)


def land(x, y):
    d = np.abs(x - MIDDLE) - HALF + 0.14 * noise(x * 0.5, y * 0.5, 2)
    flat = 0.15 + 0.10 * fractal(x * 0.12, y * 0.12, 4, 3) + 0.03 * noise(x * 1.4, y * 1.4, 5)
    bank = CREST * smooth_step(-1.2, 1.3, d) * smooth_step(7.6, 4.4, d)
    bed = -2.2 * smooth_step(0.1, -2.5, d)
    shore = np.where(d < 3, bank - 0.45 * smooth_step(0.6, -0.8, d) + bed, np.maximum(bank, flat))
    side = to_aryk(x, y) + 0.06 * noise(x * 1.5, y * 1.5, 7)
    cut = smooth_step(0.5, -0.3, side)
    spoil = 0.24 * np.exp(-((side - 0.8) / 0.3) ** 2) * smooth_step(6.5, 8, x)
    return shore * (1 - cut) + (LOW - 0.5) * cut + spoil


def at(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


def ground_colour(x, y, z, steep):
    d = np.abs(x - MIDDLE) - HALF
    grass = mixed(palette.STEPPE, palette.GRASS, np.clip(0.65 + 0.8 * noise(x * 0.15, y * 0.15, 6) + 0.35 * noise(x * 1.1, y * 1.1, 16), 0, 1))
    path = np.exp(-((d - 3.2) / 1.2) ** 2) * (0.75 + 0.3 * noise(x, y, 8))
    trodden = mixed(grass, palette.DUST, np.clip(path, 0, 1))
    side = to_aryk(x, y)
    fresh = mixed(trodden, palette.EARTH, smooth_step(1.5, 0.8, side + 0.3 * noise(x, y, 4)) * (x > 0))
    return mixed(fresh, palette.WET_EARTH, smooth_step(0.35, 0.05, z))


stand(sheet((-22, 30), (3, 40), 420, 330, land, ground_colour, rng, y_power=1.4), earth)
stand(sheet((-170, 170), (2, 420), 420, 300, lambda x, y: land(x, y) - 1.7 * (np.abs(x - 4) < 24.5) * (y > 3.3) * (y < 39), ground_colour, rng, y_power=1.9), earth)
stand(sheet((-1000, 1000), (410, 1000), 80, 30, lambda x, y: 0.2 * noise(x * 0.02, y * 0.02) - 0.2, lambda x, y, z, s: mixed(palette.STEPPE, palette.GRASS, np.clip(0.5 + noise(x * 0.015, y * 0.015, 4), 0, 1)), rng), earth)
pool(mirror, (MIDDLE - 13, 2.6), (-5, 700), LEVEL)
for k, (line, half) in enumerate(ARYKS):
    stand(ribbon(line[0 if k else 8:], [(-half - 0.4, LOW - 0.03 * k), (half + 0.4, LOW - 0.03 * k)], [palette.EARTH], rng), quick)
mountains(rock, rng, 620, 330, 2300, 150, seed=163, snow_line=0.38, cell=180)
mountains(rock, rng, 420, 170, 1700, 30, seed=169, snow_line=2.0, rock=linear('858f68'), columns=240, rows=50, cell=70)

posts, boards = sluice(rng)
stand(posts, upright, (*GATE, 0.35), (0, 0, TURN - math.pi / 2))
stand(boards, lying, (*GATE, 0.35), (0, 0, TURN - math.pi / 2))
foam, ahead = Shape(), np.array([math.cos(TURN), math.sin(TURN)])
for _ in range(90):
    x, y = GATE + ahead * (0.9 + abs(rng.normal(0, 1.1))) + rng.normal(0, 0.22, 2)
    r = rng.uniform(0.03, 0.11)
    foam.join(box((r * 2.4, r, 0.012), palette.mix(palette.SNOW, palette.PALE_INDIGO, 0.15), at=(x, y, LOW + 0.006), turn=(0, 0, TURN + rng.normal(0, 0.4))))
stand(foam, earth)

rows = meshes_of([poplar(rng, 14, (palette.LEAF, palette.GRASS, palette.shade(palette.LEAF, 0.8)), leaves=16000, leaf_size=0.075) for _ in range(4)], earth, thin)


def plant(x, y, size):
    turn = rng.uniform(0, 6)
    for mesh in rows[rng.integers(4)]:
        stand(mesh, at=at(x, y, -0.1), turn=(0, 0, turn), size=size)


for k in range(46):
    plant(MIDDLE - HALF - 6.0 + rng.normal(0, 0.3), 24 + 7.4 * k + rng.normal(0, 0.6), rng.uniform(0.8, 1.12))
for k in range(36):
    plant(MIDDLE + HALF + 6.6 + rng.normal(0, 0.3), 52 + 8.2 * k + rng.normal(0, 0.8), rng.uniform(0.75, 1.05))

soil = card('soil', 0.4, 0.14, 0.0)
x = 14.2
for wide, crest, furrow, height in ((9, linear('5f8a3c'), palette.EARTH, 0.22), (8, GRAIN, palette.STRAW, 0.3), (10, palette.FRESH_GRASS, palette.GRASS, 0.12), (9, palette.EARTH, palette.DARK_EARTH, 0.22), (12, linear('5f8a3c'), palette.EARTH, 0.22), (14, GRAIN, palette.STRAW, 0.3)):
    for y0, long in ((23.0, 60), (90.0, 90)):
        stand(strip(long, wide - 0.8, rng, crest, furrow, height, 0.9 if x < 40 else 1.6, cell=1.4), soil, (x + wide, y0, 0.22), (0, 0, math.pi / 2))
    x += wide
rosettes = beets(thin, rng, 6, 0.42)
ears = grass_tufts(thin, rng, [GRAIN, palette.STRAW, GRAIN], kinds=6, blades=22, height=(0.5, 0.85), spread=0.16, width=0.02)
for kind, low, high, gap in ((rosettes, 14.8, 22.4, 0.62), (ears, 23.3, 30.6, 0.42)):
    for x in np.arange(low, high, gap):
        y = np.arange(23.2, 82, gap) + rng.normal(0, 0.06, len(np.arange(23.2, 82, gap)))
        scatter(kind, np.stack([x + rng.normal(0, 0.04, len(y)), y, 0.32 + 0 * y], 1), rng, (0.8, 1.2))
hay = [mesh_of(haycock(rng, 1.2), soil, 'hay') for _ in range(3)]
for k, (x, y) in enumerate([(17.5, 18.6), (22, 19.5), (27, 18.8), (32, 20), (-34, 50), (-40, 58), (-37, 70), (-46, 66), (-52, 80), (-44, 92)]):
    stand(hay[k % 3], at=at(x, y, -0.05), turn=(0, 0, k), size=rng.uniform(0.75, 1.0))

tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.FRESH_GRASS], height=(0.1, 0.34), blades=24, spread=0.2)


def grassy(x, y):
    d = np.abs(x - MIDDLE) - HALF
    side = to_aryk(x, y)
    return (d > 0.4) * (np.abs(d - 3.2) > 0.9) * (side > 0.5) * ((x < 13.6) | (y < 22)) * np.clip(0.7 + noise(x * 0.2, y * 0.2, 2), 0, 1)


scatter(tufts, strewn(rng, 9000, (-26, 28), (4, 60), grassy, land, 1.6), rng, (0.5, 1.5))
edge = reed_clumps(thin, rng, 6, 10, 0.5, (0.9, 1.7))
scatter(edge, strewn(rng, 900, (-22, 6), (5, 120), lambda x, y: (np.abs(np.abs(x - MIDDLE) - HALF - 0.1) < 0.7) * (np.abs(y - GATE[1]) > 5) * (noise(x * 0.02 + 3, y * 0.06, 12) > 0.12), land, 1.3), rng, (0.6, 1.0))
litter(earth, strewn(rng, 1300, (0, 14), (5, 24), lambda x, y: 0.25 + 0.7 * (to_aryk(x, y) < 1.5), land, 1.3), rng, (0.015, 0.06), (palette.DARK_EARTH, palette.STONE, palette.EARTH))
for i, (dx, dz) in enumerate([(0, 0), (-2.4, .5), (2.6, .6), (-5, 1.3), (5.4, 1.0)]):
    stand(bird(0.2 + 0.25 * (i % 3)), earth, (-16 + dx, 70 + abs(dx), 17 + dz), (0, 0, -1.0), 1.2)

point_camera((6.2, 1.5, 4.6), (1.2, 30, 2.5), 27)
render(settings, exposure=0.1, bounces=2)
