"""A desk at an office window: a tall stack of ruled sheets with nothing written on them, an inkwell and a pen."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import casement, light_room, pierced_wall, quarter_turn, soft_light
from diorama.dip_pen import round_inkwell, steel_pen
from diorama.grain import brass, plain, polished
from diorama.joinery import board, lay_boards
from diorama.palette import linear
from diorama.reading_room import plain_chair
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import box, stand
from diorama.sheets import ruled_sheet, stack
from diorama.tableware import glaze

settings = read_settings()
rng = np.random.default_rng(1941)
empty_scene()
light_room(linear('ffd2a2'), azimuth=-112, height=25, strength=7.5, width=1.5, air=linear('bcc6d6'), fill=0.3)
wood, upright, deep = polished('wood', 'x', 0.42, 0.9), polished('upright', 'z', 0.5), polished('deep', 'y', 0.55, wear=1.2)
paper, lime, cloth = plain('paper', 0.85, 50.0, 0.03, bump=0.0), plain('lime', 0.95, 1.7, 0.16, 24.0, 0.005), plain('cloth', 0.97, 22.0, 0.08, 900.0, 0.0006)
metal, ink, lacquer, paint = brass('metal', 0.35), glaze('ink', 0.1), glaze('lacquer', 0.25), plain('paint', 0.55, 16.0, 0.1, specular=0.3)

SIDE = -1.25
stand(box((9, 9, 0.1), palette.shade(palette.DARK_WOOD, 0.2)), deep, (0, 0, -0.9))
lay_boards(wood, rng, (-0.78, 0.92), (-0.42, 0.48), 0.0, 6, palette.mix(palette.WOOD, palette.DARK_WOOD, 0.2), 0.045, 0.002, 0.006)
stand(board((1.5, 0.62, 0.003), palette.mix(palette.INDIGO, palette.STONE, 0.12), at=(0.05, -0.02, 0.0005), edge=0.0008), cloth)
stand(board((1.7, 0.03, 0.16), palette.WOOD, at=(0.07, -0.4, -0.21)), wood)
grey = palette.mix(palette.PALE_CLAY, palette.FELT, 0.45)
stand(box((7, 0.3, 2.7), grey), lime, (0.3, 1.55, -0.8))
stand(box((7, 0.006, 1.15), palette.mix(palette.LEAF, palette.FELT, 0.5)), lime, (0.3, 1.397, -0.8))
stand(box((7, 0.012, 0.02), palette.DEEP_POMEGRANATE), lime, (0.3, 1.396, 0.35))
stand(pierced_wall(5.4, 2.7, 0.25, (1.7, 0.7, 1.9, 1.5), grey), lime, (SIDE, -3.2, -0.8), quarter_turn())
stand(casement(1.9, 1.5, 3, 1, palette.FELT, 0.035, 0.06), paint, (SIDE - 0.1, -1.5, -0.1), quarter_turn())
stand(box((7, 6, 0.1), grey), lime, (0.3, -1.0, 1.8))
stand(plain_chair(palette.DARK_WOOD, palette.LEATHER), upright, (0.5, 0.95, -0.78), (0, 0, 0.25))

for x, y, turn, count, seed in ((-0.2, 0.03, 0.12, 190, 4), (0.14, 0.16, -0.2, 70, 9)):
    pile, top = stack(np.random.default_rng(seed), count, lean=(0.012, 0.004))
    stand(pile, paper, (x, y, 0.004), (0, 0, turn))
    for k, (aside, twist, curl) in enumerate(((0.004, 0.05, 0.0), (0.012, -0.05, 0.02))):
        stand(ruled_sheet(curl=curl), paper, (x + 0.012 + aside, y + 0.004, 0.0048 + top + 0.0012 * k), (0, 0, turn + twist))
stand(ruled_sheet(curl=0.012), paper, (0.27, -0.13, 0.0055), (0, 0, 0.16))

glass, lid = round_inkwell()
for shape, material in ((glass, ink), (lid, metal)):
    rounded(stand(shape, material, (0.46, 0.03, 0.004), (0, 0, 0.4), 1.2))
for shape, material in zip(steel_pen(), (lacquer, metal)):
    rounded(stand(shape, material, (0.36, -0.165, 0.0075), (0.0, 0.0, 0.72), 1.15), 45)
for k, (size, tone) in enumerate(((0.13, palette.mix(palette.FELT, palette.POMEGRANATE, 0.32)), (0.122, palette.mix(palette.FELT, palette.POMEGRANATE, 0.22)))):
    stand(board((size, 0.08, 0.0014), tone, edge=0.0004), paper, (0.49 + 0.006 * k, 0.235, 0.004 + 0.0014 * k), (0, 0, -0.35 + 0.1 * k))

soft_light('window', (SIDE + 0.1, 0.15, 0.6), (0.0, 0.0, 0.1), (1.2, 1.3), 11, linear('cfdcf2'))
soft_light('room', (1.2, -1.4, 0.9), (0.1, 0.0, 0.1), (1.6, 1.2), 8, linear('ffe6c8'))
EYE, AIM = np.array([0.3, -1.0, 0.5]), np.array([0.08, 0.05, 0.062])
point_camera(tuple(EYE), tuple(AIM), 42, float(np.linalg.norm(EYE - [-0.1, -0.08, 0.12])), 9.0)
render(settings, exposure=0.4)
