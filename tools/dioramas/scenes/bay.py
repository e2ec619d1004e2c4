"""A wide bay in the morning seen over flat roofs: pale houses round it as in a theatre, a steamer, a few sails."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.airing_carpet import airing_carpet
from diorama.birds import bird
from diorama.fringe import hanging_fringe
from diorama.harbour import PALE_STONE, lateen_boat, pale_house, steamer
from diorama.haze import fill_haze
from diorama.homestead import storage_jar
from diorama.household import rug
from diorama.joinery import board
from diorama.materials import card, leaf, vapour, water
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import Shape, box, lathe, mesh_of, stand
from diorama.sky import Sky, hang_sky
from diorama.smoke import plume
from diorama.terrain import mixed, sheet
from diorama.trees import broadleaf, meshes_of
from diorama.water import pool
from diorama.webbing import smooth_line
from diorama.yard import washing

settings = read_settings()
rng = np.random.default_rng(1926)
empty_scene()
sky = hang_sky(Sky(horizon=linear('ffd9a6'), middle=linear('c7cfe4'), zenith=linear('7d9dd2'), glow=linear('ffd08a'),
                   sun=linear('ffc27c'), azimuth=34, height=15, sun_strength=7.5, sun_width=1.0, fill=0.8, cloud=linear('ffeeda'),
                   cloud_amount=0.6, cloud_seed=11.0, haze_start=60, haze_length=1700, haze_most=0.88, haze_height=160))
fill_haze(sky)
earth, thin, smoke = card(), leaf(), vapour(density=0.4)
stone, cloth = card('stone', 0.7, 0.1, 0.012, 9.0), card('cloth', 8.0, 0.08, 0.004, 240.0)
sea = water('sea', linear('6f93a6'), wave=0.22, height=0.5, stretch=(0.6, 1.6), rough=0.09)
BAY, WIDE, TOP = (50.0, 420.0), (275.0, 250.0), 58.0


def from_bay(x, y):
    """Metres from the shore of the bay, under 0 on the water; open sea lies to the right behind."""
    x, y = np.asarray(x, float), np.asarray(y, float)
    a = np.arctan2(y - BAY[1], x - BAY[0])
    r = np.hypot((x - BAY[0]) / WIDE[0], (y - BAY[1]) / WIDE[1]) + 0.05 * np.sin(a * 3 + 1.0) + 0.03 * np.sin(a * 7)
    bowl = (r - 1) * 270
    mouth = 60 - (y - 480) * 0.9 + np.abs(x - 330) * 0.55
    return np.minimum(bowl, mouth)


def land(x, y):
    d = from_bay(x, y)
    near = np.maximum(0, TOP - 10 - 0.27 * (y - 15)) * smooth_step(4, 30, d) * smooth_step(210, 60, np.abs(x))
    slope = 84 * smooth_step(0, 400, d) + 34 * smooth_step(120, 700, d) * (0.6 + 0.8 * np.abs(noise(x / 260, y / 260, 5)))
    return np.where(d > 0, 1.6 + np.maximum(slope * smooth_step(40, 160, y), near) + 1.5 * fractal(x / 60, y / 60, 3, 7) * smooth_step(10, 60, d), -6.0 + 7.6 * smooth_step(-12, 0, d))


def ground_colour(x, y, z, steep):
    dry = mixed(palette.PALE_CLAY, palette.STEPPE, np.clip(0.5 + 0.8 * noise(x / 70, y / 70, 3), 0, 1))
    return mixed(dry, palette.mix(palette.WARM_ROCK, palette.CLAY, 0.4), smooth_step(0.05, 0.2, steep))


stand(sheet((-900, 1100), (14, 1500), 330, 320, land, ground_colour, rng, y_power=1.5), earth)
pool(sea, (-2600, 4200), (60, 4800), 0.0)

kinds = [(mesh_of(pale_house(rng, rng.uniform(7, 15), rng.uniform(7, 11), s), stone, 'house'), 3.1 * s + 0.4) for s in (1, 1, 2, 2, 2, 3, 3, 2, 1, 3)]
def live_on(x, y, z):
    """What lies about on a flat roof in the morning: washing, a rug, jars."""
    posts, cloths = washing(rng, 3.4, 1.9, (palette.FELT, palette.SNOW, palette.PALE_INDIGO, palette.FELT, palette.POMEGRANATE))
    line, turn = (x - 1.6, y + rng.uniform(-1.0, 2.0), z), (0, 0, rng.normal(0, 0.25))
    stand(posts, earth, line, turn)
    stand(cloths, thin, line, turn)
    stand(rug(2.2, 1.3, rng, 0.01, (palette.POMEGRANATE, palette.INDIGO)[rng.integers(2)]), cloth, (x + rng.uniform(-2, 2), y - 2.2, z + 0.04), (0, 0, rng.normal(0, 0.3)))
    for _ in range(3):
        stand(clay_jar, stone, (x + rng.uniform(-2.6, 2.6), y + rng.uniform(-2.6, 2.6), z), size=rng.uniform(0.6, 1.0))


clay_jar = mesh_of(storage_jar(), stone, 'jar')
places = rng.uniform((-560, 24), (820, 900), (60000, 2))
depth = from_bay(places[:, 0], places[:, 1])
keep = (depth > 16) & (depth < 330) & (rng.random(len(places)) < np.clip(1.15 - depth / 330, 0.06, 1))
cells = set()
for (x, y), d in zip(places[keep], depth[keep]):
    cell = (int(x // 15.5), int(y // 14.5))
    if cell in cells or cell[1] % 5 == 4 and cell[0] % 2:
        continue
    cells.add(cell)
    cx, cy = (cell[0] + 0.5) * 15.5 + rng.normal(0, 0.8), (cell[1] + 0.5) * 14.5 + rng.normal(0, 0.8)
    if float(from_bay(cx, cy)) < 14:
        continue
    face = math.atan2(BAY[1] - cy, BAY[0] - cx) + math.pi / 2
    # Before the ship stand only low houses.
    low = cy < 240 and abs(cx - 0.28 * cy) < 26
    house, roof = kinds[rng.integers(2) if low else rng.integers(len(kinds))]
    foot, turn = float(land(cx, cy)), round(face / (math.pi / 2)) * math.pi / 2 + rng.normal(0, 0.06)
    if cy < 190 and abs(cx) < 150:
        turn = rng.normal(0, 0.08)
    stand(house, at=(cx, cy, foot), turn=(0, 0, turn))
    if cy < 110 and abs(cx) < 70:
        live_on(cx, cy, foot + roof)

ship = steamer(60)
SX, SY, TURN = 84.0, 300.0, math.radians(168)
stand(ship, stone, (SX, SY, -0.3), (0, 0, TURN))
mouth = (SX + -0.04 * 60 * math.cos(TURN), SY - 0.04 * 60 * math.sin(TURN), 0.32 * 60)
plume(smoke, rng, mouth, 95, 20, math.radians(14), start=1.4, end=10.0, puffs=70, colours=(palette.mix(palette.FELT, palette.STONE, 0.4), palette.STONE))
for k, (x, y, turn) in enumerate([(-28, 268, 2.5), (24, 410, 2.9), (190, 395, 0.4), (-70, 372, 2.2), (150, 250, 2.7), (260, 520, 0.3), (80, 520, 2.8)]):
    body, sail = lateen_boat(palette.FELT if k % 3 else palette.mix(palette.RUST, palette.FELT, 0.45))
    stand(body, stone, (x, y, -0.1), (0, 0, turn), 1.35)
    stand(sail, thin, (x, y, -0.1), (0, 0, turn), 1.35)

# the terrace we stand on: its parapet, a rug airing, a jar, a flowerpot; roofs that step down to the shore
terrace = Shape().join(box((26, 10, 0.4), palette.mix(PALE_STONE, palette.CLAY, 0.25), at=(0, 4.0, TOP - 0.4)))
terrace.join(box((26, 0.39, 0.86), palette.shade(palette.mix(PALE_STONE, palette.CLAY, 0.45), 0.7), at=(0, 8.81, TOP))).join(box((26, 0.53, 0.15), palette.shade(palette.mix(PALE_STONE, palette.CLAY, 0.3), 0.8), at=(0, 8.8, TOP + 0.85)))
for k in range(26):
    terrace.join(board((0.988, 0.42, 0.85), palette.shade(PALE_STONE, rng.uniform(0.86, 1.08)), at=(-13 + k, 8.8 + rng.normal(0, 0.003), TOP), edge=0.012, worn=1.06))
    terrace.join(board((0.99, 0.56, 0.16), palette.shade(palette.mix(PALE_STONE, palette.FELT, 0.4), rng.uniform(0.92, 1.05)), at=(-13 + k, 8.8, TOP + 0.85), edge=0.014, worn=1.06))
stand(terrace, stone)
hung = [(9.1, 0.96), (9.06, 1.015), (8.9, 1.022), (8.66, 1.022), (8.545, 1.016), (8.505, 0.975), (8.492, 0.9), (8.487, 0.78), (8.484, 0.64), (8.482, 0.54)]
rounded(stand(airing_carpet(rng, hung, 1.15), cloth, (-2.0, 0.0, TOP)), 70)
stand(hanging_fringe(rng, -0.55, 0.56, 0.07), cloth, (-2.0, 8.466, TOP + 0.545))
jar = [(0.001, 0.0), (0.13, 0.0), (0.15, 0.02), (0.2, 0.16), (0.26, 0.36), (0.285, 0.52), (0.27, 0.66), (0.21, 0.8), (0.165, 0.87), (0.16, 0.91), (0.19, 0.95), (0.2, 0.975), (0.185, 0.985), (0.15, 0.96), (0.12, 0.8)]
rounded(stand(lathe([(r, z) for r, _, z in smooth_line([(r, 0.0, z) for r, z in jar], 7)], 96, palette.mix(palette.CLAY, palette.RUST, 0.3)), stone, (3.1, 8.8, TOP + 1.01), size=0.95), 60)
trees = meshes_of([broadleaf(rng, 6, (palette.LEAF, palette.GRASS), 16, 0.75, 0.12) for _ in range(3)], earth, thin)
for k, (x, y) in enumerate([(-9, 22), (6.5, 31), (-22, 44), (20, 46), (-2, 60), (36, 66), (-15, 76), (9, 90), (-38, 70), (52, 84)]):
    for mesh in trees[k % 3]:
        stand(mesh, at=(x, y, float(land(x, y)) - 0.3), turn=(0, 0, k * 1.9), size=rng.uniform(1.0, 1.4))
for k in range(9):
    stand(bird(rng.uniform(0.1, 0.5), 1.6, palette.FELT), earth, (rng.uniform(-8, 40), rng.uniform(60, 130), TOP + rng.uniform(-14, 8)), (0, 0, rng.uniform(0, 6)))

point_camera((0.0, 2.6, TOP + 3.5), (9, 100, TOP - 10.5), 29)
render(settings, exposure=0.1, bounces=0)
