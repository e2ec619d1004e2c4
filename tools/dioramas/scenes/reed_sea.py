"""The reed sea by the river Chu at dawn, the Kyrgyz Ala-Too behind; belongings set down where the ground is dry."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.birds import bird
from diorama.haze import fill_haze
from diorama.household import rolled_rug
from diorama.materials import card, leaf, metal, timber, water
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts, reed_clumps
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.scatter import litter, scatter, straws, strewn
from diorama.set_down import bound_chest, cloth_bundle, guyum
from diorama.shape import stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, mountains, sheet
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(1930)
empty_scene()
sky = hang_sky(Sky(horizon=linear('fbd0a0'), middle=linear('b4c6dc'), zenith=linear('4f82c2'), glow=linear('ffd090'),
                   sun=linear('ffbe7c'), azimuth=-70, height=17, sun_strength=7.5, fill=0.72, cloud=linear('fff0dc'),
                   cloud_amount=0.55, cloud_seed=3.0, haze_start=25, haze_length=900, haze_most=0.86, haze_height=80))
fill_haze(sky)
earth, thin, rock, copper = card(), leaf(), card('rock', 0.06, 0.1, 0.0), metal()
river = water('river', linear('35505a'), wave=1.6, height=0.05, stretch=(0.6, 1.6))


def channel(x, y):
    """How far inside the water a place is: over 0 is water."""
    main = 5.5 - 0.030 * y + 7.5 * np.sin(y * 0.045 + 0.2) * smooth_step(4, 60, y) - 3.0
    wide = 3.6 + 1.3 * np.sin(y * 0.11 + 1) + y * 0.035
    one = 1 - np.abs(x - main) / wide
    side = 1 - np.abs(x - (-24 + 10 * np.sin(y * 0.06 + 2) + y * 0.05)) / (2.2 + y * 0.03)
    pond = 0.9 * noise(x * 0.055, y * 0.035, 5) - 0.28 + 0.003 * y
    return np.maximum(np.maximum(one, side * (y > 22)), np.where(y > 30, pond, -1)) + 0.25 * noise(x * 0.3, y * 0.3, 2)


def island(x, y):
    """The dry rise on which things have been set down."""
    return smooth_step(2.6, 0.9, np.hypot((x - 4.7) / 1.7, y - 10.2) + 0.35 * noise(x * 0.9, y * 0.9, 31))


def land(x, y):
    wet = smooth_step(-0.12, 0.35, channel(x, y)) * (1 - island(x, y))
    return 0.22 + 0.14 * fractal(x * 0.2, y * 0.2, 3, 7) + 0.05 * fractal(x * 1.3, y * 1.3, 3, 8) + 0.25 * island(x, y) - 1.0 * wet


def ground_colour(x, y, z, steep):
    dry = mixed(palette.EARTH, palette.STEPPE, np.clip(0.5 + 0.7 * noise(x * 0.4, y * 0.4, 3), 0, 1))
    return mixed(palette.WET_EARTH, dry, smooth_step(-0.1, 0.3, z))


stand(sheet((-14, 16), (2, 24), 300, 240, land, ground_colour, rng, y_power=1.3), earth)
stand(sheet((-130, 130), (2, 200), 260, 220, lambda x, y: land(x, y) - 0.3 * (np.abs(x - 1) < 14) * (y > 2.3) * (y < 23), ground_colour, rng, y_power=1.8), earth)
stand(sheet((-900, 900), (195, 700), 60, 20, lambda x, y: 0.15 + 0.2 * noise(x * 0.02, y * 0.02),
            lambda x, y, z, s: mixed(palette.STEPPE, palette.GREEN_REED, np.clip(noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
pool(river, (-140, 140), (-6, 205), 0.0)
mountains(rock, rng, 480, 300, 1700, 128, seed=11, snow_line=0.40, cell=150, rock=linear('a3a6bd'), low=linear('b3ab9e'))
mountains(rock, rng, 330, 150, 1200, 26, seed=23, snow_line=2.0, rock=linear('9a8f76'), columns=220, rows=50, cell=60)


def reedy(x, y):
    inside = channel(x, y)
    shore = smooth_step(0.22, 0.0, inside) * (0.35 + 0.65 * smooth_step(-0.9, -0.1, inside))
    clearing = smooth_step(2.0, 3.2, np.hypot((x - 4.6) / 1.5, y - 9.6))
    corridor = np.where(y < 13, smooth_step(0.0, 1.2, np.abs(x - 0.6) - 2.2 - 0.16 * y), 1)
    return shore * clearing * corridor * np.clip(0.75 + 0.5 * noise(x * 0.12, y * 0.12, 8), 0, 1)


full = reed_clumps(thin, rng, 10, 18)
scatter(full, strewn(rng, 2300, (-34, 34), (6.6, 46), reedy, land, 1.15), rng, (0.8, 1.25), 0.06)
far = reed_clumps(thin, rng, 6, 26, 1.3, (1.7, 2.7))
scatter(far, strewn(rng, 2600, (-120, 120), (44, 190), reedy, land, 1.2), rng, (0.8, 1.35), 0.05)
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.REED, palette.GREEN_REED])
scatter(tufts, strewn(rng, 900, (-10, 14), (5, 22), lambda x, y: smooth_step(0.15, -0.05, channel(x, y) - island(x, y) * 0.6), land), rng, (0.7, 1.7))

def on_land(x, y, lift=0.0):
    """A place on the dry rise."""
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


cloth = card('cloth', 8, 0.14, 0.003, 120)
for shape, material in zip(bound_chest(rng), (timber('lying', 'x'), card('bands', 9.0, 0.2, 0.001, 90, 0.6, 0.2))):
    rounded(stand(shape, material, on_land(4.35, 10.35, -0.02), (0, 0, 0.35)), 40)
rounded(stand(cloth_bundle(rng, palette.POMEGRANATE, 0.44), cloth, on_land(5.45, 10.2, -0.05)), 80)
rounded(stand(cloth_bundle(rng, palette.mix(palette.LINEN, palette.CLAY, 0.25), 0.28), cloth, on_land(4.3, 10.33, 0.47), (0, 0, 1)), 80)
rounded(stand(rolled_rug(rng), cloth, on_land(4.65, 9.62, -0.02), (0, 0, 0.12)), 60)
rounded(stand(guyum(), copper, on_land(3.42, 9.95, -0.01), (0, 0, 2.9), 1.15), 60)
dry = strewn(rng, 1500, (1.5, 9), (7.4, 13), lambda x, y: island(x, y) > 0.25, land)
straws(thin, dry[:700], rng, [palette.REED, palette.STRAW, palette.DARK_REED], (0.08, 0.34), 0.007)
litter(earth, dry[700:], rng, (0.01, 0.04), (palette.EARTH, palette.STONE, palette.WET_EARTH))
scatter(tufts, strewn(rng, 420, (1.5, 9.5), (7.4, 13), lambda x, y: (island(x, y) > 0.2) * smooth_step(0.9, 1.5, np.hypot((x - 4.6) / 1.3, y - 10.1)), land), rng, (0.4, 1.2))

for i, (dx, dz) in enumerate([(0, 0), (-2.2, .4), (2.4, .5), (-4.6, 1.2), (5, .9), (-7, 1.7), (7.6, 1.8)]):
    stand(bird(0.2 + 0.25 * (i % 3)), earth, (-16 + dx, 62 + abs(dx) * 0.9, 17.5 + dz), (0, 0, -1.0), 1.1)

point_camera((0.5, 0.6, 2.7), (0.7, 40, 5.2), 30)
render(settings, exposure=0.25)
