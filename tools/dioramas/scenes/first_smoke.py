"""The first smoke over dugouts at the edge of the reeds, evening; one door stands open on lamplight."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.household import rug, sheaf, spade
from diorama.houses import clay_chimney, dugout, roof_height
from diorama.light import baked, shine
from diorama.materials import card, leaf, lit, timber, vapour
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts, reed_clumps
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import litter, scatter, straws, strewn
from diorama.shape import Shape, box, rod, stand, without_shine
from diorama.sky import Sky, hang_sky
from diorama.smoke import column
from diorama.terrain import mixed, mountains, sheet

settings = read_settings()
rng = np.random.default_rng(1931)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f6b47e'), middle=linear('b9a7b8'), zenith=linear('4a5f98'), glow=linear('ffb868'),
                   sun=linear('ffa258'), azimuth=72, height=10, sun_strength=7.0, fill=0.8, cloud=linear('ffd2a8'),
                   cloud_amount=0.55, cloud_seed=8.0, haze_start=20, haze_length=420, haze_most=0.85, haze_height=80))
fill_haze(sky)
earth, thin, rock, smoke = card(), leaf(), card('rock', 0.06, 0.1, 0.0), vapour(density=0.42)
upright, lying = timber('upright', 'z'), timber('lying', 'x')
homes = [(1.9, 11.2, -0.30, 1.0), (-6.4, 18.5, 0.22, 1.0), (9.4, 21.0, -0.35, 1.0), (-1.0, 31, 0.1, 1.0), (-15.5, 30, 0.35, 1.0), (15.5, 36, -0.2, 1.0)]


def inside_home(x, y, home):
    """A place in a dugout's own ground."""
    hx, hy, turn, _ = home
    c, s = math.cos(turn), math.sin(turn)
    return (x - hx) * c + (y - hy) * s, -(x - hx) * s + (y - hy) * c


def outside(u, v, home):
    """Back from a dugout's own ground."""
    hx, hy, turn, _ = home
    c, s = math.cos(turn), math.sin(turn)
    return hx + u * c - v * s, hy + u * s + v * c


def path(x, y):
    """The trodden way between the doors, 0 to 1."""
    best = np.zeros_like(np.asarray(x, float))
    for home in homes[:4]:
        dx, dy = outside(0, -1.2, home)
        t = np.clip((y - 1.5) / (dy - 1.5), 0, 1)
        line = -0.9 + (dx + 0.9) * t ** 1.5 + 0.25 * np.sin(y * 0.8)
        best = np.maximum(best, smooth_step(0.85, 0.25, np.abs(x - line) + 0.2 * noise(x, y, 4)) * (y < dy + 0.4))
    return best


def land(x, y):
    z = 0.14 * fractal(x * 0.16, y * 0.16, 4, 3) * smooth_step(3.0, 7.0, np.min([np.hypot(x - hx, y - hy - 1.5) for hx, hy, _, _ in homes], axis=0)) - 0.06 * path(x, y)
    for home in homes:
        u, v = inside_home(x, y, home)
        z = z - 0.72 * smooth_step(1.16, 0.9, np.abs(u)) * smooth_step(-1.75, -0.35, v) * (v < 0.5)
    return z


def ground_colour(x, y, z, steep):
    grass = mixed(palette.STEPPE, palette.EARTH, np.clip(0.4 + 0.8 * noise(x * 0.35, y * 0.35, 6), 0, 1))
    worn = np.maximum(path(x, y), np.max([smooth_step(3.2, 1.2, np.hypot(*np.subtract(inside_home(x, y, home), [[0], [-1.6]]))) for home in homes[:3]], axis=0) * 0.8)
    return mixed(grass, palette.shade(palette.DUST, 0.85), np.clip(worn, 0, 1))


stand(sheet((-9, 10), (1.2, 16), 250, 210, land, ground_colour, rng, y_power=1.3), earth)
stand(sheet((-70, 70), (1, 130), 260, 200, lambda x, y: land(x, y) - 0.2 * (np.abs(x - 0.5) < 9) * (y > 1.4) * (y < 15.6), ground_colour, rng, y_power=1.9), earth)
stand(sheet((-900, 900), (126, 700), 60, 20, lambda x, y: 0.1 * noise(x * 0.02, y * 0.02), lambda x, y, z, s: mixed(palette.STEPPE, palette.EARTH, np.clip(noise(x * 0.02, y * 0.02, 4), 0, 1)), rng), earth)
mountains(rock, rng, 470, 300, 1700, 112, seed=31, snow_line=0.42, cell=150)
mountains(rock, rng, 330, 150, 1200, 24, seed=44, snow_line=2.0, rock=linear('8d7f70'), columns=220, rows=50, cell=60)

turf = grass_tufts(thin, rng, [palette.STEPPE, palette.REED, palette.GRASS], height=(0.08, 0.2), blades=12)
for i, home in enumerate(homes):
    own = np.random.default_rng(50 + i)
    hx, hy, turn, size = home
    clay, wood = dugout(own, ajar=1.25 if i == 0 else 0.0)
    stand(clay, earth, (hx, hy, 0), (0, 0, turn))
    stand(wood, upright, (hx, hy, 0), (0, 0, turn))
    top = (*outside(-0.9, 2.3, home), 0.95)
    stand(clay_chimney(own), earth, top)
    column(smoke, own, (top[0], top[1], top[2] + 0.7), (-1.6 - 0.3 * i, 0.6), 6.0 + 0.9 * i, puffs=34, start=0.09, end=0.5, sway=0.22, colour=palette.mix(palette.FELT, palette.PALE_INDIGO, 0.08))
    for _ in range(420 if i == 0 else 170):
        u, v = own.uniform(-3.1, 3.1), own.uniform(-0.6, 5.2)
        rise = float(roof_height(np.array(u), np.array(v)))
        if rise > 0.06 and not (abs(u) < 1.4 and v < 0.25):
            stand(turf[own.integers(len(turf))], at=(*outside(u, v, home), rise - 0.01), turn=(0, 0, own.uniform(0, 6)), size=own.uniform(0.6, 1.4))
