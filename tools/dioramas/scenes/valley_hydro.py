"""A small power station cut open at dusk: water falls down a pipe, a wheel turns, a belt drives the generator, far off a window is lit."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.houses import wall
from diorama.light import shine
from diorama.materials import card, glow, leaf, metal, timber, water
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import scatter, strewn
from diorama.shape import Shape, box, lathe, pebble, rod, stand, without_shine
from diorama.sky import Sky, hang_sky
from diorama.slice import cut_face
from diorama.terrain import mixed, sheet
from diorama.trees import meshes_of, poplar
from diorama.wagons import telegraph_pole, wire
from diorama.waterworks import belt, bucket_wheel, generator, pulley, switchboard

settings = read_settings()
rng = np.random.default_rng(1947)
empty_scene()
sky = hang_sky(Sky(horizon=linear('8d93b4'), middle=linear('6f7cab'), zenith=linear('3f4f86'), glow=linear('e0a884'),
                   sun=linear('ffcaa0'), azimuth=-128, height=30, sun_strength=3.6, fill=0.8, cloud_amount=0.0,
                   haze_start=36, haze_length=34, haze_most=1.0, haze_height=400))
fill_haze(sky)
earth, thin, iron = card(), leaf(), metal('iron', 0.4)
cut, felt = card('cut', 6.0, 0.16, 0.012, 16.0), card('felt', 1.5, 0.05, 0.004, 40.0)
still = water('still', linear('4a707c'), wave=2.0, height=0.015)
drop = card('drop', 2.0, 0.03, 0.0, rough=0.12, sheen=0.6)
flame, window_light = glow('flame', palette.LAMP, 16), glow('window', palette.LAMP, 9)
for shining in (flame, window_light):
    shining.cycles.sample_as_light = False
upright, lying = timber('upright', 'z'), timber('lying', 'x')
WIDE, DEEP, BOTTOM, POND, TAIL = 11.0, 9.0, -4.0, 5.15, -1.3
BLUE, FOAM = linear('5f9fb8'), palette.mix(palette.SNOW, linear('5f9fb8'), 0.2)
WHEEL = np.array([0.9, 0.5, 0.05])


def land(x, y):
    hill = 5.5 * smooth_step(-2.6, -8.0, x + 0.25 * noise(x * 0.5, y * 0.6, 4))
    far = 1.3 * smooth_step(5.5, 9.5, x) * smooth_step(3.5, 7.5, y)
    flat = 0.06 * fractal(x * 0.5, y * 0.5, 4, 5) * (1 - smooth_step(-3, -2, x) * smooth_step(6.5, 5.5, x))
    pond = -1.5 * smooth_step(-7.9, -8.7, x) * smooth_step(4.6, 3.6, y)
    tail = -2.1 * smooth_step(-0.62, -0.5, x) * smooth_step(1.9, 1.6, y + 0.05 * noise(x * 1.2, 0 * x, 3))
    return hill + far + flat + pond + tail


def at(x, y, lift=0.0):
    return x, y, float(land(np.array([x]), np.array([y]))[0]) + lift


def ground_colour(x, y, z, steep):
    grass = mixed(palette.STEPPE, palette.GRASS, np.clip(0.6 + 0.8 * noise(x * 0.6, y * 0.6, 16), 0, 1))
    bare = mixed(grass, palette.WARM_ROCK, smooth_step(0.25, 0.5, steep))
    return mixed(bare, palette.STONE, smooth_step(-0.2, -0.5, z))


stand(sheet((-WIDE, WIDE), (0, DEEP), 330, 160, land, ground_colour, rng), earth)


def table(x):
    return TAIL - 0.3 + 0 * x


def peat(x):
    return 0.28 + 0.06 * noise(x * 0.7, x * 0, 2)


stand(cut_face(np.stack([np.linspace(-WIDE, WIDE, 380), np.zeros(380)], 1), BOTTOM, 90, land, table, peat, rng, (0, -1)), cut)
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
water_body((-0.55, WIDE), 1.9, TAIL)

# the pipe, cut along its middle: iron above and below, water between
path = [np.array(p) for p in ((-8.35, 4.75), (-7.3, 4.3), (-2.3, -0.45), (-1.35, -0.83), (-0.35, -0.9))]
pipe, flow = Shape(), Shape()
for k, (p, q) in enumerate(zip(path, path[1:])):
    way = (q - p) / np.linalg.norm(q - p)
    up = np.array([-way[1], way[0]])
    r0, r1 = [0.42, 0.40, 0.34, 0.26, 0.14][k:k + 2]
    flow.add([(*(p - up * r0)[[0]], -0.05, (p - up * r0)[1]), (*(q - up * r1)[[0]], -0.05, (q - up * r1)[1]), (*(q + up * r1)[[0]], -0.05, (q + up * r1)[1]), (*(p + up * r0)[[0]], -0.05, (p + up * r0)[1])], [(0, 1, 2, 3)], BLUE)
    for s in (-1, 1):
        a, b = p + up * s * r0, q + up * s * r1
        pipe.join(rod((a[0], -0.06, a[1]), (b[0], -0.06, b[1]), 0.085, palette.shade(palette.RUST, 0.8), 8))
    for t in np.arange(0.1, 1, 0.34 / max(0.35, np.linalg.norm(q - p))):
        c = p + (q - p) * t + up * rng.uniform(-0.5, 0.5) * r1
        flow.join(box((0.26, 0.02, 0.035), FOAM, turn=(0, -math.atan2(way[1], way[0]), 0)), at=(c[0], -0.07, c[1]))
stand(pipe, iron)
stand(flow, drop)
jet = Shape()
for k in range(70):
    t = rng.random()
    jet.join(pebble(rng, rng.uniform(0.03, 0.075), palette.mix(BLUE, FOAM, rng.random()), 1.0), at=(-0.35 + 1.0 * t, 0.05 + 0.6 * t + rng.normal(0, 0.04), -0.9 + 0.04 * t + rng.normal(0, 0.05)))
for k in range(60):
    jet.join(pebble(rng, rng.uniform(0.03, 0.07), palette.mix(BLUE, FOAM, rng.random()), 1.0), at=(WHEEL[0] + rng.normal(0.2, 0.5), rng.uniform(0.3, 1.2), TAIL + abs(rng.normal(0, 0.14))))
stand(jet, drop)
stand(bucket_wheel(rng), earth, tuple(WHEEL), (0, 0.13, 0))
shaft = rod((WHEEL[0], 0.2, WHEEL[2] + 0.0), (WHEEL[0], 3.3, WHEEL[2] + 0.0), 0.09, palette.STONE, 10)
stand(shaft, iron)
footing = Shape().join(box((0.5, 0.4, 2.0), palette.STONE, at=(WHEEL[0], 1.65, -2.1)))
stand(footing, earth)

# the house, its front taken away
X0, X1, Y0, Y1, TALL = -2.0, 6.0, 2.0, 6.2, 3.3
room = Shape()
room.join(wall(X1 - X0, TALL, 0.4, [(5.9, 1.3, 1.0, 1.2), (1.0, 1.3, 1.0, 1.2)], palette.FELT, rng), at=(X0, Y1, 0.05))
for x in (X0, X1):
    room.join(wall(Y1 - Y0, TALL, 0.4, [], palette.FELT, rng), at=(x, Y0, 0.05), turn=(0, 0, math.pi / 2))
    room.join(box((0.42, 0.04, TALL), palette.CLAY, at=(x, Y0 - 0.02, 0.05)))
    gable = [(Y0 - 0.05, TALL), (Y1 + 0.2, TALL), ((Y0 + Y1) / 2 + 0.1, TALL + 1.5)]
    room.add([(x - 0.19, gy, gz) for gy, gz in gable] + [(x + 0.19, gy, gz) for gy, gz in gable], [(0, 2, 1), (3, 4, 5), (0, 3, 5, 2), (1, 2, 5, 4)], palette.FELT)
room.join(box((X1 - X0 + 0.2, Y1 - Y0, 0.22), palette.STONE, at=((X0 + X1) / 2, (Y0 + Y1) / 2, -0.12)))
stand(room, earth)
roof, run = Shape(), (Y1 - Y0) / 2 + 0.55
for k in range(34):
    x = X0 - 0.45 + (X1 - X0 + 0.9) * (k + 0.5) / 34
    board = box(((X1 - X0 + 0.9) / 34 * 0.93, run * 1.22, 0.06), palette.shade(palette.WAGON, rng.uniform(0.75, 1.1)))
    roof.join(board, at=(x, (Y0 + Y1) / 2 + 0.1 + run / 2, TALL + 0.82 + rng.normal(0, 0.01)), turn=(-0.61, 0, 0))
    if k > 20:
        roof.join(board, at=(x, (Y0 + Y1) / 2 + 0.1 - run / 2, TALL + 0.82 + rng.normal(0, 0.01)), turn=(0.61, 0, 0))
stand(roof, earth)
beams = Shape()
for x in np.linspace(X0 + 0.2, X1 - 0.2, 6):
    for s in (-1, 1):
        beams.join(rod((x, (Y0 + Y1) / 2 + 0.1, TALL + 1.5), (x, (Y0 + Y1) / 2 + 0.1 + s * run, TALL + 0.02), 0.07, palette.WOOD, 6))
    beams.join(rod((x, Y0, TALL + 0.03), (x, Y1, TALL + 0.03), 0.08, palette.WOOD, 6))
stand(beams, upright)
GEN = (3.9, 4.4)
stand(pulley(0.85), lying, (WHEEL[0], 3.1, WHEEL[2] + 0.95))
stand(Shape().join(box((0.3, 0.3, 0.95), palette.STONE, at=(WHEEL[0], 2.75, 0.05))).join(box((0.3, 0.3, 0.95), palette.STONE, at=(WHEEL[0], 3.45, 0.05))), earth)
stand(generator(), earth, (*GEN, 0.1))
stand(belt((WHEEL[0], 3.1, WHEEL[2] + 0.95, 0.87), (GEN[0], 3.1, 1.15, 0.38)), earth)
stand(belt((WHEEL[0], 2.4, WHEEL[2], 0.3), (WHEEL[0], 2.4, WHEEL[2] + 0.951, 0.3)), earth)
stand(switchboard(), earth, (1.9, 5.85, 0.1))
for x, y, z in ((1.2, 3.6, 2.6), (4.4, 3.6, 2.6)):
    stand(rod((x, y, z + 0.25), (x, y, TALL), 0.012, palette.IRON, 4), earth)
    stand(lathe([(0.22, 0.1), (0.05, 0.26)], 12, palette.INDIGO), earth, (x, y, z))
    without_shine(stand(lathe([(0.03, 0), (0.08, 0.08), (0.05, 0.16)], 10, palette.LAMP), flame, (x, y, z - 0.02)))
shine('lamp', (2.7, 3.3, 2.45), 300, 0.3)

# the current goes out: poles, wires, a house far off
line = [np.array((GEN[0], GEN[1] + 0.2, 1.9)), np.array((5.6, 5.4, 3.1)), np.array((7.4, 6.2, 4.7)), np.array((8.9, 7.4, 4.35)), np.array((9.75, 8.35, 3.05))]
for place, size in ((line[2], 0.62), (line[3], 0.44)):
    foot = at(place[0], place[1])
    stand(telegraph_pole(rng, (place[2] - foot[2]) / size + 0.45), upright, foot, (0, 0, 0.7), size)
for p, q in zip(line, line[1:]):
    for off in (-0.22, 0.22):
        stand(wire(p + [off * 0.6, off, 0], q + [off * 0.6, off, 0], 0.12, 0.02), earth)
home = Shape().join(box((1.5, 1.1, 0.85), palette.PALE_CLAY)).join(box((1.7, 1.3, 0.55), palette.DARK_REED, at=(0, 0, 0.85), taper=0.25))
stand(home, earth, at(9.75, 8.2, -0.05), (0, 0, 0.3), 0.9)
pane = Shape().add([(-0.22, -0.56, 0.3), (0.22, -0.56, 0.3), (0.22, -0.56, 0.66), (-0.22, -0.56, 0.66)], [(0, 1, 2, 3)], palette.LAMP)
without_shine(stand(pane, window_light, at(9.75, 8.2, -0.05), (0, 0, 0.3), 0.9))

trees = meshes_of([poplar(rng, 5.2, (palette.LEAF, palette.GRASS), leaves=5000, leaf_size=0.055) for _ in range(3)], upright, thin)
for k, (x, y, size) in enumerate([(-10.2, 7.6, 0.5), (-8.6, 8.2, 0.42), (-6.6, 8.3, 0.52), (-4.4, 8.4, 0.6), (7.4, 8.4, 0.5), (8.3, 8.6, 0.42), (10.5, 6.6, 0.5)]):
    for mesh in trees[k % 3]:
        stand(mesh, at=at(x, y), turn=(0, 0, k * 1.9), size=size)
tufts = grass_tufts(thin, rng, [palette.STEPPE, palette.GRASS], height=(0.08, 0.26))
scatter(tufts, strewn(rng, 1500, (-WIDE + 0.2, WIDE - 0.2), (0.1, DEEP - 0.2), lambda x, y: (((x < X0 - 0.4) & ((x > -7.6) | (y > 5))) | (x > X1 + 0.4) | (y > Y1 + 0.5)) * ((y > 2.0) | (x < -0.7)), land), rng, (0.5, 1.2))
rocks = Shape()
for _ in range(420):
    rocks.join(pebble(rng, rng.uniform(0.04, 0.15), palette.shade((palette.STONE, palette.ROCK, palette.WARM_ROCK)[rng.integers(3)], rng.uniform(0.75, 1.1)), 0.7), at=(rng.uniform(-WIDE, WIDE), 0.02, rng.uniform(BOTTOM + 0.08, -2.9)), turn=(0, rng.uniform(0, 3), 0))
stand(rocks, earth)
stand(sheet((-80, 80), (-30, 140), 40, 40, lambda x, y: BOTTOM + 0 * x, lambda x, y, z, s: np.tile(linear('7d84a8'), (len(x), 1)), rng, 0.0), felt)

point_camera((1.6, -23.5, 8.2), (-0.2, 2.5, 0.75), 36.5)
render(settings, exposure=0.45, bounces=2)
