"""An evening desk under a lamp: an exercise book with empty lines, a slate with one letter, pencils sharpened to different lengths, a rubber and its crumbs."""
import math
import os
import sys

import bpy
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.books import closed_book
from diorama.chamber import light_room, soft_light
from diorama.exercise_book import exercise_book
from diorama.grain import brass, plain, polished, shaded_glass
from diorama.joinery import board
from diorama.keepsakes import pencil
from diorama.letter_blocks import raised_letter
from diorama.light import shine
from diorama.palette import linear
from diorama.reading_room import let_lamps_lead, table_lamp
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import Shape, pebble, stand, without_shine
from diorama.tabletop import lay_table, wall_behind

settings = read_settings()
rng = np.random.default_rng(48)
empty_scene()
light_room(linear('8fa2dc'), azimuth=64, height=26, strength=0.35, width=3.0, air=linear('2a3252'), fill=0.5)
bpy.context.scene.world.cycles.sampling_method = 'NONE'
paper, chalk, cloth = plain('paper', 0.9, 60.0, 0.04), plain('chalk', 0.97, 240.0, 0.3, bump=0.0008), plain('cover', 0.8, 40.0, 0.12)
slate, wood, along, metal, rubber = plain('slate', 0.72, 30.0, 0.16, specular=0.25), polished('frame', 'z', 0.5), polished('pencil', 'x', 0.4), brass(), plain('rubber', 0.85, 60.0, 0.12)

lay_table(rng, palette.mix(palette.WOOD, palette.RUST, 0.2), rough=0.4)
wall_behind(palette.mix(palette.PALE_INDIGO, palette.CLAY, 0.35), 0.62)

LAMP = np.array([-0.33, 0.24, 0.0])
foot, shade, lining = table_lamp()
rounded(stand(foot, metal, LAMP), 40)
rounded(stand(shade, shaded_glass('shade', linear('86b552'), 0.5), LAMP), 60)
without_shine(rounded(stand(lining, shaded_glass('lining', palette.LAMP, 1.2), LAMP), 60))
shine('bulb', LAMP + [0, 0, 0.325], 9, 0.03, linear('ffcf96'))

cover, pages, lines = exercise_book(rng)
for shape, material in ((cover, cloth), (pages, paper), (lines, paper)):
    stand(shape, material, (0.0, -0.09, 0.0), (0, 0, 0.09))

# the slate leans on three books
z = 0.0
for k, (tone, thick, turn) in enumerate(((palette.INDIGO, 0.034, 0.1), (palette.RUST, 0.028, -0.05), (palette.LINEN, 0.03, 0.14))):
    for shape, material in zip(closed_book(0.2 - 0.012 * k, 0.15, thick, tone), (cloth, paper)):
        stand(shape, material, (0.37, 0.365, z), (0, 0, turn))
    z += thick + 0.0005
LEAN, SLATE = 0.42, (0.335, 0.183, 0.002)
TALL, WIDE, RAIL = 0.2, 0.27, 0.02
frame = Shape()
for x in (-WIDE / 2 + RAIL / 2, WIDE / 2 - RAIL / 2):
    frame.join(board((RAIL, 0.012, TALL), palette.NEW_WOOD, at=(x, 0, 0), edge=0.003))
for low in (0.0, TALL - RAIL):
    frame.join(board((WIDE, 0.0125, RAIL), palette.shade(palette.NEW_WOOD, 0.93), at=(0, 0, low), edge=0.003))
TURN = (-LEAN, 0, -0.2)
stand(frame, wood, SLATE, TURN)
stand(board((WIDE - RAIL, 0.005, TALL - RAIL), linear('2c3238'), at=(0, 0.001, RAIL / 2), edge=0.001, worn=1.0), slate, SLATE, TURN)
stand(Shape().join(raised_letter('A', 0.115, palette.SNOW, 0.0012), at=(0, -0.002, 0.042)), chalk, SLATE, TURN)
stand(board((0.05, 0.011, 0.011), palette.SNOW, edge=0.004), chalk, (0.2, 0.02, 0.0), (0, 0, 0.5))

for k, (x, y, turn, length, tone) in enumerate(((0.185, -0.16, 1.15, 0.175, palette.INDIGO), (0.232, -0.185, 1.3, 0.118, palette.POMEGRANATE), (-0.02, -0.11, 0.32, 0.142, palette.STRAW), (0.278, -0.165, 1.02, 0.064, palette.LEAF))):
    rounded(stand(pencil(tone, length), along, (x, y, 0.0122 if k == 2 else 0.0), (0, 0, turn)), 25)
stand(board((0.052, 0.024, 0.014), linear('c98d84'), edge=0.005, worn=1.1), rubber, (-0.205, -0.2, 0.0), (0, 0, 0.5))
crumbs = Shape()
for _ in range(46):
    x, y = rng.normal(-0.165, 0.028), rng.normal(-0.165, 0.022)
    crumbs.join(pebble(rng, rng.uniform(0.0011, 0.0022), palette.shade(linear('b98a84'), rng.uniform(0.7, 1.1)), 0.6), at=(x, y, 0.0012 if x < -0.172 else 0.0105), turn=(0, 0, rng.uniform(0, 6)), size=(2.2, 0.8, 0.8))
stand(crumbs, rubber)
shavings = Shape()
for x, y, start in ((0.15, -0.235, 0.3), (0.135, -0.21, 2.1), (0.165, -0.255, 4.0)):
    for k in range(22):
        a, b = start + 0.2 * k, start + 0.2 * (k + 1)
        r, s = 0.007 + 0.0003 * k, 0.007 + 0.0003 * (k + 1)
        shavings.add([(x + r * math.cos(a), y + r * math.sin(a), 0.0), (x + s * math.cos(b), y + s * math.sin(b), 0.0), (x + 1.25 * s * math.cos(b), y + 1.25 * s * math.sin(b), 0.008), (x + 1.25 * r * math.cos(a), y + 1.25 * r * math.sin(a), 0.008)],
                     [(0, 1, 2, 3)], palette.POMEGRANATE if k % 22 == 0 else palette.NEW_WOOD)
stand(shavings, rubber)

soft_light('window', (1.3, 0.2, 0.9), (0.1, 0, 0), (0.8, 1.0), 4.5, linear('8fa6e6'))
soft_light('room', (0.1, -1.5, 0.9), (0, 0, 0.03), (1.4, 0.8), 4.0, linear('b9c2e8'))
let_lamps_lead()
point_camera((0.02, -0.93, 0.46), (0.01, 0.06, 0.135), 37, focus=1.0, aperture=9.0)
render(settings, exposure=0.35, bounces=2)
