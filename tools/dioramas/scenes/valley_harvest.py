"""Evening after the harvest: a heap of sugar beet, bundles of fibre stalks, a spade laid down by the ditch; whoever worked here has just left."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.birds import bird
from diorama.ditches import outside
from diorama.haze import fill_haze
from diorama.household import spade
from diorama.materials import card, leaf, timber, water
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.ribbons import line_through
from diorama.round_edges import round_edges
from diorama.rounded import skin
from diorama.scatter import litter, scatter, straws, strewn
from diorama.shape import Shape, box, lathe, mesh_of, pebble, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of, poplar
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(1948)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f6c9a0'), middle=linear('b3b4c6'), zenith=linear('56709f'), glow=linear('ffb978'),
                   sun=linear('ffb272'), azimuth=-36, height=11, sun_strength=7.5, fill=0.95, cloud=linear('fbdcc4'),
                   cloud_amount=0.66, cloud_seed=126.0, haze_start=30, haze_length=520, haze_most=0.84, haze_height=85))
fill_haze(sky)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
stream = water('stream', linear('50646c'), wave=3.0, height=0.02, stretch=(1.0, 0.5))
upright = timber('upright', 'z')
DITCH = [(line_through([(4.6, -2), (4.0, 4), (3.3, 9), (3.4, 16), (5.2, 28), (8.5, 48), (14, 90)], 0.5), 0.55)]
HEAP, ROOT = (-1.9, 9.6), palette.mix(palette.BONE, palette.CLAY, 0.35)


def land(x, y):
    d = outside(x, y, DITCH) + 0.07 * noise(x * 1.5, y * 1.5, 2)
    flat = 0.06 * fractal(x * 0.25, y * 0.25, 4, 3) + 0.035 * noise(x * 1.7, y * 1.7, 8)
    rows = 0.05 * np.cos((x + 0.1 * y) * 2 * math.pi / 0.8 + 0.6 * noise(x * 0.5, y * 0.4, 5)) * smooth_step(1.0, 1.8, d) * (x < 3.6)
    return flat + rows - 0.6 * smooth_step(0.3, -0.2, d) + 0.17 * np.exp(-((d - 0.6) / 0.3) ** 2)


def at(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


def ground_colour(x, y, z, steep):
    d = outside(x, y, DITCH)
    bare = mixed(palette.EARTH, palette.DARK_EARTH, np.clip(0.4 + 0.6 * noise(x * 0.5, y * 0.5, 6) + 0.3 * noise(x * 2, y * 2, 9), 0, 1))
    stubble = mixed(palette.STRAW, palette.STEPPE, np.clip(0.5 + noise(x * 0.2, y * 0.2, 7), 0, 1))
    field = np.where((x - np.interp(y, DITCH[0][0][:, 1], DITCH[0][0][:, 0]) < 0)[:, None], bare, stubble)
    grass = mixed(field, mixed(palette.STEPPE, palette.GRASS, 0.6 + 0 * x), smooth_step(1.7, 1.0, d + 0.3 * noise(x, y, 4)))
    return mixed(grass, palette.WET_EARTH, smooth_step(0.25, 0.0, d))


stand(sheet((-9, 9), (1.4, 22), 340, 320, land, ground_colour, rng, y_power=1.35), earth)
stand(sheet((-80, 80), (1, 160), 320, 260, lambda x, y: land(x, y) - 0.5 * (np.abs(x) < 8.5) * (y > 1.6) * (y < 21.3), ground_colour, rng, y_power=1.9), earth)
stand(sheet((-900, 900), (155, 800), 60, 20, lambda x, y: 0.1 * noise(x * 0.02, y * 0.02) - 0.2, lambda x, y, z, s: mixed(palette.STEPPE, palette.EARTH, np.clip(0.5 + noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
pool(stream, (1, 40), (-4, 120), -0.24)
for distance, height, seed, snow, tint in ((500, 108, 201, 0.42, palette.ROCK), (330, 26, 204, 2.0, linear('8a7d62'))):
    mountains(rock, rng, distance, 300, 1800, height, seed=seed, snow_line=snow, rock=tint, cell=150 if seed == 201 else 70).visible_shadow = False


def beet_root():
    """A topped sugar beet: dull skin, earth in its two furrows and at its tail, a crown with the stumps of leaves."""
    long, thick, seed = rng.uniform(0.24, 0.34), rng.choice((0.062, 0.078, 0.095)) * rng.uniform(0.92, 1.08), int(rng.integers(999))
    share, turns = np.array([0, 0.03, 0.07, 0.13, 0.2, 0.3, 0.42, 0.55, 0.68, 0.8, 0.9, 1.0]), np.linspace(0, 2 * math.pi, 28, endpoint=False)
    girth = np.array([0.5, 0.78, 0.93, 1.0, 0.99, 0.9, 0.74, 0.55, 0.37, 0.22, 0.11, 0.05]) * thick
    furrow = np.exp(-((np.sin(turns) / 0.28) ** 2))
    bent = rng.normal(0, 0.05, 2)
    rings = []
    for s, r in zip(share, girth):
        out = r * (1 - 0.13 * furrow * math.sin(math.pi * min(1, s * 1.6 + 0.1))) * (1 + 0.07 * noise(2 * np.cos(turns) + seed, 2 * np.sin(turns) + 4 * s, 3))
        rings.append(np.stack([out * np.cos(turns) + bent[0] * s * s * long * 2, out * np.sin(turns) + bent[1] * s * s * long * 2, np.full(28, 0.05 - s * long)], 1))
    tone = palette.shade(palette.mix(ROOT, palette.EARTH, rng.uniform(0.1, 0.45)), rng.uniform(0.78, 1.0))

    def colour(i, j):
        soil = max(0.75 * furrow[j], 0.8 * share[i] ** 1.5, 0.5 * max(0.0, float(noise(3 * math.cos(turns[j]) + seed, 9 * share[i], 5))))
        return palette.mix(tone, palette.DARK_EARTH, min(0.85, soil))

    body = skin(rings, colour, ends=True)
    for _ in range(rng.integers(3, 8)):
        a, r = rng.uniform(0, 6.3), thick * 0.4 * rng.random()
        foot = np.array([r * math.cos(a), r * math.sin(a), 0.045])
        body.join(rod(foot, foot + [0.3 * r * math.cos(a), 0.3 * r * math.sin(a), rng.uniform(0.012, 0.04)], 0.009, palette.mix(palette.GREEN_REED, palette.CLAY, rng.random()), 8, 0.007))
    return body


roots = [round_edges(mesh_of(beet_root(), earth, 'beet'), 60) for _ in range(16)]
for k in range(860):
    share = rng.random() ** 0.5
    a, wide = rng.uniform(0, 2 * math.pi), 1.75 * share
    x, y = HEAP[0] + 1.25 * wide * math.cos(a), HEAP[1] + 0.85 * wide * math.sin(a)
    lift = 1.25 * (1 - share) ** 0.9 * rng.uniform(0.9, 1.06) + 0.06
    stand(roots[rng.integers(16)], at=at(x, y, lift), turn=(rng.uniform(0.9, 2.4), rng.uniform(-0.4, 0.4), rng.uniform(0, 6.3)), size=rng.uniform(0.85, 1.25))
for k in range(26):
    x, y = HEAP[0] + rng.normal(0.4, 1.9), HEAP[1] - 1.2 + rng.normal(0, 0.9)
    stand(roots[rng.integers(16)], at=at(x, y, 0.06), turn=(rng.uniform(1.2, 1.9), 0, rng.uniform(0, 6.3)))


def bundle_of_stalks():
    """Tall fibre stalks bound twice, standing spread at the foot."""
    shape = Shape()
    for _ in range(46):
        a, r = rng.uniform(0, 6.3), rng.uniform(0, 1) ** 0.5
        foot, waist = np.array([0.42 * r * math.cos(a), 0.42 * r * math.sin(a), 0]), np.array([0.12 * r * math.cos(a), 0.12 * r * math.sin(a), 1.35])
        tip = waist + (waist - foot) * rng.uniform(0.55, 0.8) + rng.normal(0, 0.04, 3)
        tone = palette.shade(palette.mix(palette.STRAW, palette.GREEN_REED, rng.random()), rng.uniform(0.75, 1.1))
        shape.join(rod(foot, waist, 0.016, tone, 4)).join(rod(waist, tip, 0.014, tone, 4, 0.006))
        for _ in range(7):
            p = waist + (tip - waist) * rng.uniform(0.35, 1.0)
            shape.join(rod(p, p + (tip - waist) * 0.2 + rng.normal(0, 0.05, 3), 0.006, palette.shade(palette.mix(palette.DARK_REED, palette.STRAW, rng.random()), rng.uniform(0.8, 1.2)), 4, 0.001))
        if rng.random() < 0.5:
            p, u = waist + (tip - waist) * rng.uniform(0.5, 0.9), rng.normal(0, 0.045, 3)
            v = np.cross(u, rng.normal(0, 1, 3)) * 0.25
            shape.add([p, p + u * 0.5 + v, p + u, p + u * 0.5 - v], [(0, 1, 2, 3)], palette.shade(palette.GREEN_REED, rng.uniform(0.6, 1.0)))
    return shape.join(lathe([(0.135, 0), (0.125, 0.07)], 40, palette.LINEN, at=(0, 0, 1.31))).join(lathe([(0.27, 0), (0.26, 0.06)], 40, palette.LINEN, at=(0, 0, 0.6)))


bundles = [mesh_of(bundle_of_stalks(), thin, 'bundle') for _ in range(4)]
for k, (x, y) in enumerate([(6.1, 11.4), (6.75, 12.2), (6.9, 11.0), (7.6, 17.0), (8.3, 17.8), (8.6, 16.7), (10.0, 24), (10.7, 24.9), (11.2, 23.8), (13.5, 33), (14.3, 34), (14.9, 32.8), (19, 44), (20, 45), (20.6, 43.6)]):
    stand(bundles[k % 4], at=at(x, y, -0.03), turn=(rng.normal(0, 0.06), rng.normal(0, 0.06), k * 1.3), size=rng.uniform(1.0, 1.2))
for k, (x, y, size) in enumerate([(-9.5, 22, 0.9), (-15, 33, 1.0), (-7, 40, 1.0), (-22, 50, 1.1)]):
    lump = Shape()
    for _ in range(150):
        share, a = rng.random() ** 0.5, rng.uniform(0, 6.3)
        lump.join(pebble(rng, 0.17, palette.shade(palette.mix(ROOT, palette.EARTH, rng.uniform(0, 0.5)), rng.uniform(0.8, 1.05)), 0.7), at=(2.0 * share * math.cos(a), 1.5 * share * math.sin(a), 1.2 * (1 - share)))
    stand(lump, earth, at(x, y), (0, 0, k), size)

stand(spade(1.3), upright, at(1.75, 7.6, -0.2), (0.08, 0.14, 0.6), 1.1)
trees = meshes_of([poplar(rng, 11, (palette.LEAF, palette.AUTUMN, palette.GRASS), leaves=8000, leaf_size=0.075) for _ in range(4)], earth, thin)
# two clumps of trees, the roof of a farm between them, stacks: somebody lives here
for k, (x, y) in enumerate([(-34, 96), (-32.5, 98), (-31, 95), (-29.6, 99), (-27.5, 97), (-36, 100), (24, 104), (25.8, 101), (27.2, 105), (29, 102), (31.5, 104), (22, 108), (-52, 118), (-50, 120), (48, 120), (50.5, 118), (53, 121), (4, 140), (6, 142)]):
    for mesh in trees[k % 4]:
        stand(mesh, at=(x, y, 0), turn=(0, 0, k * 1.7), size=rng.uniform(0.7, 1.12))
crowns = meshes_of([broadleaf(rng, 5.5, (palette.LEAF, palette.AUTUMN), 14, 0.8, 0.12) for _ in range(2)], earth, thin)
for k, (x, y) in enumerate([(-25.5, 95), (-22.8, 97), (-38, 95), (20, 100), (33.5, 100), (-20, 99)]):
    for mesh in crowns[k % 2]:
        stand(mesh, at=(x, y, 0), turn=(0, 0, k * 1.1), size=rng.uniform(0.8, 1.1))
farm = box((8.5, 5, 2.6), palette.PALE_CLAY)
farm.add([(-4.8, -3, 2.5), (4.8, -3, 2.5), (4.8, 3, 2.5), (-4.8, 3, 2.5), (-4.4, 0, 4.7), (4.4, 0, 4.7)], [(0, 1, 5, 4), (2, 3, 4, 5), (1, 2, 5), (3, 0, 4)], palette.DARK_REED)
stand(farm.join(box((0.7, 0.7, 1.3), palette.CLAY, at=(2, 0.6, 3.9))), earth, (-16.5, 97, 0), (0, 0, 0.2))
for x, y, size in ((-11, 92, 1.0), (-8.4, 94, 0.8), (15, 98, 0.9)):
    stand(lathe([(1.5, 0), (1.9, 0.9), (1.5, 1.9), (0.7, 2.7), (0.1, 3.0)], 24, palette.shade(palette.STRAW, 0.85)), earth, (x, y, 0), size=size)

tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.STRAW], height=(0.08, 0.28), blades=22, spread=0.18)
scatter(tufts, strewn(rng, 5200, (-3, 12), (2, 36), lambda x, y: smooth_step(0.35, 0.6, outside(x, y, DITCH)) * smooth_step(1.9, 1.1, outside(x, y, DITCH)), land, 1.5), rng, (0.5, 1.4))
stubble = grass_tufts(thin, rng, [palette.STRAW, palette.REED], kinds=6, blades=9, height=(0.1, 0.2), spread=0.06, width=0.016)
scatter(stubble, strewn(rng, 5200, (4, 30), (5, 46), lambda x, y: (x > np.interp(y, DITCH[0][0][:, 1], DITCH[0][0][:, 0])) * smooth_step(1.4, 1.9, outside(x, y, DITCH)), land, 1.4), rng, (0.7, 1.3))
straws(thin, [at(x, y) for x, y in zip(rng.uniform(-7, 2.4, 900), 3 + 18 * rng.random(900) ** 1.3)], rng, (palette.GRASS, palette.LEAF, palette.STEPPE), (0.1, 0.26), 0.03)
litter(earth, strewn(rng, 1600, (-8, 3), (2, 18), lambda x, y: smooth_step(0.9, 1.4, outside(x, y, DITCH)), land, 1.3), rng, (0.02, 0.08), (palette.DARK_EARTH, palette.EARTH))
for i, (dx, dz) in enumerate([(0, 0), (-2.4, .5), (2.6, .6), (-5, 1.3), (5.4, 1.0), (8, 1.9)]):
    stand(bird(0.2 + 0.25 * (i % 3)), earth, (14 + dx, 70 + abs(dx), 17 + dz), (0, 0, 1.0), 1.2)

point_camera((0.4, 0.0, 1.95), (0.5, 12, 1.35), 28)
render(settings, exposure=0.2, bounces=2)
