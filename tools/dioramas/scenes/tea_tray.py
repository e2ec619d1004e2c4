"""Tea for two at a morning window: an armudu and a pial on one tray, one pot that serves both."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import casement, pierced_wall, soft_light
from diorama.grain import plain, polished
from diorama.haze import fill_haze
from diorama.joinery import board, lay_boards
from diorama.materials import card, leaf
from diorama.noise import noise
from diorama.orchard import blossom, leaf_blade, young_apple
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.shape import Shape, lathe, pebble, rod, stand
from diorama.sky import Sky, hang_sky
from diorama.tableware import armudu, glass, glaze, pial, saucer, tea, tea_tray, teapot
from diorama.terrain import mixed, sheet
from diorama.trees import broadleaf, meshes_of

settings = read_settings()
rng = np.random.default_rng(1012)
empty_scene()
sky = hang_sky(Sky(horizon=linear('fbe6c4'), middle=linear('b6d3ea'), zenith=linear('6aa0d8'), glow=linear('ffe2b0'),
                   sun=linear('ffcf96'), azimuth=-40, height=29, sun_strength=7.5, sun_width=1.6, fill=0.42, cloud=linear('fffaf0'),
                   cloud_amount=0.4, cloud_seed=4.0, haze_start=2, haze_length=15, haze_most=0.82, haze_height=40))
fill_haze(sky)
wood, upright = polished('wood', 'x', 0.4, 0.8, 0.8, 0.8), polished('upright', 'z', 0.5)
plaster, cloth, paint = plain('plaster', 0.95, 3.0, 0.1, 70.0, 0.0015), plain('linen', 0.9, 50.0, 0.05, 1500.0, 0.0005), plain('paint', 0.5, 18.0, 0.08, specular=0.3)
porcelain, lacquer, clear = glaze('porcelain', 0.14), glaze('lacquer', 0.26), glass()
earth, thin, sheer = card(), leaf(through=0.5), leaf('sheer', 0.6)

lay_boards(wood, rng, (-1.3, 1.3), (-0.62, 0.47), 0.0, 8, palette.mix(palette.NEW_WOOD, palette.WOOD, 0.45), 0.034, 0.003, 0.004)
OX, OZ, WIDE, TALL, FACE = -0.92, 0.075, 1.36, 1.3, 0.5
stand(pierced_wall(5.2, 2.2, 0.26, (2.6 + OX, 0.8 + OZ, WIDE, TALL), palette.mix(palette.FELT, palette.PALE_CLAY, 0.12)), plaster, (-2.6, FACE, -0.8))
stand(board((WIDE + 0.14, 0.3, 0.035), palette.FELT, edge=0.006, worn=1.05), paint, (OX + WIDE / 2, FACE + 0.09, OZ - 0.03))
stand(casement(WIDE, TALL, 2, 2, palette.FELT, 0.05, 0.06), paint, (OX, FACE + 0.2, OZ))
for x in (-1.9, 1.9):
    stand(board((0.1, 3.0, 2.4), palette.FELT), plaster, (x, -0.6, -0.8))
stand(board((4.0, 3.0, 0.1), palette.FELT), plaster, (0, -0.6, 1.5))

tray_at = np.array([0.03, 0.0, 0.0015])
stand(tea_tray(), lacquer, tray_at, (0, 0, 0.0))
top = tray_at + [0, 0, 0.0045]
pot = teapot()
stand(pot, porcelain, top + [-0.01, 0.125, 0], (0, 0, -0.42))
stand(saucer(), porcelain, top + [-0.115, -0.012, 0])
cup, drink, gilt = armudu()
stand(cup, clear, top + [-0.115, -0.012, 0.0045], size=1.2)
stand(gilt, porcelain, top + [-0.115, -0.012, 0.0045], size=1.2)
stand(drink, tea(), top + [-0.115, -0.012, 0.0045], size=1.2)
bowl, drink = pial()
stand(bowl, porcelain, top + [0.118, -0.015, 0], (0, 0, 0.3), 1.08)
stand(drink, tea('bowl', (0.72, 0.27, 0.06), 0.15), top + [0.118, -0.015, 0], size=1.08)

napkin, folds = Shape(), 26
for i in range(folds):
    for j in range(30):
        def spot(u, v):
            return (u * 0.34 - 0.17, v * 0.52 - 0.26, 0.004 + 0.004 * (1 + math.sin(u * 9 + v * 2.5)) + 0.003 * math.sin(v * 14 + u * 5))
        corners = [spot(a / folds, b / 30) for a, b in ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1))]
        stripe = i in (19, 20, 22) or j in (25, 26)
        napkin.add(corners, [(0, 1, 2, 3)], palette.shade(palette.POMEGRANATE if stripe else palette.FELT, rng.uniform(0.96, 1.03)))
stand(napkin, cloth, (-0.47, -0.1, 0.001), (0, 0, 0.3))

twig, bloom = Shape(), Shape()
at, way = np.array([0.0, 0, 0.02]), np.array([0.25, 0.05, 1.0])
for step in range(9):
    to = at + way / np.linalg.norm(way) * 0.036
    twig.join(rod(at, to, 0.0034 - 0.0002 * step, palette.WOOD, 6))
    if step > 2:
        for _ in range(3):
            leaf_blade(bloom, rng, at, rng.normal(0, 1, 3) + [0, 0, 0.5], rng.uniform(0.03, 0.045), (palette.LEAF, palette.FRESH_GRASS)[rng.integers(2)])
        for _ in range(3):
            blossom(bloom, rng, to + rng.normal(0, 0.014, 3), rng.normal(0, 0.8, 3) + [0, -0.4, 0.4], rng.uniform(0.012, 0.016))
    at, way = to, way + rng.normal(0, 0.16, 3) + [0.06, 0, 0]
vase = lathe([(0.03, 0), (0.034, 0.004), (0.042, 0.04), (0.034, 0.075), (0.017, 0.1), (0.021, 0.112), (0.017, 0.112), (0.013, 0.1)], 40, palette.mix(palette.INDIGO, palette.PALE_INDIGO, 0.35))
stand(vase, porcelain, (0.47, 0.2, 0.001))
for shape, material in ((twig, upright), (bloom, thin)):
    stand(shape, material, (0.47, 0.2, 0.06))

crock = lathe([(0.06, 0), (0.085, 0.13), (0.092, 0.135), (0.092, 0.155), (0.08, 0.155), (0.076, 0.14)], 30, palette.RUST)
stand(crock, plaster, (-0.62, FACE + 0.06, OZ + 0.006))
plant = Shape()
for k in range(130):
    stem = rng.normal(0, 1, 3) * [0.07, 0.06, 0.05] + [0, 0, 0.23]
    leaf_blade(plant, rng, stem, rng.normal(0, 1, 3) + [0, -0.3, 0.3], rng.uniform(0.04, 0.06), palette.LEAF)
for k in range(60):
    head = [(-0.05, -0.04, 0.32), (0.05, 0.0, 0.34), (0.0, -0.05, 0.27)][k % 3]
    plant.join(pebble(rng, 0.013, palette.POMEGRANATE, 0.8), at=np.asarray(head) + rng.normal(0, 0.018, 3))
stand(plant, thin, (-0.62, FACE + 0.06, OZ + 0.05))

for x0, x1 in ((-1.06, -0.8), (0.36, 0.6)):
    curtain, columns = Shape(), 60
    for i in range(columns):
        ends = []
        for k in (i, i + 1):
            t = k / columns
            ends.append((x0 + (x1 - x0) * t, FACE - 0.05 + 0.022 * math.sin(t * 34) + 0.01 * math.sin(t * 13 + x0)))
        curtain.add([(*ends[0], -0.0), (*ends[1], -0.0), (*ends[1], 1.5), (*ends[0], 1.5)], [(0, 1, 2, 3)], palette.shade(palette.FELT, 0.92))
    stand(curtain, sheer, (0, 0, 0.03))

stand(sheet((-30, 30), (0.9, 60), 90, 120, lambda x, y: -1.75 + 0.1 * noise(x * 0.4, y * 0.4, 3), lambda x, y, z, s: 1.5 * mixed(palette.GRASS, palette.FRESH_GRASS, np.clip(0.5 + noise(x * 0.6, y * 0.6, 4), 0, 1)), rng, y_power=1.6), earth)
orchard = meshes_of([young_apple(np.random.default_rng(k), 2.4, leaf_length=0.1, flowers=0.7) for k in range(2)], upright, thin)
for i, (x, y) in enumerate([(-1.7, 2.7), (-0.75, 3.5), (0.15, 3.0), (0.9, 3.9), (-2.6, 4.2), (-1.5, 5.2), (0.0, 5.6), (1.6, 5.6), (-3.4, 6.4), (3.0, 7.5)]):
    for mesh in orchard[i % 2]:
        stand(mesh, at=(x, y, -1.8), turn=(0, 0, i * 2.0), size=1.0 + 0.05 * (y - 3))
grown = meshes_of([broadleaf(rng, 6.0, (palette.LEAF, palette.FRESH_GRASS), 14, 0.85, 0.1)], upright, thin)
for i in range(14):
    for mesh in grown[0]:
        stand(mesh, at=(-16 + i * 2.4 + rng.normal(0, 0.5), 14 + (i % 3) * 3, -3.2), turn=(0, 0, i * 1.3))

soft_light('window', (OX + WIDE / 2, FACE - 0.08, 0.75), (0.05, -0.3, 0.0), (WIDE, 1.1), 9, linear('cfe0f4'))
soft_light('room', (0.5, -1.8, 1.0), (0.0, 0.0, 0.0), (1.6, 1.0), 5, linear('ffe6c8'))
focus = float(np.linalg.norm(np.array([0.0, -1.02, 0.44]) - np.array([0.02, -0.05, 0.05])))
point_camera((0.0, -1.02, 0.44), (0.02, 0.07, 0.085), 42, focus, 7.0)
render(settings, exposure=0.0, bounces=2)
