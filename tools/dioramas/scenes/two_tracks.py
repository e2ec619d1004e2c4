"""Two pairs of wheel tracks come from the left and from the right through the steppe, join, and lead on as one road to the mountains."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.banks import from_line
from diorama.birds import bird
from diorama.haze import fill_haze
from diorama.materials import card, leaf
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.ribbons import line_through
from diorama.scatter import litter, scatter, strewn
from diorama.shape import pebble, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, mountains, sheet

settings = read_settings()
rng = np.random.default_rng(2015)
empty_scene()
sky = hang_sky(Sky(horizon=linear('ffcf9a'), middle=linear('b9c8e2'), zenith=linear('557fc0'), glow=linear('ffcb86'),
                   sun=linear('ffb470'), azimuth=-46, height=11, sun_strength=7.0, fill=0.75, cloud=linear('ffe6c8'),
                   cloud_amount=0.7, cloud_seed=36.0, haze_start=40, haze_length=620, haze_most=0.86, haze_height=90))
fill_haze(sky)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
JOIN = (0.4, 17.0)
WAYS = [line_through([(-24, 1.0), (-11, 4.6), (-4.2, 10), JOIN, (2.4, 25)], 0.35), line_through([(22, -1.0), (11.5, 4.0), (5.0, 10.2), JOIN, (2.4, 25)], 0.35),
        line_through([JOIN, (2.4, 25), (1.0, 37), (-5.0, 52), (-5.5, 74), (3, 104), (6, 150)], 0.9)]
RUT, WHEEL = 0.74, 0.2


def middle_of_road(x, y):
    """Metres to the middle of the nearest track."""
    return np.min([np.abs(from_line(x, y, way)) for way in WAYS], axis=0)


def wheels(x, y):
    """How deep wheels have worn a place, 0 to 1."""
    worn = np.max([np.exp(-((np.abs(from_line(x, y, way)) - RUT) / WHEEL) ** 2) for way in WAYS], axis=0)
    return worn * (0.85 + 0.3 * noise(x * 0.7, y * 0.7, 5))


def land(x, y):
    return 0.5 * fractal(x * 0.03, y * 0.03, 4, 3) * smooth_step(3, 22, np.hypot(x, y - 8)) + 0.06 * fractal(x * 0.4, y * 0.4, 3, 7) - 0.13 * wheels(x, y) + 0.05 * np.exp(-((middle_of_road(x, y) - RUT - 0.42) / 0.2) ** 2)


def on(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


def ground_colour(x, y, z, steep):
    grass = mixed(palette.STEPPE, palette.mix(palette.STEPPE, palette.GRASS, 0.8), np.clip(0.45 + 0.9 * noise(x * 0.09, y * 0.09, 6) + 0.3 * noise(x * 0.7, y * 0.7, 8), 0, 1))
    trodden = mixed(grass, palette.DUST, 0.55 * smooth_step(2.0, 0.9, middle_of_road(x, y) + 0.4 * noise(x * 0.5, y * 0.5, 9)))
    far_road = 0.85 * smooth_step(1.7, 0.8, middle_of_road(x, y)) * smooth_step(26, 44, y)
    return mixed(trodden, palette.PALE_CLAY, np.clip(np.maximum(wheels(x, y) * 1.2, far_road), 0, 1))


stand(sheet((-17, 17), (1.2, 34), 380, 360, land, ground_colour, rng, y_power=1.3), earth)
stand(sheet((-190, 190), (1.0, 240), 300, 300, lambda x, y: land(x, y) - 0.35 * (np.abs(x) < 16.2) * (y > 1.8) * (y < 33.4), ground_colour, rng, y_power=1.8), earth)
stand(sheet((-1000, 1000), (235, 800), 70, 24, lambda x, y: 0.3 * noise(x * 0.02, y * 0.02), lambda x, y, z, s: mixed(palette.STEPPE, palette.GRASS, np.clip(0.4 + noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
mountains(rock, rng, 560, 330, 2000, 150, seed=87, snow_line=0.45, cell=200, rock=linear('8386a0')).visible_shadow = False
mountains(rock, rng, 380, 170, 1500, 36, seed=90, snow_line=2.0, rock=linear('8d8468'), columns=260, rows=54, cell=80).visible_shadow = False

tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.STRAW, palette.GRASS], height=(0.14, 0.46), blades=22, spread=0.17)


def grassy(x, y):
    between = 0.5 * smooth_step(0.3, 0.1, middle_of_road(x, y))
    return np.maximum(smooth_step(RUT + 0.3, RUT + 0.9, middle_of_road(x, y)), between) * np.clip(0.5 + 0.8 * noise(x * 0.22, y * 0.22, 2), 0, 1)


scatter(tufts, strewn(rng, 8200, (-24, 24), (1.8, 44), grassy, land, 1.5), rng, (0.45, 1.3))
feather = grass_tufts(thin, rng, [palette.FELT, palette.STRAW, palette.PLUME], kinds=6, height=(0.4, 0.75), blades=26, spread=0.16, width=0.012)
scatter(feather, strewn(rng, 900, (-20, 20), (3, 40), lambda x, y: smooth_step(1.6, 2.6, middle_of_road(x, y)) * smooth_step(0.1, 0.35, noise(x * 0.1, y * 0.1, 19)), land, 1.3), rng, (0.7, 1.2))
litter(earth, strewn(rng, 1300, (-11, 11), (1.8, 24), lambda x, y: smooth_step(1.6, 0.6, middle_of_road(x, y)), land, 1.3), rng, (0.012, 0.05), (palette.STONE, palette.DUST, palette.WARM_ROCK))
for k, (x, y, size) in enumerate([(-7.4, 13.2, 0.6), (-8.3, 13.9, 0.3), (8.6, 16.2, 0.5), (1.2, 7.6, 0.32), (0.7, 8.2, 0.2)]):
    stand(pebble(np.random.default_rng(k), size, palette.mix(palette.WARM_ROCK, palette.CLAY, 0.3), 0.7, 2), earth, on(x, y, 0.04))
for i, (dx, dz) in enumerate([(0, 0), (1.9, 0.7)]):
    stand(bird(0.3 + 0.25 * i, 2.0), earth, (9 + dx, 60, 16 + dz), (0, 0, 0.7), 1.1)

point_camera((0.2, -3.2, 4.4), (0.6, 24, 2.0), 27)
render(settings, exposure=0.15, bounces=2)
