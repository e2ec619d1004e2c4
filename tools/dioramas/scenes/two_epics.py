"""Two great books open on one felt, their pages blank: a yurt throws its shadow on the one, a gopuz on the other; snow behind, and the sea."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.books import spread_book
from diorama.chamber import casement, soft_light
from diorama.felt_border import felt_mat, sewn_band, sewn_horns, sewn_steps
from diorama.gopuz import gopuz
from diorama.grain import brass, plain, polished
from diorama.haze import fill_haze
from diorama.joinery import board, lay_boards
from diorama.materials import card, water
from diorama.motifs import CREAM
from diorama.noise import noise, ridged, smooth_step
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.round_edges import round_edges
from diorama.shape import Shape, lathe, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, sheet
from diorama.water import pool
from diorama.yurt import yurt

settings = read_settings()
rng = np.random.default_rng(2000)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('f8d6b0'), middle=linear('b4c6dc'), zenith=linear('5f8cc8'), glow=linear('ffd090'),
                       sun=linear('ffbe80'), azimuth=-50, height=23, sun_strength=7.0, sun_width=1.0, fill=0.6, cloud=linear('fff0dc'),
                       cloud_amount=0.5, cloud_seed=9.0, haze_start=40, haze_length=900, haze_most=0.8, haze_height=150)))
wood, upright, deep = polished('wood', 'x', 0.4), polished('upright', 'z'), polished('deep', 'y', 0.4)
felt, cloth, paper = plain('felt', 0.98, 60.0, 0.1, 420.0, 0.0016, 0.03), plain('cloth', 0.7, 30.0, 0.1, 900.0, 0.0004, 0.25), plain('paper', 0.9, 60.0, 0.04)
paint, skin, gut, rock = plain('paint', 0.5, 18.0, 0.06, specular=0.3), plain('skin', 0.6, 25.0, 0.12), brass('gut', 0.4), card('rock', 0.06, 0.1, 0.0)

LONG, DEEP, RIM, CELL, CAMEL = 1.72, 0.98, 0.086, 0.148, linear('c2a683')
lay_boards(wood, rng, (-2.2, 2.2), (-0.75, 0.74), -0.009, 7, palette.mix(palette.WOOD, palette.DARK_WOOD, 0.35), 0.05, 0.004, 0.006)
AT = np.array([0.0, -0.06])


def sew_border():
    """A red band with a blue line inside it runs round the whole; horns are sewn on its left half, stepped medallions on its right."""
    half = np.array([LONG / 2, DEEP / 2])
    sides = ((0, -1, 0.0, LONG), (0, 1, math.pi, LONG), (-1, 0, -math.pi / 2, DEEP), (1, 0, math.pi / 2, DEEP))
    border = Shape()
    for x, y, turn, length in sides:
        out, along = np.array([x, y]), np.array([math.cos(turn), math.sin(turn)])
        reach = length / 2 - 0.022
        for inset, wide, colour, short in ((RIM, 0.124, palette.POMEGRANATE, 0.0), (RIM + 0.074, 0.012, palette.INDIGO, 0.13)):
            middle = out * (half @ np.abs(out) - inset)
            border.join(sewn_band(middle - along * (reach - short), middle + along * (reach - short), wide, colour))
        count = int((length - 0.36) / CELL)
        for k in range(count + 1):
            spot = out * (half @ np.abs(out) - RIM) + along * ((k - count / 2) * (length - 0.36) / count)
            if spot[0] < -0.02:
                border.join(sewn_horns(spot + out * 0.038, turn, 0.075, CREAM))
            elif spot[0] > 0.02:
                border.join(sewn_steps(spot, turn, 0.056, (CREAM, palette.INDIGO, CREAM)))
    for x in (-1, 1):
        for y in (-1, 1):
            border.join(sewn_steps((half - RIM) * [x, y], 0.0, 0.03, (CREAM, palette.POMEGRANATE)))
    return border


stand(felt_mat(rng, LONG, DEEP, lambda x, y: np.asarray(CAMEL) * (1 + 0.05 * noise(x * 14, y * 14, 4) + 0.05 * noise(x * 2.5, y * 2.5, 6))[:, None]), felt, (*AT, 0.0))
stand(sew_border(), felt, (*AT, 0.0))

SIZE = 1.55
for side, colour in ((-1, palette.DEEP_POMEGRANATE), (1, palette.INDIGO)):
    _, pages = spread_book(cloth=colour)
    boards = Shape().join(board((0.04, 0.243, 0.0022), palette.shade(colour, 0.8), edge=0.001))
    for half in (-1, 1):
        boards.join(board((0.168, 0.243, 0.0042), colour, at=(half * 0.0862, 0, 0), edge=0.0014, worn=1.4))
    for shape, material, lift in ((boards, cloth, 0.006), (pages, paper, 0.0078)):
        round_edges(stand(shape, material, (side * 0.37, -0.14, lift), (0, 0, -side * 0.07), SIZE), 30)

YURT = (-0.45, 0.25, 0.007)
round_edges(stand(lathe([(0.255, 0), (0.262, 0.004), (0.262, 0.014), (0.248, 0.022), (0.001, 0.022)], 96, palette.shade(palette.WOOD, 0.8)), deep, YURT))
shell, timbers = yurt(rng)
for shape, material in ((shell, felt), (timbers, upright)):
    round_edges(stand(shape, material, (YURT[0], YURT[1], YURT[2] + 0.022), (0, 0, 0.2)))

LEAN = math.radians(66)
rest = Shape()
for x in (-0.085, 0.085):
    rest.join(rod((x, -0.12, 0.0), (x, -0.03, 0.05), 0.008, palette.DARK_WOOD, 20)).join(rod((x, -0.03, 0.05), (x * 0.5, 0.12, 0.27), 0.008, palette.DARK_WOOD, 20))
    rest.join(rod((x * 0.5, 0.12, 0.27), (x, 0.26, 0.0), 0.008, palette.DARK_WOOD, 20))
rest.join(rod((-0.1, -0.1, 0.02), (0.1, -0.1, 0.02), 0.008, palette.DARK_WOOD, 20)).join(rod((-0.06, 0.12, 0.27), (0.06, 0.12, 0.27), 0.009, palette.DARK_WOOD, 20))
SPOT = (0.43, 0.24, 0.004)
round_edges(stand(rest, upright, SPOT, (0, 0, -0.2)))
for shape, material in zip(gopuz(), (deep, skin, gut)):
    round_edges(stand(shape, material, (SPOT[0] - 0.01, SPOT[1] - 0.05, 0.049), (LEAN, 0.0, -0.2), (0.7, 0.58, 0.62)), 50)

stand(casement(6.0, 1.6, 4, 1, palette.FELT, 0.036, 0.06), paint, (-3.0, 0.86, -0.06))
stand(board((6.2, 0.2, 0.05), palette.FELT, edge=0.012, worn=1.05), paint, (0, 0.84, -0.055))



def coast(x, y):
    """The range to the left runs down to the sea that lies to the right."""
    away = smooth_step(230, -520, x + 60 * noise(x * 0.006, y * 0.006, 3))
    body = smooth_step(480, 760, y) * (0.34 + 0.95 * ridged(x / 150, y / 95, 6, 117)) + 0.22 * smooth_step(380, 480, y) * (0.2 + ridged(x / 70, y / 60, 5, 21))
    return -44 + 96 * body * away


def coast_colour(x, y, z, steep):
    bare = mixed(linear('8d8f86'), linear('77809f'), smooth_step(-38, -10, z + 9 * noise(x / 40, y / 40, 5)))
    return mixed(bare, palette.SNOW, smooth_step(-8, 6, z + 6 * noise(x / 30, y / 30, 8) - 16 * np.clip(steep - 0.45, 0, 1)))


round_edges(stand(sheet((-1300, 300), (360, 960), 620, 300, coast, coast_colour, rng), rock), 50)
pool(water('sea', linear('2d5f80'), 0.12, 0.5, (1.0, 0.4)), (-900, 2400), (60, 2400), -40)

soft_light('room', (0.0, -2.2, 1.5), (0.0, 0.2, 0.0), (2.6, 1.2), 26, linear('ffe2c4'))
point_camera((0.0, -1.7, 0.53), (0.0, 0.18, 0.205), 34)
render(settings, exposure=0.1, bounces=2)
