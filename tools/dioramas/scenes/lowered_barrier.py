"""An empty road that runs to the mountains, and a wooden barrier lowered across it: evening light beyond, shade on this side."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.barrier import counterweight, lowered_barrier
from diorama.birds import bird
from diorama.haze import fill_haze
from diorama.materials import card, leaf, timber
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.scatter import litter, scatter, strewn
from diorama.shape import mesh_of, stand
from diorama.sky import Sky, hang_sky
from diorama.soil import soil
from diorama.spade_cut import clod
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import meshes_of, poplar

settings = read_settings()
rng = np.random.default_rng(1933)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f8d3a0'), middle=linear('c3c4d6'), zenith=linear('6f86b8'), glow=linear('ffc983'),
                   sun=linear('ffb466'), azimuth=-74, height=10, sun_strength=9.0, sun_width=0.9, fill=0.66, cloud=linear('ffe6cc'),
                   cloud_amount=0.6, cloud_seed=41.0, haze_start=30, haze_length=430, haze_most=0.86, haze_height=110))
fill_haze(sky)
earth, thin, rock, dirt = card(), leaf(), card('rock', 0.06, 0.1, 0.0), soil('dirt', 0.024, 0.006, 0.42)
GATE = 5.9


def road(x, y):
    """1 on the road, 0 beside it."""
    return smooth_step(2.5, 2.05, np.abs(x) + 0.16 * noise(x * 0.9, y * 0.5, 4))


def rut(x, y):
    """How deep wheels have pressed into a place, 0 to 1."""
    return np.exp(-((np.abs(x + 0.12 * noise(x * 0, y * 0.12, 9)) - 0.82) / 0.17) ** 2) * road(x, y)


def trodden(x, y):
    """The edges that wheels have pushed up beside the ruts, broken here and there, 0 to 1."""
    beside = np.abs(np.abs(np.abs(x + 0.12 * noise(x * 0, y * 0.12, 9)) - 0.82) - 0.27)
    return np.exp(-(beside / 0.07) ** 2) * road(x, y) * np.clip(0.5 + 0.9 * noise(x * 2.0, y * 1.3, 17), 0, 1)


def land(x, y):
    flat = 0.16 * fractal(x * 0.07, y * 0.07, 4, 3) + 0.04 * noise(x * 0.9, y * 0.9, 8)
    side = np.exp(-((np.abs(x) - 3.35) / 0.5) ** 2)
    return flat * smooth_step(2.0, 6.0, np.abs(x)) - 0.34 * side + 0.1 * road(x, y) - 0.085 * rut(x, y) + 0.012 * fractal(x * 3.7, y * 3.7, 4, 12) * road(x, y) + 0.03 * trodden(x, y)


def colour(x, y, z, steep):
    dry = mixed(palette.STEPPE, palette.STRAW, np.clip(0.45 + 0.9 * noise(x * 0.06, y * 0.09, 6) + 0.3 * noise(x * 0.7, y * 0.7, 16), 0, 1))
    green = mixed(dry, palette.GRASS, smooth_step(0.2, 0.6, noise(x * 0.05, y * 0.05, 21)) * 0.5)
    dust = mixed(palette.DUST, palette.CLAY, np.clip(0.4 + 0.6 * noise(x * 0.8, y * 0.5, 5), 0, 1))
    worn = mixed(mixed(dust, palette.STEPPE, np.exp(-(x / 0.3) ** 2) * 0.6), palette.EARTH, rut(x, y) * 0.55)
    return mixed(mixed(green, palette.EARTH, np.exp(-((np.abs(x) - 3.3) / 0.55) ** 2) * 0.6), worn, road(x, y))


stand(sheet((-8, 8), (-0.6, 24), 420, 420, land, colour, rng, y_power=1.5), dirt)
stand(sheet((-130, 130), (-0.6, 220), 330, 260, lambda x, y: land(x, y) - 0.4 * (np.abs(x) < 7.4) * (y < 23.2), colour, rng, y_power=1.9), dirt)
stand(sheet((-900, 900), (216, 720), 200, 80, land, colour, rng), earth)
mountains(rock, rng, 440, 320, 1750, 135, seed=141, snow_line=0.5, rock=linear('80808e'), low=linear('9b9174'), cell=150)
mountains(rock, rng, 310, 140, 1300, 22, seed=152, snow_line=3.0, rock=linear('958a66'), low=linear('a3966a'), columns=240, rows=60, cell=70)

posts, pole, ties = lowered_barrier(np.random.default_rng(12))
for shape, material in ((posts, timber('posts', 'z')), (pole, timber('pole', 'x')), (ties, earth)):
    rounded(stand(shape, material, (-2.35, GATE, 0.02)), 40)
rounded(stand(counterweight(np.random.default_rng(5)), card('stone', 7.0, 0.3, 0.004, 45), (-2.35, GATE, 0.02)), 80)

shade_trees = meshes_of([poplar(rng, 11.0) for _ in range(2)], earth, thin)
for k in range(44):
    x, y = -22.0 - 2.5 * (k % 2), -15.0 + 0.66 * k
    for mesh in shade_trees[k % 2]:
        stand(mesh, at=(x, y + rng.normal(0, 0.15), 0), turn=(0, 0, k * 1.3), size=(1.5, 1.5, 0.72))
far_trees = meshes_of([poplar(rng, 10.0, leaves=5000, width=0.15, leaf_size=0.09) for _ in range(3)], earth, thin)
for k in range(26):
    for mesh in far_trees[k % 3]:
        stand(mesh, at=(32 + 2.6 * k + rng.normal(0, 0.5), 150 + 1.2 * k, 0), turn=(0, 0, k * 1.9), size=float(rng.uniform(0.8, 1.15)))

dry = grass_tufts(thin, rng, [palette.STRAW, palette.STEPPE, palette.REED], height=(0.14, 0.5), blades=18, spread=0.15, width=0.011)
sage = grass_tufts(thin, rng, [linear('8f9678'), linear('7d8565'), palette.STEPPE], height=(0.08, 0.22), blades=34, spread=0.2, width=0.016)


def grassy(x, y):
    return (1 - road(x, y)) * smooth_step(2.3, 2.9, np.abs(x)) * np.clip(0.55 + 0.8 * noise(x * 0.12, y * 0.12, 2), 0.05, 1)


scatter(dry, strewn(rng, 7000, (-34, 34), (1.6, 80), grassy, land, 1.6), rng, (0.6, 1.5), 0.14)
scatter(sage, strewn(rng, 2400, (-30, 30), (1.6, 70), grassy, land, 1.6), rng, (0.7, 1.6), 0.1)
scatter(sage, strewn(rng, 260, (-0.34, 0.34), (2.2, 40), lambda x, y: 0.7 + 0 * x, land, 1.5), rng, (0.35, 0.7), 0.1)
clods = [mesh_of(clod(rng, 1.0, palette.shade((palette.DUST, palette.CLAY, palette.STONE)[k % 3], rng.uniform(0.75, 1.05))), dirt, 'clod') for k in range(9)]
for mesh in clods:
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))
scatter(clods, strewn(rng, 5200, (-2.6, 2.6), (-0.4, 18), lambda x, y: np.clip(0.3 + trodden(x, y) + 0.6 * smooth_step(1.6, 2.2, np.abs(x)), 0, 1), land, 1.5), rng, (0.006, 0.03), 3.0)
litter(earth, strewn(rng, 500, (-7, 7), (1.4, 20), lambda x, y: 0.7 - 0.5 * rut(x, y), land, 1.4), rng, (0.01, 0.045), (palette.EARTH, palette.STONE, palette.DUST))
stand(bird(0.25, 1.9), earth, (20, 92, 30), (0, 0.25, 0.9))
stand(bird(0.1, 1.9), earth, (25, 104, 33), (0, 0.15, 0.6))

point_camera((0.5, -2.35, 1.78), (0.0, 46, 4.2), 28.5)
render(settings, exposure=0.1)
