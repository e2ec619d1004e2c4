"""Things for a journey by an open door in early light: two worn suitcases, a saddle-bag, a komuz, a bundle."""
import math
import os
import sys

import bpy
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.belongings import checked, tied_bundle
from diorama.chamber import light_room, pierced_wall, soft_light
from diorama.grain import brass, plain, polished
from diorama.houses import planks
from diorama.joinery import board, lay_boards
from diorama.komuz import komuz
from diorama.luggage import saddle_bag, suitcase
from diorama.materials import lit
from diorama.noise import noise
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.shape import box, prism, stand, without_shine

settings = read_settings()
rng = np.random.default_rng(51)
empty_scene()
light_room(linear('ffc98a'), azimuth=-14, height=21, strength=13.0, width=0.8, air=linear('d8dfec'), fill=0.0)
bpy.context.scene.world.cycles.sampling_method = 'NONE'
plaster, cloth, hide = plain('plaster', 0.95, 1.8, 0.12, 55.0, 0.004), plain('cloth', 0.95, 40.0, 0.08, 700.0, 0.0009), plain('hide', 0.62, 22.0, 0.22, 160.0, 0.0008, 0.3)
upright, across, fittings, string = polished('upright', 'z', 0.45), polished('across', 'y', 0.42), brass(), plain('string', 0.6, bump=0)
WALL = palette.mix(palette.PALE_CLAY, palette.FELT, 0.45)

# floor, back wall with the open door, the light behind it
lay_boards(across, rng, (-2.6, 2.6), (-2.6, 3.4), 0.0, 26, palette.mix(palette.WOOD, palette.OLD_WOOD, 0.4), 0.03, 0.005, 0.004, along='y')
stand(box((5.2, 6.0, 0.05), palette.shade(palette.DARK_WOOD, 0.3), at=(0, 0.4, -0.09)), plaster)
DX, WIDE, HIGH = -0.84, 1.16, 2.15
stand(pierced_wall(5.6, 3.0, 0.34, (2.8 + DX, 0.0, WIDE, HIGH), WALL), plaster, (-2.8, 1.0, 0))
for x in (DX - 0.05, DX + WIDE + 0.05):
    stand(board((0.11, 0.4, HIGH + 0.1), palette.PALE_INDIGO, edge=0.008), upright, (x, 1.16, 0))
stand(board((WIDE + 0.22, 0.4, 0.11), palette.PALE_INDIGO, edge=0.008), upright, (DX + WIDE / 2, 1.16, HIGH))
stand(planks(WIDE - 0.04, HIGH - 0.06, 6, rng, palette.mix(palette.PALE_INDIGO, palette.OLD_WOOD, 0.3), 0.045), upright, (DX + WIDE - 0.02, 1.36, 0.02), (0, 0, 1.3))
stand(board((WIDE + 0.3, 0.5, 0.05), palette.OLD_WOOD, edge=0.012), across, (DX + WIDE / 2, 1.18, 0.0))
stand(box((5.4, 0.02, 0.13), palette.shade(palette.WOOD, 0.8), at=(1.5, 0.985, 0)), upright)
without_shine(stand(box((9, 0.1, 5), linear('ffdca8'), at=(-3.2, 8.5, -0.3)), lit('morning', (1, 1, 1), 1.15))).visible_shadow = False
for seed, (tall, colour) in enumerate(((1.75, linear('a9b6d2')), (1.05, linear('9aa27c')))):
    ridge = [(x, tall * (0.72 + 0.28 * float(noise(x * 0.55, 0.0, 7 + seed)) + 0.08 * float(noise(x * 2.4, 0.0, 9 + seed)))) for x in np.linspace(-4.5, 4.5, 90)]
    without_shine(stand(prism([(-4.5, -0.4), (4.5, -0.4), *ridge[::-1]], 0.05, colour, at=(-3.2, 8.3 - 0.2 * seed, 0)), lit('ridge', (1, 0.95, 0.86), 0.95))).visible_shadow = False
stand(box((12, 7, 0.1), palette.DUST, at=(-3, 6.9, -0.14)), plaster)

for shape, material in zip(suitcase(rng, 0.66, 0.22, 0.44), (hide, fittings)):
    stand(shape, material, (0.36, 0.62, 0.003), (0, 0, -0.12))
for shape, material in zip(suitcase(rng, 0.56, 0.19, 0.36, palette.mix(palette.RUST, palette.LEATHER, 0.3)), (hide, fittings)):
    stand(shape, material, (0.66, 0.26, 0.003), (0, 0, 0.2))
wool, tassels = saddle_bag(rng)
for shape in (wool, tassels):
    stand(shape, cloth, (-0.02, 0.36, 0.004), (-0.17, 0, 0.1))
for shape, material in zip(komuz(), (upright, upright, string)):
    stand(shape, material, (0.2, 0.235, 0.006), (-0.31, 0.17, 0.06), 1.02)
bundle = tied_bundle(rng, checked(palette.FELT, palette.INDIGO, palette.POMEGRANATE), 0.2)
for part in (bundle if isinstance(bundle, tuple) else (bundle,)):
    stand(part, cloth, (1.16, 0.42, 0.004), (0, 0, 0.5))

soft_light('door', (DX + WIDE / 2, 1.5, 1.2), (0.3, -0.2, 0.3), (1.0, 1.9), 30, linear('ffe6c2'))
soft_light('room', (0.4, -2.4, 2.2), (0.2, 0.6, 0.4), (2.6, 1.6), 74, linear('cfd8ee'))
point_camera((0.1, -1.95, 0.95), (0.1, 0.6, 0.55), 35)
render(settings, exposure=0.35, bounces=0)
