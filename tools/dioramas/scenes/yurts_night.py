"""A ring of felt yurts under the stars; light stands in one door, its smoke goes up."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.horses import COATS, horse
from diorama.light import shine
from diorama.materials import card, glow, leaf, timber, vapour
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import litter, scatter, strewn
from diorama.shape import Shape, mesh_of, pebble, stand, without_shine
from diorama.sky import Sky, hang_sky
from diorama.smoke import column, smooth
from diorama.starfield import hang_stars
from diorama.terrain import mixed, mountains, sheet
from diorama.felt_dwelling import yurt

settings = read_settings()
rng = np.random.default_rng(77)
empty_scene()
sky = hang_sky(Sky(horizon=linear('7482a4'), middle=linear('2b3a63'), zenith=linear('0c1330'), glow=linear('8fa0cc'),
                   sun=linear('b9cdff'), azimuth=-75, height=34, sun_strength=1.05, sun_width=1.5, fill=0.75, glow_strength=0.25, cloud=linear('50639a'),
                   cloud_amount=-1.5, cloud_seed=5.0, haze_start=60, haze_length=900, haze_most=0.8, haze_height=120))
fill_haze(sky)
earth, thin, rock, smoke = card(), leaf(), card('rock', 0.06, 0.1, 0.0), vapour(density=0.3)
felt, upright = card('felt', 1.6, 0.14, 0.012, 14.0), timber('upright', 'z')
MIDDLE, RING = np.array([1.5, 24.0]), 12.5


def land(x, y):
    far = np.hypot(x - MIDDLE[0], y - MIDDLE[1])
    return 0.25 * fractal(x * 0.06, y * 0.06, 4, 3) * smooth_step(8, 26, far) + 0.05 * fractal(x * 0.4, y * 0.4, 3, 5)


def ground_colour(x, y, z, steep):
    grass = mixed(palette.STEPPE, palette.shade(palette.STEPPE, 0.72), np.clip(0.5 + 0.8 * noise(x * 0.1, y * 0.1, 6), 0, 1))
    far = np.hypot(x - MIDDLE[0], y - MIDDLE[1]) + 2.5 * noise(x * 0.12, y * 0.12, 7)
    return mixed(grass, palette.DUST, 0.75 * smooth_step(RING + 2, RING - 4, far))


stand(sheet((-30, 34), (2, 62), 260, 240, land, ground_colour, rng, y_power=1.3), earth)
stand(sheet((-260, 260), (1, 330), 200, 200, lambda x, y: land(x, y) - 0.5 * (np.abs(x - 2) < 31) * (y > 3) * (y < 61), ground_colour, rng, y_power=1.8), earth)
stand(sheet((-1100, 1100), (320, 900), 60, 20, lambda x, y: 0.2 + 0 * x, lambda x, y, z, s: mixed(palette.STEPPE, palette.shade(palette.STEPPE, 0.72), np.clip(0.5 + noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
mountains(rock, rng, 620, 300, 2300, 105, seed=71, snow_line=0.5, cell=180, rock=linear('7d8298')).visible_shadow = False
mountains(rock, rng, 400, 160, 1500, 34, seed=74, snow_line=2.0, rock=linear('6d7268'), columns=240, rows=50, cell=80).visible_shadow = False

homes = [tuple(mesh_of(part, material) for part, material in zip(yurt(np.random.default_rng(k), 2.6 + 0.12 * k), (felt, upright, earth))) for k in range(3)]
COUNT = 9


def place_in_ring(k):
    """Where dwelling k stands, and its turn: every door looks to the middle; the one opposite to us is the first."""
    a = math.pi / 2 + 2 * math.pi * k / COUNT
    x, y = MIDDLE + RING * np.array([math.cos(a), math.sin(a)]) * (1 + 0.03 * math.sin(k * 5))
    return (x, y, float(land(np.array([x]), np.array([y]))[0])), a - math.pi / 2


lamp = glow('lamp', palette.LAMP, 2.0)
for k in range(COUNT):
    at, turn = place_in_ring(k)
    felt_mesh, wood_mesh, dark_mesh = homes[k % 3]
    smooth(stand(felt_mesh, at=at, turn=(0, 0, turn)))
    stand(wood_mesh, at=at, turn=(0, 0, turn))
    inside = stand(dark_mesh, at=at, turn=(0, 0, turn))
    if k == 0:
        inside.hide_render = True
        x, y, z = at
        without_shine(stand(Shape().add([(-0.45, -2.2, 0), (0.45, -2.2, 0), (0.45, -2.2, 1.35), (-0.45, -2.2, 1.35)], [(0, 1, 2, 3)], palette.LAMP), lamp, at))
        shine('hearth', (x, y - 4.0, z + 1.1), 300, 0.5)
        shine('crown', (x, y, z + 4.2), 10, 0.5)
        column(smoke, rng, (x, y + 0.2, z + 3.3), (2.6, 1.0), 9.0, puffs=34, start=0.16, end=0.8, sway=0.3, colour=palette.FELT)

ground = lambda x, y: (x, y, float(land(np.array([x]), np.array([y]))[0]))
for k, (x, y, turn, head) in enumerate([(-2.2, 20.5, 0.35, 0.8), (-4.4, 22.6, -0.5, 0.1), (5.2, 22.0, 2.75, 0.05), (6.9, 24.6, 2.3, 0.75), (-24, 30, 0.7, 0.0), (-21, 36, 2.2, 0.0), (26, 33, 2.9, 0.0)]):
    smooth(stand(horse(np.random.default_rng(k), COATS[k % 6], head), earth, ground(x, y), (0, 0, turn)))
pile = Shape()
for k in range(16):
    pile.join(pebble(rng, rng.uniform(0.1, 0.2), palette.STONE, 0.7), at=(0.55 * math.cos(k * 0.4), 0.55 * math.sin(k * 0.4), 0.05))
stand(pile, earth, ground(*MIDDLE))
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.STRAW], height=(0.12, 0.4), blades=20, spread=0.2)
scatter(tufts, strewn(rng, 4200, (-22, 26), (3, 44), lambda x, y: smooth_step(RING - 3, RING + 1, np.hypot(x - MIDDLE[0], y - MIDDLE[1])) * np.clip(0.6 + noise(x * 0.25, y * 0.25, 2), 0, 1), land, 1.4), rng, (0.5, 1.3))
litter(earth, strewn(rng, 260, (-9, 12), (10, 32), lambda x, y: 0 * x + 1, land), rng, (0.03, 0.09), (palette.STONE, palette.DUST, palette.EARTH))

EYE = (MIDDLE[0] + 0.4, -3.0, 6.2)
hang_stars(rng, EYE, 1100, strength=1.9)
point_camera(EYE, (MIDDLE[0] + 0.2, 26, 6.6), 26)
render(settings, exposure=0.6, bounces=2, colour=1.0)
