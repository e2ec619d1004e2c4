"""An entrance in the morning: one leaf of the door stands ajar, beside it a brass plate on which nothing is written yet."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import light_room, pierced_wall, soft_light
from diorama.doorway import blank_plate, door_leaf, stone_surround, wall_lantern
from diorama.grain import brass, plain, polished
from diorama.joinery import board
from diorama.light import shine
from diorama.materials import leaf
from diorama.orchard import leaf_blade, young_apple
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.shape import Shape, box, lathe, stand
from diorama.tableware import glaze
from diorama.trees import broadleaf

settings = read_settings()
rng = np.random.default_rng(2007)
empty_scene()
light_room(linear('ffca92'), azimuth=-128, height=29, strength=6.0, width=0.9, air=linear('b6c6e2'), fill=0.5)
plaster, stone, paint = plain('plaster', 0.95, 1.6, 0.12, 50.0, 0.004), plain('stone', 0.85, 9.0, 0.14, 90.0, 0.002), plain('paint', 0.42, 14.0, 0.08, specular=0.4)
metal, iron, earth, clay, thin = brass('brass', 0.4), plain('iron', 0.5, 30.0, 0.1), plain('earth', 0.95, 30.0, 0.2), plain('clay', 0.8, 12.0, 0.12), leaf(through=0.4)
upright, wool, pane = polished('upright', 'z'), plain('wool', 0.97, 9.0, 0.12, 300.0, 0.002, 0.05), glaze('pane', 0.12)

WIDE, TALL, LOW = 1.6, 2.7, 0.3
tone = palette.mix(palette.PALE_CLAY, palette.FELT, 0.35)
stand(pierced_wall(9, 5, 0.45, (4.5 - WIDE / 2, LOW, WIDE, TALL), tone), plaster, (-4.5, 0, 0))
stand(board((9, 0.07, 0.62), palette.STONE, edge=0.01, worn=1.1), stone, (0, -0.03, -0.28))
surround = stone_surround(WIDE, TALL, palette.mix(palette.STONE, palette.FELT, 0.5))
stand(surround, stone, (-WIDE / 2, 0, LOW))
for k, (wide, deep) in enumerate(((2.6, 1.05), (3.1, 1.5))):
    stand(board((wide, deep, 0.15), palette.mix(palette.STONE, palette.FELT, 0.35), edge=0.015, worn=1.1), stone, (0, -deep / 2 + 0.2, LOW - 0.15 * (k + 1)))
for i in range(-9, 10):
    for j in range(12):
        stand(board((0.485, 0.325, 0.06), palette.shade(palette.STONE, rng.uniform(0.72, 0.98)), edge=0.008, worn=1.08), stone, (i * 0.49 + 0.245 * (j % 2), -1.05 - j * 0.33, -0.06 + rng.normal(0, 0.002)), (0, 0, rng.normal(0, 0.004)))

GREEN = linear('27483f')
SET = 0.24
for side, open_by in ((-1, 0.0), (1, 0.72)):
    for shape, material in zip(door_leaf(WIDE / 2 - 0.004, TALL - 0.56, GREEN), (paint, metal)):
        if side > 0:
            shape.points = [(-x, y, z) for x, y, z in shape.points]
            shape.faces = [face[::-1] for face in shape.faces]
        stand(shape, material, (side * WIDE / 2, SET, LOW + 0.01), (0, 0, -open_by))
stand(board((WIDE, 0.09, 0.09), GREEN, edge=0.012), paint, (0, SET + 0.02, LOW + TALL - 0.55))
for k in range(1, 4):
    stand(board((0.035, 0.05, 0.47), GREEN, edge=0.006), paint, (-WIDE / 2 + WIDE * k / 4, SET + 0.02, LOW + TALL - 0.47))
stand(board((WIDE, 0.01, 0.5), palette.shade(palette.PALE_INDIGO, 0.35), edge=0.001), pane, (0, SET + 0.05, LOW + TALL - 0.48))

stand(box((0.1, 4, 3.4), tone), plaster, (1.4, 2.6, LOW))
stand(box((3, 0.1, 3.4), palette.mix(palette.PALE_CLAY, palette.CLAY, 0.3)), plaster, (0, 3.6, LOW))
stand(box((3, 4, 0.05), palette.WOOD), upright, (0, 2.5, LOW - 0.05))
stand(box((1.0, 2.6, 0.012), palette.POMEGRANATE), wool, (0.1, 1.9, LOW))
stand(box((3, 4, 0.05), palette.FELT), plaster, (0, 2.5, LOW + 3.2))
shine('hall', (0.3, 2.2, LOW + 2.5), 70, 0.2)

stand(blank_plate(), metal, (1.44, 0.0, 1.86))
for x in (-1.42, 1.42):
    frame, glass = wall_lantern()
    stand(frame, iron, (x * 1.11, 0, 2.75), size=1.25)
    stand(glass, pane, (x * 1.11, 0, 2.75), size=1.25)
stand(board((1.0, 0.55, 0.02), palette.shade(palette.LEATHER, 0.8), edge=0.006), wool, (0, -0.34, LOW))

for x in (-1.98, 2.5):
    tub = lathe([(0.2, 0), (0.24, 0.03), (0.3, 0.44), (0.335, 0.45), (0.335, 0.52), (0.3, 0.52), (0.28, 0.46)], 40, palette.RUST)
    stand(tub, clay, (x, -0.62, 0.0))
    stand(lathe([(0.0, 0.475), (0.29, 0.47)][::-1], 24, palette.DARK_EARTH), earth, (x, -0.62, 0.0))
    wood, crown = young_apple(rng, 1.65, 18, 5, 0.075, 0.12)
    stand(wood, upright, (x, -0.62, 0.44))
    stand(crown, thin, (x, -0.62, 0.44))

wood, crown = broadleaf(np.random.default_rng(5), 6.2, (palette.LEAF, palette.FRESH_GRASS), 10, 0.75, 0.1)
for shape, material in ((wood, upright), (crown, thin)):
    stand(shape, material, (-6.4, -3.3, 0))
fallen = Shape()
for _ in range(90):
    leaf_blade(fallen, rng, (rng.uniform(-3, 3), rng.uniform(-4.2, -1.1), 0.006), (*rng.normal(0, 1, 2), 0.03), 0.06, (palette.LEAF, palette.AUTUMN)[rng.integers(2)])
stand(fallen, thin)

soft_light('sky', (0.5, -6, 4.5), (0, 0, 1.4), (5, 3), 160, linear('c6d6f0'))
point_camera((1.35, -5.8, 1.62), (0.36, 0.0, 1.66), 32)
render(settings, exposure=0.1, bounces=2)
