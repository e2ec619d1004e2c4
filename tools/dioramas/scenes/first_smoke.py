"""The first smoke over dugouts at the edge of the reeds, evening; one door stands open on lamplight."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.household import spade
from diorama.houses import clay_chimney, dugout, roof_height
from diorama.hung_carpet import hung_carpet
from diorama.light import baked, shine
from diorama.materials import card, glow, leaf, lit, timber, vapour
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reed_sheaf import reed_sheaf
from diorama.reeds import grass_tufts, reed_clumps
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.scatter import litter, scatter, straws, strewn
from diorama.shape import Shape, box, lathe, mesh_of, rod, stand, without_shine
from diorama.sky import Sky, hang_sky
from diorama.smoke import column
from diorama.soil import soil
from diorama.spade_cut import clod
from diorama.terrain import mixed, mountains, sheet

settings = read_settings()
rng = np.random.default_rng(1931)
empty_scene()
sky = hang_sky(Sky(horizon=linear('f6bd85'), middle=linear('bcb6b4'), zenith=linear('4f6f9d'), glow=linear('ffb868'),
                   sun=linear('ffa258'), azimuth=72, height=10, sun_strength=7.0, fill=0.8, cloud=linear('ffd2a8'),
                   cloud_amount=0.55, cloud_seed=8.0, haze_start=20, haze_length=420, haze_most=0.85, haze_height=80))
fill_haze(sky)
earth, thin, rock, smoke = card(), leaf(), card('rock', 0.06, 0.1, 0.0), vapour(density=0.42)
upright, lying, dirt = timber('upright', 'z'), timber('lying', 'x'), soil('dirt', 0.022, 0.005, 0.35)
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


stand(sheet((-9, 10), (1.2, 16), 250, 210, land, ground_colour, rng, y_power=1.3), dirt)
stand(sheet((-70, 70), (1, 130), 260, 200, lambda x, y: land(x, y) - 0.2 * (np.abs(x - 0.5) < 9) * (y > 1.4) * (y < 15.6), ground_colour, rng, y_power=1.9), dirt)
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
    column(smoke, own, (top[0], top[1], top[2] + 0.7), ((-1.5, -2.6, -0.9, -2.2, -3.0, -1.2)[i], 0.6), (6.4, 4.6, 5.4, 7.0, 4.4, 6.0)[i], puffs=34, start=0.09, end=(0.5, 0.62, 0.36, 0.5, 0.6, 0.4)[i], sway=(0.2, 0.42, 0.1, 0.3, 0.36, 0.16)[i], colour=palette.mix(palette.FELT, palette.PALE_INDIGO, 0.08))
    for _ in range(420 if i == 0 else 170):
        u, v = own.uniform(-3.1, 3.1), own.uniform(-0.6, 5.2)
        rise = float(roof_height(np.array(u), np.array(v)))
        if rise > 0.06 and not (abs(u) < 1.4 and v < 0.25):
            stand(turf[own.integers(len(turf))], at=(*outside(u, v, home), rise - 0.01), turn=(0, 0, own.uniform(0, 6)), size=own.uniform(0.6, 1.4))


def inside(lamp):
    """What the open door shows, in the light of a lamp on a shelf: a clay wall, the shelf, a stove with a pot, bedding folded on a bench."""
    room = Shape()
    for i in range(28):
        for j in range(44):
            x, z = -0.45 + 0.9 * i / 28, -0.7 + 1.34 * j / 44
            room.add([(x, 0.46, z), (x + 0.9 / 28, 0.46, z), (x + 0.9 / 28, 0.46, z + 1.34 / 44), (x, 0.46, z + 1.34 / 44)], [(0, 1, 2, 3)], palette.shade(palette.CLAY, rng.uniform(0.92, 1.06)))
    room.join(box((0.5, 0.14, 0.03), palette.WOOD, at=(0.1, 0.38, lamp[2] - 0.14)))
    for k in range(6):
        room.join(box((0.4, 0.05, 0.045), palette.shade((palette.POMEGRANATE, palette.INDIGO, palette.LINEN)[k % 3], rng.uniform(0.8, 1.0)), at=(0.16, 0.38, -0.42 + 0.05 * k)))
    room.join(box((0.5, 0.1, 0.28), palette.shade(palette.WOOD, 0.7), at=(0.16, 0.39, -0.7)))
    return baked(room, (lamp[0], lamp[1] - 0.12, lamp[2]), 0.3, 0.16)


hx, hy, turn, _ = homes[0]
LAMP = (0.06, 0.36, 0.12)
without_shine(stand(inside(LAMP), lit('inside', palette.LAMP, 1.35), (hx, hy, 0), (0, 0, turn)))
lamp_place = (*outside(LAMP[0], LAMP[1], homes[0]), LAMP[2])
rounded(stand(lathe([(0.002, -0.13), (0.06, -0.13), (0.055, -0.115), (0.025, -0.1), (0.05, -0.075), (0.05, -0.045), (0.02, -0.03)], 40, palette.shade(palette.COPPER, 0.5)), earth, lamp_place), 40)
without_shine(rounded(stand(lathe([(0.022, -0.03), (0.034, 0.0), (0.03, 0.035), (0.017, 0.06), (0.016, 0.12)], 40, palette.LAMP), glow('lamp glass', linear('ffd489'), 4.5), lamp_place), 80))
shine('lamp', (*outside(LAMP[0], LAMP[1] - 0.3, homes[0]), LAMP[2] + 0.04), 22, 0.05)
shine('threshold', (*outside(0.0, -0.35, homes[0]), 0.1), 7, 0.25)


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

sheaves = [mesh_of(reed_sheaf(np.random.default_rng(80 + k)), thin, 'sheaf') for k in range(3)]
for k, (aside, lift) in enumerate(((-0.5, 0.0), (-0.18, 0.0), (0.14, 0.0), (-0.34, 0.25), (-0.02, 0.25))):
    x, y = -3.75 + 0.3 * aside, 7.55 + aside
    stand(sheaves[k % 3], at=(x + rng.normal(0, 0.06), y, float(land(np.array([x]), np.array([y]))[0]) + 0.15 + lift), turn=(rng.uniform(0, 6), 0, 0.3 + rng.normal(0, 0.05)))
for x, y, t in ((-1.75, 7.9, 0.1),):
    stand(spade(), upright, (x, y, float(land(np.array([x]), np.array([y]))[0]) - 0.02), (0.08, t, 0.4 + t))
clods = [mesh_of(clod(rng, 1.0, palette.shade((palette.DARK_EARTH, palette.EARTH)[k % 2], rng.uniform(0.8, 1.05))), dirt, 'clod') for k in range(8)]
for mesh in clods:
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))
scatter(clods, [(x, y, float(land(np.array([x]), np.array([y]))[0]) + 0.1 * max(0, 1 - math.hypot(x + 2.0, y - 8.9))) for x, y in zip(rng.normal(-2.0, 0.4, 170), rng.normal(8.9, 0.3, 170))], rng, (0.03, 0.13), 3.0)
posts, PX, PY = Shape(), -4.6, 13.6
for x in (-1.3, 1.3):
    posts.join(rod((x, 0, -0.2), (x, 0, 1.6), 0.045, palette.OLD_WOOD))
stand(posts, upright, (PX, PY, 0), (0, 0, 0.35))
stand(Shape().join(rod((-1.45, 0, 1.5), (1.45, 0, 1.54), 0.03, palette.OLD_WOOD)), lying, (PX, PY, 0), (0, 0, 0.35))
rounded(stand(hung_carpet(np.random.default_rng(6)), card('cloth', 8, 0.12, 0.002, 140), (PX - 0.25, PY - 0.02, 1.52), (0, 0, 0.35)), 80)

point_camera((-0.6, 0.6, 1.85), (0.5, 12, 2.75), 28)
render(settings, exposure=0.2)
