"""A valve radio on a table by a window at dusk, its dial alight, mountains outside: a far voice in a near room."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import casement, pierced_wall, soft_light
from diorama.fruit import set_apple, set_half_apple
from diorama.grain import brass, plain, polished
from diorama.haze import fill_haze
from diorama.joinery import board, lay_boards
from diorama.light import shine
from diorama.materials import card, glow, leaf, lit, timber
from diorama.noise import noise
from diorama.palette import linear
from diorama.reading_room import let_lamps_lead
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import Shape, box, lathe, rod, stand, without_shine
from diorama.sky import Sky, hang_sky
from diorama.tableware import armudu, glass, glaze, saucer, tea
from diorama.terrain import mixed, mountains, sheet
from diorama.trees import broadleaf, meshes_of, poplar
from diorama.village import village_house
from diorama.valve_radio import dial, knob, piano_keys, radio_case, speaker_cloth

settings = read_settings()
rng = np.random.default_rng(1957)
empty_scene()
fill_haze(hang_sky(Sky(horizon=linear('f0a878'), middle=linear('8a86b4'), zenith=linear('38508e'), glow=linear('ffa868'),
                       sun=linear('ff9a60'), azimuth=60, height=4, sun_strength=1.4, sun_width=2.0, fill=0.5, cloud=linear('f2b8a0'),
                       cloud_amount=0.5, cloud_seed=14.0, stars=0.5, haze_start=20, haze_length=420, haze_most=0.8, haze_height=90)))
wood, veneer, paint = polished('wood', 'x', 0.4, 0.9), polished('veneer', 'x', 0.22, 1.1, 0.5, 0.5), plain('paint', 0.5, 18.0, 0.08, specular=0.3)
plaster, cloth, lace = plain('plaster', 0.95, 3.0, 0.1, 70.0, 0.0015), plain('cloth', 0.9, 60.0, 0.06, 1200.0, 0.0003), leaf('sheer', 0.6)
metal, porcelain, bone, skin = brass('metal', 0.25), glaze('porcelain', 0.15), glaze('bone', 0.3), glaze('skin', 0.28)
earth, thin, rock = card(), leaf(), card('rock', 0.06, 0.1, 0.0)

FACE, OX, OZ, WIDE, TALL = 0.52, -0.95, 0.02, 1.62, 1.3
lay_boards(wood, rng, (-1.3, 1.3), (-0.5, FACE - 0.02), 0.0, 6, palette.mix(palette.WOOD, palette.DARK_WOOD, 0.15), 0.045, 0.002, 0.006)
stand(pierced_wall(5.2, 2.4, 0.3, (2.6 + OX, 0.9 + OZ, WIDE, TALL), palette.mix(palette.FELT, palette.PALE_CLAY, 0.35)), plaster, (-2.6, FACE, -0.9))
stand(board((WIDE + 0.1, 0.26, 0.03), palette.FELT), paint, (OX + WIDE / 2, FACE + 0.12, OZ - 0.03))
stand(casement(WIDE, TALL, 2, 1, palette.FELT, 0.05, 0.06), paint, (OX, FACE + 0.2, OZ))
for x in (-1.9, 1.9):
    stand(board((0.1, 3.0, 2.4), palette.FELT), plaster, (x, -0.8, -0.9))
stand(board((4.0, 3.0, 0.1), palette.FELT), plaster, (0, -0.8, 1.45))

AT, TURN = (0.13, 0.0, 0.014), (0, 0, -0.1)
case, inlay = radio_case()
pane, marks = dial()
for shape, material in ((case, veneer), (inlay, metal), (speaker_cloth(), cloth)):
    stand(shape, material, AT, TURN)
c, s = np.cos(TURN[2]), np.sin(TURN[2])


def on_front(x, y, z):
    """A place on the radio's front, as the table sees it."""
    return (AT[0] + x * c - y * s, AT[1] + x * s + y * c, AT[2] + z)


frame = Shape()
for z in (0.066, 0.162):
    frame.join(rod((-0.212, 0.012, z), (0.212, 0.012, z), 0.0042, palette.STRAW, 12))
for x in (-0.212, 0.212):
    frame.join(rod((x, 0.012, 0.066), (x, 0.012, 0.162), 0.0042, palette.STRAW, 12))
