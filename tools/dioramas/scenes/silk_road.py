"""One road from a hill: a caravan in silhouette near us, lorries and a goods train where it goes on, far away a sea that glints."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.birds import bird
from diorama.camels import camel_load, camel_skin, leader, leaders_things
from diorama.haze import fill_haze
from diorama.lorry import container_wagon, diesel, lorry
from diorama.materials import card, leaf, metal, water
from diorama.noise import fractal, noise, ridged, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.ribbons import left_of, line_through, ribbon
from diorama.round_edges import round_edges
from diorama.scatter import litter, scatter, strewn
from diorama.shape import Shape, mesh_of, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, sheet
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(1998)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('f6d8b8'), middle=linear('b7b9d6'), zenith=linear('667cb8'), glow=linear('ffc67e'),
                       sun=linear('ffb061'), azimuth=-13, height=15, sun_strength=7.0, fill=0.6, cloud=linear('ffe9cc'),
                       cloud_amount=0.6, cloud_seed=17.0, disc=0.0, haze_start=60, haze_length=900, haze_most=0.6, haze_height=110)))
earth, thin, rock, bright = card(), leaf(), card('rock', 0.06, 0.1, 0.0), metal('bright', 0.22)
soil, coat = card('soil', 0.8, 0.26, 0.035, 7.0), card('coat', 5.0, 0.16, 0.012, 40.0)

ROAD = line_through([(40, 9), (24, 12), (10, 14.5), (-3, 17), (-14, 22), (-19, 33), (-13, 52), (-4, 80), (2, 112), (12, 146), (32, 176), (36, 204), (16, 232), (2, 264), (12, 302), (40, 352)], 0.4)
RAILS = line_through([(190, 60), (140, 84), (108, 112), (88, 148), (76, 190), (66, 235), (70, 295), (82, 352)], 0.8)
CUTS = {'road': (ROAD, 4.8), 'rails': (RAILS, 3.4)}
SWAY = {'road': 121, 'rails': 61}


def away(line, x, y):
    """Metres from the nearest point of a line, and the height that the line has there."""
    shape = np.shape(x)
    x, y = np.ravel(x), np.ravel(y)
    best, near = np.full(len(x), 1e9), np.zeros(len(x), int)
    for k, (px, py) in enumerate(line):
        d = (x - px) ** 2 + (y - py) ** 2
        near[d < best] = k
        best = np.minimum(best, d)
    return np.sqrt(best).reshape(shape), near.reshape(shape)


def hill(x, y):
    return 22 * smooth_step(128, 22, y + 0.06 * np.abs(x)) - 6 * smooth_step(310, 372, y + 26 * noise(x * 0.012, y * 0.012, 5)) + 1.8 * fractal(x * 0.018, y * 0.018, 4, 3) * smooth_step(0, 40, y) + 0.10 * noise(x * 0.5, y * 0.5, 8)


LEVELS = {name: np.convolve(np.pad(hill(line[:, 0], line[:, 1]), SWAY[name] // 2, 'edge'), np.ones(SWAY[name]) / SWAY[name], 'valid') for name, (line, _) in CUTS.items()}


def land(x, y):
    z = hill(x, y)
    for name, (line, half) in CUTS.items():
        d, near = away(line, x, y)
        z = z + (LEVELS[name][near] - z) * smooth_step(half * 2.4, half * 0.8, d)
    return z


def colour(x, y, z, steep):
    dry = mixed(linear('9c8b62'), linear('bba677'), np.clip(0.5 + 0.9 * noise(x * 0.05, y * 0.08, 6) + 0.5 * noise(x * 0.6, y * 0.6, 16), 0, 1))
    sage = mixed(dry, linear('8a8f76'), smooth_step(0.05, 0.5, noise(x * 0.03, y * 0.05, 21) + 0.3 * noise(x * 0.4, y * 0.4, 22)) * 0.8)
    d, near = away(ROAD, x, y)
    trodden = smooth_step(3.2, 2.0, d + 0.8 * noise(x * 0.5, y * 0.5, 5)) * smooth_step(70, 40, np.asarray(ROAD)[near, 1])
    out = mixed(sage, mixed(linear('e0cba6'), linear('c9ae86'), np.clip(0.5 + noise(x * 1.3, y * 1.3, 7), 0, 1)), trodden)
    track, _ = away(RAILS, x, y)
    return mixed(out, palette.shade(palette.STONE, 0.75), smooth_step(3.6, 2.8, track))


round_edges(stand(sheet((-46, 60), (-4, 110), 300, 290, land, colour, rng, y_power=1.3), soil), 180)
round_edges(stand(sheet((-360, 400), (-4, 420), 300, 300, lambda x, y: land(x, y) - 1.2 * smooth_step(0, 3, np.minimum(np.minimum(x + 46, 60 - x), 110 - y)), colour, rng, y_power=1.5), soil), 180)
pool(water('sea', linear('3f7fa6'), 0.1, 1.0, (1.0, 0.35), 0.1), (-1800, 1800), (250, 3600), -2.4)


def road_of_today(line, level):
    """Asphalt between two shoulders of gravel, a white line along either edge and dashes along its middle."""
    asphalt, white = linear('55565d'), linear('d9d6cc')
    bands = [(-4.4, 0.02), (-3.7, 0.2), (-3.35, 0.22), (-3.1, 0.22), (3.1, 0.22), (3.35, 0.22), (3.7, 0.2), (4.4, 0.02)]
    tones = [linear('9b8e78'), asphalt, white, asphalt, white, asphalt, linear('9b8e78')]
    stand(ribbon(line, [(a, h + 0.1) for a, h in bands], tones, rng, ground=lambda x, y: level[away(line, x, y)[1]]), earth)
    for k in range(0, len(line) - 12, 24):
        stand(ribbon(line[k:k + 10], [(-0.12, 0.36), (0.12, 0.36)], [white], rng, ground=lambda x, y: level[away(line, x, y)[1]]), earth)


def headland(x, y):
    """Two capes: the higher to the left, the lower to the right."""
    left, right = smooth_step(-70, -420, x + 0.1 * y), smooth_step(170, 520, x)
    inner = smooth_step(360, 520, y) * (0.35 + 0.8 * ridged(x / 130, y / 90, 6, 41))
    return -9 + inner * (105 * left + 60 * right)


def headland_colour(x, y, z, steep):
    return mixed(linear('a08f70'), linear('74708a'), smooth_step(5, 60, z + 10 * noise(x / 40, y / 40, 5)))


stand(sheet((-1100, 1100), (350, 900), 420, 150, headland, headland_colour, rng), rock)


def on(line, level, share, aside=0.0):
    """A place on a line at a share of its length: (x, y, z), and its heading."""
    k = min(int(share * (len(line) - 1)), len(line) - 2)
    x, y = line[k] + left_of(line)[k] * aside
    dx, dy = line[k + 1] - line[k]
    return (x, y, level[k]), math.atan2(dy, dx)


def at_metres(line, metres):
    """The share of a line's points at so many metres from its start."""
    run = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    return float(np.interp(metres, run, np.arange(len(line)))) / (len(line) - 1)


