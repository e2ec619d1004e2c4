"""A ditch just dug, straight to the horizon, and along its edge a long row of shovels, no two alike: the tools of many people, and nobody there; a grey noon."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.materials import card, leaf, metal, timber
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.scatter import scatter, strewn
from diorama.shape import mesh_of, stand
from diorama.shovels import shovel
from diorama.sky import Sky, hang_sky
from diorama.soil import soil
from diorama.spade_cut import clod, crumb_rim, cut_wall, roots
from diorama.terrain import mixed, mountains, sheet

settings = read_settings()
rng = np.random.default_rng(73)
empty_scene()
sky = hang_sky(Sky(horizon=linear('d3d6d8'), middle=linear('b3bcc8'), zenith=linear('8796ab'), glow=linear('e6e2d8'),
                   sun=linear('fff0dc'), azimuth=64, height=34, sun_strength=3.6, sun_width=7.0, fill=0.85, cloud=linear('9aa4b3'),
                   cloud_amount=1.3, cloud_seed=77.0, haze_start=14, haze_length=210, haze_most=0.9, haze_height=90))
fill_haze(sky)
thin, rock = leaf(), card('rock', 0.06, 0.1, 0.0)
earth, wood, iron = soil('soil', 0.028, 0.012, 0.5), timber('shaft', 'z'), metal('iron', 0.55)
DITCH, HALF, DEEP = -1.5, 1.5, 1.35


def along(y):
    """The middle of the ditch; it was dug by eye, and is nearly straight."""
    return DITCH + 0.12 * np.sin(np.asarray(y, float) * 0.09) * smooth_step(4, 30, y)


def aside(x, y):
    return x - along(y)


def edge(y, way=1):
    """Where the ground breaks off into the ditch, to its right (+1) or left (-1)."""
    y = np.asarray(y, float)
    return along(y) + way * (HALF + 0.07 * noise(y * 0.8, y * 0 + 3 * way, 4) + 0.03 * noise(y * 3.0, y * 0 + way, 14))


def ground(x, y):
    """The field and the bank of dug earth, as if there were no ditch."""
    d = aside(x, y)
    bank = 0.7 * np.exp(-((d - 4.6) / 1.05) ** 2) * (0.85 + 0.3 * noise(x * 0.5, y * 0.45, 9) + 0.25 * noise(x * 1.7, y * 1.7, 19))
    broken = 0.05 * np.abs(fractal(x * 3.1, y * 3.1, 4, 12)) * smooth_step(2.2, 3.4, d) * smooth_step(6.8, 5.6, d)
    return 0.12 * fractal(x * 0.08, y * 0.08, 4, 3) * smooth_step(3.5, 9, np.abs(d)) + bank + broken + 0.008 * fractal(x * 3.3, y * 3.3, 4, 8)


def land(x, y):
    y = np.asarray(y, float)
    inside = (x > edge(y, -1) - 0.0) & (x < edge(y, 1) + 0.0)
    floor = -DEEP - 0.02 + 0.03 * fractal(x * 2.1, y * 2.1, 4, 6) + 0.1 * smooth_step(0.7, 1.1, np.abs(aside(x, y)))
    return np.where(inside, floor, ground(x, y))


def colour(x, y, z, steep):
    d = aside(x, y)
    dry = mixed(palette.STEPPE, palette.STRAW, np.clip(0.4 + 0.9 * noise(x * 0.06, y * 0.1, 6) + 0.3 * noise(x * 0.7, y * 0.7, 16), 0, 1))
    green = mixed(mixed(dry, palette.GRASS, smooth_step(0.0, 0.5, noise(x * 0.05, y * 0.05, 21)) * 0.5), palette.STONE, 0.35 + 0 * x)
    fresh = mixed(palette.EARTH, palette.DARK_EARTH, np.clip(0.5 + 0.8 * noise(x * 0.9, y * 0.9, 5), 0, 1))
    thrown = smooth_step(1.5, 2.9, d) * smooth_step(6.3, 5.3, d + 0.4 * noise(x * 0.6, y * 0.6, 7))
    field = mixed(mixed(green, palette.mix(palette.CLAY, palette.EARTH, 0.6), smooth_step(3.6, 2.4, np.abs(d)) * 0.85), fresh, thrown)
    floor = mixed(palette.WET_EARTH, palette.DARK_EARTH, np.clip(0.5 + 0.9 * noise(x * 1.3, y * 1.3, 15), 0, 1))
    return mixed(field, floor, smooth_step(-0.3, -0.9, z))


def brink(y, way):
    """How high the ground lies at the broken edge to the right (+1) or left (-1)."""
    return ground(edge(y, way), y)


stand(sheet((-6, 9), (0.1, 130), 420, 560, land, colour, rng, 0.2, y_power=2.0), earth)
stand(sheet((-90, 190), (0.1, 220), 420, 260, lambda x, y: np.maximum(ground(x, y), -0.1) - 2.5 * (x > -5.0) * (x < 8.0) * (y < 127), colour, rng, y_power=1.9), earth)
for way in (-1, 1):
    side = np.random.default_rng(90 + way)
    for far, step in (((0.2, 16), 0.02), ((16, 60), 0.06), ((60, 126), 0.25)):
        rounded(stand(cut_wall(side, lambda y: edge(y, way) - way * 0.01, far, lambda y: brink(y, way) + 0.006, DEEP + 0.05, -way, step, 0.28), earth), 28)
    stand(roots(side, lambda y: edge(y, way), (0.8, 14), lambda y: brink(y, way), -way, 420), thin)
stand(sheet((-900, 900), (216, 720), 300, 80, land, colour, rng), earth)
mountains(rock, rng, 440, 320, 1750, 112, seed=171, snow_line=0.42, rock=linear('8d8f9d'), low=linear('8f8d80'), cell=150)
mountains(rock, rng, 310, 140, 1300, 22, seed=182, snow_line=3.0, rock=linear('958a66'), low=linear('a3966a'), columns=240, rows=60, cell=70)

y, number = 3.1, 0
while y < 95:
    x = float(along(y)) + HALF + 0.4 + rng.normal(0, 0.07)
    turn = (rng.normal(0.02, 0.07), rng.normal(-0.05, 0.09), math.pi / 2 + rng.normal(0, 0.5))
    at = (x, y, float(ground(np.array([x]), np.array([y]))[0]))
    for shape, material in zip(shovel(rng, number, rng.uniform(0.5, 0.72)), (wood, iron)):
        rounded(stand(shape, material, at, turn), 40)
    if y < 22:
        rounded(stand(crumb_rim(rng, 0.13, 46), earth, at, (0, 0, turn[2])), 60)
    y, number = y + rng.uniform(0.85, 1.25), number + 1

tones = (palette.DARK_EARTH, palette.EARTH, palette.mix(palette.EARTH, palette.CLAY, 0.6))
clods = [mesh_of(clod(rng, 1.0, palette.shade(tones[k % 3], rng.uniform(0.8, 1.1))), earth, 'clod') for k in range(12)]
for mesh in clods:
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))


def on_bank(x, y):
    return np.exp(-((aside(x, y) - 4.5) / 0.95) ** 2)


scatter(clods, strewn(rng, 2600, (1.6, 7.0), (1.4, 40), on_bank, ground, 1.6), rng, (0.03, 0.1), 3.0)
scatter(clods, strewn(rng, 220, (1.6, 7.0), (1.4, 26), on_bank, ground, 1.4), rng, (0.1, 0.19), 3.0)
scatter(clods, strewn(rng, 5200, (-4.5, 5.5), (1.2, 22), lambda x, y: 0.35 + 0.65 * (x > 0), land, 1.7), rng, (0.006, 0.024), 3.0)
scatter(clods, strewn(rng, 900, (-2.8, 0.0), (1.2, 30), lambda x, y: smooth_step(0.5, 1.0, np.abs(aside(x, y))), land, 1.6), rng, (0.02, 0.07), 3.0)
dry = grass_tufts(thin, rng, [palette.STRAW, palette.STEPPE, palette.GREEN_REED], height=(0.12, 0.42), blades=18, spread=0.15, width=0.011)


def grassy(x, y):
    d = aside(x, y)
    return np.where(d < 0, smooth_step(-2.0, -2.9, d), smooth_step(5.6, 6.6, d)) * np.clip(0.6 + 0.8 * noise(x * 0.12, y * 0.12, 2), 0.05, 1)


scatter(dry, strewn(rng, 9000, (-20, 60), (1.6, 80), grassy, ground, 1.6), rng, (0.6, 1.5), 0.14)

point_camera((-2.75, -0.35, 1.12), (2.3, 10.5, 0.95), 35)
render(settings, exposure=0.15)
