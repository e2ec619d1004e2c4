"""The reading hut at blue dusk: one lamp in the window, a trodden path, poplars."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.household import lantern, open_book, rug, shoes
from diorama.houses import clay_chimney, planks, thatch, wall, window
from diorama.light import baked, shine, spill
from diorama.materials import card, glow, leaf, lit, vapour
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.scatter import litter, scatter, strewn
from diorama.shape import Shape, box, lathe, pebble, rod, stand, without_shine
from diorama.sky import Sky, hang_sky
from diorama.smoke import column
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import meshes_of, poplar

settings = read_settings()
rng = np.random.default_rng(1932)
empty_scene()
sky = hang_sky(Sky(horizon=linear('e0a088'), middle=linear('6478ad'), zenith=linear('1b2c62'), glow=linear('f2a878'),
                   sun=linear('8fa6e0'), azimuth=-40, height=24, sun_strength=0.35, sun_width=8, fill=0.62, cloud=linear('8f8fb4'),
                   cloud_amount=0.45, cloud_seed=5.0, stars=1.0, glow_strength=0.5, haze_start=15, haze_length=420, haze_most=0.8, haze_height=80))
fill_haze(sky)
earth, thin, rock, smoke = card(), leaf(), card('rock', 0.06, 0.1, 0.0), vapour(density=0.35)
HX, HY = 1.9, 11.0


def way(y):
    return -1.6 + 7.4 * smooth_step(1.5, 11.5, y) + 0.45 * np.sin(y * 0.7)


def path(x, y):
    line = way(y)
    return smooth_step(0.95, 0.5, np.abs(x - line) + 0.16 * noise(x * 1.3, y * 1.3, 4)) * (y < 11.4)


def land(x, y):
    return 0.12 * fractal(x * 0.16, y * 0.16, 4, 3) * smooth_step(2.5, 6, np.hypot(x - HX - 2, y - HY - 1)) - 0.07 * path(x, y)


def ground_colour(x, y, z, steep):
    grass = mixed(palette.GRASS, palette.STEPPE, np.clip(0.5 + 0.7 * noise(x * 0.3, y * 0.3, 6), 0, 1))
    return mixed(grass, palette.PALE_CLAY, np.clip(path(x, y), 0, 1))


stand(sheet((-70, 70), (1, 130), 260, 230, land, ground_colour, rng, y_power=1.9), earth)
stand(sheet((-900, 900), (126, 700), 60, 20, lambda x, y: 0.1 * noise(x * 0.02, y * 0.02), lambda x, y, z, s: mixed(palette.GRASS, palette.EARTH, np.clip(noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
mountains(rock, rng, 470, 300, 1700, 105, seed=61, snow_line=0.42, cell=150)
mountains(rock, rng, 330, 150, 1200, 24, seed=74, snow_line=2.0, rock=linear('6d6a70'), columns=220, rows=50, cell=60)

LONG, DEEP, TALL = 6.0, 3.8, 2.35
hut = np.random.default_rng(7)
front = wall(LONG, TALL, 0.42, [(0.9, 0.95, 1.15, 1.0), (3.35, 0.0, 0.95, 1.9), (4.75, 1.0, 0.75, 0.85)], palette.PALE_CLAY, hut)
body = Shape().join(front)
body.join(wall(LONG, TALL, 0.42, [], palette.PALE_CLAY, hut), at=(0, DEEP, 0))
for x in (0.2, LONG - 0.2):
    body.join(wall(DEEP, TALL, 0.42, [], palette.PALE_CLAY, hut), at=(x, 0, 0), turn=(0, 0, math.pi / 2))
    gable = [(-DEEP / 2 - 0.1, TALL), (DEEP / 2 + 0.1, TALL), (0, TALL + 1.15)]
    body.join(Shape().add([(x - 0.18, DEEP / 2 + gx, gz) for gx, gz in gable] + [(x + 0.18, DEEP / 2 + gx, gz) for gx, gz in gable], [(0, 2, 1), (3, 4, 5), (0, 3, 5, 2), (1, 2, 5, 4)], palette.PALE_CLAY))
body.join(window(1.15, 1.0, palette.INDIGO), at=(0.9, -0.08, 0.95)).join(window(0.75, 0.85, palette.INDIGO), at=(4.75, -0.08, 1.0))
body.join(box((1.45, 0.32, 0.07), palette.WOOD, at=(1.475, -0.14, 0.9))).join(box((1.0, 0.3, 0.07), palette.WOOD, at=(5.12, -0.14, 0.95)))
body.join(box((1.35, 0.2, 0.14), palette.WOOD, at=(1.475, -0.16, 1.95))).join(box((1.2, 0.2, 0.14), palette.WOOD, at=(3.82, -0.16, 1.9)))
body.join(planks(0.9, 1.86, 6, hut, palette.INDIGO), at=(3.38, 0.02, 0.02))
body.join(box((1.3, 0.6, 0.16), palette.STONE, at=(3.82, -0.5, -0.06)))
body.join(box((1.6, 0.34, 0.06), palette.OLD_WOOD, at=(1.45, -0.55, 0.42)))
for x in (0.8, 2.1):
    body.join(box((0.08, 0.3, 0.44), palette.OLD_WOOD, at=(x, -0.55, 0)))
body.join(rod((3.48, -0.12, 0.95), (3.48, -0.04, 0.98), 0.025, palette.COPPER))
turn = -0.18
stand(body, earth, (HX, HY, 0), (0, 0, turn))
c, s = math.cos(turn), math.sin(turn)


def at(x, y, z):
    return (HX + x * c - y * s, HY + x * s + y * c, z)


stand(thatch(LONG, DEEP + 0.4, 1.25, hut), thin, at(LONG / 2, DEEP / 2, TALL), (0, 0, turn))
stand(clay_chimney(hut, 0.8), earth, at(4.9, DEEP / 2 + 0.5, TALL + 0.75))
top = at(4.9, DEEP / 2 + 0.5, TALL + 1.55)
column(smoke, hut, top, (2.8, 1.0), 5.5, puffs=24, end=0.6, colour=palette.mix(palette.FELT, palette.PALE_INDIGO, 0.3))
ceiling = Shape().join(box((LONG - 0.3, DEEP, 0.05), palette.CLAY, at=(LONG / 2, DEEP / 2, TALL - 0.06)))
stand(ceiling, earth, (HX, HY, 0), (0, 0, turn))
SHELVES = (1.05, 1.42, 1.8)


def plaster(x0, x1, y, z0, z1, shelves=(), step=0.06):
    """A wall across the room in small pieces, so that lamplight falls off along it; darker under its shelves."""
    shape = Shape()
    for x in np.arange(x0, x1, step):
        for z in np.arange(z0, z1, step):
            under = min([shelf - z - step / 2 for shelf in shelves if shelf > z + step / 2], default=1.0)
            tone = palette.shade(palette.CLAY, hut.uniform(0.95, 1.03) * (0.5 + 0.5 * min(1.0, under / 0.16)))
            shape.add([(x, y, z), (x + step, y, z), (x + step, y, z + step), (x, y, z + step)], [(0, 1, 2, 3)], tone)
    return shape


inside = plaster(0.3, 2.9, 1.6, 0.2, 2.3, SHELVES)
for shelf in SHELVES:
    inside.join(box((2.2, 0.2, 0.035), palette.DARK_WOOD, at=(1.5, 1.48, shelf)))
    x = 0.45
    while x < 2.5:
        thick, tall = hut.uniform(0.035, 0.085), hut.uniform(0.2, 0.3)
        inside.join(box((thick, 0.16, tall), [palette.POMEGRANATE, palette.INDIGO, palette.LEATHER, palette.GRASS, palette.LINEN][hut.integers(5)], at=(x, 1.46, shelf + 0.035)))
        x += thick + (0.012 if hut.random() < 0.85 else 0.16)
inside.join(box((1.6, 0.7, 0.05), palette.WOOD, at=(1.5, 0.75, 0.86)))
LAMP_AT = (1.92, 0.72, 1.2)
side_room = plaster(3.7, 6.1, 1.5, 0.3, 2.3)
side_room.join(box((0.03, 3.0, 2.0), palette.PALE_CLAY, at=(5.55, 1.6, 0.3)))
side_room.join(box((0.9, 0.24, 0.03), palette.WOOD, at=(5.12, 0.02, 1.0)))
side_room.join(lathe([(0.06, 0), (0.085, 0.13)], 10, palette.RUST, at=(5.28, 0.06, 1.03)))
for k in range(46):
    stem = np.array([5.28, 0.06, 1.16]) + hut.normal(0, 1, 3) * [0.075, 0.05, 0.03] + [0, 0, 0.14]
    side_room.join(pebble(hut, 0.026, palette.LEAF if k < 34 else palette.POMEGRANATE, 0.5), at=stem + [0, 0, 0.07 * (k >= 34)])
room = lit('room', palette.mix(palette.LAMP, (1, 1, 1), 0.1), 1.75)
without_shine(stand(baked(side_room, (5.0, 0.9, 1.75), 0.5, 0.12), room, (HX, HY, 0), (0, 0, turn)))
without_shine(stand(baked(inside, LAMP_AT, 0.75, 0.08), room, (HX, HY, 0), (0, 0, turn)))
lamp = lathe([(0.07, 0), (0.09, 0.012), (0.03, 0.04), (0.028, 0.07), (0.07, 0.1), (0.07, 0.13), (0.03, 0.15)], 40, palette.shade(palette.COPPER, 0.6))
rounded(stand(lamp, earth, at(1.92, 0.75, 0.91)), 40)
chimney = lathe([(0.028, 0), (0.052, 0.05), (0.046, 0.1), (0.027, 0.15), (0.025, 0.26)], 40, palette.LAMP)
without_shine(rounded(stand(chimney, glow('flame', linear('ffdc98'), 4.0), at(1.92, 0.75, 1.06)), 80))



spill('wide window', at(1.475, -0.62, 1.5), turn, 1.0, 0.9, 75)
spill('small window', at(5.12, -0.60, 1.4), turn, 0.65, 0.75, 40)
shine('lantern', at(2.55, -0.85, 1.75), 11, 0.14)

trees = meshes_of([poplar(rng, 10.5, (palette.LEAF, palette.GRASS, palette.shade(palette.LEAF, 0.8))) for _ in range(4)], earth, thin)
for i, (x, y, size) in enumerate([(-8.2, 16, 1.0), (-7.4, 20, 0.92), (-6.6, 24, 1.05), (-5.8, 28, 0.95), (10.4, 14.5, 1.0), (12.4, 17.5, 0.9), (14.4, 21, 1.1), (-5.0, 32.5, 1.0), (-4.2, 37, 1.0), (-3.4, 42, 0.95), (17.5, 30, 1.0), (21, 37, 1.0), (-19, 52, 1.0), (26, 48, 1.0)]):
    wood, crown = trees[i % 4]
    for mesh in (wood, crown):
        stand(mesh, at=(x, y, 0), turn=(0, 0, i * 1.7), size=size)
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS, palette.FRESH_GRASS], height=(0.08, 0.24))


def grassy(x, y):
    off = (x - HX) * c + (y - HY) * s
    deep = -(x - HX) * s + (y - HY) * c
    return (1 - path(x, y)) * (1 - (off > -0.4) * (off < LONG + 0.4) * (deep > -0.5) * (deep < DEEP + 0.4)) * np.clip(0.6 + noise(x * 0.3, y * 0.3, 2), 0, 1)


scatter(tufts, strewn(rng, 5200, (-15, 17), (2.5, 26), grassy, land, 1.3), rng, (0.6, 1.6))
for _ in range(40):
    y = rng.uniform(3, 11)
    x = float(way(y)) + rng.choice((-1, 1)) * rng.uniform(0.7, 1.05)
    stand(pebble(rng, rng.uniform(0.05, 0.13), palette.STONE), earth, (x, y, float(land(np.array([x]), np.array([y]))[0]) + 0.01))
stand(rug(1.3, 0.36, rng, 0.0), earth, at(1.45, -0.55, 0.485), (0, 0, turn))
stand(open_book(), earth, at(1.75, -0.56, 0.5), (0, 0, turn + 0.4))
case, flame = lantern()
stand(case, earth, at(2.55, -0.36, 1.62), (0, 0, turn))
without_shine(stand(flame, glow('wick', palette.LAMP, 14), at(2.55, -0.36, 1.62), (0, 0, turn)))
for k, (x, size) in enumerate(((3.45, 1.0), (3.72, 0.72), (4.0, 0.95), (4.24, 0.66))):
    stand(shoes([palette.DARK_WOOD, palette.DEEP_POMEGRANATE, palette.IRON, palette.LEATHER][k]), earth, at(x, -0.62 + 0.03 * (k % 2), 0.1), (0, 0, turn + math.pi + rng.normal(0, 0.12)), size)
litter(earth, [(x, y, z) for x, y, z in strewn(rng, 900, (-4, 8), (2, 11), path, land)], rng, (0.01, 0.04), (palette.EARTH, palette.STONE, palette.DUST))

point_camera((-0.6, 0.6, 1.7), (1.7, 12, 2.75), 28)
render(settings, exposure=0.7)
