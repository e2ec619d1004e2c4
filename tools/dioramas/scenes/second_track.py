"""A lane between two yards in snow and fog: out of one gate an old track, snowed over long ago; out of the other a new one, black and fresh."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.banks import from_line
from diorama.field_wall import field_stones, lay_wall, snow_on_wall
from diorama.haze import fill_haze
from diorama.houses import planks
from diorama.joinery import board
from diorama.materials import card, leaf, timber
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounded import bar
from diorama.rounding import rounded
from diorama.saddle import hoof_print
from diorama.scatter import scatter, strewn
from diorama.shape import Shape, box, mesh_of, prism, stand
from diorama.sky import Sky, hang_sky
from diorama.soil import soil
from diorama.spade_cut import clod
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of, poplar
from diorama.webbing import smooth_line

settings = read_settings()
rng = np.random.default_rng(67)
empty_scene()
sky = hang_sky(Sky(horizon=linear('d9dde2'), middle=linear('b9c2ce'), zenith=linear('8c99ab'), glow=linear('e9e4dc'),
                   sun=linear('fff2e2'), azimuth=62, height=24, sun_strength=2.4, sun_width=9.0, fill=0.8, cloud=linear('a7b0bd'),
                   cloud_amount=1.0, cloud_seed=9.0, haze_start=9, haze_length=62, haze_most=0.94, haze_height=60))
fill_haze(sky)
thin, rock, clay = leaf(), card('rock', 0.06, 0.1, 0.0), card('clay', 2.0, 0.2, 0.003, 70)
snow, mud = card('snow', 0.9, 0.05, 0.003, 60), soil('mud', 0.02, 0.008, 0.5)
stones, upright, lying = card('stones', 9.0, 0.3, 0.006, 40), timber('upright', 'z'), timber('lying', 'x')
LEFT, RIGHT, NEAR, FAR = -3.3, 3.5, 7.6, 12.2
new = smooth_line([(-8.5, NEAR - 0.4), (-5.6, NEAR), (-3.3, NEAR + 0.35), (-1.6, NEAR + 2.0), (-0.6, NEAR + 5.0), (-0.1, 18), (0.5, 27), (0.2, 40), (1.5, 60), (5, 90), (8, 140)], 10)
old = smooth_line([(8.5, FAR), (5.6, FAR), (3.4, FAR + 0.5), (2.2, FAR + 2.4), (1.9, 19), (2.1, 27), (1.9, 40), (3.2, 60), (7, 90), (10, 140)], 10)


def rut(x, y, line, wide):
    """How deep wheels have pressed in along a track, 0 to 1."""
    return np.exp(-((np.abs(from_line(x, y, line)) - 0.68) / wide) ** 4)


steps = []
for k in range(14, 72):
    (ax, ay), (bx, by) = new[k - 1], new[k]
    if ay > 26:
        break
    way = math.atan2(by - ay, bx - ax)
    for side in (-0.13, 0.14):
        steps.append((ax - math.sin(way) * side + rng.normal(0, 0.03), ay + math.cos(way) * side + rng.normal(0, 0.06), way - math.pi / 2 + rng.normal(0, 0.12)))


def prints(x, y):
    """How deep a horse has trodden between the ruts, 0 to 1."""
    depth = np.zeros(np.shape(x))
    for px, py, turn in steps:
        near = (np.abs(x - px) < 0.16) & (np.abs(y - py) < 0.16)
        if near.any():
            depth[near] = np.maximum(depth[near], hoof_print(x[near], y[near], (px, py), turn, 0.12))
    return depth


def base(x, y):
    drift = 0.10 * fractal(x * 0.18, y * 0.18, 4, 3) + 0.012 * fractal(x * 1.9, y * 1.4, 3, 8)
    banked = 0.28 * np.exp(-((x - RIGHT) / 0.9) ** 2) + 0.2 * np.exp(-((x - LEFT) / 0.7) ** 2) * (np.abs(y - NEAR) > 1.1)
    return drift + banked + 0.02 * y * smooth_step(40, 120, y)


def land(x, y):
    hollow = rut(x, y, old, 0.3) * 0.17 + np.exp(-(from_line(x, y, old) / 1.1) ** 2) * 0.05
    track = rut(x, y, new, 0.2)
    pushed = np.exp(-((np.abs(np.abs(from_line(x, y, new)) - 0.68) - 0.2) / 0.07) ** 2)
    rough = 1 + 0.5 * noise(x * 3, y * 3, 6)
    return base(x, y) - hollow - 0.15 * track + 0.045 * pushed * rough - 0.07 * prints(x, y)


def colour(x, y, z, steep):
    white = mixed(palette.SNOW, palette.SNOW_SHADE, np.clip(0.35 + noise(x * 0.3, y * 0.3, 6), 0, 1))
    dark = np.clip(rut(x, y, new, 0.22) * (1.25 + 0.6 * noise(x * 2.3, y * 2.3, 4)) + 0.9 * prints(x, y), 0, 1)
    soiled = np.exp(-(from_line(x, y, new) / 0.8) ** 4) * 0.5 * np.clip(0.5 + noise(x * 1.4, y * 1.4, 12), 0, 1)
    sunk = np.clip(rut(x, y, old, 0.27) * 0.75 + np.exp(-(from_line(x, y, old) / 0.9) ** 4) * 0.2, 0, 1)
    white = mixed(white, linear('93a5bf'), sunk)
    return mixed(mixed(white, palette.mix(palette.SNOW_SHADE, palette.EARTH, 0.7), soiled), palette.shade(palette.WET_EARTH, 0.6), dark)


stand(sheet((-7, 7), (1.2, 30), 420, 620, land, colour, rng, 0.2, y_power=1.5), snow)
stand(sheet((-70, 70), (1.2, 170), 330, 300, lambda x, y: land(x, y) - 0.4 * (np.abs(x) < 6.8) * (y < 29.5), colour, rng, y_power=1.7), snow)
mountains(rock, rng, 200, 200, 900, 46, seed=95, snow_line=-1.0, columns=200, rows=60, cell=110)


def ground(x, y):
    return float(base(np.array([x]), np.array([y]))[0])


kinds = field_stones(stones, np.random.default_rng(4))
WALL = 1.15
for start, end in (((LEFT, 1.5), (LEFT, NEAR - 1.5)), ((LEFT, NEAR + 1.5), (LEFT - 0.3, 24)), ((RIGHT, 2.5), (RIGHT, FAR - 1.5)), ((RIGHT, FAR + 1.5), (RIGHT + 0.4, 26))):
    tall = lay_wall(kinds, rng, start, end, WALL, ground)
    snow_on_wall(snow, rng, start, end, tall + 0.03, ground)


def gate(at, swings, seed):
    """Two posts, a beam with snow on it, two leaves that stand open by the angles `swings`; its opening lies along y."""
    own = np.random.default_rng(seed)
    posts, beams, caps = Shape(), Shape(), Shape()
    for y in (-1.42, 1.42):
        posts.join(board((0.24, 0.24, 2.6), palette.shade(palette.OLD_WOOD, 0.62), at=(0, y, -0.2), edge=0.02))
        leaf_of = planks(1.28, 2.0, 6, own, palette.shade(palette.OLD_WOOD, 0.7))
        for z in (0.3, 1.5):
            leaf_of.join(box((1.28, 0.05, 0.13), palette.shade(palette.WOOD, 0.7), at=(0.64, -0.05, z)))
        swing = swings[0] if y < 0 else swings[1]
        posts.join(leaf_of, at=(0, y * 0.92, 0.1), turn=(0, own.normal(0, 0.015), swing))
    beams.join(board((3.5, 0.24, 0.2), palette.shade(palette.OLD_WOOD, 0.6), at=(0, 0, 2.38), edge=0.02))
    caps.join(bar([(x, 0, 2.6 + own.normal(0, 0.004)) for x in np.linspace(-1.76, 1.76, 30)], np.concatenate([[0.02], np.full(28, 0.06), [0.02]]), palette.SNOW, 18, 2.1))
    stand(posts, upright, at)
    stand(beams, lying, at, (0, 0, math.pi / 2))
    rounded(stand(caps, snow, at, (0, 0, math.pi / 2)), 80)


gate((LEFT, NEAR, 0.02), (math.pi + 0.2, math.pi - 0.35), 5)
gate((RIGHT + 0.05, FAR, 0.06), (-0.25, -0.5), 6)


def cottage(at, turn, seed):
    """A low house, its shutters closed, its chimney cold, snow on its roof."""
    own = np.random.default_rng(seed)
    walls, wood, white = box((7.0, 4.2, 2.7), palette.shade(palette.PALE_CLAY, 0.85)), Shape(), Shape()
    walls.join(prism([(-2.1, 2.7), (2.1, 2.7), (0, 4.2)], 6.9, palette.shade(palette.PALE_CLAY, 0.8), turn=(0, 0, math.pi / 2)))
    walls.join(board((0.5, 0.5, 1.7), palette.shade(palette.CLAY, 0.75), at=(1.6, 0.5, 3.2), edge=0.03))
    for x in (-2.2, 2.1):
        wood.join(planks(0.95, 1.1, 6, own, palette.shade(palette.PALE_INDIGO, 0.6)), at=(x - 0.47, -2.14, 0.95))
    wood.join(planks(0.95, 1.95, 6, own, palette.shade(palette.WOOD, 0.7)), at=(-0.5, -2.14, 0.0))
    for side in (-1, 1):
        eave, ridge = (side * 2.65, 2.38), (0, 4.3)
        white.join(prism([eave, (side * 2.68, 2.5), (0, 4.5), ridge] if side < 0 else [eave, ridge, (0, 4.5), (side * 2.68, 2.5)], 7.8, palette.SNOW, turn=(0, 0, math.pi / 2)))
    white.join(board((0.56, 0.56, 0.1), palette.SNOW, at=(1.6, 0.5, 4.9), edge=0.04))
    for shape, material in ((walls, clay), (wood, upright), (white, snow)):
        stand(shape, material, at, (0, 0, turn))


cottage((-9.6, 12.6, 0.1), 0.42, 1)
cottage((11.5, 18.5, 0.1), -0.5, 2)
cottage((-12.5, 30, 0.1), 0.9, 3)

bare = meshes_of([broadleaf(rng, 6.5, bare=True) for _ in range(2)] + [poplar(rng, 11.0, bare=True) for _ in range(2)], upright, thin)
for k, (x, y) in enumerate([(-5.6, 16.5), (9.0, 16.0), (-7, 26), (7.5, 29), (5.4, 40), (-5.2, 44), (6.8, 52), (-6.4, 58), (8.4, 66), (-5, 74)]):
    for mesh in bare[k % 2 if k < 4 else 2 + k % 2]:
        if mesh:
            stand(mesh, at=(x, y, ground(x, y) - 0.1), turn=(0, 0, k * 1.7), size=0.9)

lumps = [mesh_of(clod(rng, 1.0, palette.mix(palette.SNOW_SHADE, palette.WET_EARTH, k / 7)), mud, 'lump') for k in range(7)]
for mesh in lumps:
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))
scatter(lumps, strewn(rng, 5200, (-6.5, 3), (1.6, 34), lambda x, y: np.exp(-((np.abs(np.abs(from_line(x, y, new)) - 0.68) - 0.16) / 0.12) ** 2), land, 1.3), rng, (0.012, 0.05), 3.0)
dry = grass_tufts(thin, rng, [palette.STRAW, palette.REED, palette.DARK_REED], height=(0.15, 0.5), blades=14, spread=0.12, width=0.008)
scatter(dry, strewn(rng, 260, (-6, 6), (2.5, 40), lambda x, y: np.exp(-((np.abs(x) - 2.8) / 0.4) ** 2) * 0.8, base, 1.2), rng, (0.6, 1.4), 0.15)

point_camera((0.9, 0.0, 1.72), (-0.35, 14, 1.2), 27)
render(settings, exposure=0.1)
