"""Evening in a yurt: a komuz leans on the lattice, the cushions of the listeners stand in a ring, a book lies open and is empty."""
import math
import os
import sys

import bpy
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.armchair import cushion
from diorama.books import spread_book
from diorama.chamber import light_room, soft_light
from diorama.grain import plain, polished
from diorama.joinery import board
from diorama.komuz import komuz
from diorama.light import shine
from diorama.motifs import CREAM, felt_colour, painted_panel
from diorama.palette import linear
from diorama.reading_room import let_lamps_lead, open_lathe
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import Shape, box, lathe, stand
from diorama.tableware import glaze, pial, tea
from diorama.yurt_inside import lattice, reed_mat, roof_poles, woven_band

settings = read_settings()
rng = np.random.default_rng(52)
empty_scene()
light_room(linear('8ea4e0'), azimuth=20, height=70, strength=0.0, air=linear('1d2338'), fill=0.5)
bpy.context.scene.world.cycles.sampling_method = 'NONE'
felt, wool, wood, upright = plain('felt', 0.98, 8.0, 0.12, 420.0, 0.0012), plain('wool', 0.97, 40.0, 0.1, 700.0, 0.0008), polished('wood', 'x', 0.42), polished('upright', 'z', 0.4)
paper, string, porcelain = plain('paper', 0.9, 60.0, 0.04), plain('string', 0.6, bump=0), glaze('porcelain', 0.14)
ROUND, TALL = 2.9, 1.5

stand(reed_mat(rng, ROUND + 0.03, TALL), wool)
rounded(stand(lattice(ROUND, TALL), upright), 50)
stand(woven_band(ROUND - 0.045, TALL - 0.16), wool)
rounded(stand(roof_poles(ROUND, TALL, 0.5, 3.1), upright), 40)
stand(open_lathe([(ROUND + 0.12, TALL - 0.1), (ROUND * 0.93, TALL + 0.5), (0.5, 3.2)], 72, palette.mix(CREAM, palette.LINEN, 0.4)), felt)


def pieced(x, y):
    """A felt of many squares: horns on cream and on red in turn, a border of dark teeth."""
    cell = 0.74
    i, j = np.floor(x / cell + 0.5).astype(int), np.floor(y / cell + 0.5).astype(int)
    u, v = x - i * cell, y - j * cell
    light, dark = felt_colour(u, v, 0.19, CREAM, palette.INDIGO), felt_colour(u, v, 0.19, palette.POMEGRANATE, CREAM)
    out = np.where(((i + j) % 2 == 0)[..., None], light, dark)
    seam = np.maximum(np.abs(u), np.abs(v)) > cell * 0.485
    out[seam] = palette.STRAW
    return out


stand(box((8, 8, 0.1), palette.shade(palette.EARTH, 0.5), at=(0, 0, -0.12)), felt)
stand(painted_panel(5.18, 3.7, pieced, 0.009), felt, (0, 0.74, 0.0))

for k, (angle, far, tone, turn) in enumerate(((-1.25, 1.25, palette.POMEGRANATE, 0.2), (-0.62, 1.55, palette.INDIGO, -0.1), (0.5, 1.6, palette.mix(palette.STRAW, palette.CLAY, 0.3), 0.3), (1.05, 1.42, palette.DEEP_POMEGRANATE, -0.25), (1.62, 1.3, palette.PALE_INDIGO, 0.1), (-1.9, 1.2, palette.LINEN, 0.0))):
    at = (far * math.sin(angle), 0.55 + far * math.cos(angle) * 0.8, 0.004)
    soft = cushion((0.52, 0.5, 0.15), tone, square=0.42)
    soft.points = [(x, y, z * (1 - 0.42 * math.exp(-((x - 0.03) ** 2 + (y + 0.02) ** 2) / 0.018) * (z > 0.05))) for x, y, z in soft.points]
    rounded(stand(soft, wool, at, (0, 0, turn - angle)), 80)

for shape, material in zip(komuz(), (upright, upright, string)):
    rounded(stand(shape, material, (-0.36, 2.36, 0.006), (-0.36, 0.0, 0.12), 1.08), 40)

# a low table: the open book, a bowl of tea
TX, TY, TOP = 0.52, 1.92, 0.26
stand(lathe([(0.33, TOP - 0.03), (0.36, TOP - 0.026), (0.365, TOP - 0.008), (0.355, TOP), (0.0, TOP)], 96, palette.mix(palette.WOOD, palette.RUST, 0.3)), wood, (TX, TY, 0))
for k in range(3):
    a = 2.1 * k + 0.6
    stand(board((0.05, 0.05, TOP - 0.02), palette.shade(palette.WOOD, 0.8), edge=0.008), upright, (TX + 0.24 * math.cos(a), TY + 0.24 * math.sin(a), 0.0), (0, 0, a))
for shape, material in zip(spread_book(0.15, 0.21, 0.03, palette.INDIGO), (wool, paper)):
    stand(shape, material, (TX - 0.08, TY - 0.09, TOP + 0.001), (0, 0, 0.22))
for shape, material in zip(pial(), (porcelain, tea())):
    rounded(stand(shape, material, (TX + 0.2, TY + 0.08, TOP + 0.001), size=1.15), 50)

shine('fire', (-0.85, 0.2, 0.62), 38, 0.06, linear('ffb070'))
shine('lamp', (1.5, 0.9, 1.3), 9, 0.12, linear('ffd2a0'))
soft_light('smoke hole', (0.3, 0.6, 3.0), (0.1, 2.0, 0.2), (0.9, 0.9), 75, linear('9fb2ea'))
soft_light('behind', (0.3, -2.2, 1.6), (0, 1.6, 0.4), (2.0, 1.2), 10, linear('aeb6dc'))
let_lamps_lead()
point_camera((0.08, -0.85, 1.16), (0.08, 2.1, 0.6), 34)
render(settings, exposure=0.6, bounces=1)
