"""A yard in the foothills of the Caucasus, evening: the gate stands open, a saddle is left on the rail, hoof prints lead away."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.houses import planks
from diorama.materials import card, leaf
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.saddle import hoof_print, saddle
from diorama.scatter import scatter, strewn
from diorama.shape import Shape, box, lathe, mesh_of, pebble, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of

settings = read_settings()
rng = np.random.default_rng(1929)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f6cd98'), middle=linear('c3c6cf'), zenith=linear('6d8dbb'), glow=linear('ffc980'),
                   sun=linear('ffbf78'), azimuth=-38, height=14, sun_strength=5.5, fill=0.95, cloud=linear('fff0da'),
                   cloud_amount=0.5, cloud_seed=33.0, haze_start=18, haze_length=330, haze_most=0.88, haze_height=90))
fill_haze(sky)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
GATE = 12.0


def road(y):
    return 0.5 + 0.02 * y + np.where(y > GATE, 4.5 * smooth_step(GATE, 46, y) - 6.0 * smooth_step(34, 80, y), 0)


steps = []
for k, horse in enumerate((-0.55, 0.1, 0.75, 0.4)):
    gait = np.random.default_rng(300 + k)
    y = 2.6 + gait.uniform(0, 0.6)
    while y < 30:
        for side, ahead in ((-0.12, 0.0), (0.13, 0.42)):
            at = (float(road(y)) + horse * (1 - 0.25 * (y > 10)) + side + gait.normal(0, 0.035), y + ahead + gait.normal(0, 0.04))
            steps.append((at, gait.normal(0, 0.12)))
        y += gait.uniform(0.78, 0.95)


def prints(x, y):
    depth = np.zeros_like(x)
    flat_x, flat_y, flat = x.ravel(), y.ravel(), depth.ravel()
    order = np.argsort(flat_y)
    sorted_y = flat_y[order]
    for at, turn in steps:
        low, high = np.searchsorted(sorted_y, (at[1] - 0.12, at[1] + 0.12))
        near = order[low:high]
        near = near[np.abs(flat_x[near] - at[0]) < 0.12]
        flat[near] = np.maximum(flat[near], hoof_print(flat_x[near], flat_y[near], at, turn))
    return flat.reshape(x.shape)


def base(x, y):
    rise = 7.0 * smooth_step(26, 120, y) * (0.7 + 0.5 * noise(x * 0.012, y * 0.012, 3))
    ruts = -0.045 * (np.exp(-((np.abs(x - road(y)) - 0.75) / 0.13) ** 2))
    return 0.09 * fractal(x * 0.3, y * 0.3, 4, 5) + rise + ruts * (y > 3)


def trodden(x, y):
    wide = np.where(y < GATE, 2.4 + 0.12 * (GATE - y), 1.7)
    return smooth_step(wide + 0.7, wide - 0.5, np.abs(x - road(y)) + 0.35 * noise(x * 0.8, y * 0.8, 9))


def colour(x, y, z, steep):
    grass = mixed(palette.STEPPE, palette.GRASS, np.clip(0.5 + 0.8 * noise(x * 0.15, y * 0.15, 6), 0, 1))
    dirt = mixed(palette.EARTH, palette.DUST, np.clip(0.5 + 0.6 * noise(x * 0.7, y * 0.7, 8), 0, 1))
    return mixed(grass, dirt, trodden(x, y))


def yard(x, y):
    return base(x, y) - 0.05 * prints(x, y)


def yard_colour(x, y, z, steep):
    return colour(x, y, z, steep) * (1 - 0.35 * np.clip(prints(x, y), 0, 1))[:, None]


stand(sheet((-1.9, 3.4), (2.2, 17), 190, 480, yard, yard_colour, rng, 0.2), earth)
stand(sheet((-60, 60), (0.5, 150), 260, 240, lambda x, y: base(x, y) - 0.06 * (x > -1.75) * (x < 3.25) * (y > 2.4) * (y < 16.8), colour, rng, y_power=1.9), earth)
mountains(rock, rng, 420, 300, 1600, 105, seed=151, snow_line=0.50, cell=150, low=linear('7f8a5c'))
mountains(rock, rng, 130, 200, 700, 30, seed=166, snow_line=2.0, rock=linear('7f7d55'), low=linear('7f8a4e'), columns=240, rows=70, cell=80)


def ground(x, y):
    return float(base(np.array([x]), np.array([y]))[0])


def dry_wall(x0, x1, y0, y1, height, seed):
    """A dry stone wall from one place to another, one stone after another."""
    masons, shape = np.random.default_rng(seed), Shape()
    long = math.hypot(x1 - x0, y1 - y0)
    for course in range(int(height / 0.2)):
        along = masons.uniform(0, 0.2)
        while along < long:
            t, size = along / long, masons.uniform(0.15, 0.24)
            x, y = x0 + (x1 - x0) * t, y0 + (y1 - y0) * t
            for side in (-0.14, 0.14):
                stone = pebble(masons, size, palette.shade(palette.mix(palette.STONE, palette.WARM_ROCK, masons.random()), masons.uniform(0.8, 1.12)), 0.68)
                shape.join(stone, at=(x + masons.normal(0, 0.03), y + side + masons.normal(0, 0.03), ground(x, y) + 0.1 + course * 0.2), turn=(0, 0, masons.uniform(0, 3)))
            along += size * 1.5
    return shape


centre = float(road(GATE))
stand(dry_wall(-16, centre - 1.75, GATE - 0.8, GATE, 1.25, 1), earth)
stand(dry_wall(centre + 1.75, 14, GATE, GATE - 0.6, 1.25, 2), earth)
gate = Shape()
for x in (-1.55, 1.55):
    gate.join(box((0.28, 0.28, 2.75), palette.WOOD, at=(x, 0, -0.2), taper=0.9))
gate.join(box((4.2, 0.32, 0.22), palette.shade(palette.WOOD, 0.85), at=(0, 0, 2.5)))
gate.join(box((3.9, 0.9, 0.07), palette.OLD_WOOD, at=(0, 0.2, 2.95), turn=(0.28, 0, 0))).join(box((3.9, 0.9, 0.07), palette.OLD_WOOD, at=(0, -0.2, 2.95), turn=(-0.28, 0, 0)))
for x in (-1.4, -0.5, 0.5, 1.4):
    gate.join(rod((x, 0, 2.7), (x, 0, 2.95), 0.05, palette.WOOD))


def gate_leaf(mirror):
    shape = planks(1.36, 2.25, 7, rng, palette.OLD_WOOD)
    for z in (0.3, 1.1, 1.9):
        shape.join(box((1.36, 0.06, 0.14), palette.WOOD, at=(0.68, -0.05, z)))
    shape.join(rod((0.1, -0.06, 0.36), (1.26, -0.06, 1.95), 0.05, palette.WOOD, 4))
    return shape


gate.join(gate_leaf(1), at=(-1.4, 0.05, 0.08), turn=(0, 0.03, 1.95))
gate.join(gate_leaf(1), at=(1.4, 0.05, 0.05), turn=(0, -0.02, 0.95))
stand(gate, earth, (centre, GATE, ground(centre, GATE)))

rail = Shape()
for x in (-1.25, 1.25):
    rail.join(rod((x, 0, -0.2), (x + 0.02, 0.03, 1.22), 0.075, palette.WOOD, 7))
rail.join(rod((-1.5, 0, 1.1), (1.5, 0.02, 1.14), 0.06, palette.OLD_WOOD, 7)).join(rod((-1.4, 0.02, 0.55), (1.4, 0, 0.5), 0.05, palette.OLD_WOOD, 7))
stand(rail, earth, (3.55, 6.0, ground(3.5, 6)), (0, 0, -0.28))
stand(saddle(rng), card('hide', 12, 0.16, 0.004, 90, rough=0.6, sheen=0.25), (3.5, 6.0, ground(3.5, 6) + 1.17), (0, 0, math.pi - 0.28), 1.25)

side = Shape().join(box((1.7, 0.62, 0.5), palette.shade(palette.WOOD, 0.8))).join(box((1.5, 0.44, 0.06), palette.DARK_WOOD, at=(0, 0, 0.45)))
stand(side, earth, (-3.7, 8.6, ground(-3.7, 8.6)), (0, 0, 0.5))
stand(lathe([(0.16, 0), (0.2, 0.34), (0.0, 0.32)], 10, palette.OLD_WOOD), earth, (-2.35, 7.4, ground(-2.35, 7.4) + 0.17), (math.pi / 2 - 0.15, 0, 0.8))

autumn = (palette.AUTUMN, linear('c2792c'), linear('a9863c'), palette.LEAF)
walnut = broadleaf(rng, 8.2, autumn, 16, 0.8, 0.10)
trees = meshes_of([walnut] + [broadleaf(rng, 6.5, (palette.LEAF, palette.AUTUMN, palette.GRASS), 16, 0.75, 0.12) for _ in range(3)], earth, thin)
for i, (x, y, size) in enumerate([(-7.4, 14.0, 1.0), (9.5, 22, 1.1), (14, 30, 1.0), (-14, 27, 1.2), (-4.5, 38, 1.0), (19, 44, 1.2), (-22, 46, 1.3), (-10, 58, 1.1), (4, 62, 1.0), (14, 70, 1.2), (30, 60, 1.3), (-34, 66, 1.3), (-18, 80, 1.2), (26, 88, 1.2)]):
    for mesh in trees[0 if i == 0 else 1 + i % 3]:
        if mesh:
            stand(mesh, at=(x, y, ground(x, y)), turn=(0, 0, i * 2.1), size=size)
wood, crown = broadleaf(rng, 2.9, (palette.LEAF, palette.AUTUMN, palette.GRASS), 10, 0.9, 0.045)
for _ in range(15):
    place = np.asarray(crown.points[rng.integers(len(crown.points))]) * [0.95, 0.95, 0.9]
    fruit = pebble(rng, 0.075, palette.POMEGRANATE, 0.95, 2).join(lathe([(0.018, 0), (0.03, 0.03)], 6, palette.DEEP_POMEGRANATE, at=(0, 0, -0.1)))
    wood.join(fruit, at=place - [0, 0, 0.07])
for mesh in meshes_of([(wood, crown)], earth, thin)[0]:
    stand(mesh, at=(-4.9, 9.6, ground(-4.9, 9.6)))

tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.STRAW], height=(0.1, 0.28))
scatter(tufts, strewn(rng, 3600, (-14, 14), (2, 34), lambda x, y: (1 - trodden(x, y)) * np.clip(0.5 + noise(x * 0.3, y * 0.3, 2), 0, 1), base, 1.4), rng, (0.6, 1.5))
fallen = Shape()
for _ in range(520):
    x, y = rng.normal(-6.0, 3.2), rng.normal(11.5, 3.0)
    a = rng.uniform(0, 6)
    u, v = np.array([math.cos(a), math.sin(a), rng.uniform(-0.2, 0.2)]) * 0.07, np.array([-math.sin(a), math.cos(a), 0.1]) * 0.045
    if 2.5 < y < 20:
        p = np.array([x, y, ground(x, y) + 0.015])
        fallen.add([p - u, p + v, p + u, p - v], [(0, 1, 2, 3)], palette.shade(autumn[rng.integers(3)], rng.uniform(0.8, 1.2)))
stand(fallen, thin)
for _ in range(70):
    x, y = rng.uniform(-6, 7), rng.uniform(2.5, 12)
    stand(pebble(rng, rng.uniform(0.03, 0.09), palette.STONE), earth, (x, y, ground(x, y)))

point_camera((0.9, 0.0, 1.75), (0.75, 12, 2.35), 27)
render(settings, exposure=0.15)
