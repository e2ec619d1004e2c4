"""A flip calendar with blank leaves on a window sill; one window, two views: mountains to the left, the sea to the right."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.calendar import flip_calendar
from diorama.chamber import casement, pierced_wall, soft_light
from diorama.grain import brass, plain, polished
from diorama.haze import fill_haze
from diorama.joinery import lay_boards
from diorama.keepsakes import pencil
from diorama.materials import card, water
from diorama.noise import noise, ridged, smooth_step
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.round_edges import round_edges
from diorama.shape import stand
from diorama.sky import Sky, hang_sky
from diorama.tableware import armudu, glass, glaze, pial, saucer, tea
from diorama.terrain import mixed, sheet
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(2011)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('f6dcc0'), middle=linear('aecbe6'), zenith=linear('6296d2'), glow=linear('ffe0b4'),
                       sun=linear('ffcf9a'), azimuth=-48, height=27, sun_strength=6.5, sun_width=1.0, fill=0.5, cloud=linear('fffaf2'),
                       cloud_amount=0.55, cloud_seed=26.0, haze_start=40, haze_length=700, haze_most=0.74, haze_height=160)))
wood, paint, plaster = polished('wood', 'x', 0.42, 0.9), plain('paint', 0.5, 18.0, 0.08, specular=0.3), plain('plaster', 0.95, 3.0, 0.1, 70.0, 0.0015)
paper, cloth, metal = plain('paper', 0.9, 60.0, 0.02, bump=0.0), plain('cloth', 0.75, 30.0, 0.1, 900.0, 0.0004), brass()
porcelain, rock = glaze('porcelain', 0.14), card('rock', 0.06, 0.1, 0.0)

FACE, WIDE, TALL = 0.34, 1.72, 1.3
lay_boards(wood, rng, (-1.3, 1.3), (-0.4, FACE + 0.16), 0.0, 4, palette.mix(palette.WOOD, palette.NEW_WOOD, 0.4), 0.05, 0.002, 0.01)
stand(pierced_wall(5.2, 2.4, 0.3, (2.6 - WIDE / 2, 0.94, WIDE, TALL), palette.mix(palette.FELT, palette.PALE_CLAY, 0.2)), plaster, (-2.6, FACE, -0.96))
stand(casement(WIDE, TALL, 2, 1, palette.FELT, 0.045, 0.06), paint, (-WIDE / 2, FACE + 0.17, -0.02))
for shape, material in zip(flip_calendar(rng), (paper, cloth, metal)):
    stand(shape, material, (0.0, 0.02, 0.001), (0, 0, 0.16), 1.06)
stand(pencil(palette.POMEGRANATE), paint, (0.2, -0.16, 0.001), (0, 0, 0.4), 1.15)
bowl, brew = pial()
for shape, material in ((bowl, porcelain), (brew, tea('bowl', (0.72, 0.27, 0.06), 0.15))):
    round_edges(stand(shape, material, (-0.42, -0.03, 0.001), (0, 0, 0.4), 1.15))
round_edges(stand(saucer(), porcelain, (0.4, 0.02, 0.001), size=1.05))
cup, drink, gilt = armudu()
for shape, material in ((cup, glass()), (drink, tea()), (gilt, porcelain)):
    round_edges(stand(shape, material, (0.4, 0.02, 0.0055), size=1.2))


def coast(x, y):
    """The range to the left runs down to the sea that lies to the right."""
    away = smooth_step(120, -420, x + 50 * noise(x * 0.006, y * 0.006, 3))
    body = smooth_step(430, 720, y) * (0.36 + 0.95 * ridged(x / 150, y / 95, 6, 63)) + 0.24 * smooth_step(330, 430, y) * (0.2 + ridged(x / 70, y / 60, 5, 25))
    return -44 + 150 * body * away


def coast_colour(x, y, z, steep):
    bare = mixed(linear('9a9c82'), linear('858cab'), smooth_step(-34, 14, z + 9 * noise(x / 40, y / 40, 5)))
    return mixed(bare, palette.SNOW, smooth_step(6, 26, z + 8 * noise(x / 30, y / 30, 8) - 16 * np.clip(steep - 0.45, 0, 1)))


round_edges(stand(sheet((-1200, 240), (310, 900), 560, 280, coast, coast_colour, rng), rock), 50)
pool(water('sea', linear('2d6c94'), 0.12, 0.5, (1.0, 0.4)), (-900, 2400), (60, 2400), -40)

soft_light('window', (0.0, FACE - 0.06, 0.8), (0.0, -0.4, 0.0), (WIDE, 1.2), 9, linear('d2e2f6'))
soft_light('room', (0.4, -1.6, 1.1), (0.0, 0.0, 0.1), (1.8, 1.0), 8, linear('ffe6c8'))
EYE, AIM = np.array([0.0, -1.02, 0.36]), np.array([0.0, 0.06, 0.19])
point_camera(tuple(EYE), tuple(AIM), 36, float(np.linalg.norm(EYE - [0, -0.08, 0.1])), 11.0)
render(settings, exposure=0.2, bounces=2)