hearth = Shape()
for i in range(8):
    for j in range(12):
        x, z = -0.42 + 0.105 * i, -0.7 + 0.11 * j
        hearth.add([(x, 0.46, z), (x + 0.105, 0.46, z), (x + 0.105, 0.46, z + 0.11), (x, 0.46, z + 0.11)], [(0, 1, 2, 3)], palette.shade(palette.CLAY, rng.uniform(0.85, 1.1)))
hearth.join(box((0.5, 0.16, 0.34), palette.shade(palette.STONE, 0.7), at=(0.08, 0.38, -0.62)))
for x, tall in ((0.0, 0.1), (0.06, 0.17), (0.13, 0.13)):
    hearth.add([(x - 0.055, 0.28, -0.28), (x + 0.055, 0.28, -0.28), (x + 0.01, 0.28, -0.28 + tall)], [(0, 1, 2)], palette.shade(palette.LAMP, 3.0))
hx, hy, turn, _ = homes[0]
without_shine(stand(baked(hearth, (0.08, 0.22, -0.3), 0.13, 0.03), lit('hearth', palette.LAMP, 2.4), (hx, hy, 0), (0, 0, turn)))
shine('hearth', (*outside(0.1, -0.2, homes[0]), -0.1), 16, 0.2)


def reedy(x, y):
    edge = smooth_step(24, 36, y + 0.01 * x * x + 6 * noise(x * 0.06, y * 0.06, 9))
    near = smooth_step(7.5, 10.5, np.abs(x + 1.0) + 0.22 * y - 2) * (y < 26) * (y > 4)
    home = np.ones_like(x)
    for px, py, _, _ in homes:
        home = home * smooth_step(4.8, 6.5, np.hypot(x - px, y - py - 2))
    return np.maximum(edge, near) * home * (1 - path(x, y)) * np.clip(0.7 + 0.5 * noise(x * 0.12, y * 0.12, 8), 0, 1)


reeds = reed_clumps(thin, rng, 10, 16)
scatter(reeds, strewn(rng, 2600, (-50, 50), (4, 70), reedy, land, 1.3), rng, (0.7, 1.15))
broad = reed_clumps(thin, rng, 5, 24, 1.3, (1.7, 2.6))
scatter(broad, strewn(rng, 1500, (-90, 90), (60, 125), reedy, land, 1.2), rng, (0.7, 1.15))
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.REED, palette.GRASS])
scatter(tufts, strewn(rng, 3000, (-16, 16), (2.5, 26), lambda x, y: (1 - path(x, y)) * np.clip(0.5 + noise(x * 0.3, y * 0.3, 2), 0, 1) * (np.min([np.hypot(*np.subtract(inside_home(x, y, h), [[0], [1.2]])) for h in homes], axis=0) > 3.4), land, 1.3), rng, (0.5, 1.4))
near = [(x, y, z) for x, y, z in strewn(rng, 900, (-6, 8), (2, 11), lambda x, y: 0.4 + 0.6 * path(x, y), land, 1.3)]
litter(earth, near, rng, (0.012, 0.05), (palette.EARTH, palette.STONE, palette.DUST))
straws(thin, [(x + 1.2, y, z) for x, y, z in strewn(rng, 900, (-4, 6), (2, 10), lambda x, y: 0 * x + 1, land)], rng, [palette.REED, palette.STRAW], (0.08, 0.35), 0.007)

for k in range(6):
    x, y = -4.1 + 0.34 * (k % 3) * 1.25, 7.6 - 0.1 * (k % 3)
    stand(sheaf(rng), thin, (x + 0.2 * (k // 3), y, 0.17 + 0.3 * (k // 3)), (0, 0, 1.25 + rng.normal(0, 0.05)))
for x, y, t in ((-1.75, 7.9, 0.1),):
    stand(spade(), upright, (x, y, float(land(np.array([x]), np.array([y]))[0]) - 0.02), (0.08, t, 0.4 + t))
litter(earth, [(x, y, float(land(np.array([x]), np.array([y]))[0])) for x, y in zip(rng.normal(-2.0, 0.4, 70), rng.normal(8.9, 0.3, 70))], rng, (0.05, 0.15), (palette.DARK_EARTH, palette.EARTH), 0.75)
posts, PX, PY = Shape(), -4.6, 13.6
for x in (-1.3, 1.3):
    posts.join(rod((x, 0, -0.2), (x, 0, 1.6), 0.045, palette.OLD_WOOD))
stand(posts, upright, (PX, PY, 0), (0, 0, 0.35))
stand(Shape().join(rod((-1.45, 0, 1.5), (1.45, 0, 1.54), 0.03, palette.OLD_WOOD)), lying, (PX, PY, 0), (0, 0, 0.35))
stand(rug(1.35, 0.9, rng, 0.014), card('cloth', 8, 0.12, 0.003, 120), (PX - 0.25, PY - 0.05, 0.86), (math.pi / 2, math.pi / 2, 0.35))

point_camera((-0.6, 0.6, 1.85), (0.5, 12, 2.75), 28)
render(settings, exposure=0.2)