road_of_today(ROAD[np.searchsorted(ROAD[:, 1], 66):], LEVELS['road'][np.searchsorted(ROAD[:, 1], 66):])
camels = [(camel_skin(coat, tone, step), round_edges(mesh_of(camel_load(kind), coat, 'load'))) for kind, (tone, step) in enumerate(((1.0, 0.05), (0.82, 0.32), (1.14, 0.6), (0.92, 0.85)))]
noses = []
for k, kind in enumerate((1, 3, 0, 2, 1, 0, 2, 3)):
    place, way = on(ROAD, LEVELS['road'], at_metres(ROAD, 15 + 5.3 * k + rng.normal(0, 0.3)))
    size = rng.uniform(0.93, 1.06)
    for mesh in camels[kind]:
        stand(mesh, at=place, turn=(0, 0, way), size=size)
    ahead = np.array([math.cos(way), math.sin(way), 0])
    noses.append((place + ahead * 2.26 * size + [0, 0, 2.0 * size], place - ahead * 1.2 * size + [0, 0, 1.7 * size]))


def rope(start, end, sag):
    """A slack rope from a halter to the camel before."""
    t = np.linspace(0, 1, 15)[:, None]
    line = start + (end - start) * t - np.array([0, 0, sag]) * 4 * t * (1 - t)
    shape = Shape()
    for one, other in zip(line, line[1:]):
        shape.join(rod(one, other, 0.02, palette.DARK_WOOD, 6))
    stand(shape, earth)


