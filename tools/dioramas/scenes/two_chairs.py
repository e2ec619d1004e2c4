"""Two armchairs of one kind turned to each other by a window in the morning, a small table with two glasses of tea between them."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.armchair import set_armchair
from diorama.chamber import casement, pierced_wall, soft_light
from diorama.curtain import curtain
from diorama.grain import plain, polished
from diorama.haze import fill_haze
from diorama.joinery import board, lay_boards, panelling
from diorama.materials import card, leaf, water
from diorama.motifs import CREAM, carpet_colour, painted_panel
from diorama.noise import noise
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.round_edges import round_edges
from diorama.seaside import fishing_boat
from diorama.shape import lathe, stand
from diorama.sky import Sky, hang_sky
from diorama.tableware import armudu, glass, glaze, saucer, tea
from diorama.terrain import mixed, sheet
from diorama.water import pool

settings = read_settings()
rng = np.random.default_rng(2012)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('fbe3bd'), middle=linear('b4d2ec'), zenith=linear('6ea3dc'), glow=linear('ffe0ae'),
                       sun=linear('ffcb90'), azimuth=0, height=36, sun_strength=9.0, sun_width=1.0, fill=0.45, cloud=linear('fffaf0'),
                       cloud_amount=0.55, cloud_seed=14.0, haze_start=30, haze_length=900, haze_most=0.62, haze_height=90)))
upright, deep, dark = polished('upright', 'z'), polished('deep', 'y', 0.34), polished('dark', 'x', 0.3)
plaster, velvet, wool, paint = plain('plaster', 0.95, 2.5, 0.1, 70.0, 0.0015), plain('velvet', 0.9, 14.0, 0.1, 600.0, 0.0006, 0.3), plain('wool', 0.97, 9.0, 0.12, 300.0, 0.0015, 0.05), plain('paint', 0.5, 18.0, 0.06, specular=0.3)
porcelain, clear, linen, rock = glaze('porcelain', 0.14), glass(), leaf('linen', 0.3), card('rock', 0.06, 0.1, 0.0)

WALL, WIDE, TALL, SILL, HIGH = 1.5, 1.9, 2.05, 0.42, 3.0
tone = palette.mix(palette.PALE_CLAY, palette.FELT, 0.45)
stand(pierced_wall(7, HIGH, 0.34, (3.5 - WIDE / 2, SILL, WIDE, TALL), tone), plaster, (-3.5, WALL, 0))
stand(casement(WIDE, TALL, 3, 3, palette.FELT, 0.05, 0.06), paint, (-WIDE / 2, WALL + 0.22, SILL))
stand(board((WIDE + 0.2, 0.4, 0.045), palette.FELT, edge=0.01, worn=1.05), paint, (0, WALL + 0.08, SILL - 0.045))
for x in (-3.5, WIDE / 2 + 0.12):
    stand(panelling(3.5 - WIDE / 2 - 0.12, 0.78, 4, palette.mix(palette.WOOD, palette.NEW_WOOD, 0.25)), upright, (x, WALL - 0.02, 0))
for x in (-3.0, 3.0):
    stand(board((0.2, 6, HIGH), tone), plaster, (x, -1.2, 0))
stand(board((7, 6, 0.1), palette.FELT), plaster, (0, -1.2, HIGH))
lay_boards(deep, rng, (-3.0, 3.0), (-4.0, 1.55), 0.0, 34, palette.mix(palette.WOOD, palette.NEW_WOOD, 0.4), along='y')

RUG = (3.3, 2.3)


def rug_colour(x, y):
    """A carpet of stepped medallions, a dark border about it."""
    edge = np.minimum(RUG[0] / 2 - np.abs(x), RUG[1] / 2 - np.abs(y))
    out = carpet_colour(x, y, 0.05)
    along = np.where(RUG[0] / 2 - np.abs(x) < RUG[1] / 2 - np.abs(y), y, x)
    tooth = np.abs((along / 0.12) % 1 - 0.5) * 0.12
    out[edge < 0.26] = palette.INDIGO
    out[(edge < 0.22) & (np.abs(edge - 0.13) + tooth < 0.055)] = palette.STRAW
    out[(edge < 0.22) & (np.abs(edge - 0.13) + tooth < 0.028)] = palette.POMEGRANATE
    out[(np.abs(edge - 0.24) < 0.012) | (np.abs(edge - 0.025) < 0.012)] = CREAM
    return out


stand(painted_panel(*RUG, rug_colour, 0.011), wool, (0, -0.25, 0.006))
stand(board((RUG[0], RUG[1], 0.005), palette.INDIGO), wool, (0, -0.25, 0.0))

for side in (-1, 1):
    set_armchair(velvet, upright, (side * 0.98, 0.1, 0.01), -side * (0.98 if side < 0 else 0.88), linear('2f5a6b'))

table = lathe([(0.17, 0), (0.18, 0.012), (0.06, 0.03), (0.03, 0.06), (0.026, 0.22), (0.04, 0.3), (0.028, 0.34), (0.03, 0.44), (0.09, 0.472)], 40, palette.DARK_WOOD)
round_edges(stand(table, upright, (0, -0.3, 0.01)))
stand(lathe([(0.3, 0), (0.315, 0.006), (0.315, 0.022), (0.305, 0.028)], 72, palette.WOOD), dark, (0, -0.3, 0.475))
TOP = 0.5035
for x in (-0.15, 0.15):
    round_edges(stand(saucer(), porcelain, (x, -0.33, TOP), size=1.25))
    cup, drink, gilt = armudu()
    for shape, material in ((cup, clear), (drink, tea(f'tea {x}')), (gilt, porcelain)):
        round_edges(stand(shape, material, (x, -0.33, TOP + 0.005), size=1.45))
bowl = lathe([(0.03, 0), (0.034, 0.004), (0.06, 0.026), (0.068, 0.045), (0.064, 0.045), (0.054, 0.026), (0.0, 0.012)], 48, palette.SNOW)
round_edges(stand(bowl, porcelain, (0, -0.18, TOP)))
for k in range(16):
    a, r = rng.uniform(0, 6.28), 0.035 * math.sqrt(rng.random())
    stand(board((0.017, 0.017, 0.017), palette.SNOW, edge=0.002), plaster, (r * math.cos(a), -0.18 + r * math.sin(a), TOP + 0.02 + 0.012 * (k // 6)), (0.3 * rng.random(), 0, a))

HANG = WALL - 0.19
for x in (-1.36, 0.84):
    cloth = curtain(rng, 0.52, 2.72, palette.mix(palette.FELT, palette.LINEN, 0.3), 0.105, 0.042, 0.0, palette.LINEN)
    round_edges(stand(cloth, linen, (x, HANG, 0.03)), 180)
round_edges(stand(lathe([(0.018, -1.5), (0.018, 1.5)], 32, palette.DARK_WOOD, turn=(0, math.pi / 2, 0)), dark, (0, HANG, 2.78)))

round_edges(stand(sheet((-600, 600), (230, 800), 160, 90, lambda x, y: -12 + 46 * np.clip((y - 250 + 0.25 * x) / 300, 0, 1) * (0.6 + 0.6 * noise(x * 0.011, y * 0.01, 3)), lambda x, y, z, s: mixed(linear('7f8a6a'), linear('6f7d86'), np.clip(0.5 + noise(x * 0.01, y * 0.01, 6), 0, 1)), rng), rock), 60)
for x, y, turn in ((-9.5, 66, 1.2), (5.5, 110, -1.3)):
    stand(fishing_boat(palette.POMEGRANATE if x < 0 else palette.INDIGO), card('hull'), (x, y, -9.0), (0, 0.03, turn))
pool(water('sea', linear('2f6f92'), 0.4, 0.3, (1.0, 0.5)), (-900, 900), (20, 900), -9)

soft_light('window', (0, WALL - 0.15, 1.5), (0, -0.6, 0.3), (WIDE, 1.8), 26, linear('d4e2f6'))
soft_light('room', (0.0, -3.4, 2.3), (0.0, 0.2, 0.5), (3.0, 1.4), 40, linear('ffe4c6'))
point_camera((0.0, -2.95, 1.2), (0.0, 0.2, 0.66), 31)
render(settings, exposure=0.35, bounces=2)
