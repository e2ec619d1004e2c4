"""A dirt road through open steppe, evening: ahead a small village under the mountains; on the verge a kitbag set down, as if its owner stopped to look."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.birds import bird
from diorama.crops import haycock
from diorama.grain import plain
from diorama.haze import fill_haze
from diorama.kitbag import enamel_mug, kitbag, rolled_coat
from diorama.materials import card, leaf, timber, vapour
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import litter, scatter, strewn
from diorama.rounded import stone
from diorama.rounding import rounded
from diorama.shape import stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import column
from diorama.soil import soil
from diorama.tableware import glaze
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of, poplar
from diorama.village import picket_fence, village_house

settings = read_settings()
rng = np.random.default_rng(1945)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('f8cf9a'), middle=linear('b3bedb'), zenith=linear('6282c0'), glow=linear('ffcb86'),
                       sun=linear('ffb468'), azimuth=-106, height=13, sun_strength=7.4, fill=0.75, cloud=linear('fff0dc'),
                       cloud_amount=0.5, cloud_seed=21.0, haze_start=40, haze_length=520, haze_most=0.84, haze_height=95)))
earth, thin, rock, ground_skin, boulder = card(), leaf(), card('rock', 0.06, 0.1, 0.0), soil('ground', 0.022, 0.005, 0.34), soil('boulder', 0.05, 0.004, 0.3)
upright = timber('upright', 'z')
canvas, coat, band = plain('canvas', 0.95, 14.0, 0.12, 420.0, 0.0012), plain('coat', 0.97, 30.0, 0.1, 240.0, 0.002), plain('band', 0.9, 60.0, 0.08, 700.0, 0.0006)
BAG = np.array([0.9, 3.15])


def middle(y):
    """The road: to the left at first, then in one long bend to the village on the right."""
    y = np.asarray(y, float)
    return -1.35 - 3.2 * smooth_step(3, 46, y) + 22.0 * smooth_step(24, 185, y) + 5.0 * smooth_step(150, 230, y)


def ruts(x, y):
    aside = np.abs(np.abs(x - middle(y)) - 0.72)
    return smooth_step(0.42, 0.12, aside + 0.06 * noise(x * 1.3, y * 0.5, 4))


def road(x, y):
    return smooth_step(1.62, 1.15, np.abs(x - middle(y)) + 0.2 * noise(x * 0.8, y * 0.5, 5))


def land(x, y):
    d = np.abs(x - middle(y))
    rolling = 0.5 * fractal(x * 0.03, y * 0.03, 4, 3) * smooth_step(2.0, 12.0, d) + 0.04 * noise(x * 0.9, y * 0.9, 8)
    bank = 0.2 * smooth_step(1.5, 2.6, d) * smooth_step(60, 20, y)
    hoofs = 0.012 * noise(x * 6.5, y * 5.0, 14) * road(x, y)
    return rolling + bank - 0.028 * ruts(x, y) + hoofs - 0.9 * smooth_step(60, 160, y)


def colour(x, y, z, steep):
    dry = mixed(palette.STEPPE, palette.STRAW, np.clip(0.45 + 0.9 * noise(x * 0.05, y * 0.09, 6) + 0.3 * noise(x * 0.6, y * 0.6, 16), 0, 1))
    green = mixed(mixed(dry, palette.EARTH, 0.28 + 0 * x), palette.GRASS, np.clip(0.42 + 0.9 * noise(x * 0.03 + 5, y * 0.05, 11) + 0.3 * noise(x * 1.3, y * 1.1, 21), 0.1, 0.8))
    dirt = mixed(palette.DUST, palette.EARTH, np.clip(0.4 + 0.6 * noise(x * 0.7, y * 0.4, 8), 0, 1))
    return mixed(mixed(green, dirt, road(x, y)), palette.shade(palette.EARTH, 0.85), 0.5 * ruts(x, y))


def ground(x, y):
    return float(land(np.array([x]), np.array([y]))[0])


stand(sheet((-7, 8), (0.4, 20), 270, 260, land, colour, rng, y_power=1.5), ground_skin)
stand(sheet((-130, 130), (0.4, 260), 300, 280, lambda x, y: land(x, y) - 0.3 * (x > -6.6) * (x < 7.6) * (y < 19.4), colour, rng, y_power=1.9), ground_skin)
stand(sheet((-900, 900), (255, 760), 110, 60, land, colour, rng), earth)
mountains(rock, rng, 470, 320, 1800, 138, seed=233, snow_line=0.36, cell=158)
mountains(rock, rng, 330, 160, 1300, 27, seed=128, snow_line=3.0, rock=linear('8f9068'), low=linear('a09a66'), columns=240, rows=60, cell=70)

smoke = vapour(density=0.4, tint=(1.1, 1.1, 1.15))
homes = [(16, 122, 0.1, True), (-7, 130, -0.35, False), (31, 138, 1.3, False), (40, 150, -0.4, True), (-14, 158, 1.2, True), (3, 172, 0.15, False),
         (27, 170, -0.2, False), (52, 176, 0.5, True), (34, 196, 1.4, False), (10, 206, 0.0, True), (-30, 190, 0.3, True), (62, 200, -0.4, False)]
for i, (x, y, turn, warm) in enumerate(homes):
    own = np.random.default_rng(70 + i)
    walls, wood, roof = village_house(own, 9.0, 6.2, 3.0, 2.2)
    roof.colours = [palette.mix(tone, (palette.CLAY, palette.RUST, palette.OLD_WOOD)[i % 3], 0.75) for tone in roof.colours]
    for shape, material in ((walls, earth), (wood, upright), (roof, earth)):
        stand(shape, material, (x, y, ground(x, y) - 0.1), (0, 0, turn))
    if warm:
        at = (x + 6.3 * math.cos(turn) - 3.4 * math.sin(turn), y + 6.3 * math.sin(turn) + 3.4 * math.cos(turn))
        column(smoke, own, (*at, ground(x, y) + 6.2), (11.0, 3.0), 13.0, puffs=26, start=0.45, end=2.0, colour=palette.SNOW)
    if i % 3 != 1:
        stand(picket_fence(14.0, own, palette.mix(palette.OLD_WOOD, palette.PALE_INDIGO, 0.25)), earth, (x - 3.0, y - 4.5, ground(x, y - 4.5)), (0, 0, turn * 0.3))
for x, y, size in ((-2, 122, 1.5), (26, 128, 1.2), (50, 158, 1.7), (-24, 168, 1.6), (-22, 170, 1.2)):
    stand(haycock(np.random.default_rng(int(y)), size), earth, (x, y, ground(x, y)))

trees = meshes_of([poplar(rng, 13.5, (palette.LEAF, palette.GRASS, palette.FRESH_GRASS), 8000) for _ in range(3)], upright, thin)
rows = [(float(middle(y)) + side * 5.5, y) for y in (114, 119, 131, 136, 152, 157, 162) for side in (-1, 1)]
rows += [(-3, 136), (-4, 138), (29, 131), (46, 146), (48, 148), (-18, 160), (22, 184), (60, 172), (61, 175), (-34, 186), (40, 205), (2, 212), (50, 208)]
for i, (x, y) in enumerate(rows):
    for mesh in trees[i % 3]:
        stand(mesh, at=(x + rng.normal(0, 0.4), y, ground(x, y)), turn=(0, 0, i * 1.7), size=rng.uniform(0.85, 1.15))
fruit = meshes_of([broadleaf(rng, 5.0, (palette.LEAF, palette.FRESH_GRASS, palette.GRASS), 12, 0.85, 0.1)], upright, thin)
for i in range(44):
    x, y = rng.uniform(-34, 66), rng.uniform(118, 205)
    if min(math.hypot(x - hx - 4, y - hy - 3) for hx, hy, _, _ in homes) > 7 and abs(x - float(middle(y))) > 5:
        for mesh in fruit[0]:
            stand(mesh, at=(x, y, ground(x, y)), turn=(0, 0, i * 1.3), size=rng.uniform(0.7, 1.75))

sack, ties = kitbag(np.random.default_rng(3))
at = (*BAG, ground(*BAG) - 0.012)
for shape, material in ((sack, canvas), (ties, band)):
    rounded(stand(shape, material, at, (0.0, -0.06, 0.35)), 60)
cloth, belts = rolled_coat(np.random.default_rng(6), 0.5, 0.088, palette.mix(palette.OLD_WOOD, palette.STONE, 0.2))
near = (1.36, 3.3, ground(1.36, 3.3) - 0.006)
for shape, material in ((cloth, coat), (belts, band)):
    rounded(stand(shape, material, near, (0, 0.03, -0.92)), 50)
rounded(stand(enamel_mug(), glaze('enamel', 0.3), (0.64, 2.96, ground(0.64, 2.96)), (0.0, 0.0, -0.7)), 50)
for x, y, size, tone in ((1.85, 3.85, 0.27, palette.WARM_ROCK), (0.5, 3.95, 0.11, palette.STONE), (2.3, 3.5, 0.1, palette.STONE)):
    rounded(stand(stone(rng, size, tone, 0.22, 0.62), boulder, (x, y, ground(x, y) + 0.1 * size)), 90)

dry = grass_tufts(thin, rng, [palette.STRAW, palette.STEPPE, palette.REED], height=(0.1, 0.34), blades=30, spread=0.14, width=0.0055)
fresh = grass_tufts(thin, rng, [palette.GRASS, palette.FRESH_GRASS, palette.STEPPE], height=(0.05, 0.17), blades=44, spread=0.18, width=0.006)


def grassy(x, y):
    crown = 0.35 * smooth_step(0.3, 0.1, np.abs(x - middle(y)) + 0.1 * noise(x * 2, y, 5))
    away = smooth_step(0.3, 0.46, np.hypot(x - BAG[0] - 0.12, (y - BAG[1] + 0.1) * 1.1))
    return np.maximum(crown, smooth_step(1.45, 1.9, np.abs(x - middle(y)) + 0.25 * noise(x, y, 5)) * np.clip(0.75 + 0.7 * noise(x * 0.14, y * 0.14, 2), 0.25, 1)) * away


scatter(fresh, strewn(rng, 15000, (-20, 22), (1.4, 50), grassy, land, 1.7), rng, (0.6, 1.5), 0.12)
scatter(dry, strewn(rng, 9000, (-36, 38), (1.6, 90), grassy, land, 1.7), rng, (0.6, 1.5), 0.14)
litter(earth, strewn(rng, 1500, (-6, 4), (1, 20), lambda x, y: 0.25 + 0.75 * road(x, y), land, 1.5), rng, (0.01, 0.04), (palette.EARTH, palette.STONE, palette.DUST))
for x, y, z, turn in ((-36, 120, 33, 0.9), (-30, 132, 36, 0.6), (-41, 130, 37, 1.1)):
    stand(bird(0.2, 1.9), earth, (x, y, z), (0, 0.2, turn))

point_camera((0.1, -0.15, 1.12), (1.4, 40, -1.6), 33)
render(settings, exposure=0.1)
