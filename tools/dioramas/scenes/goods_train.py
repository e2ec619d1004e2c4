"""A goods train in the winter steppe, close by: wagons tower and run out of the picture, one door is bolted, a red shawl is caught in it; far ahead the engine in frost haze."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.materials import card, leaf, timber, vapour
from diorama.near_wagon import caught_shawl, running_gear, wagon_body
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.railway import curved_rails, set_sleepers, strew_ballast
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.scatter import scatter, strewn
from diorama.shape import Shape, box, mesh_of, stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import plume
from diorama.terrain import mixed, mountains, sheet
from diorama.wagons import engine, telegraph_pole, wire

settings = read_settings()
rng = np.random.default_rng(1934)
empty_scene()
sky = hang_sky(Sky(horizon=linear('dfd3cf'), middle=linear('aab6c9'), zenith=linear('7288ab'), glow=linear('f6dfc4'),
                   sun=linear('ffe3c4'), azimuth=-19, height=8.5, sun_strength=4.2, sun_width=3.0, fill=0.85, disc=0.8, cloud=linear('e6e2e2'),
                   cloud_amount=0.7, cloud_seed=21.0, haze_start=12, haze_length=112, haze_most=0.9, haze_height=70))
fill_haze(sky)
earth, thin, rock, steam = card(), leaf(), card('rock', 0.06, 0.1, 0.0), vapour(density=0.8, through=0.6, own_light=0.05, tint=linear('ffe6cf'))
snow, ballast = card('snow', 0.8, 0.06, 0.004, 45), card('ballast', 8.0, 0.25, 0.004, 90.0)
boards, iron = timber('boards', 'x'), card('iron', 14.0, 0.25, 0.001, 120.0, 0.95)
ASIDE, ROUND, RAIL, PITCH, FIRST = 5.0, 140.0, 0.85, 7.62, 7.7


def middle(y):
    """Where the line runs at y: a wide bend to the left."""
    y = np.clip(np.asarray(y, float), -60, ROUND * 0.98)
    return ASIDE - (ROUND - np.sqrt(ROUND ** 2 - y ** 2))


def on_line(along, aside=0.0, z=0.0):
    """A place `along` the line from its nearest point, `aside` to its right, and the turn of a thing that heads along it."""
    turn = along / ROUND
    x, y = ASIDE - ROUND * (1 - math.cos(turn)), ROUND * math.sin(turn)
    return (x + aside * math.cos(turn), y + aside * math.sin(turn), z), math.pi / 2 + turn


def off_line(x, y):
    """Metres from the line, less than 0 to its left."""
    return np.hypot(x - (ASIDE - ROUND), y) - ROUND


def land(x, y):
    drift = 0.34 * fractal(x * 0.05, y * 0.07, 4, 3) + 0.05 * noise(x * 0.5 + y * 0.9, y * 0.35, 8) + 0.012 * fractal(x * 2.2, y * 1.1, 3, 18)
    d = np.abs(off_line(x, y))
    return drift * smooth_step(2.4, 7, d) + (RAIL - 0.24) * smooth_step(4.4, 1.9, d + 0.15 * noise(x * 0.7, y * 0.7, 5))


def ground_colour(x, y, z, steep):
    white = mixed(palette.SNOW, palette.SNOW_SHADE, np.clip(0.4 + noise(x * 0.15, y * 0.15, 6), 0, 1))
    bare = smooth_step(0.25, 0.6, noise(x * 0.09, y * 0.12, 11) + 0.35 * noise(x * 0.6, y * 0.6, 5) - 0.1)
    stony = smooth_step(2.05, 1.5, np.abs(off_line(x, y)) + 0.35 * noise(x, y, 3) + 0.2 * noise(x * 4, y * 4, 13)) * 0.85
    return mixed(mixed(white, palette.DUST, bare * 0.4), palette.STONE, stony)


stand(sheet((-16, 12), (1.0, 60), 300, 420, land, ground_colour, rng, y_power=1.7), snow)
stand(sheet((-120, 90), (1.0, 260), 330, 260, lambda x, y: land(x, y) - 0.3 * (x > -15) * (x < 11) * (y < 58), ground_colour, rng, y_power=1.7), snow)
stand(sheet((-1000, 1000), (255, 760), 90, 30, lambda x, y: 0.8 * noise(x * 0.012, y * 0.012), lambda x, y, z, q: mixed(palette.SNOW, palette.SNOW_SHADE, np.clip(noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), snow)
mountains(rock, rng, 420, 300, 1700, 40, seed=131, snow_line=-1.0, foot=0.4, columns=300, rows=60, cell=150)

rusty, bright = curved_rails(middle, np.linspace(-4, 128, 90), RAIL)
stand(rusty, iron)
stand(bright, iron)
set_sleepers(middle, (-3, 60), RAIL, boards, rng)
strew_ballast(middle, (0.5, 40), RAIL, ballast, rng, 3200, 1.8)

gear = mesh_of(running_gear(), iron, 'gear')
kinds = [[mesh_of(shape, material, 'wagon') for shape, material in zip(wagon_body(rng, palette.mix(palette.WAGON, palette.OLD_WOOD, 0.08 + k / 7)), (boards, iron, snow))] for k in range(3)]
for i in range(-1, 13):
    place, turn = on_line(FIRST + PITCH * i, 0, RAIL)
    for k, mesh in enumerate([gear, *kinds[i % 3]]):
        thing = stand(mesh, at=place, turn=(0, 0, turn))
        if k in (0, 3):
            rounded(thing, 38)
shawl = on_line(FIRST + 0.99, -1.375 - 0.085, RAIL + 2.0)
rounded(stand(caught_shawl(rng, 0.72, 1.0, cloth=palette.shade(palette.POMEGRANATE, 1.5)), leaf('cloth', 0.2), shawl[0], (0, 0, shawl[1])), 80)

place, turn = on_line(FIRST + PITCH * 13 + 9.0, 0, RAIL)
black = palette.shade(palette.IRON, 0.7)
steamer = engine().join(box((13.5, 1.3, 1.0), black, at=(0, 0, 0.75))).join(box((2.0, 2.5, 2.2), black, at=(-5.7, 0, 0.8)))
stand(steamer, iron, place, (0, 0, turn))
chimney, _ = on_line(FIRST + PITCH * 13 + 9.0 + 4.35, 0, RAIL + 4.45)
plume(steam, rng, chimney, 62, 9.0, turn - math.pi + 0.55, 0.6, 4.2, 110, (linear('efe9e6'), linear('7f7f8a')))

poles, heads = [mesh_of(telegraph_pole(rng), boards, 'pole') for _ in range(3)], []
for i in range(0, 6):
    place, turn = on_line(14 + i * 24.0, -8.6)
    z = float(land(np.array([place[0]]), np.array([place[1]]))[0])
    stand(poles[i % 3], at=(place[0], place[1], z), turn=(0, 0, turn))
    heads.append((np.array([place[0], place[1], z + 6.4]), np.array([-math.sin(turn), math.cos(turn), 0])))
back = (heads[0][0] - [1.5, 26, 0], heads[0][1])
for (a, side_a), (b, side_b) in zip([back] + heads, heads):
    for aside in (-0.85, -0.4, 0.4, 0.85):
        stand(wire(a + side_a * aside, b + side_b * aside, 0.5, 0.007, 24), iron)

dry = grass_tufts(thin, rng, [palette.STRAW, palette.REED, palette.DARK_REED], height=(0.15, 0.5), blades=16, spread=0.12, width=0.008)
scatter(dry, strewn(rng, 1900, (-30, 3.5), (2.2, 60), lambda x, y: smooth_step(0.0, 0.5, noise(x * 0.09, y * 0.12, 11) + 0.35 * noise(x * 0.6, y * 0.6, 5)) * (np.abs(off_line(x, y)) > 4), land, 1.6), rng, (0.6, 1.4), 0.15)

point_camera((0.0, 0.0, 1.5), (-0.4, 20, 3.1), 27)
render(settings, exposure=0.1)
