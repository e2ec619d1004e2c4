"""Eight woollen threads leave eight balls, each of its own dye, and are twisted into one cord; on felt, in raking light."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import light_room, soft_light
from diorama.grain import plain, polished
from diorama.joinery import lay_boards
from diorama.motifs import felt_colour
from diorama.noise import noise
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.shape import Shape, mesh_of, pebble, stand
from diorama.smoke import smooth
from diorama.spun_wool import ball, fluff, thread

settings = read_settings()
rng = np.random.default_rng(8)
empty_scene()
light_room(linear('ffd09a'), azimuth=-62, height=24, strength=9.0, width=2.0, air=linear('c9cfd8'), fill=0.34)
wool, felt, wood = plain('wool', 0.97, 120.0, 0.12, 900.0, 0.0006, 0.04), plain('felt', 0.98, 60.0, 0.07, 420.0, 0.0016, 0.03), polished('wood', 'x', 0.5)
lay_boards(wood, rng, (-1.3, 1.3), (-1.0, 1.4), -0.0125, 12, palette.mix(palette.OLD_WOOD, palette.DARK_WOOD, 0.45), 0.04, 0.004, 0.005)

# indigo, weld, madder, white wool, walnut, a green of indigo over weld, onion, dark wool
DYES = [palette.mix(palette.INDIGO, palette.PALE_INDIGO, 0.2), linear('cf9f45'), palette.shade(palette.POMEGRANATE, 0.85), linear('e9dfca'), linear('6e4a30'), linear('5c7350'), linear('b8673a'), linear('3a3536')]
THICK, BALL = 0.0085, 0.058
MEET = np.array([0.06, 0.1])


def felt_height(x, y):
    """The felt is pressed by hand: nowhere quite level."""
    return 0.003 * noise(x * 7, y * 7, 3) + 0.0014 * noise(x * 40, y * 40, 5)


def lay_felt(half_x, half_y, cells_x, cells_y):
    """A felt mat with a dark line along its edge."""
    edge_x = lambda v: half_x + 0.012 * noise(v * 6, v * 0, 8) + 0.004 * noise(v * 40, v * 0, 9)
    u, v = np.meshgrid(np.linspace(-1, 1, cells_x), np.linspace(-1, 1, cells_y))
    x = u * edge_x(v * half_y)
    y = v * (half_y + 0.012 * noise(u * half_x * 6, u * 0 + 5, 8))
    z = felt_height(x, y) - 0.012 * (np.maximum(np.abs(u), np.abs(v)) > 0.995)
    points = np.stack([x, y, z], -1).reshape(-1, 3)
    i, j = np.meshgrid(np.arange(cells_y - 1), np.arange(cells_x - 1), indexing='ij')
    a = (i * cells_x + j).ravel()
    faces = np.stack([a, a + 1, a + cells_x + 1, a + cells_x], 1)
    middle = points[faces].mean(axis=1)
    near_edge = np.minimum(half_x - np.abs(middle[:, 0]), half_y - np.abs(middle[:, 1]))
    colours = np.tile(np.asarray(palette.mix(palette.FELT, palette.LINEN, 0.35)), (len(middle), 1))
    colours[(near_edge > 0.035) & (near_edge < 0.052)] = palette.INDIGO
    colours *= rng.uniform(0.93, 1.05, (len(faces), 1))
    shape = Shape()
    shape.points, shape.faces, shape.colours = [tuple(p) for p in points.tolist()], [tuple(f) for f in faces.tolist()], colours.tolist()
    stand(shape, felt)


def sew_horns(cx, cy, size=0.15, fine=0.0016):
    """Horns cut out of dark felt and sewn onto the mat."""
    ticks = np.arange(-1.75 * size, 1.75 * size, fine)
    x, y = (a.ravel() for a in np.meshgrid(ticks, ticks))
    dark = felt_colour(x, y, size, (0, 0, 0), (1, 1, 1))[:, 0] > 0.5
    x, y = x[dark] + cx, y[dark] + cy
    half = fine * 0.51
    corners = np.stack([np.stack([x + dx * half, y + dy * half], -1) for dx, dy in ((-1, -1), (1, -1), (1, 1), (-1, 1))], 1)
    z = felt_height(corners[..., 0], corners[..., 1]) + 0.0016
    points = np.concatenate([corners, z[..., None]], -1).reshape(-1, 3)
    colour = palette.mix(palette.DEEP_POMEGRANATE, palette.LEATHER, 0.35)
    stand(Shape().add(points, [tuple(range(4 * i, 4 * i + 4)) for i in range(len(x))], [palette.shade(colour, f) for f in rng.uniform(0.92, 1.06, len(x))]), felt)


def bezier(a, b, c, d, count):
    t = np.linspace(0, 1, count)[:, None]
    return (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d


lay_felt(0.9, 0.68, 520, 380)
for place in ((0.5, 0.4), (0.52, -0.42)):
    sew_horns(*place)
RING = THICK * 0.94 / math.sin(math.pi / 8)
HIGH = RING + THICK * 0.9
# the cord's middle line: from where the threads meet, away to the right in one slow bend, and out of the picture
axis = np.vstack([bezier(np.array([*MEET, HIGH]), np.array([0.26, 0.16, HIGH]), np.array([0.32, -0.13, HIGH]), np.array([0.52, -0.09, HIGH]), 420)[:-1],
                  bezier(np.array([0.52, -0.09, HIGH]), np.array([0.72, -0.05, HIGH]), np.array([0.7, 0.2, HIGH]), np.array([1.2, 0.26, HIGH]), 420)])
way = np.gradient(axis, axis=0)
way /= np.linalg.norm(way, axis=1)[:, None]
side = np.stack([-way[:, 1], way[:, 0], 0 * way[:, 0]], 1)
along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(axis, axis=0), axis=1))])
# seen against the cord's way the uppermost threads fan out in the middle, the lower ones to both sides
order = sorted(range(8), key=lambda k: -math.cos(2 * math.pi * (k + 0.5) / 8))
for rank, k in enumerate(order):
    share = rank / 7
    a = math.radians(106 + 152 * share)
    home = MEET + 0.56 * np.array([math.cos(a) * 1.08, math.sin(a) * 0.86])
    turn = 2 * math.pi * (k + 0.5) / 8 + along * 26.0 * np.clip(along / 0.10, 0, 1) ** 0.5
    wide = RING * (1 + 0.5 * np.exp(-along / 0.02))
    wound = axis + side * (np.cos(turn) * wide)[:, None] + np.stack([0 * along, 0 * along, np.sin(turn) * wide], 1)
    wound[:, 2] = np.maximum(wound[:, 2], THICK * 0.8)
    start = np.array([*home, BALL * 0.55]) + np.array([*(MEET - home) / np.linalg.norm(MEET - home), 0]) * BALL * 0.82
    leave = (wound[0] - wound[6]) / np.linalg.norm(wound[0] - wound[6])
    pull = np.array([*(MEET - home), 0]) * 0.3
    free = bezier(start, start + pull + [0.03 * math.sin(5 * share), 0.04 * math.cos(7 * share), -BALL * 0.6], wound[0] + leave * 0.15, wound[0], 150)
    settle = np.clip(np.linspace(0, 1, 150) * 5, 0, 1) * np.clip(np.linspace(1, 0, 150) * 4, 0, 1)
    free[:, 2] = free[:, 2] * (1 - settle) + (felt_height(free[:, 0], free[:, 1]) + THICK) * settle
    free[:, :2] += (0.006 * noise(free[:, 0] * 12 + k, free[:, 1] * 12, k) * settle)[:, None] * [1, -1]
    path = np.vstack([free[:-1], wound])
    colour = DYES[rank]
    smooth(stand(thread(path, THICK, colour, rng), wool))
    stand(fluff(path, THICK, colour, rng, 900), wool)
    own = np.random.default_rng(20 + rank)
    stand(pebble(own, BALL * 0.9, palette.shade(colour, 0.5), 1.0, 3), wool, (*home, BALL))
    smooth(stand(mesh_of(ball(BALL * 0.95, THICK * 0.92, colour, own), wool), at=(*home, BALL), turn=(0, 0, own.uniform(0, 6))))
    dome = own.normal(0, 1, (300, 3))
    stand(fluff(dome / np.linalg.norm(dome, axis=1)[:, None] * BALL * 0.98 + [0, 0, BALL], THICK, colour, own, 160), wool, (*home, 0))

soft_light('window', (-1.2, 0.9, 1.0), (0, 0, 0), (1.2, 0.9), 9, linear('cfdcf0'))
point_camera((-0.01, -0.98, 1.06), (-0.02, 0.025, 0.0), 35.5)
render(settings, exposure=0.05, bounces=2, colour=1.08)
