"""Two great books open on one felt, their pages blank: a yurt throws its shadow on the one, a gopuz on the other; snow behind, and the sea."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.books import spread_book
from diorama.chamber import soft_light
from diorama.gopuz import gopuz
from diorama.grain import brass, plain, polished
from diorama.haze import fill_haze
from diorama.joinery import board, lay_boards
from diorama.materials import card, water
from diorama.motifs import CREAM, horn_share, painted_panel, steps_of
from diorama.noise import noise, ridged, smooth_step
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.shape import Shape, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, sheet
from diorama.water import pool
from diorama.yurt import yurt

settings = read_settings()
rng = np.random.default_rng(2000)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('f8cf9a'), middle=linear('b9b4cf'), zenith=linear('5f76b4'), glow=linear('ffc27a'),
                       sun=linear('ffb36a'), azimuth=-68, height=22, sun_strength=6.5, sun_width=1.0, fill=0.6, cloud=linear('ffe6c8'),
                       cloud_amount=0.55, cloud_seed=9.0, haze_start=60, haze_length=900, haze_most=0.8, haze_height=140)))
wood, upright, deep = polished('wood', 'x', 0.4), polished('upright', 'z'), polished('deep', 'y', 0.4)
wool, felt, cloth, paper = plain('wool', 0.97, 9.0, 0.12, 420.0, 0.0012, 0.05), plain('felt', 0.97, 30.0, 0.08, 300.0, 0.0008, 0.05), plain('cloth', 0.7, 30.0, 0.1, 900.0, 0.0004, 0.25), plain('paper', 0.9, 60.0, 0.04)
skin, gut, rock = plain('skin', 0.6, 25.0, 0.12), brass('gut', 0.4), card('rock', 0.06, 0.1, 0.0)

LONG, DEEP, CAMEL = 1.72, 0.98, linear('a58763')
lay_boards(wood, rng, (-1.6, 1.6), (-0.75, 0.66), -0.012, 7, palette.mix(palette.WOOD, palette.DARK_WOOD, 0.35), 0.05, 0.004, 0.006)


def felt_of_two(x, y):
    """One felt: horns to the left, steps to the right, in the same two colours; one border runs round both."""
    x, y = np.asarray(x), np.asarray(y)
    out = np.empty((*x.shape, 3))
    out[:] = CAMEL
    edge = np.minimum(LONG / 2 - np.abs(x), DEEP / 2 - np.abs(y))
    along = np.where(LONG / 2 - np.abs(x) < DEEP / 2 - np.abs(y), y, x)
    u = (along / 0.086 + 0.5) % 1 - 0.5
    horns = horn_share(u * 2.5, edge / 0.075 * 1.15 - 0.25, 0.12) > 0
    steps = steps_of(u * 0.086, edge - 0.055, 0.0095) < 4
    border = edge < 0.108
    out[border] = palette.POMEGRANATE
    out[border & (x < 0) & horns & (edge > 0.018)] = CREAM
    out[border & (x >= 0) & steps & (edge > 0.018)] = CREAM
    out[border & (x >= 0) & (steps_of(u * 0.086, edge - 0.055, 0.0095) < 2) & (edge > 0.018)] = palette.INDIGO
    out[(edge > 0.108) & (edge < 0.124)] = palette.INDIGO
    out[edge < 0.012] = palette.DEEP_POMEGRANATE
    return out


stand(painted_panel(LONG, DEEP, felt_of_two, 0.004), wool, (0, -0.06, 0.0))
stand(board((LONG - 0.004, DEEP - 0.004, 0.0115), palette.DEEP_POMEGRANATE, edge=0.004), wool, (0, -0.06, -0.012))

SIZE = 1.55
for side, colour in ((-1, palette.DEEP_POMEGRANATE), (1, palette.INDIGO)):
    cover, pages = spread_book(cloth=colour)
    for shape, material in ((cover, cloth), (pages, paper)):
        stand(shape, material, (side * 0.37, -0.14, 0.001), (0, 0, -side * 0.07), SIZE)

shell, timbers = yurt(rng)
stand(shell, felt, (-0.45, 0.24, 0.0), (0, 0, 0.2))
stand(timbers, upright, (-0.45, 0.24, 0.0), (0, 0, 0.2))

LEAN = math.radians(66)
rest = Shape()
for x in (-0.085, 0.085):
    rest.join(rod((x, -0.12, 0.0), (x, -0.03, 0.05), 0.008, palette.DARK_WOOD, 10)).join(rod((x, -0.03, 0.05), (x * 0.5, 0.12, 0.27), 0.008, palette.DARK_WOOD, 10))
    rest.join(rod((x * 0.5, 0.12, 0.27), (x, 0.26, 0.0), 0.008, palette.DARK_WOOD, 10))
rest.join(rod((-0.1, -0.1, 0.02), (0.1, -0.1, 0.02), 0.008, palette.DARK_WOOD, 10)).join(rod((-0.06, 0.12, 0.27), (0.06, 0.12, 0.27), 0.009, palette.DARK_WOOD, 10))
SPOT = (0.43, 0.24, 0.0)
stand(rest, upright, SPOT, (0, 0, -0.2))
for shape, material in zip(gopuz(), (deep, skin, gut)):
    stand(shape, material, (SPOT[0] - 0.01, SPOT[1] - 0.05, 0.045), (LEAN, 0.0, -0.2), (0.7, 0.58, 0.62))



def coast(x, y):
    """The range to the left runs down to the sea that lies to the right."""
    body = smooth_step(330, 560, y) * (0.5 + 0.8 * ridged(x / 150, y / 95, 6, 117)) + 0.3 * smooth_step(250, 330, y) * (0.3 + ridged(x / 80, y / 60, 5, 21))
    return -44 + 112 * body * smooth_step(190, -330, x + 50 * noise(x * 0.006, y * 0.006, 3))


def coast_colour(x, y, z, steep):
    bare = mixed(linear('8b7d68'), linear('66667c'), smooth_step(-34, 20, z + 12 * noise(x / 40, y / 40, 5)))
    return mixed(bare, palette.SNOW, (z + 10 * noise(x / 30, y / 30, 8) - 30 * np.clip(steep - 0.4, 0, 1) > 17).astype(float))


stand(sheet((-1100, 260), (240, 720), 460, 200, coast, coast_colour, rng), rock)
pool(water('sea', linear('2d5f80'), 0.12, 0.5, (1.0, 0.4)), (-900, 2400), (60, 2400), -40)

soft_light('room', (0.0, -2.2, 1.5), (0.0, 0.2, 0.0), (2.6, 1.2), 26, linear('ffe2c4'))
point_camera((0.0, -1.7, 0.53), (0.0, 0.18, 0.205), 34)
render(settings, exposure=0.1, bounces=2)
