"""A room that waits for a story: sun on an empty frame, a closed album and a pencil below it, the chair drawn back."""
import math
import os
import sys

import bpy
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.books import closed_book
from diorama.chamber import casement, light_room, pierced_wall, soft_light
from diorama.grain import plain, polished
from diorama.household import chest, rug
from diorama.joinery import board, lay_boards, table_frame
from diorama.keepsakes import folded_quilt, pencil, picture_frame, sprig, vase
from diorama.materials import leaf
from diorama.orchard import young_apple
from diorama.palette import linear
from diorama.reading_room import plain_chair
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import box, stand
from diorama.tableware import glaze, pial, teapot
from diorama.turned import spun

settings = read_settings()
rng = np.random.default_rng(77)
empty_scene()
light_room(linear('ffcb8a'), azimuth=-135, height=8.5, strength=11.0, width=0.4, air=linear('e9e4dc'), fill=0.0)
bpy.context.scene.world.cycles.sampling_method = 'NONE'
plaster, cloth = plain('plaster', 0.95, 1.6, 0.1, 55.0, 0.004), plain('cloth', 0.9, 30.0, 0.08, 900.0, 0.0006)
wood, upright, across = polished('wood', 'x', 0.42), polished('upright', 'z', 0.5), polished('across', 'y', 0.42)
paper, clay, porcelain, thin = plain('paper', 0.9, 60.0, 0.03), plain('clay', 0.85, 12.0, 0.14), glaze(), leaf(through=0.5)
LEFT, RIGHT, HIGH = -2.25, 2.9, 2.75
WHITE, BLUE = palette.mix(palette.FELT, palette.SNOW, 0.35), palette.mix(linear('7ba3b8'), palette.FELT, 0.25)

stand(box((RIGHT - LEFT, 0.2, HIGH), WHITE, at=((LEFT + RIGHT) / 2, 0.1, 0)), plaster)
stand(box((RIGHT - LEFT, 0.012, 0.92), BLUE, at=((LEFT + RIGHT) / 2, -0.005, 0)), plaster)
stand(board((RIGHT - LEFT, 0.016, 0.028), palette.DEEP_POMEGRANATE, at=((LEFT + RIGHT) / 2, -0.006, 0.92)), plaster)
stand(board((RIGHT - LEFT, 0.03, 0.11), palette.WOOD, at=((LEFT + RIGHT) / 2, -0.012, 0)), wood)
WY, WZ, WIDE, TALL = -3.46, 1.3, 1.4, 1.3
stand(pierced_wall(7.2, HIGH, 0.3, (7.0 + WY, WZ, WIDE, TALL), WHITE), plaster, (LEFT, -7.0, 0), (0, 0, math.pi / 2))
stand(box((0.012, 7, 0.92), BLUE, at=(LEFT + 0.005, -3.5, 0)), plaster)
stand(casement(WIDE, TALL, 2, 3, palette.FELT, 0.04, 0.06), paper, (LEFT - 0.16, WY, WZ), (0, 0, math.pi / 2))
stand(box((0.2, 7.2, HIGH), WHITE, at=(RIGHT + 0.1, -3.4, 0)), plaster)
stand(box((RIGHT - LEFT + 0.6, 7.4, 0.2), WHITE, at=((LEFT + RIGHT) / 2, -3.4, HIGH)), plaster)
lay_boards(across, rng, (LEFT, RIGHT), (-5.2, 0.0), 0.0, 30, palette.mix(palette.WOOD, palette.RUST, 0.35), 0.03, 0.004, 0.004, along='y')
stand(box((RIGHT - LEFT, 6.0, 0.2), palette.DARK_WOOD, at=((LEFT + RIGHT) / 2, -2.6, -0.235)), plaster)
stand(rug(2.5, 1.5, rng, 0.003), cloth, (0.15, -1.15, 0.008), (0, 0, 0.05))

tree = [mesh for mesh in young_apple(np.random.default_rng(9), 2.6, leaf_length=0.085, flowers=0.2)]
for shape in tree:
    stand(shape, thin, (LEFT - 1.55, WY - 0.72, 0.35), (0, 0, 0.7), 1.05)

TX, TY, TOP = 0.42, -0.4, 0.76
lay_boards(wood, rng, (TX - 0.7, TX + 0.7), (TY - 0.34, TY + 0.34), TOP, 5, palette.mix(palette.NEW_WOOD, palette.WOOD, 0.35), 0.034, 0.002, 0.006)
stand(table_frame(1.4, 0.68, TOP - 0.034, palette.shade(palette.WOOD, 0.95)), upright, (TX, TY, 0))
stand(plain_chair(palette.mix(palette.WOOD, palette.NEW_WOOD, 0.4), palette.POMEGRANATE), upright, (TX - 0.62, TY - 0.98, 0.008), (0, 0, math.pi - 0.62))

