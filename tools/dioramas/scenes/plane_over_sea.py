"""A small white aeroplane over the sea in the morning, its shadow running before it on the water towards a bay with a town."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.aeroplane import aeroplane
from diorama.haze import fill_haze
from diorama.materials import card, leaf
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.quay_crane import quay_crane
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.round_edges import round_edges
from diorama.seaside import fishing_boat, town_houses
from diorama.shape import Shape, box, mesh_of, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, sheet
from diorama.trees import broadleaf, meshes_of

settings = read_settings()
rng = np.random.default_rng(3112)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('f3dcc2'), middle=linear('aac4dc'), zenith=linear('5f8cc4'), glow=linear('ffdcb0'),
                       sun=linear('ffcf98'), azimuth=133, height=28, sun_strength=6.2, fill=0.42, cloud=linear('fffaf2'),
                       cloud_amount=0.6, cloud_seed=21.0, sun_width=0.5, haze_start=260, haze_length=1900, haze_most=0.66, haze_height=420)))
earth, thin, paint, rock = card(), leaf(), card('paint', 3.0, 0.02, 0.0, rough=0.35, sheen=0.4), card('rock', 0.06, 0.1, 0.0)
sea = card('sea', 0.016, 0.16, 0.5, 0.16, rough=0.28, sheen=0.5, stretch=(1.0, 0.7, 1.0))


def shore(x):
    """How far off the shore runs: a bay ahead, a low cape on either side."""
    return 430 + 400 * np.exp(-((x + 40) / 360) ** 2) - 190 * np.exp(-((x - 560) / 240) ** 2) - 120 * np.exp(-((x + 640) / 260) ** 2) + 26 * noise(x * 0.012, x * 0, 4)


def land(x, y):
    inland = y - shore(x)
    rise = 9 * smooth_step(0, 60, inland) + 120 * smooth_step(120, 1100, inland) * (0.55 + 0.5 * fractal(x * 0.0022, y * 0.0022, 4, 7))
    rise = rise + 1.6 * np.abs((rise / 7) % 1 - 0.5) * smooth_step(90, 200, inland) * smooth_step(700, 420, inland)
    return -6 + rise + 150 * smooth_step(600, 1900, inland) * (0.55 + 0.8 * fractal(x * 0.0016, y * 0.002, 5, 33))


def land_colour(x, y, z, steep):
    inland = y - shore(x)
    green = mixed(linear('a1976c'), linear('7c8558'), np.clip(0.4 + noise(x * 0.01, y * 0.01, 6) + 0.5 * noise(x * 0.06, y * 0.05, 16), 0, 1))
    scrub = mixed(green, linear('4f5a3d'), smooth_step(0.05, 0.4, noise(x * 0.016, y * 0.02, 31) + 0.7 * noise(x * 0.11, y * 0.09, 32)) * 0.9)
    bare = mixed(scrub, linear('9a8a78'), smooth_step(0.12, 0.4, steep) * 0.7 + 0.5 * smooth_step(120, 260, z))
    return mixed(bare, palette.DUST, smooth_step(34, 12, inland))


def sea_colour(x, y, z, steep):
    shallow = smooth_step(-190, -20, y - shore(x) + 30 * noise(x * 0.02, y * 0.02, 2))
    deep = mixed(linear('1f4d6b'), linear('336d86'), np.clip(0.5 + 0.6 * noise(x * 0.006, y * 0.011, 12), 0, 1))
    return mixed(mixed(deep, linear('6a9fa4'), shallow * 0.8), palette.SNOW, ((y - shore(x) > -9) & (y - shore(x) < 6)) * 0.6)


round_edges(stand(sheet((-1500, 1500), (200, 3400), 420, 460, land, land_colour, rng, y_power=1.6), rock), 50)
stand(sheet((-1800, 1800), (-60, 1500), 260, 260, lambda x, y: 0 * x, sea_colour, rng, y_power=1.4), sea)


def height_at(x, y):
    return float(land(np.array([x]), np.array([y]))[0])


houses = town_houses(earth, rng)
for row in range(26):
    for x in np.arange(-420, 420, 19.0):
        x = x + rng.normal(0, 2.5)
        inland = 26 + row * 19 + rng.normal(0, 2.5)
        y = float(shore(np.array([x]))[0]) + inland
        if rng.random() < 0.93 - 0.024 * row - 0.4 * (abs(x + 30 * np.sin(row)) / 420) ** 2 and (row + 1) % 6 and (round(x / 19) + row // 6 * 3) % 8:
            stand(houses[rng.integers(len(houses))], at=(x, y, height_at(x, y)), turn=(0, 0, -0.0009 * x + rng.choice((0, np.pi / 2))), size=rng.uniform(0.8, 1.15))
trees = meshes_of([broadleaf(rng, 7.5, (palette.LEAF, palette.GRASS), 5, 1.1, 0.34) for _ in range(3)], earth, thin)
for _ in range(900):
    x, inland = rng.uniform(-620, 620), rng.choice((14, 128, 242)) + rng.normal(0, 3) if rng.random() < 0.5 else rng.uniform(20, 760)
    if inland > 260 and noise(x * 0.012, inland * 0.014, 3) < 0.1:
        continue
    y = float(shore(np.array([x]))[0]) + inland
    for mesh in trees[rng.integers(3)]:
        stand(mesh, at=(x, y, height_at(x, y)), turn=(0, 0, rng.uniform(0, 6)), size=rng.uniform(0.9, 1.5))

mole = Shape()
for k in range(24):
    mole.join(Shape().add([(-5, 0, 3), (5, 0, 3), (5, 13, 3), (-5, 13, 3), (-7, 0, -1), (7, 0, -1), (7, 13, -1), (-7, 13, -1)], [(0, 1, 2, 3), (4, 5, 1, 0), (5, 6, 2, 1), (6, 7, 3, 2), (7, 4, 0, 3)], palette.shade(palette.STONE, rng.uniform(0.9, 1.1))), at=(0, k * 12.5, 0))
for x, turn in ((-190, 0.25), (170, -0.3)):
    foot = (x, float(shore(np.array([x]))[0]) - 240, 0)
    stand(mole, earth, foot, (0, 0, turn))
    for k, far in enumerate((70, 130, 190)):
        stand(quay_crane() if k != 1 else box((6, 26, 5), palette.mix(palette.STONE, palette.FELT, 0.5)), earth, (foot[0] - far * np.sin(turn), foot[1] + far * np.cos(turn), 3), (0, 0, turn + (np.pi / 2 if k != 1 else 0)))
boats = [mesh_of(fishing_boat(colour), earth, 'boat') for colour in (palette.POMEGRANATE, palette.INDIGO, palette.FELT)]
for k, (x, y, turn, size) in enumerate([(96, 205, 0.7, 1.15), (-150, 330, 2.2, 1.0), (30, 420, -0.4, 1.0), (-70, 560, 1.2, 0.9), (20, 640, 0.2, 0.85), (90, 620, 2.6, 0.85), (-130, 600, 0.5, 0.85), (190, 400, 1.9, 1.0), (-176, 660, 1.5, 0.9), (60, 720, 0.1, 0.8), (-166, 640, 1.7, 0.9), (142, 600, 1.3, 0.9)]):
    stand(boats[k % 3], at=(x, y, 0.2), turn=(0, 0, turn), size=size)
    if k in (0, 1, 7):
        for side in (-1, 1):
            wake = Shape()
            for t in np.linspace(0, 1, 9)[:-1]:
                reach, tone = 4 + 20 * t, palette.mix(palette.SNOW, linear('2c6480'), 0.35 + 0.6 * t)
                wake.add([(side * (0.4 + 2.2 * t), -reach, 0.14), (side * (0.9 + 2.6 * t), -reach, 0.14), (side * (1.2 + 2.6 * t), -reach - 2.6, 0.14), (side * (0.7 + 2.4 * t), -reach - 2.6, 0.14)], [(0, 1, 2, 3)], tone)
            stand(wake, sea, (x, y, 0), (0, 0, turn), size)

round_edges(stand(aeroplane(), paint, (16, 6, 30), (0.05, -0.16, -0.16)), 40)
point_camera((44, -114, 50), (-6, 130, 21), 47)
render(settings, exposure=-0.1)
