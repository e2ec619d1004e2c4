"""Things for a journey by an open door in early light: two worn suitcases with a xurcun over them, a komuz, a bundle; outside the road goes off."""
import os
import sys

import bpy
import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.belongings import checked, tied_bundle
from diorama.chamber import pierced_wall, soft_light
from diorama.grain import brass, plain, polished
from diorama.haze import fill_haze
from diorama.houses import planks
from diorama.joinery import board, lay_boards
from diorama.komuz import komuz
from diorama.luggage import lying_case, xurcun
from diorama.materials import card, leaf
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.scatter import litter, scatter, strewn
from diorama.shape import box, stand
from diorama.sky import Sky, hang_sky
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import meshes_of, poplar

settings = read_settings()
rng = np.random.default_rng(51)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('ffdca8'), middle=linear('c3cfe6'), zenith=linear('7d9fd6'), glow=linear('ffd08a'), sun=linear('ffc27c'), azimuth=-27, height=17,
                       sun_strength=9.5, sun_width=0.8, fill=0.55, cloud=linear('ffe8d0'), cloud_amount=0.5, cloud_seed=4.0, haze_start=10, haze_length=260, haze_most=0.88, haze_height=70)))
bpy.context.scene.world.cycles.sampling_method = 'NONE'
plaster, cloth, hide = plain('plaster', 0.95, 1.8, 0.14, 55.0, 0.004), plain('cloth', 0.95, 40.0, 0.08, 700.0, 0.0009), plain('hide', 0.58, 26.0, 0.3, 170.0, 0.0009, 0.3)
upright, across, fittings, string = polished('upright', 'z', 0.45, wear=1.4), polished('across', 'y', 0.42, wear=1.3), brass(), plain('string', 0.6, bump=0)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
WALL, PAINT = palette.mix(palette.PALE_CLAY, palette.FELT, 0.45), palette.mix(palette.PALE_INDIGO, palette.OLD_WOOD, 0.2)
FACE, DX, WIDE, HIGH = 1.3, -0.98, 1.3, 2.1

# the room: floor, wall, the open door
lay_boards(across, rng, (-2.6, 2.6), (-2.6, FACE + 0.3), 0.0, 30, palette.mix(palette.WOOD, palette.OLD_WOOD, 0.4), 0.03, 0.005, 0.004, along='y')
stand(box((5.4, 4.4, 0.05), palette.shade(palette.DARK_WOOD, 0.3), at=(0, -0.5, -0.09)), plaster)
stand(pierced_wall(5.6, 3.0, 0.34, (2.8 + DX, 0.0, WIDE, HIGH), WALL), plaster, (-2.8, FACE, 0))
for x in (-2.65, 2.65):
    stand(box((0.1, 4.4, 3.0), WALL, at=(x, -0.6, 0)), plaster)
stand(box((5.6, 4.6, 0.1), palette.FELT, at=(0, -0.6, 2.95)), plaster)
for x in (DX - 0.05, DX + WIDE + 0.05):
    stand(board((0.11, 0.42, HIGH + 0.1), PAINT, edge=0.01), upright, (x, FACE + 0.17, 0))
stand(board((WIDE + 0.22, 0.42, 0.11), PAINT, edge=0.01), upright, (DX + WIDE / 2, FACE + 0.17, HIGH))
stand(planks(WIDE - 0.05, HIGH - 0.06, 6, rng, PAINT, 0.045), upright, (DX + WIDE - 0.02, FACE + 0.38, 0.02), (0, 0, 1.28))
stand(board((WIDE + 0.3, 0.5, 0.05), palette.OLD_WOOD, edge=0.012), across, (DX + WIDE / 2, FACE + 0.22, -0.005))
stand(board((2.3, 0.02, 0.13), palette.shade(palette.WOOD, 0.8), edge=0.005), upright, (DX + WIDE + 1.3, FACE - 0.012, 0))

# what waits
CASE = (0.42, 0.52, 0.002)
for z, turn, size in ((0.0, -0.06, (0.74, 0.47, 0.2, palette.mix(palette.LEATHER, palette.DARK_WOOD, 0.2))), (0.207, 0.05, (0.66, 0.43, 0.17, palette.mix(palette.RUST, palette.LEATHER, 0.35)))):
    body, metal = lying_case(rng, *size)
    rounded(stand(body, hide, (CASE[0], CASE[1], CASE[2] + z), (0, 0, turn)), 32)
    stand(metal, fittings, (CASE[0], CASE[1], CASE[2] + z), (0, 0, turn))
