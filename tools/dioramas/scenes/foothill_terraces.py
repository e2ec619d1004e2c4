"""Terraces of dry stone on a hillside in the foothills of the Caucasus, pomegranate trees on them; three fruits on the nearest wall."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.field_wall import field_stones, lay_wall
from diorama.haze import fill_haze
from diorama.materials import card, leaf
from diorama.noise import fractal, noise, smooth_step
from diorama.outlook import outlook, snowy_range
from diorama.palette import linear
from diorama.pomegranate import pomegranate
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.scatter import litter, scatter, strewn
from diorama.shape import mesh_of, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed
from diorama.trees import broadleaf, meshes_of

settings = read_settings()
rng = np.random.default_rng(705)
empty_scene()
sky = hang_sky(Sky(horizon=linear('fbdcb0'), middle=linear('b3cbe4'), zenith=linear('6293cf'), glow=linear('ffd89a'),
                   sun=linear('ffcb8c'), azimuth=58, height=27, sun_strength=7.5, fill=0.85, cloud=linear('fff2e2'),
                   cloud_amount=0.5, cloud_seed=12.0, haze_start=60, haze_length=900, haze_most=0.82, haze_height=160))
fill_haze(sky)
earth, thin, rock, skin = card('earth', 1.2, 0.16, 0.02, 12.0), leaf(), card('rock', 0.06, 0.1, 0.0), card('skin', 60.0, 0.06, 0.0004, 400.0, 0.34)
RISE, STEP, EYE = 0.32, 2.0, (0.5, -4.2)


def slope(x, y):
    """The hillside before anybody laid walls, in steps: it rises to the left and turns round a shoulder."""
    return (RISE * (-0.95 * x + 0.1 * np.clip(y, -10, 90)) + 1.5 * noise(x * 0.02, y * 0.028, 3)) / STEP


def land(x, y):
    """Level fields one above another, down to the valley on the right; far off the slope is as it grew."""
    s = np.maximum(slope(x, y), -9.0 + 0.6 * noise(x * 0.01, y * 0.01, 5))
    level = np.floor(s)
    terrace = STEP * (level + 0.05 * (s - level))
    wild = STEP * s + 5 * fractal(x * 0.03, y * 0.03, 4, 8)
    return terrace + (wild - terrace) * smooth_step(60, 78, y) + 0.05 * fractal(x * 0.5, y * 0.5, 4, 6)


def colour(x, y, z, steep):
    turf = mixed(palette.mix(palette.STEPPE, palette.STRAW, 0.3), palette.mix(palette.GRASS, palette.STEPPE, 0.35), np.clip(0.5 + 0.9 * fractal(x * 0.12, y * 0.12, 4, 9), 0, 1))
    tilled = mixed(palette.EARTH, palette.mix(palette.DUST, palette.EARTH, 0.5), np.clip(0.5 + 0.9 * fractal(x * 0.6, y * 0.6, 4, 19), 0, 1))
    return mixed(turf, tilled, 0.7 * smooth_step(0.05, 0.4, noise(x * 0.06, y * 0.09, 27)))


outlook(earth, EYE, (-42, 42), (2.0, 420), 760, 700, land, colour)
snowy_range(rock, EYE, (-34, 34), 1500, 900, 520, seed=23, cell=420, snow=0.46, rock=linear('8890a6'), low=linear('93966f'), base=-30)


def edge_x(level, y):
    """Where a terrace of this level ends towards the valley, at the place y."""
    xs = np.arange(30, -36, -0.1)
    above = np.nonzero(slope(xs, np.full_like(xs, y)) >= level)[0]
    return float(xs[above[0]]) if len(above) and above[0] > 0 else None


stones = field_stones(earth, np.random.default_rng(4), 9, (palette.STONE, palette.WARM_ROCK, palette.mix(palette.STONE, palette.DUST, 0.5)))
for level in range(-4, 6):
    for y in np.arange(-3, 56, 2.5):
        a, b = edge_x(level, y), edge_x(level, y + 2.5)
        if a is None or b is None or abs(a) > 8 + 0.75 * (y + 4):
            continue
        foot = STEP * (level - 1)
        lay_wall(stones, rng, (a + 0.12, y), (b + 0.12, y + 2.5), STEP * 0.98, lambda u, v: foot + 0.06, (0.13, 0.22) if y < 20 else (0.26, 0.42))

trees = meshes_of([broadleaf(np.random.default_rng(k), 3.6, (palette.LEAF, palette.mix(palette.LEAF, palette.AUTUMN, 0.35)), 13, 0.95, 0.075) for k in range(4)], earth, thin)
fruit = [mesh_of(pomegranate(np.random.default_rng(k), 16, 2), skin) for k in range(3)]
for mesh in fruit:
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))


def level_room(x, y):
    """Over 0 where a tree has room on its field."""
    share = slope(x, y) - np.floor(slope(x, y))
    return smooth_step(0.28, 0.4, share) * smooth_step(0.95, 0.8, share)


placed = []
for x, y, z in strewn(rng, 1100, (-34, 26), (3, 60), lambda x, y: level_room(x, y) * smooth_step(-6, -4, slope(x, y)) * np.where((np.abs(x - 0.6 - 0.02 * y) < 1.9) & (y < 14), 0, 1), land, 1.0):
    if all(math.hypot(x - u, y - v) > 3.3 for u, v in placed) and len(placed) < 85:
        placed.append((x, y))
        wood, crown = trees[rng.integers(4)]
        grown, turn = rng.uniform(0.8, 1.15), rng.uniform(0, 6.3)
        for mesh in (wood, crown):
            stand(mesh, at=(x, y, z), turn=(0, 0, turn), size=grown)
        for _ in range(26 if y < 32 else 10):
            way = rng.normal(0, 1, 3) * (1, 1, 0.6)
            way = way / np.linalg.norm(way) * rng.uniform(0.95, 1.3) * grown
            stand(fruit[rng.integers(3)], at=(x + way[0], y + way[1], z + 2.35 * grown + way[2]), turn=(math.pi + rng.normal(0, 0.3), rng.normal(0, 0.3), 0), size=1.25)

NEAR = float(land(np.array([0.5]), np.array([-2.0]))[0])
TOP = lay_wall(stones, np.random.default_rng(2), (0.7, -1.35), (3.9, -0.5), 1.12, lambda u, v: NEAR, (0.1, 0.16)) + NEAR
for k, (x, y, turn, lift) in enumerate([(1.16, -1.26, (0.0, 0.0, 0.4), 0.03), (1.36, -1.2, (1.35, 0.0, -0.7), 0.085), (1.0, -1.29, (0.2, 0.15, 2.0), 0.03)]):
    rounded(stand(pomegranate(np.random.default_rng(40 + k), 96, 9), skin, (x, y, TOP + lift), turn, 1.5))

tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.STRAW, palette.GRASS], height=(0.08, 0.4), blades=40, spread=0.24, width=0.012)
scatter(tufts, strewn(rng, 5200, (-26, 28), (0, 46), lambda x, y: smooth_step(0.4, -0.2, noise(x * 0.06, y * 0.09, 27)), land, 1.6), rng, (0.6, 1.4), 0.15)
litter(earth, strewn(rng, 1800, (-12, 14), (0, 24), lambda x, y: 0 * x + 0.8, land, 1.4), rng, (0.015, 0.06), (palette.STONE, palette.WARM_ROCK, palette.EARTH))

point_camera((0.5, -4.2, NEAR + 1.7), (1.4, 20, NEAR + 2.2), 32)
render(settings, exposure=0.15, bounces=2)
