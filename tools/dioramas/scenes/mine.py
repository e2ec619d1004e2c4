"""A mine gallery with nobody in it: timber sets, a narrow track, lamps that grow smaller; from the nearest cap three lamps hang unlit."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import soft_light
from diorama.gallery import lagging, miners_lamp, rock_walls, timber_set
from diorama.grain import brass
from diorama.haze import fill_haze
from diorama.light import shine
from diorama.materials import card, glow, metal, timber
from diorama.noise import noise
from diorama.palette import linear
from diorama.reading_room import let_lamps_lead
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounded import stone
from diorama.rounding import rounded
from diorama.scatter import litter
from diorama.shape import box, mesh_of, rod, stand, without_shine
from diorama.sky import Sky, hang_sky
from diorama.tableware import glass
from diorama.terrain import mixed, sheet
from diorama.trackwork import barrow, rail, sleeper

settings = read_settings()
rng = np.random.default_rng(1943)
empty_scene()
AIR = linear('3a2a1d')
fill_haze(hang_sky(Sky(horizon=AIR, middle=AIR, zenith=AIR, glow=AIR, sun=AIR, azimuth=0, height=40, sun_strength=0.0, fill=0.05, glow_strength=0.0,
                       cloud=AIR, cloud_amount=0.0, haze_start=6, haze_length=34, haze_most=0.85, haze_height=400)))
earth, rock, upright, lying = card(), card('rock', 1.4, 0.25, 0.05, 9.0), timber('upright', 'z'), timber('lying', 'y')
tin, iron, bright = brass('tin', 0.36), metal('iron', 0.5), metal('bright', 0.25)
LONG, GAP = 40.0, 1.9

stand(rock_walls(LONG), rock)
stand(sheet((-1.9, 1.9), (0.2, LONG), 60, 320, lambda x, y: 0.03 * noise(x * 2, y * 2, 3) + 0.1 * np.maximum(0, np.abs(x) - 0.75) - 0.02,
            lambda x, y, z, s: mixed(palette.WET_EARTH, palette.shade(palette.ROCK, 0.6), np.clip(0.4 + 0.8 * noise(x * 1.5, y * 1.5, 6), 0, 1)), rng, y_power=1.4), earth)

sets = [mesh_of(timber_set(np.random.default_rng(k)), upright, 'set') for k in range(5)]
covers = [mesh_of(lagging(np.random.default_rng(20 + k), GAP), lying, 'lagging') for k in range(3)]
for k in range(20):
    y = 1.7 + GAP * k
    rounded(stand(sets[k % 5], at=(0, y, 0)), 50)
    rounded(stand(covers[k % 3], at=(0, y, 0)), 50)

beams = [mesh_of(sleeper(np.random.default_rng(k)), upright, 'sleeper') for k in range(3)]
for k in range(52):
    stand(beams[k % 3], at=(0, 0.6 + 0.72 * k, -0.06), turn=(0, 0, rng.normal(0, 0.02)), size=(0.42, 0.75, 0.8))
for side in (-1, 1):
    rusty, head = rail(LONG)
    stand(rusty, iron, (side * 0.36, 0.2, 0.055), size=(0.7, 1, 0.55))
    stand(head, bright, (side * 0.36, 0.2, 0.055), size=(0.7, 1, 0.55))
litter(earth, [(x, y, 0.02 + 0.1 * max(0, abs(x) - 0.75)) for x, y in zip(rng.uniform(-1.15, 1.15, 900), 0.5 + 16 * rng.random(900) ** 1.6)], rng, (0.012, 0.06), (palette.IRON, palette.ROCK, palette.DARK_EARTH))
for x, y, size in ((-1.02, 2.9, 0.17), (-0.9, 3.3, 0.11), (1.04, 5.2, 0.2), (0.93, 4.6, 0.12), (-1.05, 6.8, 0.2), (1.0, 9.2, 0.2)):
    rounded(stand(stone(rng, size, palette.shade(palette.ROCK, 0.75), 0.3), rock, (x, y, 0.04)), 90)
stand(barrow(np.random.default_rng(4)), lying, (0.84, 4.1, 0.03), (0, 0, -0.1), 0.8)

case, globe, flame = miners_lamp()
clear, burning = glass('clear'), glow('flame', palette.LAMP, 14.0)
meshes = [mesh_of(case, tin, 'tin'), mesh_of(globe, clear, 'globe')]
fire = mesh_of(flame, burning, 'flame')
for k, y in enumerate([1.7 + GAP * n for n in (1, 3, 5, 7, 9, 11, 13, 15, 17)]):
    side = -1 if k % 2 == 0 else 1
    at = (side * 0.8, y - 0.1, 1.45)
    stand(rod((side * 1.06, y, 1.77), (side * 0.78, y - 0.1, 1.765), 0.008, palette.IRON, 16), iron)
    rounded(stand(meshes[0], at=at))
    without_shine(stand(fire, at=at, size=1.7))
# Nine lamps share each ray and leave sparks: three true ones reach far enough, the rest only shine.
for k, (x, y, watts) in enumerate(((-0.45, 3.3, 40), (0.4, 7.2, 75), (-0.3, 16.5, 190))):
    shine(f'lamp {k}', (x, y, 1.52), watts, 0.2)
for x, turn in ((0.3, 0.2), (0.52, 1.1), (0.74, 2.0)):
    for mesh in meshes:
        rounded(stand(mesh, at=(x, 3.42, 1.63), turn=(0, 0, turn), size=1.15))
    stand(rod((x, 3.52, 1.99), (x, 3.4, 1.985), 0.008, palette.IRON, 16), iron)
stand(box((4, 0.1, 3.5), palette.shade(palette.DARK_EARTH, 0.05)), earth, (0, 30.0, -0.3))

soft_light('behind', (0.2, -0.3, 1.9), (0.5, 3.2, 1.5), (1.0, 0.8), 30, linear('9fb2dc'))
let_lamps_lead()
point_camera((-0.14, 0.35, 1.36), (0.06, 9, 1.2), 29)
render(settings, exposure=0.5, bounces=2)
