"""The moment before the voice: one microphone in a round of light on an empty stage, the dark hall beyond the edge."""
import os
import sys

import bpy
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.callings import tube
from diorama.chamber import light_room, soft_light
from diorama.curtain import curtain, pelmet
from diorama.grain import brass, plain, polished
from diorama.joinery import board, lay_boards
from diorama.materials import glow
from diorama.microphone import microphone_head, microphone_stand
from diorama.palette import linear
from diorama.reading_room import let_lamps_lead
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import Shape, box, lathe, stand, without_shine
from diorama.spot_beam import spot, spot_beam

settings = read_settings()
rng = np.random.default_rng(1962)
empty_scene()
light_room(linear('ffd3a0'), azimuth=0, height=60, strength=0.0, air=linear('20242f'), fill=0.35)
bpy.context.scene.world.cycles.sampling_method = 'NONE'
boards, velvet, plush = polished('boards', 'y', 0.36, wear=1.3), plain('velvet', 0.95, 20.0, 0.12, bump=0.0, specular=0.0), plain('plush', 0.9, 30.0, 0.1, 400.0, 0.001)
chrome, iron, wood, lime = brass('chrome', 0.36), plain('iron', 0.5, 30.0, 0.1, specular=0.4), polished('wood', 'x', 0.4), plain('lime', 0.95, 1.7, 0.12, 20.0, 0.004)
EDGE = 4.3

stand(box((40, 40, 0.1), palette.shade(palette.DARK_WOOD, 0.25)), lime, (0, 12, -1.3))
lay_boards(boards, rng, (-5.5, 5.5), (-2.2, EDGE), 0, 66, palette.mix(palette.WOOD, palette.NEW_WOOD, 0.3), 0.04, 0.004, 0.003, along='y')
stand(board((11, 0.06, 1.2), palette.DARK_WOOD, at=(0, EDGE + 0.03, -1.22)), wood)

near = curtain(np.random.default_rng(4), 2.6, 4.6, palette.POMEGRANATE, 0.3, 0.11)
stand(near, velvet, (-3.2, 1.3, 0.012), (0, 0, -0.55))
far = curtain(np.random.default_rng(9), 2.2, 4.6, palette.POMEGRANATE, 0.3, 0.11)
stand(far, velvet, (2.55, 3.6, 0.012), (0, 0, 0.12))
stand(pelmet(np.random.default_rng(2), 11.0, 6, 0.85, palette.POMEGRANATE), velvet, (-5.0, 3.9, 2.98))

rows = Shape()
for row in range(9):
    y, z = EDGE + 2.0 + row * 0.95, -1.2 + row * 0.13
    stand(board((16, 0.95, 0.13 * row + 0.02), palette.DARK_WOOD, at=(0, y, -1.2)), wood)
    for k in range(26):
        x = (k - 12.5) * 0.6 + 0.3 * (row % 2)
        if abs(x - 0.2) < 0.5:
            continue
        arch = [(-0.25, 0.35), (0.25, 0.35)] + [(np.sign(np.cos(a)) * 0.25 * abs(np.cos(a)) ** 0.45, 0.72 + 0.19 * np.sin(a) ** 0.6) for a in np.linspace(0.0, np.pi, 15)]
        points = [(x + u, y + d, z + v) for d in (0.0, 0.09) for u, v in arch]
        n = len(arch)
        rows.add(points, [tuple(range(n)), tuple(range(2 * n - 1, n - 1, -1))] + [(i, i + n, (i + 1) % n + n, (i + 1) % n) for i in range(n)], palette.DEEP_POMEGRANATE)
        rows.join(box((0.48, 0.42, 0.12), palette.shade(palette.DEEP_POMEGRANATE, 0.85), at=(x, y - 0.2, z + 0.36)))
        rows.join(box((0.05, 0.44, 0.3), palette.WOOD, at=(x + 0.3, y - 0.2, z + 0.33)))
stand(rows, plush)
stand(box((18, 0.3, 7), palette.shade(palette.CLAY, 0.6)), lime, (0, EDGE + 11.5, -1.2))
for x in (-7.2, 7.2):
    stand(box((0.3, 16, 7), palette.shade(palette.CLAY, 0.6)), lime, (x, EDGE + 7, -1.2))
