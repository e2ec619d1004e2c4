"""A country platform in morning mist: a canopy, a lamp that still burns, rails that run out of sight. Nobody is there."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.grain import brass
from diorama.halo import hang_halo
from diorama.haze import fill_haze
from diorama.joinery import board
from diorama.light import shine
from diorama.materials import card, glow, leaf, metal, timber
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.railway import curved_rails, set_sleepers, strew_ballast
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.scatter import scatter, strewn
from diorama.shape import Shape, box, mesh_of, stand, without_shine
from diorama.sky import Sky, hang_sky
from diorama.station import canopy, lamp_post, platform, station_bell, station_bench
from diorama.terrain import mixed, sheet
from diorama.trees import broadleaf, meshes_of
from diorama.wagons import telegraph_pole, wire

settings = read_settings()
rng = np.random.default_rng(44)
empty_scene()
sky = hang_sky(Sky(horizon=linear('e6d3bd'), middle=linear('c9cbd2'), zenith=linear('9fb0c8'), glow=linear('ffdcab'),
                   sun=linear('ffcf98'), azimuth=-38, height=12, sun_strength=4.0, sun_width=3.0, fill=0.85, cloud=linear('efe3d4'),
                   cloud_amount=0.2, cloud_seed=9.0, haze_start=7, haze_length=42, haze_most=0.97, haze_height=45))
fill_haze(sky)
earth, thin, upright, along, lying = card(), leaf(), timber('upright', 'z'), timber('along', 'y'), timber('lying', 'x')
LEVEL, EDGE, TALL = 0.45, 1.75, 0.95


def middle(y):
    y = np.asarray(y, float)
    return 0.0 - 9.0 * smooth_step(30, 130, y)


def land(x, y):
    d = np.abs(x - middle(y))
    flat = 0.12 * fractal(x * 0.12, y * 0.12, 4, 3) * smooth_step(2, 6, d)
    return flat + (LEVEL - 0.24) * smooth_step(3.4, 1.9, d)


def colour(x, y, z, steep):
    grass = mixed(palette.STEPPE, linear('86895c'), np.clip(0.5 + 0.8 * noise(x * 0.2, y * 0.2, 6), 0, 1))
    d = np.abs(x - middle(y))
    return mixed(mixed(grass, palette.EARTH, smooth_step(3.6, 2.6, d) * 0.8), palette.shade(palette.STONE, 0.7), smooth_step(2.4, 1.8, d + 0.2 * noise(x, y, 3)))


stand(sheet((-60, 60), (0.3, 160), 240, 260, land, colour, rng, y_power=1.8), earth)
rusty, bright = curved_rails(middle, list(np.concatenate([np.arange(0.1, 30, 1.0), np.arange(30, 150, 2.0)])), LEVEL)
stand(rusty, earth)
stand(bright, metal('bright', 0.2))
set_sleepers(middle, (0.2, 110), LEVEL, earth, rng)
strew_ballast(middle, (0.2, 26), LEVEL, earth, rng, 4200)

stone, wood = platform(np.random.default_rng(2), 34, 6.0, TALL)
stand(stone, earth, (EDGE, 0.2, 0))
stand(wood, lying, (EDGE, 0.2, 0))
stand(canopy(11.0, 4.2, 2.95), along, (EDGE + 1.5, 6.2, TALL))
stand(station_bench(), along, (EDGE + 4.9, 10.4, TALL))
house, boards = Shape(), np.random.default_rng(9)
for k in range(20):
    house.join(board((0.05, 9.6, 0.18), palette.shade(palette.mix(palette.CLAY, palette.FELT, 0.4), boards.uniform(0.88, 1.05)), at=(0, 4.8, 0.02 + k * 0.178), edge=0.012))
for y in (2.2, 7.2):
    house.join(board((0.1, 1.15, 1.45), palette.shade(palette.INDIGO, 0.5), at=(-0.02, y, 0.95))).join(board((0.14, 1.35, 0.1), palette.WOOD, at=(-0.03, y, 0.86)))
    for dy in (-0.6, 0, 0.6):
        house.join(board((0.13, 0.08, 1.5), palette.FELT, at=(-0.03, y + dy, 0.93)))
house.join(board((0.1, 1.05, 2.1), palette.mix(palette.LEAF, palette.INDIGO, 0.5), at=(-0.02, 4.7, 0.02))).join(board((0.13, 1.3, 0.12), palette.FELT, at=(-0.03, 4.7, 2.13)))
stand(house, along, (EDGE + 5.6, 6.8, TALL))

LAMP, EYE = (EDGE + 1.15, 19.5, TALL), (EDGE + 0.75, -0.6, TALL + 1.6)
iron, globe = lamp_post()
rounded(stand(iron, earth, LAMP))
without_shine(rounded(stand(globe, glow('globe', palette.LAMP, 5.0), LAMP)))
shine('lamp', (LAMP[0], LAMP[1], TALL + 3.65), 160, 0.25)
for radius, strength in ((0.9, 1.0), (2.8, 0.65)):
    hang_halo((LAMP[0], LAMP[1] - 0.4, TALL + 3.62), EYE, radius, linear('ffc67e'), strength)
bell, bracket = station_bell()
for part, material in ((bell, brass('bell', 0.4)), (bracket, earth)):
    rounded(stand(part, material, (EDGE + 1.5 + 0.76, 8.9, TALL + 2.15)))

poles, heads = [mesh_of(telegraph_pole(rng), earth, 'pole') for _ in range(3)], []
for i in range(6):
    y = 9.0 + 19 * i
    x = float(middle(y)) - 4.6
    stand(poles[i % 3], at=(x, y, 0), turn=(0, 0, 1.57))
    heads.append(np.array([x, y, 6.42]))
for a, b in zip(heads, heads[1:]):
    for aside in (-0.85, -0.4, 0.4, 0.85):
        stand(wire(a + [aside, 0, 0], b + [aside, 0, 0], 0.45, 0.011), earth)
fence = Shape()
for k in range(120):
    fence.join(box((0.02, 0.09, 1.0), palette.shade(palette.OLD_WOOD, rng.uniform(0.7, 1.0)), at=(rng.normal(0, 0.01), 0.24 * k, 0), turn=(rng.normal(0, 0.02), 0, 0)))
for z in (0.25, 0.75):
    fence.join(box((0.05, 29, 0.08), palette.OLD_WOOD, at=(0.03, 14.4, z)))
stand(fence, earth, (-7.2, 3, 0))
trees = meshes_of([broadleaf(rng, 8.0, (linear('747c48'), linear('828a52')), 22, 0.8, 0.1) for _ in range(3)], earth, thin)
for i, (x, y, size) in enumerate(((-11, 17, 1.0), (-13, 27, 1.2), (-17, 22, 1.1), (13, 30, 1.1), (9.5, 38, 1.0), (-21, 45, 1.2), (15, 50, 1.2), (-9, 58, 1.0))):
    for mesh in trees[i % 3]:
        stand(mesh, at=(x, y, 0), turn=(0, 0, i * 2.1), size=size)
tufts = grass_tufts(thin, rng, [palette.STEPPE, linear('86895c'), palette.STRAW], height=(0.1, 0.34))
scatter(tufts, strewn(rng, 3600, (-16, 1), (1.5, 40), lambda x, y: smooth_step(2.1, 3.2, np.abs(x - middle(y))) * np.clip(0.5 + noise(x * 0.3, y * 0.3, 2), 0, 1), land, 1.5), rng, (0.6, 1.5))

point_camera(EYE, (0.9, 14, TALL + 1.85), 27)
render(settings, exposure=0.1)