frame, card = picture_frame(1.06, 0.78, palette.mix(palette.WOOD, palette.COPPER, 0.3))
stand(frame, wood, (TX + 0.02, -0.004, 1.66))
stand(card, paper, (TX + 0.02, -0.004, 1.66))
cover, pages = closed_book(0.27, 0.34, 0.052, palette.DEEP_POMEGRANATE)
for shape, material in ((cover, cloth), (pages, paper)):
    stand(shape, material, (TX - 0.08, TY - 0.05, TOP), (0, 0, math.pi / 2 + 0.16))
stand(board((0.36, 0.016, 0.0015), palette.STRAW, edge=0.0005), cloth, (TX - 0.08, TY - 0.05, TOP + 0.0522), (0, 0, 0.16))
stand(pencil(), paper, (TX - 0.03, TY - 0.14, TOP + 0.0525), (0, 0, 0.5))
rounded(stand(vase(), porcelain, (TX + 0.48, TY + 0.1, TOP), size=1.25))
for lean, turn in ((0.3, 0.3), (0.22, 2.6), (0.36, 4.4)):
    for shape, material in zip(sprig(rng, 0.36, lean), (upright, thin)):
        stand(shape, material, (TX + 0.48, TY + 0.1, TOP + 0.1), (0, 0, turn), 1.1)

stand(chest(1.15, 0.55, 0.5), upright, (-1.38, -0.34, 0))
level = 0.625
for colour, thick, long in ((palette.POMEGRANATE, 0.15, 1.06), (palette.INDIGO, 0.13, 1.02), (palette.mix(palette.STRAW, palette.LINEN, 0.45), 0.13, 1.04), (palette.FELT, 0.1, 0.98), (palette.DEEP_POMEGRANATE, 0.12, 1.0)):
    rounded(stand(folded_quilt(long, 0.46, thick, colour, rng), cloth, (-1.38 + rng.normal(0, 0.008), -0.33, level), (0, 0, rng.normal(0, 0.012))), 60)
    level += thick

stand(board((0.86, 0.2, 0.026), palette.WOOD), wood, (1.86, -0.1, 1.52))
for x in (1.56, 2.16):
    stand(board((0.03, 0.16, 0.14), palette.WOOD), upright, (x, -0.09, 1.38))
rounded(stand(teapot(), porcelain, (1.68, -0.1, 1.546), (0, 0, -0.3), 1.15))
for k, x in enumerate((1.95, 2.1)):
    rounded(stand(pial()[0], porcelain, (x, -0.1, 1.546), (0, 0, k), 1.15))
jar = spun([(0.11, 0.0), (0.14, 0.015), (0.205, 0.14), (0.25, 0.3), (0.262, 0.42), (0.235, 0.56), (0.17, 0.67), (0.125, 0.725), (0.128, 0.765), (0.152, 0.8), (0.15, 0.808), (0.136, 0.806), (0.115, 0.765), (0.11, 0.72), (0.14, 0.66)],
           lambda share: palette.shade(palette.CLAY, 0.35 if share > 0.9 else 0.92 + 0.06 * math.sin(share * 90)), 112)
rounded(stand(jar, clay, (1.95, -0.42, 0)), 60)
for lean, turn, high in ((0.2, 0.2, 0.8), (0.26, 2.2, 0.72), (0.16, 4.0, 0.76)):
    for shape, material in zip(sprig(rng, high, lean), (upright, thin)):
        stand(shape, material, (1.95, -0.42, 0.6), (0, 0, turn), 1.0)

soft_light('window', (LEFT + 0.06, WY + WIDE / 2, WZ + TALL / 2), (0.4, -0.3, 0.9), (TALL, WIDE), 30, linear('d4e2f4'))
soft_light('sun on the wall', (0.3, -0.12, 1.4), (0.2, -2.4, 0.6), (1.1, 1.2), 5, linear('ffd9a8'))
soft_light('ceiling', (0.3, -1.9, 2.7), (0.3, -1.7, 0.0), (3.6, 2.6), 16, linear('f2e6d6'))
soft_light('room', (1.2, -4.6, 2.3), (0.2, 0.0, 1.0), (2.0, 1.2), 20, linear('ffe2c0'))
point_camera((-0.12, -4.75, 1.42), (0.12, 0.0, 1.08), 36)
render(settings, exposure=0.75, bounces=0)
