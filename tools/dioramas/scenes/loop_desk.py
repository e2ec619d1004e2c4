"""A scholar's desk at night: a brass governor with two balls in the light of a lamp, a loop of circles and arrows on paper, a curl of punched tape."""
import os
import sys

import bpy
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.books import closed_book
from diorama.chamber import casement, light_room, pierced_wall, soft_light
from diorama.governor import drawn_loop, governor, punched_tape
from diorama.grain import brass, plain, polished, shaded_glass
from diorama.joinery import board
from diorama.keepsakes import pencil
from diorama.light import shine
from diorama.palette import linear
from diorama.reading_room import let_lamps_lead, table_lamp
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import stand, without_shine
from diorama.starfield import hang_stars
from diorama.tableware import armudu, glass, glaze, saucer, tea
from diorama.tabletop import lay_table

settings = read_settings()
rng = np.random.default_rng(119)
empty_scene()
light_room(linear('8fa2dc'), azimuth=20, height=40, strength=0.0, air=linear('1b2547'), fill=0.6)
bpy.context.scene.world.cycles.sampling_method = 'NONE'
paper, cloth, porcelain, tape = plain('paper', 0.9, 60.0, 0.04), plain('cover', 0.8, 40.0, 0.12), glaze('porcelain', 0.15), plain('tape', 0.85, 60.0, 0.06)
gold, steel, wood, along, plaster = brass('gold', 0.3), brass('steel', 0.34), polished('wood', 'x', 0.35), polished('pencil', 'x', 0.4), plain('plaster', 0.95, 2.2, 0.12, 60.0, 0.002)

lay_table(rng, palette.mix(palette.WOOD, palette.DARK_WOOD, 0.35), rough=0.35)
OX, OZ, WIDE, TALL = -0.12, 0.09, 0.95, 1.1
stand(pierced_wall(4.4, 2.4, 0.2, (2.2 + OX, 0.8 + OZ, WIDE, TALL), palette.mix(palette.PALE_INDIGO, palette.INDIGO, 0.25)), plaster, (-2.2, 0.56, -0.8))
stand(casement(WIDE, TALL, 2, 2, palette.mix(palette.FELT, palette.PALE_INDIGO, 0.2), 0.035, 0.05), wood, (OX, 0.64, OZ))
stand(board((WIDE + 0.08, 0.16, 0.025), palette.mix(palette.FELT, palette.PALE_INDIGO, 0.2)), wood, (OX + WIDE / 2, 0.58, OZ - 0.022))

LAMP = np.array([-0.37, 0.22, 0.0])
foot, shade, lining = table_lamp()
rounded(stand(foot, gold, LAMP), 40)
rounded(stand(shade, shaded_glass('shade', linear('86b552'), 0.5), LAMP), 60)
without_shine(rounded(stand(lining, shaded_glass('lining', palette.LAMP, 1.15), LAMP), 60))
shine('bulb', LAMP + [0, 0, 0.325], 10, 0.025, linear('ffcf96'))

for shape, material in zip(governor(), (gold, steel, wood)):
    rounded(stand(shape, material, (0.06, 0.09, 0.0005), (0, 0, -0.15), 1.2), 40)
for shape in drawn_loop():
    stand(shape, paper, (-0.115, -0.14, 0.0008), (0, 0, 0.16), 1.15)
stand(board((0.26, 0.19, 0.0008), palette.LINEN, edge=0.0002), paper, (-0.1, -0.13, 0.0), (0, 0, 0.05))
rounded(stand(punched_tape(rng), tape, (0.405, 0.015, 0.0005), (0, 0, -0.5), 1.15), 60)
rounded(stand(pencil(palette.POMEGRANATE, 0.16), along, (-0.02, -0.225, 0.002), (0, 0, 0.5)), 25)

z = 0.0
for k, (tone, thick, turn) in enumerate(((palette.DEEP_POMEGRANATE, 0.045, 0.06), (palette.INDIGO, 0.034, -0.09), (palette.mix(palette.LEAF, palette.INDIGO, 0.4), 0.038, 0.12))):
    for shape, material in zip(closed_book(0.2 - 0.01 * k, 0.26 - 0.016 * k, thick, tone), (cloth, paper)):
        stand(shape, material, (0.5, 0.3, z), (0, 0, 0.3 + turn))
    z += thick + 0.0006
rounded(stand(saucer(), porcelain, (-0.32, -0.05, 0.0005)), 50)
for shape, material in zip(armudu(), (glass(), tea(), porcelain)):
    rounded(stand(shape, material, (-0.32, -0.05, 0.0065), size=1.15), 50)

EYE = (0.03, -0.96, 0.4)
hang_stars(rng, EYE, 700, lowest=-3.0, highest=30.0, strength=6.0)
soft_light('night', (OX + WIDE / 2, 0.52, 0.7), (0.1, -0.2, 0), (WIDE, 1.0), 5, linear('7f93dc'))
soft_light('room', (0.5, -1.5, 0.9), (0, 0, 0.05), (1.4, 0.8), 3.0, linear('aab4e4'))
let_lamps_lead()
point_camera(EYE, (0.03, 0.06, 0.15), 37, focus=1.06, aperture=9.0)
render(settings, exposure=0.35, bounces=2)
