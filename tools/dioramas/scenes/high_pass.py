"""A trail in the shade goes up to a pass in the sun; riders and packhorses on it, seen from behind."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.banks import from_line
from diorama.boulder import boulder_meshes
from diorama.haze import fill_haze
from diorama.horses import COATS, horse
from diorama.materials import card, leaf
from diorama.noise import fractal, noise, ridged, smooth_step
from diorama.outlook import outlook, snowy_range
from diorama.pack_horse import load, rider
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.ribbons import line_through
from diorama.scatter import litter, scatter, strewn
from diorama.shape import stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import smooth
from diorama.soaring import soaring_bird
from diorama.terrain import mixed

settings = read_settings()
rng = np.random.default_rng(1240)
empty_scene()
sky = hang_sky(Sky(horizon=linear('fbdcae'), middle=linear('a9c4e6'), zenith=linear('4f84cc'), glow=linear('ffdca2'),
                   sun=linear('ffca8c'), azimuth=-48, height=33, sun_strength=8.0, fill=0.85, cloud=linear('fff4e4'),
                   cloud_amount=0.55, cloud_seed=44.0, haze_start=40, haze_length=560, haze_most=0.8, haze_height=150))
fill_haze(sky)
earth, thin, rock = card('earth', 1.2, 0.16, 0.02, 12.0), leaf(), card('rock', 0.06, 0.1, 0.0)
EYE = (0.0, -3.0)
TOP = 112.0
TRAIL = line_through([(2.4, -6), (1.6, 4), (-2.2, 14), (2.6, 25), (-1.6, 38), (3.6, 54), (-0.5, 72), (3.0, 92), (2.0, 112), (2.0, 150)], 0.6)


def to_trail(x, y):
    return np.abs(from_line(x, y, TRAIL))


def land(x, y):
    """A valley that rises to the pass and falls behind it; flanks on both sides, their crests broken by gullies."""
    floor = 0.25 * np.minimum(y, TOP) + 0.0009 * np.clip(y, 0, TOP) ** 2 - 0.55 * np.maximum(y - TOP - 6, 0)
    middle = 1.5 + 5 * np.sin(y * 0.028)
    aside = np.maximum(np.abs(x - middle) - 4.5 - 0.045 * y + 1.6 * noise(x * 0.05, y * 0.06, 5), 0)
    ribs = ridged(y / 58 + np.sign(x - middle) * 0.7, x / 120, 7, 23)
    flank = 120 * (1 - np.exp(-aside * aside / (aside + 9) / 105)) * (0.35 + 0.95 * ribs)
    crags = 3.6 * (ridged(x / 13, y / 13, 6, 61) - 0.4) * smooth_step(3, 18, flank) + 0.35 * fractal(x * 0.35, y * 0.35, 4, 62) * smooth_step(0.2, 5, flank)
    return floor + flank + crags + 0.2 * fractal(x * 0.2, y * 0.2, 4, 7) * smooth_step(0.8, 3, to_trail(x, y)) - 0.16 * smooth_step(0.9, 0.35, to_trail(x, y)) + 0.03 * noise(x * 2, y * 2, 8)


def at(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


def colour(x, y, z, steep):
    worn = smooth_step(1.05, 0.35, to_trail(x, y) + 0.3 * noise(x * 0.9, y * 0.9, 9))
    scree = mixed(palette.STONE, palette.mix(palette.WARM_ROCK, palette.ROCK, 0.5), np.clip(0.5 + 0.9 * fractal(x * 0.3, y * 0.3, 4, 9), 0, 1))
    turf = mixed(scree, palette.mix(palette.STEPPE, palette.GRASS, 0.4), smooth_step(-0.1, 0.5, fractal(x * 0.07, y * 0.07, 4, 19)) * smooth_step(26, 4, z))
    cliff = mixed(palette.mix(palette.WARM_ROCK, palette.ROCK, 0.4), palette.shade(palette.ROCK, 0.62), np.clip(0.5 + 0.8 * fractal(x * 0.09, y * 0.09, 4, 29), 0, 1))
    slope = mixed(turf, cliff, smooth_step(0.2, 0.38, steep + 0.1 * fractal(x * 0.12, y * 0.12, 4, 30)))
    patches = fractal(x / 9, y / 9, 4, 3)
    snow = smooth_step(13, 29, z + 11 * patches + 3 * noise(x * 0.6, y * 0.6, 4) - 34 * np.clip(steep - 0.34, 0, 1)) * (1 - 0.93 * worn)
    return mixed(mixed(slope, palette.mix(palette.DUST, palette.EARTH, 0.55), 0.85 * worn), palette.SNOW, snow)


outlook(earth, EYE, (-40, 40), (1.5, 420), 900, 760, land, colour)
snowy_range(rock, EYE, (-30, 30), 900, 520, 250, seed=71, cell=260, snow=0.34, rock=linear('8a8fa6'), low=linear('9a957c'), base=-60)

order = [(17, 'rider', 0), (22, 'load', 1), (26.5, 'load', 2), (32, 'rider', 1), (37, 'rider', 2), (43, 'load', 0), (49, 'rider', 3), (57, 'load', 1), (63, 'rider', 4), (73, 'load', 2), (80, 'rider', 0), (94, 'rider', 1), (100, 'load', 0)]
COATS_OF_CLOTH = (palette.INDIGO, palette.DEEP_POMEGRANATE, palette.shade(palette.LINEN, 0.75), palette.mix(palette.LEATHER, palette.WOOD, 0.5), palette.mix(palette.GRASS, palette.IRON, 0.6))
along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(TRAIL, axis=0), axis=1))])
for k, (far, burden, kind) in enumerate(order):
    i = int(np.searchsorted(along, far))
    (x, y), (ax, ay) = TRAIL[i], TRAIL[i + 2] - TRAIL[i - 2]
    own = np.random.default_rng(k)
    beast = horse(own, COATS[(k * 2 + 1) % 6], own.uniform(0.4, 0.62), (0.2, -0.18, 0.24)[k % 3])
    burden = rider(COATS_OF_CLOTH[kind], (palette.FELT, palette.DARK_WOOD, palette.FELT)[kind % 3]) if burden == 'rider' else load(own, palette.FELT, (palette.POMEGRANATE, palette.INDIGO, palette.mix(palette.POMEGRANATE, palette.LEATHER, 0.6))[kind])
    turn, climb = math.atan2(ay, ax), math.atan2(at(*TRAIL[i + 2])[2] - at(*TRAIL[i - 2])[2], math.hypot(ax, ay))
    smooth(stand(beast.join(burden, at=(-0.08, 0, 0)), earth, at(x, y, 0.02), (0, -climb * 0.8, turn)))

stones = boulder_meshes(earth, np.random.default_rng(5), (palette.WARM_ROCK, palette.STONE, palette.ROCK), 9)
scatter(stones, strewn(rng, 5200, (-26, 26), (-1, 80), lambda x, y: smooth_step(1.2, 3.0, to_trail(x, y)) * np.exp(-np.abs(np.abs(x - 1.5) - 7) / 4), lambda x, y: land(x, y) - 0.03, 1.3), rng, (0.05, 0.26), 0.4)
scatter(stones, strewn(rng, 240, (-26, 26), (3, 90), lambda x, y: smooth_step(2.5, 4.5, to_trail(x, y)) * np.exp(-np.abs(np.abs(x - 1.5) - 8) / 5), lambda x, y: land(x, y) - 0.16, 1.2), rng, (0.3, 1.0), 0.3)
litter(earth, strewn(rng, 1400, (-5, 5), (-1, 26), lambda x, y: smooth_step(1.6, 0.5, to_trail(x, y)), land, 1.3), rng, (0.012, 0.05), (palette.STONE, palette.WARM_ROCK, palette.EARTH))
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.STRAW, palette.GRASS], height=(0.06, 0.26), blades=40, spread=0.22, width=0.011)
scatter(tufts, strewn(rng, 5200, (-14, 14), (-1, 40), lambda x, y: smooth_step(0.7, 1.6, to_trail(x, y)) * smooth_step(-0.2, 0.4, fractal(x * 0.07, y * 0.07, 4, 19)) * smooth_step(14, 5, land(x, y)), land, 1.4), rng, (0.6, 1.4), 0.15)
for k, (dx, dz) in enumerate([(0, 0), (-3.0, 1.0)]):
    stand(soaring_bird(0.25 + 0.2 * k, 2.2), earth, (20 + dx, 120, 58 + dz), (0, 0, 0.9))

point_camera((0.0, -3.0, float(land(np.array([0.0]), np.array([-3.0]))[0]) + 2.3), (1.6, 60, 20.5), 34)
render(settings, exposure=0.2, bounces=2)
