"""A yard in the foothills of the Caucasus, evening: the gate stands open, a saddle is left on the rail, hoof prints lead away."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.field_wall import field_stones, lay_wall
from diorama.haze import fill_haze
from diorama.homestead import gallery_house, tiled_roof
from diorama.houses import planks
from diorama.joinery import board
from diorama.materials import card, leaf, timber
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.saddle import hoof_print, saddle
from diorama.scatter import litter, scatter, straws, strewn
from diorama.shape import Shape, box, lathe, prism, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.soil import soil
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of
from diorama.webbing import smooth_line

settings = read_settings()
rng = np.random.default_rng(1929)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f8d3a0'), middle=linear('a9c3de'), zenith=linear('5685c2'), glow=linear('ffd090'),
                   sun=linear('ffb86a'), azimuth=96, height=13, sun_strength=7.0, fill=0.75, cloud=linear('fff0da'),
                   cloud_amount=0.6, cloud_seed=33.0, haze_start=25, haze_length=420, haze_most=0.85, haze_height=90))
fill_haze(sky)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)
upright, lying = timber('upright', 'z'), timber('lying', 'x')
trampled = soil('trampled', 0.022, 0.005, 0.35)
GATE = 12.0


def road(y):
    bend = 5.0 * smooth_step(GATE, 40, y) - 11.0 * smooth_step(34, 75, y) + 16 * smooth_step(70, 130, y)
    return 0.5 + 0.02 * y + np.where(y > GATE, bend, 0)


steps = []
for k, horse in enumerate((-0.32, 0.42)):
    gait = np.random.default_rng(300 + k)
    y = 2.5 + 0.4 * k
    while y < 16.5:
        for side, ahead in ((-0.13, 0.0), (0.13, 0.44)):
            at = (float(road(y)) + horse * (1 - 0.25 * (y > 10)) + 0.12 * math.sin(y * 0.7 + k) + side + gait.normal(0, 0.02), y + ahead + gait.normal(0, 0.03))
            steps.append((at, gait.normal(0, 0.10)))
        y += gait.uniform(0.86, 0.98)


def prints(x, y):
    depth = np.zeros_like(x)
    flat_x, flat_y, flat = x.ravel(), y.ravel(), depth.ravel()
    order = np.argsort(flat_y)
    sorted_y = flat_y[order]
    for at, turn in steps:
        low, high = np.searchsorted(sorted_y, (at[1] - 0.12, at[1] + 0.12))
        near = order[low:high]
        near = near[np.abs(flat_x[near] - at[0]) < 0.12]
        flat[near] = np.maximum(flat[near], hoof_print(flat_x[near], flat_y[near], at, turn))
    return flat.reshape(x.shape)


def base(x, y):
    rise = 7.0 * smooth_step(26, 120, y) * (0.7 + 0.5 * noise(x * 0.012, y * 0.012, 3))
    ruts = -0.045 * (np.exp(-((np.abs(x - road(y)) - 0.75) / 0.13) ** 2))
    return 0.06 * fractal(x * 0.3, y * 0.3, 4, 5) * (1 - 0.6 * trodden(x, y)) + rise + ruts * smooth_step(GATE + 0.5, GATE + 1.5, y) * smooth_step(16.6, 14.2, y)


def trodden(x, y):
    wide = np.where(y < GATE, 2.6 + 0.2 * (GATE - y), 1.5)
    return smooth_step(wide + 0.7, wide - 0.5, np.abs(x - road(y)) + 0.35 * noise(x * 0.8, y * 0.8, 9))


def colour(x, y, z, steep):
    grass = mixed(palette.STEPPE, palette.GRASS, np.clip(0.5 + 0.8 * noise(x * 0.15, y * 0.15, 6), 0, 1))
    field = np.clip(noise(np.floor(x / 26 + y * 0.004), np.floor(y / 18 - x * 0.006), 2) * 2, -1, 1)
    far = smooth_step(40, 60, y)
    grass = mixed(grass, palette.STRAW, far * (field > 0.35) * 0.8)
    grass = mixed(grass, palette.EARTH, far * (field < -0.35) * 0.6)
    dirt = mixed(palette.EARTH, palette.DUST, np.clip(0.5 + 0.6 * noise(x * 0.7, y * 0.7, 8), 0, 1))
    return mixed(grass, dirt, trodden(x, y))


def yard(x, y):
    return base(x, y) - 0.07 * prints(x, y) * smooth_step(16.6, 14.5, y)


def yard_colour(x, y, z, steep):
    return colour(x, y, z, steep) * (1 - 0.5 * np.clip(prints(x, y), 0, 1) * smooth_step(16.6, 14.5, y))[:, None]


stand(sheet((-1.9, 3.4), (2.2, 17), 190, 480, yard, yard_colour, rng, 0.2), trampled)
stand(sheet((-60, 60), (0.5, 150), 260, 240, lambda x, y: base(x, y) - 0.25 * smooth_step(-1.75, -0.7, x) * smooth_step(3.25, 2.2, x) * smooth_step(2.3, 3.2, y) * smooth_step(16.9, 15.6, y), colour, rng, y_power=1.9), trampled)
mountains(rock, rng, 420, 300, 1600, 105, seed=151, snow_line=0.50, cell=150, low=linear('7f8a5c'))
mountains(rock, rng, 130, 200, 700, 30, seed=166, snow_line=2.0, rock=linear('7f7d55'), low=linear('7f8a4e'), columns=240, rows=70, cell=80)


def ground(x, y):
    return float(base(np.array([x]), np.array([y]))[0])


centre = float(road(GATE))
masons = np.random.default_rng(1)
kinds = field_stones(card('stones', 9.0, 0.3, 0.006, 40), masons)
lay_wall(kinds, masons, (-16, GATE - 0.8), (centre - 1.75, GATE), 1.15, ground)
lay_wall(kinds, masons, (centre + 1.75, GATE), (14, GATE - 0.6), 1.15, ground)
posts, beams = Shape(), Shape()
for x in (-1.55, 1.55):
    posts.join(box((0.3, 0.3, 2.85), palette.WOOD, at=(x, 0, -0.25), taper=0.9))
    beams.join(rod((x, 0, 2.0), (x * 0.68, 0, 2.5), 0.06, palette.WOOD, 4))
beams.join(box((4.3, 0.3, 0.22), palette.shade(palette.WOOD, 0.85), at=(0, 0, 2.5)))
for x in np.arange(-1.95, 2.0, 0.26):
    for way in (-1, 1):
        posts.join(box((0.24, 0.68, 0.05), palette.shade(palette.OLD_WOOD, rng.uniform(0.75, 1.1)), at=(x, way * 0.26, 2.93 + rng.uniform(0, 0.015)), turn=(-way * 0.42, 0, 0)))
for x in (-1.4, -0.5, 0.5, 1.4):
    posts.join(box((0.12, 0.12, 0.34), palette.WOOD, at=(x, 0, 2.7)))
beams.join(rod((-2.1, 0, 3.1), (2.1, 0, 3.1), 0.05, palette.WOOD, 6))


def gate_leaf():
    shape = planks(1.36, 2.25, 7, rng, palette.OLD_WOOD)
    for z in (0.3, 1.1, 1.9):
        shape.join(box((1.36, 0.06, 0.14), palette.WOOD, at=(0.68, -0.05, z)))
    return shape.join(rod((0.1, -0.06, 0.36), (1.26, -0.06, 1.95), 0.05, palette.WOOD, 4))


posts.join(gate_leaf(), at=(-1.4, -0.1, 0.06), turn=(0, 0.02, -2.25)).join(gate_leaf(), at=(1.4, -0.1, 0.05), turn=(0, -0.03, -0.72))
stand(posts, upright, (centre, GATE, ground(centre, GATE)))
stand(beams, lying, (centre, GATE, ground(centre, GATE)))

rail_posts, rails, SX, SY, TURN = Shape(), Shape(), 3.35, 5.7, 0.30
for x in (-1.3, 1.3):
    rail_posts.join(rod((x, 0, -0.2), (x + 0.02, 0.03, 1.22), 0.085, palette.WOOD, 8, 0.07))
rails.join(rod((-1.6, 0, 1.1), (1.6, 0.02, 1.14), 0.06, palette.OLD_WOOD, 8)).join(rod((-1.5, 0.02, 0.55), (1.5, 0, 0.5), 0.05, palette.OLD_WOOD, 8))
stand(rail_posts, upright, (SX, SY, ground(SX, SY)), (0, 0, TURN))
stand(rails, lying, (SX, SY, ground(SX, SY)), (0, 0, TURN))
seat = saddle(rng)
for at, lean, wide, high in ((0.237, 0.216, 0.128, 0.19), (-0.231, -0.36, 0.157, 0.125)):
    outline = [(wide * math.cos(a), 0.04 + high * max(math.sin(a), 0) ** 0.75) for a in np.linspace(0, math.pi, 40)]
    seat.join(prism(outline, 0.03, palette.mix(palette.WOOD, palette.LEATHER, 0.45), at=(at, 0, 0), turn=(lean, 0, math.pi / 2)))
rounded(stand(seat, card('hide', 12, 0.16, 0.0015, 120, 0.6, 0.2), (SX, SY, ground(SX, SY) + 1.17), (0, 0, math.pi + TURN), 1.2), 50)

walls, wood = gallery_house(rng)
HX, HY = -4.3, 4.4
stand(walls, earth, (HX, HY, 0), (0, 0, math.pi / 2))
stand(wood, upright, (HX, HY, 0), (0, 0, math.pi / 2))
stand(tiled_roof(rng), earth, (HX + 1.85, HY - 0.4, 3.02), (0, 0, math.pi / 2))
jar = lathe(smooth_line([(0.16, 0), (0.3, 0.25), (0.36, 0.55), (0.3, 0.85), (0.17, 1.0), (0.2, 1.08), (0.15, 1.08), (0.13, 0.98)], 6).tolist(), 56, palette.CLAY)
for at, size in (((HX + 0.6, HY + 6.2, 0.55), 1.0), ((HX + 2.1, HY + 6.9, 0.0), 0.85)):
    rounded(stand(jar, earth, at, (0, 0, size), size), 60)
plinth, stair = Shape(), Shape()
plinth.join(board((7.3, 0.5, 0.47), palette.shade(palette.mix(palette.CLAY, palette.STONE, 0.5), 0.7), at=(3.5, -1.55, 0), edge=0.03))
plinth.join(board((0.5, 1.9, 0.47), palette.shade(palette.mix(palette.CLAY, palette.STONE, 0.5), 0.7), at=(6.95, -0.7, 0), edge=0.03))
for i in range(3):
    stair.join(board((1.4, 0.36 * (3 - i) + 0.1, 0.185), palette.shade(palette.STONE, 0.8 + 0.04 * i), at=(3.35, -1.5 - (0.36 * (3 - i) + 0.1) / 2, 0.185 * i - 0.02), edge=0.014))
stand(plinth, earth, (HX, HY, 0), (0, 0, math.pi / 2))
stand(stair, card('stairs', 6.0, 0.2, 0.003, 60), (HX, HY, 0), (0, 0, math.pi / 2))
for along in np.arange(-0.1, 7.2, 0.27):
    for course in range(2):
        place = (HX + 1.78 + masons.normal(0, 0.015), HY + along + 0.13 * course + masons.normal(0, 0.02), 0.1 + 0.22 * course)
        stand(kinds[masons.integers(len(kinds))], at=place, turn=(masons.normal(0, 0.1), masons.normal(0, 0.1), math.pi / 2 + masons.normal(0, 0.1)), size=(0.145, 0.1, 0.11))

side = Shape().join(box((1.7, 0.62, 0.5), palette.shade(palette.WOOD, 0.8))).join(box((1.5, 0.44, 0.06), palette.DARK_WOOD, at=(0, 0, 0.45)))
stand(side, lying, (5.6, 10.2, ground(5.6, 10.2)), (0, 0, -0.15))

autumn = (palette.AUTUMN, linear('c2792c'), linear('a9863c'), palette.LEAF)
walnut = broadleaf(rng, 8.2, autumn, 34, 0.8, 0.065)
groves = [(float(x), float(y), float(k)) for x, y, k in zip(rng.uniform(-75, 75, 60), rng.uniform(82, 128, 60), rng.uniform(0.8, 1.3, 60)) if abs(x - float(road(y))) > 6]
trees = meshes_of([walnut] + [broadleaf(rng, 6.5, (palette.LEAF, palette.AUTUMN, palette.GRASS), 20, 0.75, 0.10) for _ in range(3)], earth, thin)
for i, (x, y, size) in enumerate([(-8.6, 15.5, 1.0), (11.5, 24, 1.1), (17, 33, 1.0), (-14, 27, 1.2), (-6.5, 36, 1.0), (23, 46, 1.2), (-22, 46, 1.3), (-12, 58, 1.1), (7, 62, 1.0), (16, 70, 1.2), (32, 60, 1.3), (-34, 66, 1.3), (-18, 80, 1.2), (26, 88, 1.2), *groves]):
    for mesh in trees[0 if i == 0 else 1 + i % 3]:
        if mesh:
            stand(mesh, at=(x, y, ground(x, y)), turn=(0, 0, i * 2.1), size=size)
BX, BY = -2.75, 9.9
wood, crown = broadleaf(rng, 2.7, (palette.LEAF, palette.AUTUMN, palette.GRASS), 16, 0.9, 0.036)
outer = np.asarray(crown.points)
outer = outer[(outer[:, 1] < np.quantile(outer[:, 1], 0.35)) & (outer[:, 2] > 0.7)]
fruits = Shape()
for place in outer[rng.permutation(len(outer))[:17]]:
    fruits.join(lathe(smooth_line([(0.004, -0.1), (0.03, -0.098), (0.034, -0.118), (0.024, -0.088), (0.06, -0.062), (0.082, 0.0), (0.06, 0.058), (0.006, 0.076)], 5).tolist(), 40, palette.shade(palette.POMEGRANATE, rng.uniform(0.8, 1.15))), at=place - [0, 0.05, 0.07], turn=(rng.normal(0, 0.15), rng.normal(0, 0.15), 0))
rounded(stand(fruits, card('rind', 14.0, 0.2, 0.001, 90, 0.45, 0.3), (BX, BY, ground(BX, BY))), 60)
for mesh in meshes_of([(wood, crown)], earth, thin)[0]:
    stand(mesh, at=(BX, BY, ground(BX, BY)))

tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.STRAW], height=(0.1, 0.28))
scatter(tufts, strewn(rng, 3600, (-14, 14), (2, 34), lambda x, y: (1 - trodden(x, y)) * np.clip(0.5 + noise(x * 0.3, y * 0.3, 2), 0, 1), base, 1.4), rng, (0.6, 1.5))
leaves = [(x, y, ground(x, y)) for x, y in zip(rng.normal(-3.0, 3.6, 420), rng.uniform(2.2, 13, 420))]
straws(thin, leaves, rng, autumn[:3], (0.08, 0.15), 0.035)
straws(thin, [(x, y, ground(x, y)) for x, y in zip(rng.normal(2.6, 2.0, 700), rng.uniform(2.0, 11.5, 700))], rng, [palette.STRAW, palette.REED])
litter(earth, [(x, y, ground(x, y)) for x, y in zip(rng.uniform(-5, 7, 900), 2 + 10 * rng.random(900) ** 1.5)], rng, (0.012, 0.05), (palette.STONE, palette.EARTH, palette.DUST))

point_camera((0.7, 0.0, 1.7), (0.45, 12, 2.25), 27)
render(settings, exposure=0.1)
