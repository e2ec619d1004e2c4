"""A goods train far off in the winter steppe: its smoke, the telegraph poles, and one red cloth caught in a wagon door."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.materials import card, leaf, vapour
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import scatter, strewn
from diorama.shape import Shape, box, mesh_of, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import plume
from diorama.terrain import mixed, mountains, sheet
from diorama.wagons import engine, goods_wagon, telegraph_pole, track, wire

settings = read_settings()
rng = np.random.default_rng(1934)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f8caa0'), middle=linear('b3bfd8'), zenith=linear('5579b4'), glow=linear('ffcf8a'),
                   sun=linear('ffbe80'), azimuth=27.5, height=6.2, sun_strength=9.0, fill=0.7, disc=1.1, cloud=linear('fdeadb'),
                   cloud_amount=0.6, cloud_seed=21.0, haze_start=30, haze_length=650, haze_most=0.85, haze_height=70))
fill_haze(sky)
earth, thin, rock, steam = card(), leaf(), card('rock', 0.06, 0.1, 0.0), vapour(density=0.85, through=0.6, own_light=0.07, tint=linear('ffd9b0'))
snow = card('snow', 0.8, 0.05, 0.012, 18)
TURN, ORIGIN, RAIL = -0.62, np.array([6.0, 74.0]), 1.7
c, s = math.cos(TURN), math.sin(TURN)


def across(x, y):
    """Distance from the track, over 0 behind it."""
    return -(x - ORIGIN[0]) * s + (y - ORIGIN[1]) * c


def on_line(along, aside=0.0, z=0.0):
    return (ORIGIN[0] + along * c - aside * s, ORIGIN[1] + along * s + aside * c, z)


def land(x, y):
    drift = 0.6 * fractal(x * 0.05, y * 0.07, 4, 3) + 0.07 * noise(x * 0.5 + y * 0.9, y * 0.35, 8) + 0.05 * (1 - np.abs(noise(x * 0.35 - y * 0.2, y * 0.6, 18)))
    d = np.abs(across(x, y))
    dam = (RAIL - 0.32) * smooth_step(5.6, 2.1, d)
    return drift * smooth_step(2.2, 9, d) + dam


def ground_colour(x, y, z, steep):
    white = mixed(palette.SNOW, palette.SNOW_SHADE, np.clip(0.4 + noise(x * 0.15, y * 0.15, 6), 0, 1))
    bare = smooth_step(0.15, 0.5, noise(x * 0.09, y * 0.12, 11) + 0.35 * noise(x * 0.6, y * 0.6, 5) - 0.1)
    ballast = smooth_step(2.3, 1.8, np.abs(across(x, y)) + 0.3 * noise(x, y, 3)) * 0.75
    return mixed(mixed(white, palette.DUST, bare * 0.5), palette.STONE, ballast)


stand(sheet((-120, 120), (1.5, 220), 330, 280, land, ground_colour, rng, y_power=1.8), snow)
stand(sheet((-1000, 1000), (210, 760), 90, 30, lambda x, y: 1.2 * noise(x * 0.012, y * 0.012), lambda x, y, z, q: mixed(palette.SNOW, palette.SNOW_SHADE, np.clip(noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), snow)
mountains(rock, rng, 420, 300, 1700, 62, seed=131, snow_line=-1.0, foot=0.4, columns=300, rows=60, cell=150)

line = track((-190, 110), rng)
stand(line, earth, (*ORIGIN, RAIL), (0, 0, TURN))
stand(engine(), earth, on_line(27, 0, RAIL), (0, 0, TURN))
kinds = [mesh_of(goods_wagon(rng, palette.mix(palette.WAGON, palette.OLD_WOOD, k / 5)), earth, 'wagon') for k in range(4)]
for i in range(15):
    stand(kinds[(i * 7 + i // 3) % 4], at=on_line(11.6 - 7.55 * i, 0, RAIL), turn=(0, 0, TURN))
plume(steam, rng, on_line(31.4, 0, RAIL + 4.7), 88, 10.5, TURN + math.pi - 0.03, 0.55, 4.6, 120, (linear('fbf4ea'), linear('8f888c')))

cloth = Shape()
points = []
for i in range(7):
    for j in range(5):
        points.append((0.1 + 0.02 * j - 0.28 * i / 6 * (1 + 0.3 * math.sin(j)), -0.06 - 0.12 * math.sin(i * 1.1 + j * 0.8) * i / 6, 1.0 - 0.15 * i + 0.0 * j - 0.0))
        points[-1] = (points[-1][0] + 0.13 * j, points[-1][1], points[-1][2] - 0.03 * j)
cloth.add(points, [(i * 5 + j, i * 5 + j + 1, (i + 1) * 5 + j + 1, (i + 1) * 5 + j) for i in range(6) for j in range(4)], palette.shade(palette.POMEGRANATE, 1.7))
stand(cloth, leaf('cloth', 0.25), on_line(11.6 - 7.55 * 2 + 0.6, -1.52, RAIL + 1.55), (0, 0, TURN), 2.0)

poles, heads = [mesh_of(telegraph_pole(rng), earth, 'pole') for _ in range(3)], []
for i in range(-9, 5):
    place = on_line(i * 21.0 - 4, -8.0)
    z = float(land(np.array([place[0]]), np.array([place[1]]))[0])
    stand(poles[i % 3], at=(place[0], place[1], z), turn=(0, 0, TURN))
    heads.append((place[0], place[1], z + 6.4))
for a, b in zip(heads, heads[1:]):
    for aside in (-0.85, -0.4, 0.4, 0.85):
        shift = np.array([-s * aside, c * aside, 0])
        stand(wire(np.array(a) + shift, np.array(b) + shift, 0.55), earth)

fence = Shape()
for panel in range(9):
    for k in range(11):
        fence.join(box((0.1, 0.025, 1.25), palette.shade(palette.OLD_WOOD, rng.uniform(0.6, 1.0)), at=(panel * 2.35 + k * 0.19, rng.normal(0, 0.01), -0.15), turn=(rng.normal(0, 0.02), rng.normal(0, 0.03), 0)))
    for z in (0.25, 0.85):
        fence.join(box((2.15, 0.05, 0.09), palette.shade(palette.OLD_WOOD, 0.8), at=(panel * 2.35 + 0.95, -0.03, z)))
    fence.join(rod((panel * 2.35 + 0.95, 0, 1.0), (panel * 2.35 + 1.1, 0.9, -0.1), 0.045, palette.OLD_WOOD, 5))
for k, point in enumerate(fence.points):
    wx, wy = -17.5 + point[0] * math.cos(0.98) - point[1] * math.sin(0.98), 15 + point[0] * math.sin(0.98) + point[1] * math.cos(0.98)
    fence.points[k] = (wx, wy, point[2] + 0.22 * math.sin(point[0] * 0.4))
ground_under = land(np.array([p[0] for p in fence.points]), np.array([p[1] for p in fence.points]))
fence.points = [(x, y, z + float(g)) for (x, y, z), g in zip(fence.points, ground_under)]
stand(fence, earth)

dry = grass_tufts(thin, rng, [palette.STRAW, palette.REED, palette.DARK_REED], height=(0.2, 0.6), blades=14, spread=0.12, width=0.012)
scatter(dry, strewn(rng, 2600, (-40, 40), (2.5, 60), lambda x, y: smooth_step(0.0, 0.5, noise(x * 0.09, y * 0.12, 11) + 0.35 * noise(x * 0.6, y * 0.6, 5)) * (np.abs(across(x, y)) > 4), land, 1.6), rng, (0.6, 1.4), 0.15)

point_camera((-4.0, 0.5, 1.5), (2.5, 46, 7.6), 30)
render(settings, exposure=0.0)
