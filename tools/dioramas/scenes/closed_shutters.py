"""A village house towards evening: shutters shut, the gate pulled to, a bench with nobody on it."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.balcony_house import EAVES, closed_house, hipped_tiles
from diorama.field_wall import field_stones, lay_wall
from diorama.haze import fill_haze
from diorama.houses import planks
from diorama.joinery import board
from diorama.materials import card, leaf, timber
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import litter, scatter, strewn
from diorama.shape import Shape, box, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.soil import soil
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of

settings = read_settings()
rng = np.random.default_rng(7)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f3d0a4'), middle=linear('b4c3d8'), zenith=linear('6f90bf'), glow=linear('ffcb88'),
                   sun=linear('ffb871'), azimuth=-112, height=17, sun_strength=6.5, sun_width=1.2, fill=0.75, cloud=linear('fdeedd'),
                   cloud_amount=0.5, cloud_seed=44.0, haze_start=25, haze_length=330, haze_most=0.85, haze_height=90))
fill_haze(sky)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
upright, lying = timber('upright', 'z'), timber('lying', 'x')
HX, HY, TURN, FENCE = -3.6, 13.5, 0.2, 8.2
c, s = math.cos(TURN), math.sin(TURN)


def at(x, y, z=0.0):
    return (HX + x * c - y * s, HY + x * s + y * c, z)


def way(y):
    return 1.6 - 0.12 * (y - FENCE)


def trodden(x, y):
    lane = smooth_step(FENCE - 0.6, FENCE - 1.8, y + 0.3 * noise(x * 0.6, y * 0.6, 4))
    path = smooth_step(0.9, 0.5, np.abs(x - way(y)) + 0.15 * noise(x * 1.2, y * 1.2, 9)) * (y > FENCE - 1) * (y < 12.6)
    return np.clip(lane + path, 0, 1)


def land(x, y):
    hill = 11 * smooth_step(26, 75, y + 8 * noise(x * 0.03, y * 0.02, 3)) * (0.75 + 0.35 * noise(x * 0.03, y * 0.03, 7))
    return 0.08 * fractal(x * 0.3, y * 0.3, 4, 5) * (1 - 0.6 * trodden(x, y)) * (np.hypot(x - HX - 4, y - HY - 2) > 6.5) + hill - 0.04 * trodden(x, y)


def ground_colour(x, y, z, steep):
    grass = mixed(palette.STEPPE, linear('8a9058'), np.clip(0.5 + 0.8 * noise(x * 0.2, y * 0.2, 6), 0, 1))
    dirt = mixed(palette.EARTH, palette.DUST, np.clip(0.5 + 0.6 * noise(x * 0.7, y * 0.7, 8), 0, 1))
    return mixed(grass, dirt, trodden(x, y))


def ground(x, y):
    return float(land(np.array([x]), np.array([y]))[0])


stand(sheet((-60, 60), (0.5, 140), 280, 260, land, ground_colour, rng, y_power=1.9), earth)
mountains(rock, rng, 260, 220, 1200, 78, seed=171, snow_line=3.0, rock=linear('7d8472'), low=linear('838a5c'), cell=120)
mountains(rock, rng, 120, 120, 700, 30, seed=183, snow_line=3.0, rock=linear('777b52'), low=linear('828653'), columns=260, rows=80, cell=70)

stone, plaster, wood, paint = closed_house(np.random.default_rng(3))
for shape, material in ((stone, earth), (plaster, earth), (wood, upright), (paint, upright)):
    stand(shape, material, at(0, 0, 0), (0, 0, TURN))
stand(hipped_tiles(np.random.default_rng(5)), earth, at(0, 0, EAVES - 0.17), (0, 0, TURN))
stand(box((0.7, 0.7, 1.2), palette.shade(palette.FELT, 0.72), taper=0.92).join(box((0.8, 0.8, 0.09), palette.shade(palette.STONE, 0.6), at=(0, 0, 1.2))).join(box((0.5, 0.5, 0.12), palette.shade(palette.IRON, 0.6), at=(0, 0, 1.26))), earth, at(5.6, 2.4, EAVES + 1.05), (0, 0, TURN))
stand(box((9.0, 2.2, 0.16), palette.shade(palette.STONE, 0.8)), earth, at(4.2, -0.9, -0.08), (0, 0, TURN))

MID = way(FENCE)
bench = Shape().join(board((1.9, 0.36, 0.06), palette.OLD_WOOD, at=(0, 0, 0.44), edge=0.012)).join(board((1.9, 0.05, 0.22), palette.OLD_WOOD, at=(0, 0.2, 0.72), turn=(-0.14, 0, 0), edge=0.01))
for x in (-0.75, 0.75):
    bench.join(board((0.08, 0.34, 0.44), palette.WOOD, at=(x, 0, 0))).join(board((0.07, 0.05, 0.5), palette.WOOD, at=(x, 0.17, 0.44), turn=(-0.14, 0, 0)))
stand(bench, lying, (MID - 2.6, FENCE - 0.62, ground(MID - 2.6, FENCE - 0.62)), (0, 0, 0.04), 0.82)


stones = field_stones(soil('field stone', 0.05, 0.004, 0.3), np.random.default_rng(1))
for x0, x1 in ((-14, MID - 0.95), (MID + 0.95, 13)):
    lay_wall(stones, np.random.default_rng(int(x1)), (x0, FENCE), (x1, FENCE), 0.95, ground, (0.11, 0.19))
gate = planks(1.42, 1.15, 9, rng, palette.OLD_WOOD)
for z in (0.22, 0.82):
    gate.join(board((1.42, 0.05, 0.11), palette.WOOD, at=(0.71, -0.05, z)))
gate.join(rod((0.1, -0.06, 0.28), (1.32, -0.06, 0.86), 0.045, palette.WOOD, 4)).join(rod((1.36, -0.08, 0.62), (1.6, -0.08, 0.62), 0.02, palette.IRON, 6))
stand(gate, upright, (MID - 0.71, FENCE, 0.08))
for x in (MID - 0.82, MID + 0.82):
    stand(board((0.2, 0.2, 1.6), palette.WOOD, edge=0.02), upright, (x, FENCE, -0.1))

for x, y, turn in ((-21, 40, 0.5), (15.5, 38, -0.3), (30, 52, 0.2)):
    z = ground(x + 4, y + 2)
    stand(box((8.3, 4.9, EAVES + 2), palette.shade(palette.FELT, 0.85), at=(4.2, 2.5, -2)), earth, (x, y, z), (0, 0, turn))
    stand(hipped_tiles(np.random.default_rng(int(y))), earth, (x, y, z + EAVES - 0.17), (0, 0, turn))

dusty = (linear('747c48'), linear('828a52'), linear('6a7040'))
walnut, other = broadleaf(rng, 8.5, dusty, 32, 0.82, 0.075), [broadleaf(rng, 6.5, dusty, 20, 0.78, 0.11) for _ in range(3)]
trees = meshes_of([walnut, *other], earth, thin)
groves = [(float(x), float(y), float(k)) for x, y, k in zip(rng.uniform(-48, 48, 56), rng.uniform(32, 100, 56), rng.uniform(0.7, 1.3, 56))]
for i, (x, y, size) in enumerate([(8.6, 17.5, 1.0), (-8.8, 20, 1.1), (13.5, 22, 1.1), (-14, 27, 1.2), (3, 29, 1.2), *groves]):
    for mesh in trees[0 if i == 0 else 1 + i % 3]:
        stand(mesh, at=(x, y, ground(x, y)), turn=(0, 0, i * 2.3), size=size)

tufts = grass_tufts(thin, rng, [palette.STEPPE, linear('8a9058'), palette.STRAW], height=(0.08, 0.28))


def grassy(x, y):
    front = (x - HX) * c + (y - HY) * s
    deep = -(x - HX) * s + (y - HY) * c
    house = (front > -0.4) * (front < 8.9) * (deep > -2.0) * (deep < 5.2)
    wall = smooth_step(0.6, 0.25, np.abs(y - FENCE)) * (np.abs(x - MID) > 0.8)
    return (1 - house) * np.clip((1 - trodden(x, y)) * np.clip(0.5 + noise(x * 0.3, y * 0.3, 2), 0, 1) + 0.5 * wall, 0, 1)


scatter(tufts, strewn(rng, 5200, (-13, 13), (3.2, 24), grassy, land, 1.3), rng, (0.6, 1.5))
litter(earth, [(x, y, ground(x, y)) for x, y in zip(rng.uniform(-7, 7, 1100), 2 + 10 * rng.random(1100) ** 1.3)], rng, (0.012, 0.05), (palette.STONE, palette.EARTH, palette.DUST))

point_camera((-4.3, -0.6, 1.75), (0.75, 12, 2.95), 27)
render(settings, exposure=0.1)
