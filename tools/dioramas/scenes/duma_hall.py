"""An empty assembly hall, one shaft of light on the speaker's stand. Shots: 1 the hall, 2 the bell on the stand, 3 one bench of it."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.assembly_hall import PLACE, RISE, arc_step, curtain, deputy_seat, desk_place, pilaster, speakers_stand
from diorama.chamber import casement, light_room, pierced_wall, soft_light
from diorama.dip_pen import round_inkwell, steel_pen
from diorama.grain import brass, plain, polished
from diorama.hand_bell import hand_bell
from diorama.joinery import board, lay_boards, panelling
from diorama.light_shaft import light_shaft
from diorama.materials import leaf
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.round_edges import round_edges
from diorama.shape import box, mesh_of, stand
from diorama.smoke import smooth

settings = read_settings()
rng = np.random.default_rng(1906)
empty_scene()
AZIMUTH, HEIGHT = -15.6, 22.5
sky = light_room(linear('ffd9a4'), AZIMUTH, HEIGHT, strength=10.0, width=0.9, air=linear('aab4c8'), fill=0.5)
wood, upright, deep = polished('wood', 'x', 0.6, 0.7), polished('upright', 'z', 0.62, 0.7), polished('deep', 'y', 0.5, 0.8)
hide, plaster, sheer = plain('hide', 0.55, 24.0, 0.12, specular=0.3), plain('plaster', 0.95, 1.2, 0.08, 30.0, 0.003), leaf('sheer', 0.6)
metal, paper = brass('metal', 0.26), plain('paper', 0.9, 60.0, 0.03)
OAK, WALL = palette.mix(palette.WOOD, palette.NEW_WOOD, 0.15), 12.6

stand(box((28, 14, 0.1), palette.shade(palette.DARK_WOOD, 0.3)), deep, (0, -1, -0.15))
lay_boards(deep, rng, (-14, 14), (-8, 5), 0.0, 110, palette.mix(palette.WOOD, palette.OLD_WOOD, 0.4), along='y')
BENCH, TIERS, AISLES = 1, [4.0 + 1.2 * k for k in range(6)], (math.radians(62), math.radians(118))
for k, radius in enumerate(TIERS):
    stand(arc_step(radius - 0.25, radius + (1.0 if k < 5 else 12), RISE * k - 0.02, RISE * (k + 1), 0.0, math.pi, palette.mix(OAK, palette.DARK_WOOD, 0.25)), wood)
desk, (frame, soft) = mesh_of(desk_place(OAK), wood), deputy_seat(OAK)
frame, soft = mesh_of(frame, upright), mesh_of(soft, hide)


def places(radius):
    """Angles of the places of one bench, the aisles left free."""
    count = int(math.radians(164) * radius / PLACE)
    step = PLACE / radius
    angles = math.pi / 2 + (np.arange(count) - (count - 1) / 2) * step
    return [a for a in angles if all(abs(a - aisle) * radius > 0.72 for aisle in AISLES)]


def at_place(radius, angle, out, z):
    return (radius + out) * math.cos(angle), (radius + out) * math.sin(angle), z


sheet = mesh_of(board((0.21, 0.3, 0.002), palette.FELT, edge=0.0005), paper)
quill = [round_edges(mesh_of(part, material)) for part, material in zip(steel_pen(), (hide, metal))]
for k, radius in enumerate(TIERS):
    for angle in places(radius):
        turn = (0, 0, angle - math.pi / 2)
        stand(desk, None, at_place(radius, angle, 0, RISE * (k + 1)), turn)
        for mesh in (frame, soft):
            stand(mesh, None, at_place(radius, angle, 0.71, RISE * (k + 1)), (0, 0, turn[2] + rng.normal(0, 0.02)))
        if k == BENCH and AISLES[0] < angle < AISLES[1]:
            top = RISE * (k + 1) + 0.782
            stand(sheet, None, at_place(radius, angle + 0.012, 0.16, top), (-0.07, 0, turn[2] + rng.normal(0, 0.05)))
            lie = (0, 0, turn[2] + 1.35 + rng.normal(0, 0.12))
            for mesh in quill:
                stand(mesh, None, at_place(radius, angle - 0.026, 0.18, top - 0.001), lie)
    for aisle in AISLES:
        at = at_place(radius, aisle, -0.4, RISE * k)
        stand(board((1.1, 0.34, RISE / 2), OAK, edge=0.01), wood, at, (0, 0, aisle - math.pi / 2))

stand(board((3.0, 2.3, 0.16), OAK, edge=0.02), wood, (0, -0.2, 0))
stand(board((2.2, 1.7, 0.16), OAK, edge=0.02), wood, (0, -0.2, 0.16))
stand(speakers_stand(palette.shade(OAK, 1.1)), upright, (0, 0, 0.32))
TOP = 0.32 + 1.14
stand(board((1.06, 0.56, 0.004), linear('2f4a3a'), edge=0.001), plain('baize', 0.97, 9.0, 0.09, 1400.0, 0.0005, 0.08), (0, -0.06, TOP))
for shape, material in zip(hand_bell(), (metal, upright, metal)):
    round_edges(stand(shape, material, (0.14 if settings.shot == 2 else 0.24, 0.02, TOP + 0.004), size=0.92 if settings.shot == 2 else 1.35))
stand(sheet, None, (-0.16, -0.08, TOP + 0.004), (0, 0, 0.14))
for shape, material in zip(round_inkwell(), (plain('glass', 0.12, 40.0, 0.02, bump=0, specular=0.6), metal)):
    round_edges(stand(shape, material, (-0.3, 0.13, TOP + 0.004)))
for mesh in quill:
    stand(mesh, None, (-0.1, -0.06, TOP + 0.0055), (0, 0, 2.5))

WINDOWS, WIDE, SILL, TALL = (-10.4, -6.95, -3.5, -0.05, 3.4, 6.85, 10.3), 1.9, 3.6, 4.0
OPEN = WINDOWS[2]
for x in WINDOWS:
    wall = pierced_wall(3.45, 9.0, 0.5, (3.45 / 2 - WIDE / 2, SILL, WIDE, TALL), linear('cfc3ab'))
    stand(wall, plaster, (x - 3.45 / 2, WALL, 0))
    stand(board((WIDE + 0.3, 0.3, 0.12), palette.FELT, edge=0.02), plaster, (x, WALL - 0.02, SILL - 0.12))
    stand(pilaster(9.0, linear('ddd3bf')), plaster, (x + 3.45 / 2, WALL - 0.08, 0))
    if x == OPEN:
        stand(casement(WIDE, TALL, 2, 5, palette.FELT, 0.05, 0.08), upright, (x - WIDE / 2, WALL + 0.35, SILL))
    else:
        smooth(stand(curtain(WIDE, TALL, linear('77685f'), x), sheer, (x - WIDE / 2, WALL + 0.2, SILL)))
    stand(panelling(3.45, 1.5, 3, OAK, 0.12), upright, (x - 3.45 / 2, WALL - 0.06, RISE * 6))
stand(box((0.4, 30, 9), linear('cfc3ab')), plaster, (-12.3, 0, 0))
stand(box((0.4, 30, 9), linear('cfc3ab')), plaster, (12.3, 0, 0))

light_shaft((OPEN - WIDE / 2 + 0.1, OPEN + WIDE / 2 - 0.1, WALL, SILL + 0.1, SILL + TALL - 0.1), -np.array(sky.direction), 17.0, linear('ffdcae'), {1: 0.005, 2: 0.0016, 3: 0.0008}[settings.shot], sheets=64)
soft_light('behind', (-3, -7.5, 7), (0, 4, 0), (8, 4), 420 if settings.shot == 1 else 240, linear('c4cbe0'))
if settings.shot == 1:
    point_camera((-2.2, -6.1, 5.3), (-0.1, 3.4, 1.6), 25)
elif settings.shot == 2:
    point_camera((-0.06, -0.62, TOP + 0.27), (0.055, 0.14, TOP + 0.04), 34, focus=0.69, aperture=4.5)
else:
    soft_light('bench', (0.3, 3.6, 3.7), (0.2, 5.3, 1.3), (3.6, 0.8), 70, linear('ffc98c'))
    point_camera((-2.35, 3.5, 2.35), (0.9, 5.9, 1.32), 30)
render(settings, exposure=0.35)