stand(frame, metal, AT, TURN)
without_shine(stand(pane, glow('dial', palette.LAMP, 0.95), on_front(0, 0.014, 0.114), TURN, 1.05))
stand(marks, paint, on_front(0, 0.012, 0.114), TURN, 1.05)
for x in (-0.236, 0.236):
    turned, cap = knob(0.021)
    stand(turned, bone, on_front(x, 0.0, 0.075), TURN)
    stand(cap, metal, on_front(x, 0.0, 0.075), TURN)
stand(piano_keys(), bone, on_front(0, 0.0, 0.03), TURN)
eye = lathe([(0.008, 0), (0.008, 0.004), (0.0, 0.005)], 24, linear('6fe0a0'), turn=(np.pi / 2, 0, 0))
without_shine(stand(eye, glow('eye', linear('58d890'), 0.7), on_front(0, 0.018, 0.3), TURN))
bars = Shape()
for z in (0.2, 0.222, 0.244, 0.266):
    bars.join(rod((-0.235, 0.02, z), (0.235, 0.02, z), 0.0028, palette.STRAW, 10))
stand(bars, metal, AT, TURN)

runner, columns = Shape(), 40
for i in range(columns):
    for j in range(30):
        def spot(u, v):
            return (-0.33 + 0.66 * u, -0.3 + 0.56 * v, 0.0015 + 0.0006 * np.sin(9 * u + 4 * v))
        corners = [spot(a / columns, b / 30) for a, b in ((i, j), (i + 1, j), (i + 1, j + 1), (i, j + 1))]
        edge = min(i, columns - 1 - i, j, 29 - j)
        tone = palette.POMEGRANATE if edge == 2 or (edge == 4 and (i + j) % 2) else palette.FELT
        runner.add(corners, [(0, 1, 2, 3)], palette.shade(tone, rng.uniform(0.95, 1.03)))
stand(runner, cloth, (0.12, 0.02, 0), (0, 0, -0.06))

plate = lathe([(0.05, 0), (0.055, 0.006), (0.105, 0.028), (0.122, 0.036), (0.125, 0.039), (0.12, 0.039), (0.1, 0.03), (0.05, 0.012)], 72, palette.mix(palette.INDIGO, palette.PALE_INDIGO, 0.3))
rounded(stand(plate, porcelain, (-0.44, -0.06, 0.001)), 50)
for k, (x, y, z, lean, turn) in enumerate(((-0.05, -0.012, 0.012, 0.05, 0.3), (0.036, 0.03, 0.012, -0.06, 3.4), (-0.018, 0.062, 0.012, 0.08, 4.6))):
    set_apple(np.random.default_rng(k), skin, wood, (-0.44 + x, -0.06 + y, 0.001 + z), (lean, 0.05, turn), 0.98)
set_half_apple(np.random.default_rng(9), skin, bone, (-0.395, -0.105, 0.0135), (-0.32, 0.0, 0.35), 0.95)
rounded(stand(saucer(), porcelain, (0.55, -0.13, 0.001)), 50)
cup, drink, gilt = armudu()
for shape, material in ((cup, glass()), (gilt, porcelain), (drink, tea())):
    rounded(stand(shape, material, (0.55, -0.13, 0.0055), size=1.15), 50)



def sheer(x0, x1, folds):
    """A thin curtain between two places on the rod, gathered above, its folds wandering as they fall."""
    curtain, columns, rows = Shape(), 150, 14

    def place(i, j):
        u, t = i / columns, 1.5 * j / rows
        way = 2 * np.pi * folds * (u + 0.035 * np.sin(7 * u + x0) + 0.012 * np.sin(3.1 * t + 9 * u))
        deep = 0.017 * (0.55 + 0.45 * np.sin(u * 17 + x0)) * (1.25 - 0.35 * t)
        return (x0 + (x1 - x0) * u + 0.006 * np.sin(2 * t + 5 * u), FACE - 0.06 + deep * np.sin(way) + 0.3 * deep * np.sin(2 * way + 1.3 * t), t)

    for i in range(columns):
        for j in range(rows):
            hem = palette.LINEN if j == 0 else palette.FELT
            curtain.add([place(i, j), place(i + 1, j), place(i + 1, j + 1), place(i, j + 1)], [(0, 1, 2, 3)], palette.shade(hem, 0.9))
    rounded(stand(curtain, lace, (0, 0, 0.01)), 80)


sheer(-1.24, -0.9, 7)
sheer(0.6, 0.98, 8)