lamps, brackets = Shape(), Shape()
for x, y in [(side * 6.95, EDGE + 2.2 + 2.2 * k) for side in (-1, 1) for k in range(4)] + [(x, EDGE + 11.25) for x in (-1.6, 1.2, 5.6)]:
    lamps.join(lathe([(0.04, 0), (0.09, 0.04), (0.125, 0.11), (0.125, 0.2), (0.09, 0.29), (0.035, 0.34)], 40, palette.LAMP), at=(x, y, 1.75))
    brackets.join(lathe([(0.02, 0), (0.07, 0.03), (0.09, 0.07), (0.05, 0.12), (0.03, 0.16)], 32, palette.COPPER), at=(x, y, 1.6))
without_shine(rounded(stand(lamps, glow('sconces', palette.LAMP, 2.2))))
rounded(stand(brackets, chrome))
for x in (-3.2, 3.6):
    without_shine(stand(box((0.4, 0.01, 2.0), palette.LAMP), glow(f'foyer {x}', palette.mix(palette.LAMP, palette.SNOW, 0.2), 1.0), (x + 0.1, EDGE + 11.33, -0.05)))
    stand(board((0.62, 0.045, 2.0), palette.WOOD, edge=0.01), wood, (x - 0.36, EDGE + 11.31, -0.05))
    stand(board((0.62, 0.045, 2.0), palette.WOOD, edge=0.01), wood, (x + 0.5, EDGE + 11.1, -0.05), (0, 0, -0.75))
    stand(board((1.6, 0.08, 0.12), palette.WOOD, edge=0.02), wood, (x, EDGE + 11.3, 1.95))
    for side in (-1, 1):
        stand(board((0.1, 0.08, 2.0), palette.WOOD, edge=0.02), wood, (x + side * 0.74, EDGE + 11.3, -0.05))

MIC = (0.0, 1.75, 0.0)
pole, foot, cable = microphone_stand(1.4)
head, mesh = microphone_head(0.2)
for shape, material in ((pole, chrome), (foot, iron), (cable.join(tube([(2.5, 1.24, 0.006), (2.75, 1.5, 0.006), (2.9, 2.3, 0.006)], 0.0052, palette.shade(palette.IRON, 0.5), 10)), iron)):
    rounded(stand(shape, material, MIC), 50)
for shape, material in ((head, chrome), (mesh, iron)):
    rounded(stand(shape, material, (MIC[0], MIC[1], 1.44), (-0.3, 0, 0.5), 1.3), 50)

lights = Shape()
for k in range(15):
    lights.join(lathe([(0.09, 0), (0.09, 0.07), (0.075, 0.095), (0.03, 0.11)], 40, palette.IRON), at=((k - 7) * 0.72, EDGE - 0.16, 0))
rounded(stand(lights, iron))

LAMP_AT, ROUND = (-2.6, 3.1, 6.4), (0.2, 2.1, 0.0)
spot('spot', LAMP_AT, ROUND, 6500, 21, linear('ffe6c0'))
spot_beam(LAMP_AT, ROUND, 20, linear('ffd9a8'), 0.075)
spot('front', (-2.2, -2.4, 3.2), (0, 1.75, 1.5), 700, 9, linear('fff0d8'), 0.05, 0.5)
spot('wing', (-3.4, -0.6, 3.6), (2.6, 3.6, 1.3), 1500, 52, linear('ffc890'), 0.06, 0.7)
soft_light('hall', (0, EDGE + 5, 5.4), (0, EDGE + 5, 0), (10, 8), 560, linear('9a9ccc'))
soft_light('rim', (0, EDGE + 10.6, 4.6), (0, EDGE + 3, -0.6), (12, 0.8), 620, linear('ffc490'))
soft_light('sconces', (0, EDGE + 8.5, 1.9), (0, EDGE + 11, 1.4), (10, 0.6), 130, palette.LAMP)
soft_light('stage', (0.5, -1.5, 4.2), (0, 2.4, 0.6), (3, 2), 80, linear('a9b0e0'))
let_lamps_lead()
point_camera((1.35, -2.0, 1.3), (0.55, 2.0, 0.92), 30)
render(settings, exposure=0.5, bounces=1)
