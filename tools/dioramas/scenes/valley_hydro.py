"""A model of a small power station, cut open: water falls down a pipe into a spiral, turns a runner, its shaft turns the generator, a window is lit."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import pierced_wall, soft_light
from diorama.grain import plain, polished
from diorama.haze import fill_haze
from diorama.joinery import board
from diorama.light import shine
from diorama.materials import card, glow, leaf, metal, timber, water
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.ribbons import line_through
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.round_edges import round_edges
from diorama.scatter import scatter, strewn
from diorama.shape import Shape, box, lathe, pebble, placed, rod, stand, without_shine
from diorama.sky import Sky, hang_sky
from diorama.slice import cut_face
from diorama.stationery import BRASS
from diorama.terrain import mixed, sheet
from diorama.trees import meshes_of, poplar
from diorama.wagons import telegraph_pole, wire
from diorama.waterworks import WATER as BLUE, generator, hoops, insulator, runner, shaft, stream, streaks, switchboard

settings = read_settings()
rng = np.random.default_rng(1947)
empty_scene()
AIR = linear('7c8a8c')
fill_haze(hang_sky(Sky(horizon=AIR, middle=AIR, zenith=AIR, glow=linear('e0a884'), sun=linear('ffcfa6'), azimuth=-128, height=34, sun_strength=3.4,
                       sun_width=1.2, fill=0.75, cloud=AIR, cloud_amount=0.0, glow_strength=0.0, haze_start=900.0, haze_most=0.0)))
earth, thin, iron = card(), leaf(), metal('iron', 0.4)
cut, concrete, plaster = card('cut', 3.0, 0.12, 0.006, 26.0), plain('concrete', 0.95, 9.0, 0.1, 60.0, 0.004), plain('plaster', 0.95, 1.2, 0.08, 40.0, 0.004)
model, cloth, tin = polished('model', 'x', 0.35), plain('cloth', 0.95, 0.6, 0.1, 60.0, 0.01), plain('tin', 0.5, 2.0, 0.1, specular=0.3)
still = water('still', linear('4a707c'), wave=2.0, height=0.015)
drop = card('drop', 2.0, 0.03, 0.0, rough=0.12, sheen=0.6)
flame, window_light = glow('flame', palette.LAMP, 16), glow('window', palette.LAMP, 9)
for shining in (flame, window_light):
    shining.cycles.sample_as_light = False
upright = timber('upright', 'z')
WIDE, DEEP, BOTTOM, POND, TAIL = 11.0, 9.0, -4.0, 5.15, -1.3
# the hall, the chamber under it, and the upright axis of the machine
X0, X1, Y1, TALL = -1.9, 4.6, 4.5, 3.0
LEFT, FLOOR, BACK = -1.0, -3.05, 1.95
AXIS, SPIRAL = np.array([1.0, 0.97]), -1.42


def land(x, y):
    hill = 5.5 * smooth_step(-2.6, -8.0, x + 0.25 * noise(x * 0.5, y * 0.6, 4))
    far = 0.9 * smooth_step(5.2, 8.5, x) * smooth_step(2.4, 5.0, y)
    flat = 0.06 * fractal(x * 0.5, y * 0.5, 4, 5) * (1 - smooth_step(-3, -2, x) * smooth_step(6.0, 5.0, x))
    pond = -1.5 * smooth_step(-7.9, -8.7, x) * smooth_step(4.6, 3.6, y)
    tail = -2.75 * smooth_step(X1 - 0.05, X1 + 0.05, x) * smooth_step(1.9, 1.6, y + 0.05 * noise(x * 1.2, 0 * x, 3))
    return hill + far + flat + pond + tail


def at(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


def ground_colour(x, y, z, steep):
    grass = mixed(palette.STEPPE, palette.GRASS, np.clip(0.6 + 0.8 * noise(x * 0.6, y * 0.6, 16), 0, 1))
    bare = mixed(grass, palette.WARM_ROCK, smooth_step(0.25, 0.5, steep))
    return mixed(bare, palette.STONE, smooth_step(-0.2, -0.5, z))


round_edges(stand(sheet((-WIDE, WIDE), (0, DEEP), 330, 160, land, ground_colour, rng), earth), 40)


def table(x):
    return TAIL - 0.3 + 0 * x


def peat(x):
    return 0.28 + 0.06 * noise(x * 0.7, x * 0, 2)


for x0, x1, top in ((-WIDE, LEFT, land), (LEFT, X1, lambda x, y: FLOOR - 0.12 + 0 * x), (X1, WIDE, land)):
    steps = int((x1 - x0) * 17)
    stand(cut_face(np.stack([np.linspace(x0, x1, steps), np.zeros(steps)], 1), BOTTOM, 90 if top is land else 22, top, table, peat, rng, (0, -1)), cut)
for side in (-1, 1):
    stand(cut_face(np.stack([np.full(120, side * WIDE), np.linspace(0, DEEP, 120)], 1), BOTTOM, 60, land, table, peat, rng, (side, 0)), cut)


def water_body(x_range, depth, level, steps=90):
    """The water of a hollow: its surface, and where the slice cuts it."""
    x = np.linspace(*x_range, steps)
    bed = np.minimum(land(x, 0 * x), level)
    shape = Shape()
    for k in range(steps - 1):
        if min(bed[k], bed[k + 1]) < level - 0.02:
            shape.add([(x[k], -0.02, bed[k]), (x[k + 1], -0.02, bed[k + 1]), (x[k + 1], -0.02, level), (x[k], -0.02, level)], [(0, 1, 2, 3)], palette.shade(BLUE, 0.8))
    stand(shape, drop)
    stand(Shape().add([(x_range[0], -0.02, level), (x_range[1], -0.02, level), (x_range[1], depth, level), (x_range[0], depth, level)], [(0, 1, 2, 3)], BLUE), still)


water_body((-WIDE, -7.9), 4.6, POND)
water_body((X1, WIDE), 1.9, TAIL)

# the pipe, cut along its middle: iron above and below, water between
path = line_through(((-8.35, 4.75), (-7.3, 4.25), (-5.4, 2.3), (-3.2, -0.1), (-2.3, -1.0), (-1.6, -1.4), (-1.0, SPIRAL)), 0.12)
way = np.gradient(path, axis=0)
up = np.stack([-way[:, 1], way[:, 0]], 1) / np.linalg.norm(way, axis=1)[:, None]
thick = np.interp(np.linspace(0, 1, len(path)), (0, 0.12, 1), (0.46, 0.4, 0.36))[:, None]
low, high = path - up * thick, path + up * thick
flow, pipe = Shape(), Shape()
for k in range(len(path) - 1):
    flow.add([(*p[:1], -0.05, p[1]) for p in (low[k], low[k + 1], high[k + 1], high[k])], [(0, 1, 2, 3)], BLUE)
for edge in (low, high):
    pipe.join(stream(np.stack([edge[:, 0], 0 * edge[:, 0] - 0.06, edge[:, 1]], 1), np.full(len(edge), 0.08), palette.shade(palette.RUST, 0.8), 16))
flat = np.stack([path[:, 0], 0 * path[:, 0] - 0.06, path[:, 1]], 1)
for _ in range(64):
    k, off = int(rng.integers(0, len(path) - 12)), rng.uniform(-0.7, 0.7)
    line = flat[k:k + int(rng.integers(6, 12))].copy()
    line[:, [0, 2]] += up[k:k + len(line)] * off * thick[k:k + len(line)]
    flow.join(stream(line, 0.022 * np.sin(np.linspace(0.1, math.pi - 0.1, len(line))), palette.mix(BLUE, palette.SNOW, rng.uniform(0.3, 0.75)), 8))
round_edges(stand(pipe, iron))
round_edges(stand(flow, drop))

# the chamber under the hall: water winds about the runner, falls through it and leaves by a wide bend
GREY = linear('a8a49c')
for x, y, wide, deep, low_z, tall in ((LEFT - 0.06, BACK / 2, 0.12, BACK, FLOOR, -FLOOR), (X1 + 0.04, BACK / 2, 0.12, BACK, FLOOR, -FLOOR), ((LEFT + X1) / 2, BACK + 0.05, X1 - LEFT, 0.1, FLOOR, -FLOOR), ((LEFT + X1) / 2, BACK / 2, X1 - LEFT + 0.2, BACK, FLOOR - 0.12, 0.12)):
    stand(board((wide, deep, tall), palette.shade(GREY, 0.82), edge=0.004, worn=1.05), concrete, (x, y, low_z))
winding = np.radians(np.linspace(150, -8, 16))
inlet = [(LEFT, 0.5, SPIRAL), (-0.55, 0.62, SPIRAL), (-0.1, 0.98, SPIRAL)]
spiral = [(AXIS[0] + 0.93 * math.cos(a), AXIS[1] + 0.62 * math.sin(a), SPIRAL) for a in winding]
course = np.array(inlet + spiral)
fine = np.linspace(0, len(course) - 1, 90)
course = np.stack([np.interp(fine, np.arange(len(course)), course[:, k]) for k in range(3)], 1)
for _ in range(3):
    course[1:-1] = (course[:-2] + course[1:-1] * 2 + course[2:]) / 4
bore = np.interp(np.linspace(0, 1, 90), (0, 0.25, 1), (0.36, 0.36, 0.13))
bend = line_through(((AXIS[0], -1.7), (AXIS[0], -2.0), (AXIS[0] + 0.3, -2.42), (AXIS[0] + 1.0, -2.56), (X1, -2.5)), 0.06)
bend = np.stack([bend[:, 0], 0 * bend[:, 0] + AXIS[1], bend[:, 1]], 1)
wide = np.interp(np.linspace(0, 1, len(bend)), (0, 0.3, 1), (0.4, 0.4, 0.47))
for body, width, every, threads in ((course, bore, 13, 26), (bend, wide, 16, 34)):
    round_edges(stand(stream(body, width), drop))
    round_edges(stand(hoops(body, width, every, palette.shade(palette.RUST, 0.8)), iron))
    round_edges(stand(streaks(rng, body, width * 1.005, threads), drop))
for shape, place, material in ((runner(0.62, 0.66), (*AXIS, SPIRAL), metal('bronze', 0.35)), (shaft(SPIRAL + 0.3, 0.1), (*AXIS, 0.0), iron), (generator(), (*AXIS, 0.1), tin)):
    round_edges(stand(shape, material, place))
cover = lathe([(0.1, 0.3), (0.62, 0.3), (0.66, 0.34), (0.66, 0.4), (0.1, 0.42)], 64, palette.IRON)
round_edges(stand(cover, iron, (*AXIS, SPIRAL)))
tailwater = np.stack([np.linspace(X1 + 0.1, WIDE - 0.2, 80), np.full(80, -0.04), np.linspace(-2.2, -1.75, 80)], 1)
for lift in np.linspace(-0.35, 0.35, 5):
    for k in rng.integers(0, 66, 4):
        line = tailwater[k:k + 14] + [0, 0, lift]
        round_edges(stand(stream(line, 0.02 * np.sin(np.linspace(0.1, math.pi - 0.1, 14)), palette.mix(BLUE, palette.SNOW, 0.35), 8), drop))

# the hall, its front taken away
PLASTER = palette.mix(palette.FELT, palette.PALE_CLAY, 0.25)
half = (X1 - X0) / 2
for x, hole in ((X0, 0.95), (X0 + half, 1.35)):
    stand(pierced_wall(half, TALL, 0.3, (hole, 1.25, 0.95, 1.15), PLASTER), plaster, (x, Y1 - 0.3, 0.05))
for x in (X0 + 0.15, X1 - 0.15):
    stand(board((0.3, Y1, TALL), PLASTER, edge=0.004, worn=1.0), plaster, (x, Y1 / 2, 0.05))
    gable = [(0.0, TALL), (Y1 + 0.1, TALL), (Y1 / 2 + 0.05, TALL + 1.45)]
    stand(Shape().add([(x - 0.15, y, z) for y, z in gable] + [(x + 0.15, y, z) for y, z in gable], [(0, 2, 1), (3, 4, 5), (0, 3, 5, 2), (1, 2, 5, 4)], PLASTER), plaster)
stand(board((X1 - X0, Y1, 0.2), linear('b5afa4'), edge=0.006, worn=1.1), concrete, ((X0 + X1) / 2, Y1 / 2, -0.1))
SLOPE, RUN, CREST = 0.565, Y1 / 2 + 0.5, TALL + 1.58
RED = palette.shade(palette.WAGON, 1.0)


def roof_side(way, x0, x1):
    """One slope of the roof: a single skin of tin with upright seams."""
    long, shape = RUN / math.cos(SLOPE), Shape()
    shape.join(board((x1 - x0, long, 0.05), RED, at=((x0 + x1) / 2, way * long / 2, 0), edge=0.004, worn=1.1))
    for x in np.arange(x0 + 0.02, x1, 0.42):
        shape.join(board((0.035, long, 0.05), palette.shade(RED, 0.9), at=(x, way * long / 2, 0.05), edge=0.01, worn=1.1))
    stand(shape, tin, (0, Y1 / 2 + 0.05, CREST), (-way * SLOPE, 0, 0))


roof_side(1, X0 - 0.4, X1 + 0.4)
roof_side(-1, X1 - 1.75, X1 + 0.4)
beams = Shape()
for x in np.linspace(X0 + 0.2, X1 - 0.2, 6):
    for side in (-1, 1):
        beams.join(rod((x, Y1 / 2 + 0.05, CREST - 0.1), (x, Y1 / 2 + 0.05 + side * (RUN - 0.15), CREST - 0.1 - (RUN - 0.15) * math.tan(SLOPE)), 0.06, palette.WOOD, 14))
    beams.join(rod((x, 0.02, TALL + 0.05), (x, Y1, TALL + 0.05), 0.07, palette.WOOD, 14))
round_edges(stand(beams, upright))
round_edges(stand(switchboard(), tin, (3.3, Y1 - 0.4, 0.1)))
for x, y in ((-0.4, 2.6), (2.9, 2.6)):
    stand(rod((x, y, 2.62), (x, y, TALL), 0.012, palette.IRON, 8), earth)
    round_edges(stand(lathe([(0.24, 0.1), (0.06, 0.26)], 40, palette.INDIGO), earth, (x, y, 2.37)))
    round_edges(without_shine(stand(lathe([(0.001, -0.01), (0.05, 0.02), (0.08, 0.08), (0.05, 0.16)], 28, palette.LAMP), flame, (x, y, 2.35))))
shine('lamp', (1.3, 2.4, 2.3), 260, 0.3)

# the current goes out: from the generator along the wall, over a pole, to a house
HOME, HOUSE_TURN, GROWN = (8.9, 4.3), 0.12, 1.35
home_foot = np.array(at(*HOME, -0.06))
home = Shape().join(board((1.7, 1.2, 0.95), palette.mix(palette.PALE_CLAY, palette.FELT, 0.3), edge=0.01, worn=1.05))
home.add([(-1.02, -0.8, 0.93), (1.02, -0.8, 0.93), (1.02, 0.8, 0.93), (-1.02, 0.8, 0.93), (-0.72, 0, 1.5), (0.72, 0, 1.5)], [(0, 1, 5, 4), (2, 3, 4, 5), (1, 2, 5), (3, 0, 4), (0, 3, 2, 1)], palette.DARK_REED)
home.join(board((0.4, 0.04, 0.72), palette.WOOD, at=(0.5, -0.61, 0), edge=0.008)).join(board((0.2, 0.2, 0.42), palette.CLAY, at=(0.4, 0.1, 1.28), edge=0.01))
frame = Shape()
for x in (-0.33, 0, 0.33):
    frame.join(board((0.045, 0.05, 0.5), palette.FELT, at=(x - 0.3, -0.62, 0.3), edge=0.004))
for z in (0.28, 0.78):
    frame.join(board((0.74, 0.05, 0.045), palette.FELT, at=(-0.3, -0.62, z), edge=0.004))
pane = Shape().add([(-0.62, -0.612, 0.3), (0.02, -0.612, 0.3), (0.02, -0.612, 0.8), (-0.62, -0.612, 0.8)], [(0, 1, 2, 3)], palette.LAMP)
for shape, material in ((home, plaster), (frame, tin)):
    stand(shape, material, home_foot, (0, 0, HOUSE_TURN), GROWN)
without_shine(stand(pane, window_light, home_foot, (0, 0, HOUSE_TURN), GROWN))
POLE, POLE_TURN, POLE_SIZE, POLE_TALL = at(6.7, 4.6), 0.25, 0.62, 6.4
stand(telegraph_pole(np.random.default_rng(3), POLE_TALL), upright, POLE, (0, 0, POLE_TURN), POLE_SIZE)
for k, side in enumerate((-1, 1)):
    tip = placed([(0, side * 0.85, POLE_TALL - 0.28)], POLE, (0, 0, POLE_TURN), POLE_SIZE)[0]
    wall_hook, home_hook = np.array([X1 + 0.02, 2.3 + side * 0.5, 2.55]), placed([(-0.86, side * 0.28, 0.72)], home_foot, (0, 0, HOUSE_TURN), GROWN)[0]
    round_edges(stand(insulator(), tin, wall_hook, (0, 0, math.pi)))
    round_edges(stand(insulator(), tin, home_hook, (0, 0, HOUSE_TURN)))
    out, back = wall_hook + [0.16, 0, 0.2], home_hook + [-0.16, 0, 0.2]
    inside = np.array([AXIS[0] + 0.57, AXIS[1] - 0.1 + 0.3 * k, 1.45])
    for start, end, sag in ((inside, np.array([X1 - 0.3, 2.3 + side * 0.5, 2.6]), 0.1), (out, tip, 0.18), (tip, back, 0.2)):
        stand(wire(start, end, sag, 0.02, 16), earth)

trees = meshes_of([poplar(rng, 5.2, (palette.LEAF, palette.GRASS), leaves=5000, leaf_size=0.055) for _ in range(3)], upright, thin)
for k, (x, y, size) in enumerate([(-10.3, 7.4, 0.5), (-9.7, 8.1, 0.6), (-9.0, 7.8, 0.44), (-4.6, 8.2, 0.6), (-3.9, 8.5, 0.5), (7.2, 8.4, 0.52), (7.9, 8.6, 0.62), (8.6, 8.3, 0.48), (10.4, 7.4, 0.5)]):
    for mesh in trees[k % 3]:
        stand(mesh, at=at(x, y), turn=(0, 0, k * 1.9), size=size)
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS], height=(0.08, 0.26))
scatter(tufts, strewn(rng, 1500, (-WIDE + 0.2, WIDE - 0.2), (0.1, DEEP - 0.2), lambda x, y: (((x < X0 - 0.3) & ((x > -7.6) | (y > 5))) | (x > X1 + 0.3) | (y > Y1 + 0.4)) * ((y > 2.0) | (x < X0)) * (np.hypot(x - HOME[0], y - HOME[1]) > 1.3), land), rng, (0.5, 1.2))
rocks = Shape()
for _ in range(420):
    x = rng.uniform(-WIDE, WIDE)
    rocks.join(pebble(rng, rng.uniform(0.04, 0.15), palette.shade((palette.STONE, palette.ROCK, palette.WARM_ROCK)[rng.integers(3)], rng.uniform(0.75, 1.1)), 0.7, 3), at=(x, 0.02, rng.uniform(BOTTOM + 0.08, -3.3 if LEFT - 0.2 < x < X1 + 0.2 else -2.9)), turn=(0, rng.uniform(0, 3), 0))
round_edges(stand(rocks, earth), 60)

# the model stands on a base of dark wood, before a wall
stand(board((2 * WIDE + 0.9, DEEP + 0.9, 0.62), palette.shade(palette.DARK_WOOD, 0.9), edge=0.05, worn=1.25), model, (0, DEEP / 2, BOTTOM - 0.62))
stand(board((3.0, 0.03, 0.26), BRASS, edge=0.01), metal('plate', 0.4), (0, -0.46, BOTTOM - 0.44))
stand(box((90, 60, 0.1), linear('4a5552')), cloth, (0, 12, BOTTOM - 0.72))
stand(box((120, 0.4, 60), linear('5f7371')), cloth, (0, 26, BOTTOM - 1))
soft_light('chamber', (1.6, -7.0, -0.6), (1.4, 0.6, -1.6), (3.0, 1.4), 260, linear('fff0dc'))
soft_light('room', (-9, -14, 12), (0, 2, 0), (9, 6), 900, linear('ffe4c8'))

point_camera((1.6, -23.5, 8.2), (-0.2, 2.5, 0.75), 36.5)
render(settings, exposure=0.45, bounces=2)
