"""A village street towards evening: the gate stands open because somebody is at home; light in the door, shoes on the step."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.household import shoes
from diorama.light import baked, shine, spill
from diorama.materials import card, glow, leaf, lit, metal, timber, vapour, water
from diorama.motifs import carpet_colour, painted_panel
from diorama.noise import fractal, noise, smooth_step
from diorama.orchard import pail
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounded import skin
from diorama.scatter import litter, scatter, straws, strewn
from diorama.shape import Shape, box, lathe, pebble, rod, stand, without_shine
from diorama.sky import Sky, hang_sky
from diorama.smoke import column
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of, poplar
from diorama.village import PAINT, bench, footbridge, gate_leaf, picket_fence, village_house
from diorama.water import pool
from diorama.yard import bicycle, covered_gateway, washing

settings = read_settings()
rng = np.random.default_rng(2014)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f7c79c'), middle=linear('a9b6d8'), zenith=linear('5674b8'), glow=linear('ffcf96'),
                   sun=linear('ffab68'), azimuth=-128, height=14, sun_strength=6.6, fill=0.8, cloud=linear('ffe6d0'),
                   cloud_amount=0.6, cloud_seed=9.0, haze_start=22, haze_length=380, haze_most=0.85, haze_height=90))
fill_haze(sky)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
upright, lying, steel = timber('upright', 'z'), timber('lying', 'x'), metal('steel', 0.4)
GX, GY, HX, HY = 0.9, 6.6, -1.6, 12.4


def bed(x):
    return 4.15 + 0.12 * np.sin(x * 0.5) + 0.02 * x


def land(x, y):
    d = np.abs(y - bed(x))
    channel = -0.5 * smooth_step(0.55, 0.36, d + 0.04 * noise(x * 1.6, y * 1.6, 2)) + 0.07 * np.exp(-((d - 0.72) / 0.25) ** 2)
    return 0.04 * fractal(x * 0.35, y * 0.35, 4, 3) * smooth_step(0.4, 1.2, np.abs(x - GX) + 0 * y) + channel


def trodden(x, y):
    lane = smooth_step(1.7, 1.1, np.abs(x + 5.6) + 0.4 * noise(x * 0.6, y * 0.6, 9)) * (y > 3)
    street = smooth_step(3.55, 3.0, y + 0.3 * noise(x * 0.7, y * 0.7, 19))
    path = smooth_step(1.15, 0.75, np.abs(x - GX - 0.35 * smooth_step(GY, HY, y)) + 0.25 * noise(x * 1.1, y * 1.1, 5)) * (y < HY)
    return np.maximum(np.maximum(lane, street), path)


def ground_colour(x, y, z, steep):
    d = np.abs(y - bed(x))
    grass = mixed(palette.GRASS, palette.FRESH_GRASS, np.clip(0.5 + 0.9 * noise(x * 0.25, y * 0.25, 6), 0, 1))
    grass = mixed(grass, palette.STEPPE, np.clip(0.2 + 0.9 * noise(x * 0.5, y * 0.5, 26), 0, 0.8))
    dirt = mixed(palette.DUST, palette.EARTH, np.clip(0.4 + 0.6 * noise(x * 0.8, y * 0.8, 8), 0, 1))
    return mixed(mixed(grass, dirt, trodden(x, y)), palette.WET_EARTH, smooth_step(0.6, 0.42, d))


def ground(x, y):
    return float(land(np.array([x]), np.array([y]))[0])


stand(sheet((-7, 7), (0.6, 9.5), 340, 270, land, ground_colour, rng), earth)
stand(sheet((-60, 60), (-0.5, 130), 300, 260, lambda x, y: land(x, y) - 0.3 * smooth_step(6.9, 6.5, np.abs(x)) * (y > 1.0) * (y < 9.2), ground_colour, rng, y_power=1.9), earth)
stand(sheet((-900, 900), (126, 700), 60, 20, lambda x, y: 0.1 * noise(x * 0.02, y * 0.02), lambda x, y, z, s: mixed(palette.GRASS, palette.STEPPE, np.clip(noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
pool(water('stream', linear('46707a'), wave=7.0, height=0.02, stretch=(0.5, 1.5)), (-30, 30), (3.4, 5.0), -0.2)
mountains(rock, rng, 440, 300, 1700, 135, seed=233, snow_line=0.38, cell=150)
mountains(rock, rng, 300, 150, 1200, 30, seed=239, snow_line=2.0, rock=linear('8b9868'), columns=220, rows=50, cell=60)

stones = Shape()
for side in (-0.62, 0.62):
    for x in np.arange(-8, 8, 0.27):
        if abs(x - GX) > 1.15 and rng.random() < 0.92:
            stones.join(pebble(rng, rng.uniform(0.1, 0.16), palette.shade(palette.mix(palette.STONE, palette.WARM_ROCK, rng.random()), rng.uniform(0.75, 1.1)), 0.62), at=(x, float(bed(np.array(x))) + side + rng.normal(0, 0.03), 0.0), turn=(0, 0, rng.uniform(0, 3)))
stand(stones, earth)
stand(footbridge(rng, 1.75, 2.2), card('boards', 26.0, 0.3, 0.006, 60.0, stretch=(0.07, 1, 1)), (GX, float(bed(np.array(GX))), 0.09))

stand(covered_gateway(rng, 2.75, 2.3, palette.mix(palette.WOOD, palette.NEW_WOOD, 0.25)), upright, (GX, GY, 0))
stand(gate_leaf(rng, 1.24, 1.6), upright, (GX - 1.25, GY + 0.08, 0.06), (0, 0, 1.86))
stand(gate_leaf(rng, 1.24, 1.6), upright, (GX + 1.25, GY + 0.08, 0.06), (0, 0, math.pi - 1.2))
stand(picket_fence(2.9, rng), upright, (GX - 1.5 - 2.9, GY, 0.02))
stand(picket_fence(9.0, rng), upright, (GX + 1.5, GY, 0.02))
stand(picket_fence(16.0, rng), upright, (GX - 4.4, GY, 0.02), (0, 0, math.pi / 2))
stand(bench(1.6), lying, (GX - 2.9, GY - 0.42, 0.02), (0, 0, 0.04))
stand(bicycle(), metal('paint', 0.45), (GX + 2.75, GY - 0.22, ground(GX + 2.75, GY - 0.22)), (-0.2, 0, 0.06))

home = np.random.default_rng(60)
walls, joinery, roof = village_house(home, 8.2, 5.6, 2.75, 1.7, (0.75, 4.9, 6.6), door=2.75)
for shape, material in ((walls, earth), (joinery, upright), (roof, earth)):
    stand(shape, material, (HX, HY, 0.12))
DX = HX + 3.25
ROOM, BACK, BULB = (DX - 1.5, DX + 2.2), HY + 3.4, (DX + 0.5, HY + 2.1, 2.02)
across, up, along = np.linspace(*ROOM, 38), np.linspace(0.12, 2.72, 28), np.linspace(HY + 0.2, BACK, 34)
lime = palette.mix(palette.FELT, linear('8fb3a8'), 0.35)
inside = skin([[(x, BACK, z) for x in across] for z in up], lime, around=False)
for x in ROOM:
    inside.join(skin([[(x, y, z) for y in along] for z in up], lime, around=False))
for z, tone in ((0.125, palette.mix(palette.WOOD, palette.RUST, 0.3)), (2.7, palette.FELT)):
    inside.join(skin([[(x, y, z) for x in across] for y in along], tone, around=False))
inside.join(painted_panel(1.25, 0.95, lambda x, y: carpet_colour(x, y, 0.05), 0.022), at=(DX + 0.45, BACK - 0.03, 1.45), turn=(math.pi / 2, 0, 0))
inside.join(box((1.0, 0.6, 0.05), palette.WOOD, at=(DX + 0.75, BACK - 0.9, 0.82))).join(box((0.9, 0.5, 0.68), palette.shade(palette.WOOD, 0.8), at=(DX + 0.75, BACK - 0.9, 0.13)))
without_shine(stand(baked(inside, BULB, 1.05, 0.16), lit('room', palette.mix(palette.LAMP, (1, 1, 1), 0.35), 1.55)))
without_shine(stand(lathe([(0.004, 0.4), (0.012, 0.1), (0.17, 0.0), (0.165, 0.0), (0.01, 0.09)], 40, palette.LAMP), glow('shade', palette.LAMP, 2.4), BULB))
stand(box((0.04, 0.95, 2.05), PAINT, at=(0, 0.475, 0)), upright, (HX + 3.75, HY - 0.22, 0.16), (0, 0, math.pi + 0.5))
for x in (HX + 2.72, HX + 3.78):
    stand(box((0.1, 0.5, 2.2), palette.FELT), upright, (x, HY, 0.12))
stand(box((1.3, 0.5, 0.12), PAINT), lying, (DX, HY - 0.02, 2.28))
stand(box((2.2, 1.0, 0.16), palette.STONE), earth, (DX, HY - 0.7, 0.0))
stand(box((1.5, 0.42, 0.13), palette.shade(palette.STONE, 0.9)), earth, (DX, HY - 1.35, -0.03))
for k, (x, colour) in enumerate(((-0.62, palette.LEATHER), (-0.28, palette.POMEGRANATE), (0.62, palette.INDIGO), (0.9, palette.DARK_WOOD))):
    stand(shoes(colour), earth, (DX + x, HY - 0.92 + 0.04 * (k % 2), 0.165), (0, 0, rng.normal(0, 0.12)), 0.8 if k == 1 else 1.05)
for x in (0.75, 4.9, 6.6):
    pane = box((1.05, 0.01, 1.15), palette.shade(palette.LAMP, 1.0), at=(HX + x + 0.575, HY + 0.02, 1.12))
    if x != 6.6:
        without_shine(stand(pane, glow(f'pane {x}', palette.mix(palette.LAMP, palette.FELT, 0.2), 1.1)))
spill('door', (DX, HY - 0.3, 1.3), 0.0, 0.9, 1.8, 60)
shine('porch lamp', (DX + 0.9, HY - 0.62, 2.1), 14, 0.1)
without_shine(stand(lathe([(0.03, 0), (0.06, 0.07), (0.03, 0.14)], 10, palette.LAMP), glow('bulb', palette.LAMP, 9), (DX + 0.9, HY - 0.5, 2.05)))
smoke = vapour(density=0.3)
column(smoke, home, (HX + 5.74, HY + 3.3, 5.2), (2.2, 0.8), 4.5, puffs=24, start=0.12, end=0.5)

arbour, vines = Shape(), Shape()
for x in (GX - 1.35, GX + 1.75):
    for y in (8.4, 10.9):
        arbour.join(rod((x, y, -0.2), (x, y, 2.35), 0.05, palette.OLD_WOOD, 6))
    arbour.join(rod((x, 8.1, 2.35), (x, 11.2, 2.35), 0.045, palette.OLD_WOOD, 6))
for y in np.arange(8.2, 11.2, 0.42):
    arbour.join(rod((GX - 1.6, y, 2.4), (GX + 2.0, y, 2.4), 0.028, palette.OLD_WOOD, 5))
stand(arbour, upright)
for _ in range(2600):
    side = rng.random()
    at = np.array([rng.uniform(GX - 1.6, GX + 2.0), rng.uniform(8.1, 11.2), 2.42 + rng.normal(0, 0.07)]) if side < 0.62 else np.array([rng.choice((GX - 1.35, GX + 1.75)) + rng.normal(0, 0.14), rng.choice((8.4, 10.9)) + rng.normal(0, 0.18), 2.4 * rng.random() ** 0.6])
    u, v = rng.normal(0, 1, 3), rng.normal(0, 1, 3)
    u, v = u / np.linalg.norm(u) * 0.085, v / np.linalg.norm(v) * 0.07
    vines.add([at - u, at + v, at + u, at - v], [(0, 1, 2, 3)], palette.shade((palette.LEAF, palette.FRESH_GRASS, palette.GRASS)[rng.integers(3)], rng.uniform(0.8, 1.2)))
stand(vines, thin)
posts, cloths = washing(rng, 4.4, 1.95)
stand(posts, upright, (GX + 2.3, 9.2, 0), (0, 0, 0.1))
stand(cloths, leaf('cloth', 0.35), (GX + 2.3, 9.2, 0), (0, 0, 0.1))
bucket, filled = pail(palette.mix(palette.STONE, palette.SNOW, 0.35))
stand(bucket, steel, (GX - 1.15, 9.4, 0.0), (0, 0, 0.5), 1.1)

trees = meshes_of([poplar(rng, 12.5, (palette.LEAF, palette.GRASS, palette.FRESH_GRASS)) for _ in range(4)], upright, thin)
for i, (x, y) in enumerate([(-8.0, 8.5), (-7.9, 12.4), (-8.1, 16.4), (-7.9, 20.4), (-8.0, 24.6), (-7.8, 29), (-8, 33.6), (-7.9, 39), (-7.7, 45), (-7.8, 52), (-7.6, 60), (12.6, 24), (14.6, 26.5), (10.2, 31), (17.5, 33), (-3.6, 62), (6, 70), (22, 55)]):
    for mesh in trees[i % 4]:
        stand(mesh, at=(x, y, 0), turn=(0, 0, i * 1.7), size=rng.uniform(0.9, 1.08))
fruit = meshes_of([broadleaf(rng, 5.4, (palette.LEAF, palette.FRESH_GRASS, palette.GRASS), 18, 0.85, 0.075) for _ in range(3)], upright, thin)
for i, (x, y) in enumerate([(8.8, 10.8), (-4.3, 11.6), (9.8, 16), (-3.6, 21), (2.5, 22), (7, 23), (-13, 22), (-14, 30), (-16, 14), (-3.2, 33), (14, 18)]):
    for mesh in fruit[i % 3]:
        stand(mesh, at=(x, y, 0), turn=(0, 0, i * 2.1), size=rng.uniform(0.72, 1.0))
for i, (hx, hy, turn) in enumerate([(-5.2, 27, 0.0), (-19, 17, 0.2), (-5.4, 44, 0.0)]):
    far = np.random.default_rng(90 + i)
    for shape, material in zip(village_house(far), (earth, upright, earth)):
        stand(shape, material, (hx, hy, 0.05), (0, 0, turn))


def grassy(x, y):
    return (1 - trodden(x, y)) * smooth_step(0.7, 0.82, np.abs(y - bed(x))) * (1 - (y > HY - 1.4) * (y < HY + 6) * (x > HX - 0.3) * (x < HX + 8.5)) * np.clip(0.62 + noise(x * 0.35, y * 0.35, 2), 0.08, 1)


tufts = grass_tufts(thin, rng, [palette.GRASS, palette.FRESH_GRASS, palette.LEAF, palette.STEPPE], height=(0.06, 0.2), blades=24, spread=0.2, width=0.012)
scatter(tufts, strewn(rng, 7000, (-9, 10), (2.6, 17), grassy, land, 1.2), rng, (0.5, 1.3))
scatter(tufts, strewn(rng, 2200, (-26, 20), (16, 50), grassy, land, 1.3), rng, (0.8, 1.6))
litter(earth, [(x, y, z) for x, y, z in strewn(rng, 1700, (-6, 6), (0.8, 8), lambda x, y: trodden(x, y), land, 1.3)], rng, (0.01, 0.035), (palette.STONE, palette.EARTH, palette.DUST))
straws(thin, [(x, y, ground(x, y)) for x, y in zip(rng.normal(0.5, 2.6, 200), rng.uniform(0.8, 8, 200))], rng, [palette.LEAF, palette.STRAW, palette.AUTUMN], (0.04, 0.09), 0.018)
marigolds = Shape()
for _ in range(260):
    x, y = GX + rng.choice((-1, 1)) * rng.uniform(1.7, 4.2), GY - rng.uniform(0.15, 0.4)
    if abs(x - (GX - 2.9)) < 0.95 or abs(x - (GX + 2.75)) < 0.95:
        continue
    z = rng.uniform(0.2, 0.42)
    marigolds.join(rod((x, y, 0), (x + rng.normal(0, 0.03), y, z), 0.005, palette.LEAF, 3)).join(pebble(rng, rng.uniform(0.022, 0.036), (palette.AUTUMN, palette.STRAW, palette.POMEGRANATE)[rng.integers(3)], 0.7), at=(x, y, z))
stand(marigolds, earth)

point_camera((-0.55, -2.1, 1.78), (0.3, 9.0, 1.72), 28)
render(settings, exposure=0.25)
