"""The first smoke over dugouts at the edge of the reeds, evening; one door stands open on lamplight."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.household import bundle, rug, spade
from diorama.houses import clay_chimney, dugout
from diorama.materials import card, glow, leaf, vapour
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts, reed_clumps
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import scatter, strewn
from diorama.shape import Shape, box, mesh_of, pebble, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import column
from diorama.terrain import mixed, mountains, sheet

settings = read_settings()
rng = np.random.default_rng(1931)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f0a878'), middle=linear('b4a5b8'), zenith=linear('46588c'), glow=linear('ffb56a'),
                   sun=linear('ff9f55'), azimuth=52, height=8, sun_strength=5.0, fill=0.9, cloud=linear('f7c8a4'),
                   cloud_amount=0.6, cloud_seed=8.0, haze_start=15, haze_length=420, haze_most=0.85, haze_height=80))
fill_haze(sky)
earth, thin, rock, smoke = card(), leaf(), card('rock', 0.06, 0.1, 0.0), vapour(density=0.5)
homes = [(-6.2, 15.5, 0.25, 1.0), (1.6, 19.5, -0.1, 1.05), (8.8, 16.2, -0.35, 1.0), (-13.5, 27, 0.35, 1.0), (12.5, 31, -0.2, 1.0), (-2.5, 34, 0.1, 1.0)]


def path(x, y):
    """The trodden way between the doors, 0 to 1."""
    best = np.zeros_like(np.asarray(x, float))
    for hx, hy, turn, _ in homes[:3]:
        t = np.clip((y - 2) / (hy - 2.5), 0, 1)
        line = 0.8 + (hx + 0.2 - 0.8) * t ** 1.6
        best = np.maximum(best, smooth_step(1.0, 0.35, np.abs(x - line) + 0.15 * noise(x, y, 4)) * (y < hy - 0.6))
    return best


def land(x, y):
    z = 0.14 * fractal(x * 0.16, y * 0.16, 4, 3) - 0.09 * path(x, y)
    for hx, hy, turn, size in homes:
        along = (x - hx) * math.cos(turn) + (y - hy) * math.sin(turn)
        out = -(x - hx) * math.sin(turn) + (y - hy) * math.cos(turn)
        z = z - 0.5 * smooth_step(0.75, 0.45, np.abs(along - 0.25)) * smooth_step(-1.7, -0.4, out) * (out < 0.1)
    return z


def ground_colour(x, y, z, steep):
    grass = mixed(palette.STEPPE, palette.EARTH, np.clip(0.4 + 0.7 * noise(x * 0.35, y * 0.35, 6), 0, 1))
    return mixed(grass, palette.shade(palette.DUST, 0.8), np.clip(path(x, y), 0, 1))


stand(sheet((-70, 70), (1, 130), 260, 230, land, ground_colour, rng, y_power=1.9), earth)
stand(sheet((-900, 900), (126, 700), 60, 20, lambda x, y: 0.1 * noise(x * 0.02, y * 0.02), lambda x, y, z, s: mixed(palette.STEPPE, palette.EARTH, np.clip(noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
mountains(rock, rng, 470, 300, 1700, 105, seed=31, snow_line=0.42, cell=150)
mountains(rock, rng, 330, 150, 1200, 24, seed=44, snow_line=2.0, rock=linear('8d7f70'), columns=220, rows=50, cell=60)

turf = grass_tufts(thin, rng, [palette.STEPPE, palette.REED, palette.GRASS], height=(0.1, 0.26))
for i, (hx, hy, turn, size) in enumerate(homes):
    z = float(land(np.array([hx]), np.array([hy + 2]))[0])
    home = np.random.default_rng(50 + i)
    stand(dugout(home), earth, (hx, hy, z), (0, 0, turn), size)
    c, s = math.cos(turn), math.sin(turn)
    cx, cy = -0.7, 2.5
    top = (hx + cx * c - cy * s, hy + cx * s + cy * c, z + 0.95)
    stand(clay_chimney(home), earth, top)
    if i in (0, 1, 2, 4):
        column(smoke, home, (top[0], top[1], top[2] + 0.75), (-2.6, 0.8), 7.5 + i, colour=palette.mix(palette.FELT, palette.PALE_INDIGO, 0.12))
    for _ in range(90):
        u, v = home.uniform(-1.0, 1.0), home.uniform(0.25, 4.6)
        px, w = u * 3.0, 1 - abs(u * 3.0 / 3.23) ** 2.3
        rise = 1.05 * max(w, 0) ** 0.8 * max(0.0, 1 - max(0, (v - 2.53) / 3.22) ** 2)
        stand(turf[home.integers(len(turf))], at=(hx + px * c - v * s, hy + px * s + v * c, z + rise - 0.02), turn=(0, 0, home.uniform(0, 6)), size=home.uniform(0.6, 1.3))

hx, hy, turn, _ = homes[1]
stand(Shape().add([(-0.34, 0, -0.46), (0.34, 0, -0.46), (0.34, 0, 0.52), (-0.34, 0, 0.52)], [(0, 1, 2, 3)], palette.LAMP), glow('lamp', palette.LAMP, 5), (hx + 0.25, hy - 0.26, 0.0), (0, 0, turn))


def reedy(x, y):
    edge = smooth_step(20, 34, y + 0.05 * x * x * 0.2 + 6 * noise(x * 0.06, y * 0.06, 9))
    near = smooth_step(9, 15, np.abs(x) + 0.25 * y - 2) * 0.9 * (y < 24) * (y > 4)
    home = np.ones_like(x)
    for px, py, _, _ in homes:
        home = home * smooth_step(4.5, 6.5, np.hypot(x - px, y - py - 2))
    return np.maximum(edge, near) * home * np.clip(0.7 + 0.5 * noise(x * 0.12, y * 0.12, 8), 0, 1)


reeds = reed_clumps(thin, rng, 10, 16)
scatter(reeds, strewn(rng, 3000, (-60, 60), (4, 110), reedy, land, 1.3), rng, (0.7, 1.15))
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.REED, palette.GRASS])
scatter(tufts, strewn(rng, 2600, (-16, 16), (3, 26), lambda x, y: (1 - path(x, y)) * np.clip(0.5 + noise(x * 0.3, y * 0.3, 2), 0, 1), land, 1.3), rng, (0.5, 1.5))

for k in range(5):
    x, y = 4.6 + 0.5 * (k % 3), 10.2 + 0.42 * (k // 3)
    sheaf = Shape()
    for _ in range(46):
        dy, dz = rng.normal(0, 0.11, 2)
        sheaf.join(rod((-1.15 + rng.normal(0, 0.1), dy, dz), (1.15 + rng.normal(0, 0.1), dy + rng.normal(0, 0.05), dz), 0.014, palette.shade(palette.REED, rng.uniform(0.8, 1.15)), 4))
    sheaf.join(rod((-0.45, 0, 0), (-0.40, 0, 0), 0.21, palette.LINEN, 9)).join(rod((0.45, 0, 0), (0.40, 0, 0), 0.21, palette.LINEN, 9))
    stand(sheaf, thin, (x, y, 0.22 + 0.34 * (k // 3)), (0, 0, 0.5 + rng.normal(0, 0.06)))
for x, y, t in ((2.9, 9.1, 0.1), (3.25, 9.25, -0.14)):
    stand(spade(), earth, (x, y, float(land(np.array([x]), np.array([y]))[0]) - 0.02), (0.08, t, 0.4 + t))
for _ in range(26):
    x, y = 2.2 + rng.normal(0, 0.45), 9.6 + rng.normal(0, 0.3)
    stand(pebble(rng, rng.uniform(0.06, 0.16), palette.DARK_EARTH), earth, (x, y, 0.03))
post = Shape().join(rod((-1.5, 0, -0.2), (-1.5, 0, 1.55), 0.045, palette.OLD_WOOD)).join(rod((1.5, 0, -0.2), (1.5, 0, 1.6), 0.045, palette.OLD_WOOD)).join(rod((-1.6, 0, 1.5), (1.6, 0, 1.54), 0.03, palette.OLD_WOOD))
stand(post, earth, (-3.2, 11.2, 0), (0, 0, 0.15))
stand(rug(1.5, 0.95, rng, 0.014), card('cloth', 8, 0.12, 0.004, 120), (-3.35, 11.16, 0.74), (math.pi / 2, math.pi / 2, 0.15))

point_camera((0.6, 1.0, 2.35), (0.3, 22, 3.9), 29)
render(settings, exposure=0.2)