for (nose, _), (_, tail) in zip(noses, noses[1:]):
    rope(nose, tail, 0.3)
place, way = on(ROAD, LEVELS['road'], at_metres(ROAD, 15 + 5.3 * 7 + 4.4))
stand(leader(coat), at=place, turn=(0, 0, way))
round_edges(stand(leaders_things(), coat, place, (0, 0, way)))
rope(noses[-1][0], np.asarray(place) + [-0.25 * math.cos(way), -0.25 * math.sin(way), 1.1], 0.25)

lorries = [mesh_of(lorry(cab, body), earth, 'lorry') for cab, body in ((palette.INDIGO, palette.FELT), (palette.POMEGRANATE, palette.LINEN), (palette.FELT, palette.PALE_INDIGO))]
for k, far in enumerate((152, 222, 296)):
    place, way = on(ROAD, LEVELS['road'], np.searchsorted(ROAD[:, 1], far) / len(ROAD), -1.6)
    stand(lorries[k % 3], at=(place[0], place[1], place[2] + 0.32), turn=(0, 0, way))
wagons = [mesh_of(container_wagon(pair), earth, 'wagon') for pair in ((palette.WAGON, palette.PALE_INDIGO), (palette.INDIGO, palette.STRAW), (palette.LEAF, palette.WAGON))]
front = mesh_of(diesel(), earth, 'diesel')
for k in range(13):
    place, way = on(RAILS, LEVELS['rails'], at_metres(RAILS, 236 - 14.6 * k))
    stand(front if k == 0 else wagons[k % 3], at=(place[0], place[1], place[2] + 0.25), turn=(0, 0, way))
for aside in (-0.76, 0.76):
    shiny = ribbon(RAILS, [(aside - 0.05, 0.22), (aside + 0.05, 0.22)], [palette.STONE], rng, ground=lambda x, y: LEVELS['rails'][away(RAILS, x, y)[1]])
    stand(shiny, bright)

dry = grass_tufts(thin, rng, [palette.STRAW, palette.STEPPE, palette.REED], height=(0.14, 0.5), blades=18, spread=0.15, width=0.011)


def grassy(x, y):
    d, _ = away(ROAD, x, y)
    return smooth_step(2.6, 3.6, d) * np.clip(0.5 + 0.8 * noise(x * 0.12, y * 0.12, 2), 0.05, 1)


scatter(dry, strewn(rng, 5200, (-34, 40), (-2, 70), grassy, land, 1.4), rng, (0.7, 1.7), 0.14)
litter(earth, strewn(rng, 700, (-16, 20), (-2, 34), lambda x, y: 0.8 + 0 * x, land, 1.2), rng, (0.02, 0.09), (palette.EARTH, palette.STONE, palette.DUST))
bushes = grass_tufts(thin, rng, [linear('7d8468'), linear('949778'), linear('6f7358')], height=(0.25, 0.5), blades=60, spread=0.45, width=0.03)
scatter(bushes, strewn(rng, 420, (-40, 50), (-2, 100), grassy, land, 1.2), rng, (0.6, 1.5), 0.2)
litter(earth, strewn(rng, 120, (-20, 24), (-2, 60), grassy, land, 1.2), rng, (0.1, 0.34), (palette.WARM_ROCK, palette.STONE))
for x, y, z in ((-30, 120, 40), (-36, 128, 42), (-25, 134, 43)):
    stand(bird(0.25, 2.2), earth, (x, y, z), (0, 0.2, 0.9))

point_camera((-1.0, -10.0, 33.6), (0.0, 40.0, 23.4), 30)
render(settings, exposure=0.0)
