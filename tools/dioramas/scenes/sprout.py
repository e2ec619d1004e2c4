"""One beet seedling after rain, from ground level; its row and a clearing sky behind it. Built at ten times its size: a unit is 10 cm."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.materials import card, leaf
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.scatter import litter, scatter, strewn
from diorama.seedling import seedling, wet
from diorama.shape import mesh_of, stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import smooth
from diorama.soil import soil
from diorama.spade_cut import clod
from diorama.terrain import mixed, mountains, sheet

settings = read_settings()
rng = np.random.default_rng(75)
empty_scene()
sky = hang_sky(Sky(horizon=linear('fbdcae'), middle=linear('a7b8cf'), zenith=linear('64779a'), glow=linear('ffe0a4'),
                   sun=linear('ffd49a'), azimuth=52, height=19, sun_strength=5.0, sun_width=2.5, fill=0.95, cloud=linear('8f9bb4'),
                   cloud_amount=1.2, cloud_seed=8.0, haze_start=25, haze_length=330, haze_most=0.85, haze_height=70))
fill_haze(sky)
earth = soil('soil', 0.16, 0.035, 0.42)
thin, rock, clear = leaf('thin', 0.55), card('rock', 0.06, 0.1, 0.0), wet()
ROW = 4.4


def off_row(x):
    """How far a place lies from the middle of its row."""
    return np.abs((x + ROW / 2) % ROW - ROW / 2)


def land(x, y):
    ridge = 0.34 * np.cos(off_row(x) / ROW * 2 * math.pi)
    return ridge - 0.34 + 0.07 * fractal(x * 0.9, y * 0.9, 4, 3) + 0.035 * noise(x * 5, y * 5, 8)


def colour(x, y, z, steep):
    damp = mixed(palette.WET_EARTH, palette.DARK_EARTH, np.clip(0.5 + 0.8 * noise(x * 1.2, y * 1.2, 5) + 0.3 * noise(x * 6, y * 6, 15), 0, 1))
    return mixed(damp, palette.shade(palette.WET_EARTH, 0.7), smooth_step(1.1, 2.1, off_row(x)) * 0.7)


stand(sheet((-6, 6), (-3, 14), 260, 300, land, colour, rng, y_power=1.3), earth)
stand(sheet((-90, 90), (-3, 170), 620, 120, lambda x, y: land(x, y) - 0.3 * (np.abs(x) < 5.4) * (y < 13), colour, rng, y_power=1.7), earth)
stand(sheet((-900, 900), (168, 700), 60, 20, lambda x, y: -0.3 + 0 * x, lambda x, y, z, s: mixed(palette.DARK_EARTH, palette.GRASS, np.clip(0.5 + noise(x * 0.02, y * 0.05, 4), 0, 1)), rng), earth)
mountains(rock, rng, 420, 300, 1700, 92, seed=311, snow_line=3.0, rock=linear('8a8ea4'), low=linear('8f8f80'), cell=150, columns=260, rows=70)

plant, drops = seedling(np.random.default_rng(14), 0.36, 0.25)
foot = (0.05, 0.0, float(land(np.array([0.05]), np.array([0.0]))[0]))
rounded(stand(plant, thin, foot), 50)
smooth(stand(drops, clear, foot))
others = [mesh_of(seedling(np.random.default_rng(40 + k), 0.3, k)[0], thin, 'seedling') for k in range(4)]
for i in range(-9, 10):
    places = strewn(rng, 34, (i * ROW - 0.12, i * ROW + 0.12), (2.6 if i else 4.2, 90), lambda x, y: 1 + 0 * x, land, 1.5)
    scatter(others, places, rng, (0.75, 1.15), 0.12)

clods = [mesh_of(clod(rng, 1.0, palette.shade(palette.mix(palette.WET_EARTH, palette.DARK_EARTH, rng.random()), rng.uniform(0.8, 1.2))), earth, 'clod') for _ in range(9)]
for mesh in clods:
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))


def bare(x, y):
    return smooth_step(0.14, 0.3, np.hypot(x - 0.05, y)) * (0.4 + 0.6 * smooth_step(0.4, 1.6, off_row(x)))


scatter(clods, strewn(rng, 1100, (-4, 4), (-1.6, 5), bare, land, 1.3), rng, (0.02, 0.09), 0.4)
scatter(clods, strewn(rng, 60, (-4, 4), (-1.2, 6), bare, land, 1.2), rng, (0.1, 0.24), 0.4)
litter(earth, strewn(rng, 2600, (-1.6, 1.6), (-1.7, 2.5), lambda x, y: 0.8 + 0 * x, land), rng, (0.008, 0.028), (palette.WET_EARTH, palette.DARK_EARTH, palette.EARTH))

point_camera((-0.32, -2.25, 0.42), (0.16, 0.0, 0.40), 46, focus=2.28, aperture=2.0)
render(settings, exposure=0.45)
