"""A grey winter day: on the sill lies a letter folded into a triangle, blank; outside one trodden path leads through the snow to an open gate."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import casement, pierced_wall, soft_light
from diorama.folded_letter import folded_letter
from diorama.grain import plain, polished
from diorama.haze import fill_haze
from diorama.joinery import board, lay_boards
from diorama.keepsakes import pencil
from diorama.materials import card
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.scatter import scatter
from diorama.shape import Shape, box, mesh_of, pebble, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, sheet
from diorama.trees import broadleaf, meshes_of
from diorama.village import picket_fence, village_house

settings = read_settings()
rng = np.random.default_rng(1942)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('c9d0d8'), middle=linear('bcc5d0'), zenith=linear('a3afbe'), glow=linear('dde0e4'), sun=linear('e6e9f0'),
                       azimuth=-48, height=38, sun_strength=1.5, sun_width=24.0, fill=0.8, glow_strength=0.2, cloud=linear('d5dae0'), cloud_amount=0.2,
                       haze_start=5, haze_length=30, haze_most=0.93, haze_height=60)))
wood, paint = polished('wood', 'x', 0.5, wear=1.3), plain('paint', 0.55, 18.0, 0.16, 300.0, 0.0008, 0.3)
plaster, paper, lacquer = plain('plaster', 0.95, 3.0, 0.1, 70.0, 0.0015), plain('paper', 0.85, 90.0, 0.04, 900.0, 0.00015), plain('lacquer', 0.35, 20.0, 0.06, specular=0.45)
earth, snow = card(), card('snow', 2.0, 0.05, 0.0)

FACE, WIDE, TALL, GROUND = 0.3, 1.3, 1.2, -1.35
lay_boards(wood, rng, (-1.3, 1.3), (-0.34, FACE + 0.2), 0.0, 3, palette.shade(palette.mix(palette.DARK_WOOD, palette.WOOD, 0.35), 0.8), 0.05, 0.003, 0.012)
stand(board((2.6, 0.03, 0.09), palette.mix(palette.DARK_WOOD, palette.OLD_WOOD, 0.4), edge=0.01), wood, (0, -0.345, -0.085))
wall = palette.mix(palette.FELT, palette.PALE_INDIGO, 0.18)
stand(pierced_wall(5.2, 2.3, 0.34, (2.6 - WIDE / 2, 0.96, WIDE, TALL), wall), plaster, (-2.6, FACE, -1.0))
stand(casement(WIDE, TALL, 2, 3, palette.mix(palette.PALE_INDIGO, palette.FELT, 0.5), 0.045, 0.07), paint, (-WIDE / 2, FACE + 0.2, 0.0))
stand(box((5, 3, 0.1), wall), plaster, (0, -0.9, 1.5))

rounded(stand(folded_letter(0.24), paper, (-0.05, 0.055, 0.0006), (0, 0, 0.2)), 24)
stand(pencil(palette.shade(palette.INDIGO, 0.9), 0.1), lacquer, (0.14, 0.09, 0.0006), (0.3, 0, 0.62))


def path(y):
    return 0.55 + 0.9 * smooth_step(2, 9, np.asarray(y, float)) - 2.0 * smooth_step(9, 26, np.asarray(y, float))


def trodden(x, y):
    return smooth_step(0.42, 0.2, np.abs(x - path(y)) + 0.07 * noise(x * 1.7, y * 1.1, 4))


def land(x, y):
    drift = 0.22 * fractal(x * 0.16, y * 0.16, 4, 5) + 0.2 * smooth_step(1.1, 0.2, np.abs(y - 8.6) + 0.2 * noise(x * 0.6, y, 2)) * smooth_step(1.0, 1.8, np.abs(x - path(8.6)))
    steps = 0.08 * smooth_step(0.2, 0.6, np.sin(y * 8.2 + 3.0 * np.sign(x - path(y)))) * smooth_step(0.26, 0.12, np.abs(np.abs(x - path(y)) - 0.13))
    return GROUND + drift - 0.13 * trodden(x, y) - steps


def colour(x, y, z, steep):
    white = mixed(palette.SNOW, palette.SNOW_SHADE, np.clip(0.4 + 0.5 * noise(x * 0.4, y * 0.4, 6), 0, 1))
    return mixed(white, linear('aab4c4'), 0.75 * trodden(x, y))


stand(sheet((-9, 9), (1.2, 16), 330, 380, land, colour, rng, y_power=1.2), snow)
stand(sheet((-60, 60), (15.8, 110), 120, 90, land, colour, rng), snow)
grey = palette.mix(palette.OLD_WOOD, palette.STONE, 0.4)
for x0, long in ((-7.4, 8.0), (2.25, 7.0)):
    stand(picket_fence(long, rng, grey, 1.15), earth, (x0, 8.6, GROUND + 0.12))
leaf_of_gate = picket_fence(1.3, rng, grey, 1.15)
stand(leaf_of_gate, earth, (0.72, 8.65, GROUND + 0.1), (0, 0, 1.25))
caps = Shape()
for x in (*np.arange(-7.4, 0.6, 0.9), *np.arange(2.3, 9.0, 0.9)):
    caps.join(pebble(rng, rng.uniform(0.05, 0.09), palette.SNOW, 0.6, 3), at=(x + rng.normal(0, 0.2), 8.62, GROUND + 1.26))
rounded(stand(caps, snow), 90)
trees = meshes_of([broadleaf(np.random.default_rng(seed), 4.2, bare=True) for seed in (3, 8)], earth, earth)
for i, (x, y, size) in enumerate(((-2.6, 6.4, 0.8), (-4.9, 7.3, 0.95), (4.4, 6.8, 0.85), (5.5, 11.5, 1.2), (-3.2, 13.0, 1.3), (-8.5, 12, 1.3), (9.5, 15, 1.4), (2.8, 17, 1.3))):
    stand(trees[i % 2][0], at=(x, y, GROUND), turn=(0, 0, i * 1.9), size=size)
for x, y, turn, seed in ((-13, 21, 0.25, 5), (8.5, 25, -0.3, 9)):
    walls, frame, roof = village_house(np.random.default_rng(seed), 8.0, 5.6, 2.6, 1.9)
    for shape, material in ((walls, earth), (frame, earth)):
        stand(shape, material, (x, y, GROUND), (0, 0, turn))
    roof.colours = [palette.shade(palette.SNOW, 0.92) for _ in roof.colours]
    stand(roof, snow, (x, y, GROUND + 0.08), (0, 0, turn))
ledge = Shape()
for x in np.arange(-WIDE / 2 + 0.04, WIDE / 2, 0.035):
    ledge.join(pebble(rng, rng.uniform(0.035, 0.055) * (1.3 - 0.5 * math.cos(x * 5)), palette.SNOW, 0.55, 3), at=(x, FACE + 0.31 + rng.normal(0, 0.006), 0.015))
rounded(stand(ledge, snow), 90)
flake = mesh_of(pebble(rng, 0.0048, palette.SNOW, 0.8, 2), snow, 'flake')
places = [(x * (0.35 + 0.5 * y), y, GROUND + 0.2 + h * (1.6 + 0.25 * y)) for x, y, h in zip(rng.uniform(-1, 1, 900), 0.9 + 9 * rng.random(900) ** 1.3, rng.random(900))]
scatter([flake], places, rng, (0.6, 1.5), 0.3)

soft_light('window', (0.0, FACE - 0.04, 0.75), (0.0, -0.25, 0.0), (WIDE, 1.1), 15, linear('c8d6ec'))
soft_light('room', (-0.7, -1.6, 1.0), (0.0, 0.0, 0.0), (1.8, 1.0), 4, linear('ffe2c4'))
EYE, AIM = np.array([0.02, -0.62, 0.52]), np.array([0.02, 0.2, 0.175])
point_camera(tuple(EYE), tuple(AIM), 30.5, float(np.linalg.norm(EYE - [-0.06, 0.1, 0.0])), 11.0)
render(settings, exposure=0.25, bounces=1)
