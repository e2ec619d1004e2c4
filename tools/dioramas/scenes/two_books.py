"""A reading room at dusk, left as right: two books of one kind under two lamps of one kind. Shots: 1 both, 2 the left open, 3 the same in a mirror."""
import os
import sys

import numpy as np

here = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(here, '..'))

from diorama import palette
from diorama.books import closed_book, spread_book
from diorama.chamber import casement, light_room, pierced_wall, soft_light
from diorama.grain import brass, plain, polished
from diorama.green_lamp import green_lamp, lamp_glass
from diorama.joinery import board, lay_boards, panelling
from diorama.light import shine
from diorama.materials import glow, lit
from diorama.mirror import mirror_picture, mirrored
from diorama.palette import linear
from diorama.reading_room import bookcase, let_lamps_lead, plain_chair
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import Shape, box, stand, without_shine

settings = read_settings()
empty_scene()
if settings.shot == 3:
    # Neither view may look the better one: the right book is the left one to the pixel.
    mirror_picture(os.path.join(here, '../../../assets/exhibit/media/1944-book-left.jpg'), settings.out)
    sys.exit(0)

light_room(linear('8fa6e0'), azimuth=0, height=40, strength=0.0, air=linear('7382ab'), fill=0.3)
wood, upright, deep = polished('wood', 'x', 0.36), polished('upright', 'z'), polished('deep', 'y', 0.36)
paper, cloth, bound = plain('paper', 0.9, 60.0, 0.03), plain('cloth', 0.75, 30.0, 0.1, 900.0, 0.0004, 0.25), plain('bound', 0.6, 25.0, 0.12, specular=0.3)
wall, baize, metal = plain('wall', 0.95, 2.2, 0.12, 60.0, 0.002), plain('baize', 0.97, 9.0, 0.09, 1400.0, 0.0005, 0.08), brass()
shade, lining, edge = lamp_glass(), glow('lining', linear('ffd9a0'), 3.0), glow('rim', linear('ffe0ad'), 1.6)


def both(shape, material, at, turn=0.0):
    """A shape of the left half, and its image on the right."""
    stand(shape, material, at, (0, 0, turn))
    stand(mirrored(shape), material, (-at[0], *at[1:]), (0, 0, -turn))


COVER = palette.shade(palette.DEEP_POMEGRANATE, 0.5)
LONG, DEEP, RIM = 2.1, 0.9, 0.09
BOOK, LAMP = (-0.47, -0.13, 0.0015), (-0.47, 0.24, 0)
stand(box((LONG - 2 * RIM, DEEP - 2 * RIM, 0.03), linear('2c5640'), at=(0, 0, -0.03)), baize, (0, 0, 0.001))
for side in (-1, 1):
    stand(board((LONG, RIM, 0.034), palette.WOOD, edge=0.006), wood, (0, side * (DEEP - RIM) / 2, -0.03))
both(board((RIM, DEEP - 2 * RIM, 0.034), palette.WOOD, edge=0.003, worn=1.1), deep, (-(LONG - RIM) / 2, 0, -0.03))
stand(board((LONG - 0.12, DEEP - 0.1, 0.11), palette.shade(palette.WOOD, 0.75)), wood, (0, 0, -0.14))
both(board((0.08, 0.08, 0.64), palette.shade(palette.WOOD, 0.75)), upright, (-LONG / 2 + 0.12, -DEEP / 2 + 0.1, -0.78))

cover, pages = closed_book(cloth=COVER)
if settings.shot == 2:
    cover_open, pages_open = spread_book(cloth=COVER)
    stand(cover_open, cloth, BOOK)
    stand(pages_open, paper, BOOK)
    stand(mirrored(cover), cloth, (-BOOK[0], *BOOK[1:]))
    stand(mirrored(pages), paper, (-BOOK[0], *BOOK[1:]))
else:
    both(cover, cloth, BOOK)
    both(pages, paper, BOOK)
for side in (-1, 1):
    at = (side * -LAMP[0], LAMP[1], LAMP[2])
    foot, hood, inner, rim = green_lamp()
    rounded(stand(foot, metal, at))
    rounded(stand(hood, shade, at))
    without_shine(rounded(stand(inner, lining, at)))
    without_shine(stand(rim, edge, at))
    shine('bulb', (at[0], at[1] - 0.05, 0.355), 21, 0.03, linear('ffc98a'))
both(plain_chair(), upright, (-0.52, 0.78, -0.78), 0.16)

WALL = 1.75
stand(pierced_wall(5.2, 2.9, 0.3, (2.1, 0.9, 1.0, 1.75), linear('b9a684')), wall, (-2.6, WALL, -0.78))
stand(casement(1.0, 1.75, 2, 3, palette.LINEN), upright, (-0.5, WALL + 0.05, 0.12))
stand(board((1.16, 0.14, 0.04), palette.LINEN, edge=0.008), wood, (0, WALL - 0.04, 0.085))
stand(panelling(1.28, 0.78, 3, palette.WOOD), upright, (-0.64, WALL - 0.02, -0.78))
dusk = Shape()
tones = [linear(c) for c in ('f0bd8c', 'd6ab96', 'a89cae', '7787b5', '4f6ca8', '3a5794')]
for k in range(60):
    step, share = divmod(k / 12, 1)
    tone = palette.mix(tones[int(step)], tones[min(5, int(step) + 1)], share)
    dusk.add([(-1.4, 0, k * 0.035), (1.4, 0, k * 0.035), (1.4, 0, k * 0.035 + 0.035), (-1.4, 0, k * 0.035 + 0.035)], [(0, 1, 2, 3)], tone)
without_shine(stand(dusk, lit('dusk', (1, 1, 1), 0.5), (0, WALL + 0.8, -0.12)))
for side, seed in ((-1, 1944), (1, 1985)):
    case, books = bookcase(np.random.default_rng(seed), 1.55, 2.1, 6, palette.shade(palette.WOOD, 0.8))
    for shape, material in ((case, upright), (books, bound)):
        stand(shape if side < 0 else mirrored(shape), material, (side * (0.72 + 1.55), WALL - 0.17, -0.78))
both(box((0.2, 3.6, 2.9), linear('b9a684')), wall, (-2.5, 0.1, -0.78))
stand(box((5.2, 3.8, 0.1), palette.FELT), wall, (0, 0, 2.12))
stand(box((6, 5, 0.1), palette.shade(palette.DARK_WOOD, 0.3)), deep, (0, 0.3, -0.93))
lay_boards(deep, np.random.default_rng(3), (-2.6, 2.6), (-0.6, 1.8), -0.78, 30, palette.OLD_WOOD, along='y')

soft_light('evening', (0, WALL + 0.1, 1.0), (0, -0.2, 0), (0.9, 1.6), 34, linear('7f9ce0'))
soft_light('room', (0, -2.2, 1.9), (0, WALL, 0.6), (3.0, 1.0), 26, linear('ffd9b0'))
if settings.shot == 2:
    point_camera((-0.22, -1.02, 0.5), (-0.53, 0.12, 0.145), 32.5)
else:
    point_camera((0, -1.95, 0.64), (0, 0.1, 0.235), 34.5)
let_lamps_lead()
render(settings, exposure=0.5)