wool, tassels = xurcun(rng, [(0.235, 0.335), (0.2, 0.384), (0.05, 0.384), (-0.15, 0.384), (-0.225, 0.37), (-0.252, 0.32), (-0.258, 0.2), (-0.262, 0.05)], 0.44, 0.08)
rounded(stand(wool, cloth, (CASE[0] + 0.05, CASE[1], CASE[2]), (0, 0, 0.06)), 80)
stand(tassels, cloth, (CASE[0] + 0.05, CASE[1], CASE[2]), (0, 0, 0.06))
for shape, material in zip(komuz(), (upright, upright, string)):
    rounded(stand(shape, material, (-0.1, 0.44, 0.006), (-0.3, 0.23, 0.1), 1.04), 40)
bundle = tied_bundle(rng, checked(palette.FELT, palette.INDIGO, palette.POMEGRANATE), 0.2)
for part in (bundle if isinstance(bundle, tuple) else (bundle,)):
    rounded(stand(part, cloth, (1.14, 0.5, 0.004), (0, 0, 0.5)), 60)

# outside: the yard, the road, poplars along it, mountains
road = lambda y: -0.55 + 0.02 * y + 1.6 * np.sin(y * 0.05) * smooth_step(4, 30, y)
land = lambda x, y: -0.16 + 0.12 * fractal(x * 0.12, y * 0.12, 4, 3) * smooth_step(4, 20, y) - 0.05 * smooth_step(1.1, 0.4, np.abs(x - road(y)))


def ground(x, y, z, steep):
    way = smooth_step(1.5, 0.8, np.abs(x - road(y)) + 0.3 * noise(x, y, 4))
    dry = mixed(palette.STEPPE, palette.GRASS, np.clip(0.5 + noise(x * 0.25, y * 0.25, 6) + 0.3 * noise(x, y, 7), 0, 1))
    return mixed(dry, palette.mix(palette.DUST, palette.PALE_CLAY, 0.4), np.maximum(way, smooth_step(7, 3, y)))


stand(sheet((-60, 60), (FACE + 0.45, 160), 300, 300, land, ground, rng, y_power=2.0), earth)
stand(sheet((-700, 700), (155, 560), 60, 24, lambda x, y: 0 * x - 0.3, lambda x, y, z, s: mixed(palette.STEPPE, palette.GRASS, np.clip(0.5 + noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
mountains(rock, rng, 420, 300, 1500, 96, seed=37, snow_line=0.42, cell=140, base=-3)
mountains(rock, rng, 260, 130, 1000, 20, seed=41, snow_line=2.0, rock=linear('8b9070'), columns=220, rows=50, cell=60, base=-2)
tall = meshes_of([poplar(rng, 10.5, leaves=8000) for _ in range(3)], earth, thin)
for k, y in enumerate((13, 17.5, 22.5, 28, 34, 41, 49, 58, 70, 84)):
    for side in (-1, 1):
        if side > 0 and k < 2:
            continue
        for mesh in tall[(k + side) % 3]:
            stand(mesh, at=(float(road(y)) + side * 2.7 + rng.normal(0, 0.2), y, -0.3), turn=(0, 0, k * 1.9 + side), size=rng.uniform(0.85, 1.05))
off_road = lambda x, y: smooth_step(0.9, 1.6, np.abs(x - road(y))) * smooth_step(3.2, 6.0, y) * np.clip(0.75 + noise(x * 0.5, y * 0.5, 5), 0, 1)
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.STRAW], height=(0.1, 0.4), blades=20, spread=0.16)
scatter(tufts, strewn(rng, 5200, (-16, 12), (3.0, 46), off_road, land, 1.6), rng, (0.5, 1.4))
litter(earth, strewn(rng, 900, (-3.5, 3.5), (1.9, 12), lambda x, y: 0.0 * x + 0.6, land, 1.3), rng, (0.01, 0.035), (palette.EARTH, palette.STONE, palette.DUST))

soft_light('door', (DX + WIDE / 2, FACE - 0.02, 1.2), (0.3, -0.6, 0.2), (1.1, 1.9), 22, linear('ffe6c2'))
soft_light('room', (0.5, -2.4, 2.1), (0.3, 0.6, 0.4), (2.4, 1.6), 60, linear('d2d8ea'))
soft_light('side', (2.3, 0.0, 1.5), (0.3, 0.5, 0.3), (1.2, 1.2), 16, linear('ffdcb4'))
point_camera((0.2, -1.9, 1.05), (0.1, 0.7, 0.62), 33)
render(settings, exposure=0.3, bounces=1)
