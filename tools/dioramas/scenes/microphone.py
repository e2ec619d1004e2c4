"""The moment before the voice: one microphone in a round of light on an empty stage, the dark hall beyond the edge."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

import bpy
from mathutils import Vector

from diorama import palette
from diorama.chamber import light_room, soft_light
from diorama.curtain import curtain, pelmet
from diorama.grain import brass, plain, polished
from diorama.joinery import board, lay_boards
from diorama.materials import glow
from diorama.microphone import microphone_head, microphone_stand
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.shape import Shape, box, lathe, stand, without_shine

settings = read_settings()
rng = np.random.default_rng(1962)
empty_scene()
light_room(linear('ffd3a0'), azimuth=0, height=60, strength=0.0, air=linear('20242f'), fill=0.35)
boards, velvet, plush = polished('boards', 'y', 0.36, wear=1.3), plain('velvet', 0.85, 20.0, 0.12, 500.0, 0.001), plain('plush', 0.9, 30.0, 0.1, 400.0, 0.001)
chrome, iron, wood, lime = brass('chrome', 0.24), plain('iron', 0.5, 30.0, 0.1, specular=0.4), polished('wood', 'x', 0.4), plain('lime', 0.95, 1.7, 0.12, 20.0, 0.004)
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
        arch = [(-0.25, 0.35), (0.25, 0.35), (0.25, 0.78), (0.2, 0.87), (0.1, 0.91), (-0.1, 0.91), (-0.2, 0.87), (-0.25, 0.78)]
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
for x, y in [(side * 6.95, EDGE + 2.2 + 2.2 * k) for side in (-1, 1) for k in range(4)] + [(x, EDGE + 11.25) for x in (-5.4, -1.2, 1.2, 5.4)]:
    lamps.join(lathe([(0.05, 0), (0.13, 0.1), (0.11, 0.26), (0.04, 0.34)], 16, palette.LAMP), at=(x, y, 1.75))
    brackets.join(lathe([(0.02, 0), (0.09, 0.06), (0.03, 0.16)], 12, palette.COPPER), at=(x, y, 1.6))
without_shine(stand(lamps, glow('sconces', palette.LAMP, 2.2)))
stand(brackets, chrome)
for x in (-3.2, 3.6):
    without_shine(stand(box((1.1, 0.02, 2.0), palette.LAMP), glow(f'door {x}', palette.LAMP, 0.12), (x, EDGE + 11.3, -0.05)))
    stand(box((1.3, 0.06, 0.1), palette.WOOD), wood, (x, EDGE + 11.28, 1.95))

MIC = (0.0, 1.75, 0.0)
pole, foot, cable = microphone_stand(1.4)
for shape, material in ((pole, chrome), (foot, iron), (cable, iron)):
    stand(shape, material, MIC)
head, mesh = microphone_head(0.2)
for shape, material in ((head, chrome), (mesh, iron)):
    stand(shape, material, (MIC[0], MIC[1], 1.44), (-0.3, 0, 0.5), 1.3)

lights = Shape()
for k in range(15):
    lights.join(lathe([(0.09, 0), (0.09, 0.07), (0.03, 0.11)], 20, palette.IRON), at=((k - 7) * 0.72, EDGE - 0.16, 0))
stand(lights, iron)


def spot(name, place, to, watts, angle, colour, soft=0.08, blend=0.12):
    """A theatre lamp: a cone of light with a firm edge. `angle` in degrees."""
    source = bpy.data.lights.new(name, 'SPOT')
    source.energy, source.color, source.spot_size, source.spot_blend, source.shadow_soft_size = watts, colour, math.radians(angle), blend, soft
    thing = bpy.data.objects.new(name, source)
    thing.location, thing.rotation_euler = place, (Vector(to) - Vector(place)).to_track_quat('-Z', 'Y').to_euler()
    bpy.context.scene.collection.objects.link(thing)


spot('spot', (-2.6, 3.1, 6.4), (0.2, 2.1, 0.0), 6500, 21, linear('ffe6c0'))
spot('front', (-2.2, -2.4, 3.2), (0, 1.75, 1.5), 700, 9, linear('fff0d8'), 0.05, 0.5)
spot('wing', (-3.4, -0.6, 3.6), (2.6, 3.6, 1.3), 1500, 52, linear('ffc890'), 0.3, 0.7)
soft_light('hall', (0, EDGE + 5, 5.4), (0, EDGE + 5, 0), (10, 8), 330, linear('9a9ccc'))
soft_light('sconces', (0, EDGE + 8.5, 1.9), (0, EDGE + 11, 1.4), (10, 0.6), 110, palette.LAMP)
soft_light('stage', (0.5, -1.5, 4.2), (0, 2.4, 0.6), (3, 2), 70, linear('a9b0e0'))
point_camera((0.95, -0.8, 1.62), (0.55, 2.4, 1.1), 28)
render(settings, exposure=0.35, bounces=2)
