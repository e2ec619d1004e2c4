"""Two houses side by side on a winter evening, a window alight in each, and one bright star above both."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.bright_star import bright_star
from diorama.haze import fill_haze
from diorama.houses import clay_chimney, wall, window
from diorama.light import baked, shine, spill
from diorama.materials import card, glow, leaf, lit, vapour
from diorama.motifs import CREAM, horn_share
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import Shape, box, lathe, rod, stand, without_shine
from diorama.sky import Sky, hang_sky
from diorama.smoke import column
from diorama.tableware import armudu, pial
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import meshes_of, poplar
from diorama.village import picket_fence

settings = read_settings()
rng = np.random.default_rng(1930)
empty_scene()
sky = hang_sky(Sky(horizon=linear('c39aa8'), middle=linear('50669f'), zenith=linear('15245a'), glow=linear('e0a08c'),
                   sun=linear('8fa6e0'), azimuth=-48, height=26, sun_strength=0.5, sun_width=8, fill=0.7, cloud=linear('8f8fb4'),
                   cloud_amount=0.3, cloud_seed=8.0, stars=0.55, glow_strength=0.4, haze_start=18, haze_length=420, haze_most=0.8, haze_height=80))
fill_haze(sky)
earth, thin, rock, smoke = card(), leaf(), card('rock', 0.06, 0.1, 0.0), vapour(density=0.35)
SNOW = palette.mix(palette.SNOW, palette.SNOW_SHADE, 0.4)


def off_lane(x, y):
    """Metres beside the path that forks to both doors."""
    return np.abs(x) - 4.4 * smooth_step(3.0, 11.0, y)


def trodden(x, y):
    """1 where many feet have gone."""
    lane = np.where(y < 11.4, np.abs(off_lane(x, y)), 9)
    return smooth_step(0.62, 0.3, lane + 0.1 * noise(x * 1.6, y * 1.6, 4))


def prints(x, y):
    """How deep single feet have pressed beside and in the path, 0 to 1."""
    deep = 0.0
    for k, pace in enumerate((0.34, 0.41)):
        step = np.floor(y / pace + 0.37 * k)
        side = np.where(step % 2 == 0, 0.14, -0.14) + 0.22 * (k - 0.5) + 0.05 * np.sin(step * 5.1 + k)
        along = (y / pace + 0.37 * k - step - 0.5) * pace
        deep = np.maximum(deep, smooth_step(1.15, 0.75, np.hypot((off_lane(x, y) - side) / 0.075, along / 0.14)))
    return deep * (y < 11.3) * (y > 2)


def land(x, y):
    x, y = np.asarray(x, float), np.asarray(y, float)
    drift = 0.1 * fractal(x * 0.2, y * 0.2, 4, 3) + 0.09 * np.exp(-(y - 11.6) ** 2 * 1.2)
    hill = 3.4 * smooth_step(17, 75, y) * (0.75 + 0.35 * noise(x * 0.03, y * 0.03, 9))
    return drift + hill - 0.07 * trodden(x, y) - 0.075 * prints(x, y) + 0.012 * noise(x * 3, y * 3, 5) * trodden(x, y)


def ground_colour(x, y, z, steep):
    snow = mixed(SNOW, palette.SNOW_SHADE, np.clip(0.4 + noise(x * 0.4, y * 0.4, 6), 0, 1))
    return mixed(mixed(snow, palette.mix(palette.OLD_WOOD, palette.SNOW_SHADE, 0.72), trodden(x, y)), palette.mix(palette.OLD_WOOD, palette.SNOW_SHADE, 0.45), prints(x, y) * trodden(x, y))


rounded(stand(sheet((-13, 13), (1.4, 16), 620, 460, land, ground_colour, rng, 0.0, 1.25), earth), 80)
rounded(stand(sheet((-90, 90), (1, 135), 300, 280, lambda x, y: land(x, y) - 0.4 * (np.abs(x) < 12.4) * (y < 15.2), ground_colour, rng, y_power=1.8), earth), 80)
stand(sheet((-900, 900), (126, 700), 60, 20, lambda x, y: 3.0 + 0.3 * noise(x * 0.02, y * 0.02), lambda x, y, z, s: np.tile(SNOW, (len(x), 1)), rng), earth)
mountains(rock, rng, 470, 300, 1700, 105, seed=63, snow_line=0.28, cell=150, low=palette.SNOW_SHADE)
mountains(rock, rng, 330, 150, 1200, 24, seed=74, snow_line=0.2, low=palette.SNOW_SHADE, rock=linear('7d8298'), columns=220, rows=50, cell=60)
LONG, DEEP, TALL = 4.5, 3.6, 2.5


def house(mirror, paint, curtain):
    """One house: its window towards the other house, its door on the outer side; `mirror` is 1 or -1."""
    own = np.random.default_rng(5 + mirror)
    flip = lambda x, wide=0.0: x if mirror > 0 else LONG - x - wide
    body = wall(LONG, TALL, 0.42, [(flip(0.85, 1.25), 0.95, 1.25, 1.1), (flip(3.05, 0.9), 0.0, 0.9, 1.9)], palette.PALE_CLAY if mirror > 0 else palette.mix(palette.FELT, palette.PALE_INDIGO, 0.12), own)
    tone = palette.PALE_CLAY if mirror > 0 else palette.mix(palette.FELT, palette.PALE_INDIGO, 0.12)
    body.join(wall(LONG, TALL, 0.42, [], tone, own), at=(0, DEEP, 0))
    for x in (0.2, LONG - 0.2):
        body.join(wall(DEEP, TALL, 0.42, [], tone, own), at=(x, 0, 0), turn=(0, 0, math.pi / 2))
    body.join(window(1.25, 1.1, paint), at=(flip(0.85, 1.25), -0.08, 0.95))
    body.join(box((1.55, 0.32, 0.07), palette.WOOD, at=(flip(1.475), -0.14, 0.9))).join(box((1.5, 0.26, 0.06), SNOW, at=(flip(1.475), -0.16, 0.97)))
    for side in (-1, 1):
        body.join(box((0.5, 0.05, 1.1), paint, at=(flip(1.475) + side * 0.93, -0.25, 0.95)))
    for k in range(5):
        body.join(box((0.17, 0.06, 1.88), palette.shade(paint, own.uniform(0.8, 1.1)), at=(flip(3.05, 0.9) + 0.09 + k * 0.18, 0.02, 0.02)))
    body.join(box((1.15, 0.6, 0.16), palette.STONE, at=(flip(3.5), -0.5, -0.04))).join(box((1.1, 0.5, 0.05), SNOW, at=(flip(3.5), -0.52, 0.11)))
    roof = Shape()
    for side in (-1, 1):
        count = 24
        for k in range(count):
            x0, x1 = -0.4 + (LONG + 0.8) * k / count, -0.4 + (LONG + 0.8) * (k + 1) / count
            lift = 0.16 + 0.03 * own.random()
            low, high = (DEEP / 2 + 0.5), 0.0
            z0, z1 = TALL - 0.28, TALL + 1.25
            ring = [(x0, DEEP / 2 + side * low, z0 + lift), (x1, DEEP / 2 + side * low, z0 + lift), (x1, DEEP / 2 + side * high, z1 + lift), (x0, DEEP / 2 + side * high, z1 + lift)]
            roof.add(ring, [(0, 1, 2, 3)], palette.shade(SNOW, own.uniform(0.95, 1.03)))
            roof.add([ring[0], ring[1], (x1, ring[1][1], z0 + 0.04), (x0, ring[0][1], z0 + 0.04)], [(0, 1, 2, 3)], palette.shade(SNOW, 0.9))
            roof.add([(x0, ring[0][1], z0 + 0.04), (x1, ring[0][1], z0 + 0.04), (x1, ring[0][1] - side * 0.05, z0 - 0.06), (x0, ring[0][1] - side * 0.05, z0 - 0.06)], [(0, 1, 2, 3)], palette.DARK_WOOD)
    for x in (0.0, LONG):
        gable = [(-DEEP / 2, TALL), (DEEP / 2, TALL), (0, TALL + 1.28)]
        roof.add([(x, DEEP / 2 + gx, gz) for gx, gz in gable], [(0, 1, 2)], palette.mix(tone, palette.OLD_WOOD, 0.5))
        for side in (-1, 1):
            roof.join(rod((x + (-0.4 if x == 0 else 0.4), DEEP / 2 + side * (DEEP / 2 + 0.5), TALL - 0.25), (x + (-0.4 if x == 0 else 0.4), DEEP / 2, TALL + 1.27), 0.07, palette.DARK_WOOD, 5))
    room = Shape().add([(0.3, 1.7, 0.2), (LONG - 0.3, 1.7, 0.2), (LONG - 0.3, 1.7, 2.4), (0.3, 1.7, 2.4)], [(0, 1, 2, 3)], palette.CLAY)
    wx = flip(1.475)
    if mirror > 0:
        for k, j in np.ndindex(24, 20):
            step = abs(k - 11.5) + abs(j - 9.5)
            room.join(box((0.04, 0.02, 0.04), palette.STRAW if step < 3 else palette.INDIGO if step < 6 else palette.LINEN if step < 7.5 else palette.POMEGRANATE if step < 14 else palette.DEEP_POMEGRANATE, at=(wx + (k - 11.5) * 0.04, 1.66, 1.04 + 0.04 * j)))
    else:
        for k, j in np.ndindex(50, 40):
            u, v = (k - 24.5) * 0.02, (j - 19.5) * 0.02
            horn = float(horn_share(u / 0.24, (abs(v) - 0.02) / 0.36, 0.13)) > 0
            room.join(box((0.02, 0.02, 0.02), palette.POMEGRANATE if max(abs(u) / 0.46, abs(v) / 0.37) > 1 else palette.INDIGO if horn else CREAM, at=(wx + u, 1.66, 1.42 + v)))
    room.join(box((1.2, 0.6, 0.05), palette.WOOD, at=(wx, 0.7, 0.98)))
    cup = armudu()[1] if mirror > 0 else pial()[0]
    room.join(cup, at=(wx - 0.28, 0.55, 1.03), size=1.7)
    room.join(lathe([(0.05, 0), (0.09, 0.05), (0.1, 0.11), (0.06, 0.17), (0.03, 0.2)], 16, palette.COPPER), at=(wx + 0.25, 0.6, 1.03))
    for side in (-1, 1):
        for k in range(5):
            room.join(box((0.055, 0.02 + 0.014 * (k % 2), 1.08), palette.shade(curtain, 1.0 - 0.25 * (k % 2)), at=(wx + side * (0.36 + 0.055 * k), 0.18, 0.96)))
    return body, roof, baked(room, (wx, 0.75, 1.75), 1.0, 0.16), wx


lamplight = lit('room', palette.mix(palette.LAMP, (1, 1, 1), 0.15), 2.5)
for mirror, left, turn, paint, curtain in ((-1, -5.35, 0.1, palette.INDIGO, palette.FELT), (1, 0.9, -0.1, palette.DEEP_POMEGRANATE, palette.LINEN)):
    body, roof, room, wx = house(mirror, paint, curtain)
    at = (left, 12.0, 0.0)
    stand(body, earth, at, (0, 0, turn))
    stand(roof, earth, at, (0, 0, turn))
    without_shine(stand(room, lamplight, at, (0, 0, turn)))
    c, s = math.cos(turn), math.sin(turn)
    put = lambda x, y, z: (left + x * c - y * s, 12.0 + x * s + y * c, z)
    without_shine(stand(lathe([(0.035, 0), (0.055, 0.07), (0.03, 0.2)], 10, palette.LAMP), glow('flame', palette.LAMP, 14), put(wx, 0.75, 1.16)))
    spill('window', put(wx, -0.62, 1.5), turn, 1.1, 1.0, 70)
    shine('halo', put(wx, -0.45, 1.5), 7, 0.3)
    chimney = put(wx, DEEP / 2, TALL + 1.05)
    stand(clay_chimney(rng, 0.95), earth, chimney)
    column(smoke, rng, (chimney[0], chimney[1], chimney[2] + 0.95), (1.6, 0.6), 4.2, puffs=20, end=0.5, colour=palette.mix(palette.FELT, palette.PALE_INDIGO, 0.35))

bright_star((0.0, 800, 236), 0.8, 13.0, linear('fff1cf'), 6.0)

bare = meshes_of([poplar(rng, 10, leaves=900, bare=True) for _ in range(3)], earth, thin)
for k, (x, y) in enumerate([(-9.2, 17), (-10.6, 21), (-12, 26), (8.8, 16.5), (10.4, 21), (12.4, 27), (-16, 40), (18, 44), (-24, 52), (26, 56)]):
    for mesh in bare[k % 3]:
        if mesh:
            stand(mesh, at=(x, y, float(land(x, y)) - 0.1), turn=(0, 0, k * 1.7), size=rng.uniform(0.85, 1.05))
for x in (-8.4, 5.8):
    stand(picket_fence(2.6, rng, palette.OLD_WOOD, 0.95), earth, (x, 11.2, 0.02))
    for k in range(18):
        stand(box((0.1, 0.07, 0.05), SNOW), earth, (x + 0.07 + k * 0.135, 11.2, 0.96))

point_camera((0.0, 0.0, 1.9), (0.0, 12, 3.0), 29)
render(settings, exposure=0.75)