stand(sheet((-120, 120), (1.2, 220), 160, 200, lambda x, y: -2.2 + 0.3 * noise(x * 0.05, y * 0.05, 3), lambda x, y, z, s: mixed(palette.GRASS, palette.STEPPE, np.clip(0.5 + noise(x * 0.1, y * 0.1, 4), 0, 1)), rng, y_power=1.7), earth)
mountains(rock, rng, 420, 300, 1700, 62, seed=31, snow_line=0.4, cell=150, base=-3)
mountains(rock, rng, 270, 150, 1200, 13, seed=44, snow_line=2.0, rock=linear('6f6f68'), columns=220, rows=50, cell=60, base=-3)
trees = meshes_of([poplar(rng, 12.0, (palette.LEAF, palette.GRASS), 8000) for _ in range(2)], earth, thin)
for i, (x, y, size) in enumerate([(-13, 34, 0.8), (-16.5, 42, 0.85), (-20, 51, 0.9), (-24, 61, 0.95), (-29, 73, 1.0), (14, 58, 0.9), (19, 74, 1.0)]):
    for mesh in trees[i % 2]:
        stand(mesh, at=(x, y, -2.3), turn=(0, 0, i * 1.7), size=size)

for i, (x, y, turn) in enumerate(((-10.5, 36, 0.25), (10.5, 62, -0.2))):
    for shape, material in zip(village_house(np.random.default_rng(60 + i)), (earth, timber('upright'), earth)):
        stand(shape, material, (x, y, -2.3), (0, 0, turn))
    panes, bars = Shape(), Shape()
    for at in (0.85, 3.1, 5.35):
        for k, j in np.ndindex(10, 11):
            near = np.hypot((k - 5.5) / 5, (j - 6.5) / 7)
            drawn = 0.5 if k in (0, 1, 8, 9) else 1.0
            panes.join(box((0.1, 0.02, 0.1), palette.shade(palette.mix(palette.LAMP, palette.RUST, min(0.7, 0.55 * near)), drawn * (1.25 - 0.75 * near)), at=(at + 0.125 + 0.1 * k, -0.26, 1.02 + 0.1 * j)))
        bars.join(box((0.055, 0.03, 1.1), palette.DARK_WOOD, at=(at + 0.575, -0.285, 1.02))).join(box((1.0, 0.03, 0.05), palette.DARK_WOOD, at=(at + 0.575, -0.285, 1.72)))
    without_shine(stand(panes, lit(f'windows {i}', palette.mix(palette.LAMP, (1, 1, 1), 0.25), 1.9), (x, y, -2.3), (0, 0, turn)))
    stand(bars, earth, (x, y, -2.3), (0, 0, turn))

bushes = meshes_of([broadleaf(rng, 3.2, (palette.LEAF, palette.GRASS), 14, 0.9, 0.09)], earth, thin)
for i, (x, y) in enumerate([(-11.6, 34.6), (-8.6, 35.4), (-5.6, 36.2), (-2.4, 38), (-15, 36), (-17, 40), (1.5, 44), (5.5, 52), (9, 58), (-4.5, 30), (-7, 27), (12, 56)]):
    for mesh in bushes[0]:
        stand(mesh, at=(x, y, -2.45), turn=(0, 0, i * 1.3), size=rng.uniform(0.45, 0.8))

shine('dial light', on_front(0.0, -0.05, 0.11), 0.2, 0.06)
soft_light('dial spill', on_front(0, -0.012, 0.114), on_front(0, -1.0, -0.25), (0.4, 0.08), 0.8, palette.LAMP)
soft_light('window', (OX + WIDE / 2, FACE - 0.06, 0.75), (0.0, -0.4, 0.0), (WIDE, 1.2), 7, linear('a9b4e0'))
soft_light('lamp', (1.25, -0.75, 0.85), (0.1, 0.0, 0.12), (0.3, 0.3), 8, linear('ffd2a0'))
soft_light('dusk', (-1.5, -0.9, 0.8), (0.0, 0.0, 0.15), (0.9, 0.9), 5, linear('a9b8f0'))
let_lamps_lead()
EYE, AIM = np.array([-0.03, -1.28, 0.37]), np.array([0.02, 0.05, 0.215])
point_camera(tuple(EYE), tuple(AIM), 35.5, float(np.linalg.norm(EYE - [0.1, 0.0, 0.15])), 9.0)
render(settings, exposure=0.35, bounces=2)
