"""Two pairs of wheel tracks come from the left and from the right through the steppe, join, and lead on as one road to the mountains."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.banks import from_line
from diorama.boulder import boulder_meshes
from diorama.haze import fill_haze
from diorama.materials import card, leaf, vapour
from diorama.noise import fractal, noise, smooth_step
from diorama.outlook import outlook, snowy_range
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.ribbons import line_through
from diorama.scatter import litter, scatter, strewn
from diorama.shape import stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import column
from diorama.soaring import soaring_bird
from diorama.terrain import mixed

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
        line_through([JOIN, (2.4, 25), (2.8, 40), (1.4, 64), (3.4, 104), (2.2, 170), (4.5, 290), (4.0, 420)], 2.0)]
RUT, WHEEL, EYE = 0.74, 0.24, (0.2, -3.2)


def middle_of_road(x, y):
    """Metres to the middle of the nearest track."""
    return np.min([np.abs(from_line(x, y, way)) for way in WAYS], axis=0)


def wheels(x, y):
    """How deep wheels have worn a place, 0 to 1; where the tracks meet, all is one trodden ground."""
    worn = np.max([np.exp(-((np.abs(from_line(x, y, way)) - RUT) / WHEEL) ** 2) for way in WAYS], axis=0)
    return worn * (0.85 + 0.3 * noise(x * 0.7, y * 0.7, 5)) * (1 - 0.8 * np.exp(-((np.hypot(x - JOIN[0], y - JOIN[1] - 1.5)) / 4.2) ** 2))


def land(x, y):
    road = middle_of_road(x, y)
    hoofs = 0.022 * noise(x * 4.5, y * 4.5, 17) * smooth_step(1.3, 0.5, road)
    return 0.5 * fractal(x * 0.03, y * 0.03, 4, 3) * smooth_step(3, 22, np.hypot(x, y - 8)) * smooth_step(3, 9, road + 4 * (y < 40)) + 0.05 * fractal(x * 0.4, y * 0.4, 3, 7) - 0.055 * wheels(x, y) + hoofs - 0.04 * smooth_step(1.6, 0.8, road)


def on(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


def ground_colour(x, y, z, steep):
    road = middle_of_road(x, y)
    grass = mixed(palette.STEPPE, palette.mix(palette.STEPPE, palette.GRASS, 0.8), np.clip(0.45 + 0.9 * noise(x * 0.06, y * 0.06, 6) + 0.4 * fractal(x * 0.5, y * 0.5, 3, 8), 0, 1))
    trodden = mixed(grass, palette.mix(palette.DUST, palette.EARTH, 0.3), 0.85 * smooth_step(1.75, 0.95, road + 0.35 * fractal(x * 0.6, y * 0.6, 3, 9)))
    between = mixed(trodden, grass, 0.55 * smooth_step(0.4, 0.1, road + 0.2 * noise(x * 1.1, y * 1.1, 11)) * smooth_step(3.5, 6.5, np.hypot(x - JOIN[0], y - JOIN[1] - 1.5)))
    return mixed(between, palette.shade(palette.DUST, 1.06), np.clip(wheels(x, y) * 0.8, 0, 1))


outlook(earth, EYE, (-38, 38), (1.5, 640), 760, 600, land, ground_colour)
snowy_range(rock, EYE, (-38, 38), 640, 400, 190, seed=88, cell=220, snow=0.36, rock=linear('8386a0'), columns=1100)
snowy_range(rock, EYE, (-38, 38), 480, 170, 46, seed=90, cell=85, snow=9, rock=linear('8d8468'), columns=800, rows=80)
column(vapour(density=0.3), np.random.default_rng(4), (9.0, 300.0, 0.5), (14.0, 0.0), 26.0, puffs=30, start=0.7, end=3.4)

tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.STRAW, palette.GRASS], height=(0.14, 0.46), blades=22, spread=0.17)


def grassy(x, y):
    between = 0.5 * smooth_step(0.3, 0.1, middle_of_road(x, y))
    return np.maximum(smooth_step(RUT + 0.3, RUT + 0.9, middle_of_road(x, y)), between) * np.clip(0.5 + 0.8 * noise(x * 0.22, y * 0.22, 2), 0, 1)


short = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.STRAW], height=(0.05, 0.17), blades=56, spread=0.32, width=0.011)
scrub = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.DARK_REED], height=(0.15, 0.45), blades=90, spread=1.1, width=0.03)
scatter(short, strewn(rng, 9000, (-24, 24), (1.2, 40), grassy, land, 1.5), rng, (0.6, 1.5), 0.12)
scatter(tufts, strewn(rng, 6000, (-24, 24), (1.8, 44), lambda x, y: grassy(x, y) * smooth_step(-0.2, 0.3, noise(x * 0.25, y * 0.25, 23)), land, 1.5), rng, (0.45, 1.3))
scatter(scrub, strewn(rng, 6500, (-130, 130), (34, 260), lambda x, y: grassy(x, y) * smooth_step(2.2, 3.5, middle_of_road(x, y)), land, 1.35), rng, (0.7, 1.6), 0.08)
feather = grass_tufts(thin, rng, [palette.FELT, palette.STRAW, palette.PLUME], kinds=6, height=(0.4, 0.75), blades=26, spread=0.16, width=0.012)
scatter(feather, strewn(rng, 900, (-20, 20), (3, 40), lambda x, y: smooth_step(1.6, 2.6, middle_of_road(x, y)) * smooth_step(0.1, 0.35, noise(x * 0.1, y * 0.1, 19)), land, 1.3), rng, (0.7, 1.2))
litter(earth, strewn(rng, 1300, (-11, 11), (1.8, 24), lambda x, y: smooth_step(1.6, 0.6, middle_of_road(x, y)), land, 1.3), rng, (0.012, 0.05), (palette.STONE, palette.DUST, palette.WARM_ROCK))
stones = boulder_meshes(earth, np.random.default_rng(5), (palette.WARM_ROCK, palette.STONE, palette.CLAY), 6)
scatter(stones, [on(x, y, -0.08) for x, y in ((-7.4, 13.2), (-8.5, 13.9), (8.6, 16.2), (1.2, 7.6), (0.6, 8.3))], rng, (0.25, 0.55), 0.2)
for i, (dx, dz) in enumerate([(0, 0), (1.9, 0.7)]):
    stand(soaring_bird(0.3 + 0.25 * i, 2.0), earth, (9 + dx, 60, 16 + dz), (0, 0, 0.7), 1.1)

point_camera((0.2, -3.2, 4.4), (0.6, 24, 2.0), 27)
render(settings, exposure=0.15, bounces=2)
