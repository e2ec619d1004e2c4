"""A ditch just dug, straight to the horizon, and along its edge a long row of shovels, no two alike: the tools of many people, and nobody there."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.materials import card, leaf, metal
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import litter, scatter, strewn
from diorama.shape import stand
from diorama.shovels import shovel
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, mountains, sheet

settings = read_settings()
rng = np.random.default_rng(73)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f3d6ae'), middle=linear('a9bfdc'), zenith=linear('5f8cc6'), glow=linear('ffdca0'),
                   sun=linear('ffc988'), azimuth=76, height=15, sun_strength=8.0, sun_width=0.7, fill=0.8, cloud=linear('fff3e2'),
                   cloud_amount=0.7, cloud_seed=77.0, haze_start=35, haze_length=480, haze_most=0.86, haze_height=100))
fill_haze(sky)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
soil, shaft, iron = card('soil', 5.0, 0.3, 0.02, 16.0), card('shaft', 20.0, 0.2, 0.002, 60.0), metal('iron', 0.42)
DITCH, HALF, DEEP, ROW, BANK = -1.5, 1.5, 1.35, 0.72, 2.7


def along(y):
    """The middle of the ditch; it was dug by eye, and is nearly straight."""
    return DITCH + 0.12 * np.sin(np.asarray(y, float) * 0.09) * smooth_step(4, 30, y)


def aside(x, y):
    return x - along(y)


def land(x, y):
    d = aside(x, y)
    edge = HALF + 0.1 * noise(x * 0 + y * 0.8, y * 0 + 3, 4) + 0.04 * noise(y * 3.0, x * 0 + 1, 14)
    dug = smooth_step(edge + 0.04, edge - 0.72, np.abs(d) + 0.05 * noise(x * 1.8, y * 1.8, 6))
    bank = 0.62 * np.exp(-((d - 4.5) / 1.0) ** 2) * (0.85 + 0.3 * noise(x * 0.5, y * 0.45, 9) + 0.16 * noise(x * 1.7, y * 1.7, 19))
    flat = 0.12 * fractal(x * 0.08, y * 0.08, 4, 3) * smooth_step(3.5, 9, np.abs(d)) + 0.025 * noise(x * 1.2, y * 1.2, 8)
    return flat + bank + 0.05 * fractal(x * 2.2, y * 2.2, 3, 12) * smooth_step(5.4, 3.6, np.abs(d)) - DEEP * dug


def colour(x, y, z, steep):
    d = aside(x, y)
    dry = mixed(palette.STEPPE, palette.STRAW, np.clip(0.4 + 0.9 * noise(x * 0.06, y * 0.1, 6) + 0.3 * noise(x * 0.7, y * 0.7, 16), 0, 1))
    green = mixed(dry, palette.GRASS, smooth_step(0.0, 0.5, noise(x * 0.05, y * 0.05, 21)) * 0.7)
    fresh = mixed(palette.EARTH, palette.DARK_EARTH, np.clip(0.5 + 0.8 * noise(x * 0.9, y * 0.9, 5), 0, 1))
    thrown = smooth_step(1.5, 2.9, d) * smooth_step(6.3, 5.3, d + 0.4 * noise(x * 0.6, y * 0.6, 7))
    ground = mixed(mixed(green, palette.CLAY, smooth_step(3.2, 2.0, np.abs(d)) * 0.55), fresh, thrown)
    cut = mixed(mixed(palette.DARK_EARTH, palette.CLAY, smooth_step(-0.25, -0.95, z)), palette.WET_EARTH, smooth_step(-0.95, -1.25, z))
    return mixed(ground, cut, smooth_step(-0.04, -0.5, z))


stand(sheet((-6, 9), (0.2, 130), 300, 520, land, colour, rng, y_power=2.0), soil)
stand(sheet((-90, 190), (0.2, 220), 420, 260, lambda x, y: np.maximum(land(x, y), -0.1) - 2.5 * (x > -5.0) * (x < 8.0) * (y < 127), colour, rng, y_power=1.9), soil)
stand(sheet((-900, 900), (216, 720), 300, 80, land, colour, rng), earth)
mountains(rock, rng, 440, 320, 1750, 112, seed=171, snow_line=0.42, rock=linear('8d8f9d'), low=linear('9b9174'), cell=150)
mountains(rock, rng, 310, 140, 1300, 22, seed=182, snow_line=3.0, rock=linear('958a66'), low=linear('a3966a'), columns=240, rows=60, cell=70)

y, number = 3.1, 0
while y < 95:
    x = float(along(y)) + HALF + ROW - 0.35 + rng.normal(0, 0.08)
    turn = (rng.normal(0.02, 0.07), rng.normal(-0.05, 0.09), math.pi / 2 + rng.normal(0, 0.5))
    at = (x, y, float(land(np.array([x]), np.array([y]))[0]))
    for shape, material in zip(shovel(rng, number), (shaft, iron)):
        stand(shape, material, at, turn)
    y, number = y + rng.uniform(0.85, 1.25), number + 1

dry = grass_tufts(thin, rng, [palette.STRAW, palette.STEPPE, palette.GREEN_REED], height=(0.12, 0.42), blades=18, spread=0.15, width=0.011)


def grassy(x, y):
    d = aside(x, y)
    return np.where(d < 0, smooth_step(-2.0, -2.9, d), smooth_step(5.6, 6.6, d)) * np.clip(0.6 + 0.8 * noise(x * 0.12, y * 0.12, 2), 0.05, 1)


scatter(dry, strewn(rng, 9000, (-20, 60), (1.6, 80), grassy, land, 1.6), rng, (0.6, 1.5), 0.14)
litter(soil, strewn(rng, 2600, (1.0, 6.4), (1.6, 30), lambda x, y: np.exp(-((aside(x, y) - 4.5) / 1.3) ** 2), land, 1.5), rng, (0.03, 0.13), (palette.DARK_EARTH, palette.EARTH, palette.CLAY), 0.75)
litter(earth, strewn(rng, 700, (-6, 3), (1.6, 24), lambda x, y: 0.5 + 0 * x, land, 1.4), rng, (0.01, 0.04), (palette.EARTH, palette.STONE, palette.DUST))

point_camera((-2.75, -0.35, 1.12), (2.75, 10.5, 1.02), 30)
render(settings, exposure=0.15)
