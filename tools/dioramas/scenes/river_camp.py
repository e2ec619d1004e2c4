"""A herders' camp in the forest steppe by a northern river: felt dwellings, smoke of a hearth, sheep coming home."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.banks import from_line
from diorama.boulder import boulder_meshes
from diorama.felt_dwelling import door_felt, yurt
from diorama.haze import fill_haze
from diorama.horses import COATS, horse
from diorama.larches import conifer
from diorama.materials import card, leaf, metal, timber, vapour, water
from diorama.noise import fractal, noise, smooth_step
from diorama.outlook import outlook, snowy_range
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.ribbons import line_through
from diorama.scatter import litter, scatter, strewn
from diorama.shape import lathe, mesh_of, rod, stand
from diorama.sheep import FLEECES, sheep
from diorama.sky import Sky, hang_sky
from diorama.smoke import column, smooth
from diorama.soaring import soaring_bird
from diorama.terrain import mixed
from diorama.trees import meshes_of
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(840)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f9d9ac'), middle=linear('b3c8e2'), zenith=linear('6390cc'), glow=linear('ffd79c'),
                   sun=linear('ffc484'), azimuth=-72, height=19, sun_strength=7.2, fill=0.74, cloud=linear('fff2e0'),
                   cloud_amount=0.6, cloud_seed=31.0, haze_start=45, haze_length=620, haze_most=0.85, haze_height=110))
fill_haze(sky)
earth, thin, rock, smoke = card(), leaf(through=0.35), card('rock', 0.06, 0.1, 0.0), vapour(density=0.3)
felt, upright, bark = card('felt', 1.6, 0.1, 0.012, 14.0), timber('upright', 'z'), card('bark', 8.0, 0.25, 0.02, 30.0)
river = water('river', linear('3c5f6c'), wave=0.6, height=0.012, stretch=(0.5, 1.6), rough=0.06)
EYE = (0.0, 0.0)
BED = line_through([(-300, 150), (-130, 104), (-30, 84), (40, 98), (110, 92), (190, 128), (230, 210), (160, 300), (210, 420)], 4)
HALF, HEARTH = 14.0, np.array([-3.3, 24.5])
HOMES = [(-10.5, 28.5, 0.35), (-1.0, 36.5, -0.05), (-20.5, 39.0, 0.5), (9.8, 45.0, -0.4)]


def to_water(x, y):
    """Metres from the shore, under 0 in the river."""
    return np.abs(from_line(x, y, BED)) - HALF + 4 * noise(x * 0.03, y * 0.03, 5) + noise(x * 0.15, y * 0.15, 6)


def trampled(x, y):
    """Where people and animals go about the camp, 0 to 1."""
    near = np.min([np.hypot(x - hx, y - hy) for hx, hy, _ in HOMES], axis=0)
    ragged = 0.9 * noise(x * 0.4, y * 0.4, 12) + 0.4 * noise(x * 1.5, y * 1.5, 13)
    return np.maximum(smooth_step(5.2, 3.2, near + ragged), smooth_step(4.2, 1.5, np.hypot(x - HEARTH[0], y - HEARTH[1]) + ragged))


def land(x, y):
    d = to_water(x, y)
    beyond = from_line(x, y, BED) > 0
    rise = np.where(beyond, 2.5 * smooth_step(0, 20, d) + 24 * smooth_step(25, 230, d) * (0.75 + 0.6 * noise(x * 0.012, y * 0.012, 3)), 2.6 * smooth_step(0, 60, d))
    return 0.1 * d.clip(-8, 2) + rise + 0.5 * fractal(x * 0.045, y * 0.045, 4, 7) * smooth_step(0, 22, d) + 0.03 * noise(x * 1.1, y * 1.1, 8) - 0.05 * trampled(x, y)


def at(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


def colour(x, y, z, steep):
    d = to_water(x, y)
    grass = mixed(palette.STEPPE, palette.GRASS, np.clip(0.6 + 0.8 * noise(x * 0.05, y * 0.05, 9) + 0.4 * fractal(x * 0.4, y * 0.4, 3, 10), 0, 1))
    autumn = mixed(grass, palette.mix(palette.AUTUMN, palette.STEPPE, 0.6), np.clip(noise(x * 0.03, y * 0.03, 12), 0, 0.5))
    bare = mixed(autumn, palette.mix(palette.DUST, palette.EARTH, 0.35), 0.8 * trampled(x, y))
    return mixed(bare, palette.mix(palette.STONE, palette.DUST, 0.4), smooth_step(4.5, 1.2, d + 1.4 * noise(x * 0.3, y * 0.3, 11)))


outlook(earth, EYE, (-42, 42), (1.2, 640), 820, 640, land, colour)
pool(river, (-400, 400), (30, 520), 0.0)
snowy_range(rock, EYE, (-42, 42), 700, 430, 165, seed=61, cell=200, snow=0.42, rock=linear('7d8298'), low=linear('8a8f74'), base=10, columns=1000)
snowy_range(rock, EYE, (-42, 42), 560, 150, 62, seed=66, cell=95, snow=9, rock=linear('6f7d68'), low=linear('7d8a5c'), base=8, columns=700, rows=80)

LARCH = (linear('7d8f4b'), linear('97994e'), linear('6a7f47'), linear('b58f3c'))
grown = meshes_of([conifer(rng, h, LARCH, 60, 0.2, 0.14, 0.2, 7, 0.19) for h in (12, 14, 10, 13)], bark, thin)


def wooded(x, y):
    d = to_water(x, y)
    return (d > 5) * (from_line(x, y, BED) > 0) * smooth_step(0.0, 0.3, noise(x * 0.018, y * 0.018, 21) + 0.25 * noise(x * 0.09, y * 0.09, 22))


for x, y, z in strewn(rng, 3400, (-230, 240), (84, 420), wooded, land)[:900]:
    turn, size = rng.uniform(0, 6.3), rng.uniform(0.65, 1.2)
    for mesh in grown[rng.integers(4)]:
        stand(mesh, at=(x, y, z - 0.1), turn=(0, 0, turn), size=size)
for k, (x, y, size) in enumerate([(-27, 47, 1.0), (-31, 53, 1.15), (-25, 58, 0.9), (21, 52, 1.05), (25, 60, 0.85), (31, 57, 1.1), (-38, 49, 0.95), (17.5, 62, 0.7)]):
    for mesh in grown[k % 4]:
        stand(mesh, at=at(x, y, -0.1), turn=(0, 0, k * 1.9), size=size)

for k, (x, y, turn) in enumerate(HOMES):
    cover, wood, dark = yurt(np.random.default_rng(20 + k), 2.5 + 0.15 * (k % 2), felt=palette.mix(palette.FELT, (palette.LINEN, palette.STONE)[k % 2], 0.45))
    smooth(stand(cover, felt, at(x, y, 0.02), (0, 0, turn)))
    for shape, material in ((wood, upright), (dark, earth), (door_felt(), felt)):
        place = at(x + 2.55 * math.sin(turn), y - 2.55 * math.cos(turn)) if material is felt else (x, y)
        stand(shape, material, (*place[:2], at(x, y, 0.02)[2]), (0, 0, turn))
    if k < 2:
        column(smoke, np.random.default_rng(40 + k), at(x, y, 2.95), (3.5, 1.0), 6.5, puffs=24, start=0.12, end=0.7)

stones = boulder_meshes(earth, np.random.default_rng(5), (palette.WARM_ROCK, palette.STONE, palette.ROCK), 6)
scatter(stones, [at(HEARTH[0] + 0.36 * math.cos(a), HEARTH[1] + 0.36 * math.sin(a), 0.08) for a in np.linspace(0, 6.28, 8)[:-1]], rng, (0.17, 0.23), 0.2)
bowl = lathe([(0.05, -0.2), (0.22, -0.14), (0.33, 0.0), (0.37, 0.15), (0.4, 0.17), (0.39, 0.19), (0.35, 0.16), (0.31, 0.0), (0.2, -0.12)], 56, palette.shade(palette.IRON, 0.8))
smooth(stand(bowl, metal('iron', 0.5), at(*HEARTH, 0.24)))
column(smoke, np.random.default_rng(9), at(*HEARTH, 0.45), (4.0, 1.2), 6.0, puffs=26, start=0.14, end=0.75)
wood_pile = rod((0, 0, 0), (0.01, 0, 0), 0.01, palette.WOOD)
for k in range(13):
    x, z = 0.11 * (k % 5) - 0.2 + 0.055 * (k // 5 % 2), 0.06 + 0.1 * (k // 5)
    wood_pile.join(rod((x, -0.4, z), (x + rng.normal(0, 0.02), 0.4, z), 0.052, palette.shade(palette.OLD_WOOD, rng.uniform(0.8, 1.1)), 10))
smooth(stand(wood_pile, upright, at(-5.6, 25.2), (0, 0, 0.5)))

flock = []
for k in range(10):
    mesh = mesh_of(sheep(np.random.default_rng(k), FLEECES[(k * 3) % 5], (0.0, 0.0, 0.08, 0.8, 0.0)[k % 5]), earth)
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))
    flock.append(mesh)
placed = []
for k in range(400):
    x, y = 7.6 + rng.normal(0, 3.4), 21 + rng.normal(0, 4.6)
    if len(placed) < 34 and y > 12.5 and all(math.hypot(x - px, y - py) > 1.25 for px, py in placed):
        placed.append((x, y))
        stand(flock[len(placed) % 10], at=at(x, y), turn=(0, 0, math.pi * 0.93 + rng.normal(0, 0.55)), size=rng.uniform(0.92, 1.1) if len(placed) % 7 else 0.62)
for k, (x, y, turn, head) in enumerate([(4.4, 33.5, 2.5, 0.75), (13.5, 52, 0.4, 0.0), (17.0, 55.5, 2.7, 0.05), (-15.0, 46.5, 0.9, 0.0)]):
    smooth(stand(horse(np.random.default_rng(k), COATS[(k * 2) % 6], head), earth, at(x, y), (0, 0, turn)))
for k, (dx, dz) in enumerate([(0, 0), (-2.4, .5), (2.3, .4), (-4.9, 1.2)]):
    stand(soaring_bird(0.2 + 0.22 * (k % 3), 1.6), earth, (16 + dx, 75 + abs(dx), 17 + dz), (0, 0, -1.2))

lawn = grass_tufts(thin, rng, [palette.GRASS, palette.STEPPE, palette.LEAF], height=(0.05, 0.16), blades=60, spread=0.3, width=0.011)
tall = grass_tufts(thin, rng, [palette.GRASS, palette.STRAW, palette.STEPPE, palette.AUTUMN], height=(0.18, 0.55), blades=26, spread=0.2, width=0.012)
meadow = grass_tufts(thin, rng, [palette.GRASS, palette.STEPPE, palette.STRAW], height=(0.15, 0.4), blades=90, spread=1.1, width=0.03)


def grassy(x, y):
    return (to_water(x, y) > 2.5) * (1 - trampled(x, y)) * np.clip(0.6 + 0.8 * noise(x * 0.13, y * 0.13, 2), 0.08, 1)


scatter(lawn, strewn(rng, 11500, (-18, 18), (1.6, 34), grassy, land, 1.6), rng, (0.6, 1.5), 0.12)
scatter(tall, strewn(rng, 4200, (-24, 24), (2.0, 46), lambda x, y: grassy(x, y) * smooth_step(-0.05, 0.4, noise(x * 0.28, y * 0.28, 24)), land, 1.5), rng, (0.5, 1.3), 0.14)
scatter(meadow, strewn(rng, 3800, (-90, 90), (32, 190), grassy, land, 1.3), rng, (0.6, 1.4), 0.08)
litter(earth, strewn(rng, 700, (-10, 12), (3, 34), lambda x, y: 0.1 + 0.8 * trampled(x, y), land, 1.2), rng, (0.012, 0.05), (palette.STONE, palette.DUST, palette.EARTH))

point_camera((0.0, 0.0, float(land(np.array([0.0]), np.array([0.5]))[0]) + 3.1), (0.6, 40, 5.4), 30)
render(settings, exposure=0.12, bounces=2)
