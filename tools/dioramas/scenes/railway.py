"""A single track through dry steppe on a grey day: it comes from beneath one's feet and runs on until the haze takes it."""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.haze import fill_haze
from diorama.materials import card, leaf, metal
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.railway import curved_rails, heading, set_sleepers, strew_ballast
from diorama.reeds import grass_tufts
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import litter, scatter, strewn
from diorama.shape import mesh_of, stand
from diorama.sky import Sky, hang_sky
from diorama.soil import soil
from diorama.terrain import mixed, sheet
from diorama.wagons import telegraph_pole, wire

settings = read_settings()
rng = np.random.default_rng(31)
empty_scene()
sky = hang_sky(Sky(horizon=linear('cfd0cf'), middle=linear('b3bac2'), zenith=linear('929dab'), glow=linear('dcdcd8'),
                   sun=linear('e9e6e0'), azimuth=-58, height=34, sun_strength=2.6, sun_width=14.0, fill=0.82, glow_strength=0.3, cloud=linear('dfe1e3'),
                   cloud_amount=0.85, cloud_seed=12.0, haze_start=22, haze_length=190, haze_most=0.98, haze_height=120))
fill_haze(sky)
earth, thin, ground = card(), leaf(), soil('ground', 0.025, 0.006, 0.34)
LEVEL = 1.05


def middle(y):
    """Straight at first, then a long bend to the right and back, out of sight."""
    y = np.asarray(y, float)
    return 0.0 + 15.0 * smooth_step(14, 125, y) - 34.0 * smooth_step(95, 420, y)


def land(x, y):
    d = np.abs(x - middle(y))
    flat = 0.30 * fractal(x * 0.045, y * 0.045, 4, 3) + 0.05 * noise(x * 0.9, y * 0.9, 8)
    bank = smooth_step(5.2, 1.9, d + 0.2 * noise(x * 0.5, y * 0.5, 6))
    return flat * smooth_step(2.0, 8, d) * (1 - bank) + (LEVEL - 0.24) * bank - 0.35 * np.exp(-((d - 7.5) / 1.4) ** 2)


def colour(x, y, z, steep):
    dry = mixed(palette.STEPPE, palette.STRAW, np.clip(0.5 + 0.9 * noise(x * 0.06, y * 0.1, 6) + 0.3 * noise(x * 0.7, y * 0.7, 16), 0, 1))
    bare = mixed(dry, palette.DUST, smooth_step(0.1, 0.5, noise(x * 0.05 + 3, y * 0.08, 11) + 0.3 * noise(x * 0.5, y * 0.5, 5)) * 0.8)
    sage = mixed(bare, linear('8b9070'), smooth_step(0.25, 0.5, noise(x * 0.035, y * 0.06, 21)) * 0.6)
    sage = mixed(sage, palette.shade(palette.STONE, 0.8), 0.42 + 0 * x)
    d = np.abs(x - middle(y))
    bank = mixed(sage, palette.EARTH, smooth_step(4.8, 3.0, d) * 0.7)
    return mixed(bank, palette.shade(palette.STONE, 0.72), smooth_step(2.5, 1.9, d + 0.25 * noise(x, y, 3)))


stand(sheet((-10, 12), (0.4, 26), 260, 250, lambda x, y: land(x, y), colour, rng, y_power=1.5), ground)
stand(sheet((-120, 120), (0.4, 200), 320, 260, lambda x, y: land(x, y) - 0.3 * (x > -9.4) * (x < 11.4) * (y < 25.2), colour, rng, y_power=1.9), ground)
stand(sheet((-900, 900), (196, 720), 120, 80, land, colour, rng), earth)
marks = list(np.concatenate([np.arange(0.2, 30, 1.0), np.arange(30, 120, 2.0), np.arange(120, 420, 6.0)]))
rusty, bright = curved_rails(middle, marks, LEVEL)
stand(rusty, earth)
stand(bright, metal('bright', 0.22))
set_sleepers(middle, (0.3, 190), LEVEL, earth, rng)
strew_ballast(middle, (0.3, 34), LEVEL, earth, rng, 5200)

kinds, heads = [mesh_of(telegraph_pole(rng), earth, 'pole') for _ in range(4)], []
for i in range(-1, 15):
    y = 17.5 + 27 * i
    turn = heading(middle, y)
    x, along = float(middle(y)) - 6.6 * math.cos(turn), y + 6.6 * math.sin(turn)
    z = float(land(np.array([x]), np.array([along]))[0])
    stand(kinds[i % 4], at=(x, along, z), turn=(0, 0, math.pi / 2 - turn))
    heads.append((np.array([x, along, z + 6.42]), turn))
for (a, one), (b, two) in zip(heads, heads[1:]):
    for aside in (-0.85, -0.4, 0.4, 0.85):
        stand(wire(a + aside * np.array([math.cos(one), -math.sin(one), 0]), b + aside * np.array([math.cos(two), -math.sin(two), 0]), 0.5, 0.009), earth)

dry = grass_tufts(thin, rng, [palette.mix(tone, palette.STONE, 0.35) for tone in (palette.STRAW, palette.STEPPE, palette.REED)], height=(0.1, 0.38), blades=28, spread=0.14, width=0.0055)
sage = grass_tufts(thin, rng, [linear('8f9678'), linear('7d8565'), palette.STEPPE], height=(0.1, 0.26), blades=50, spread=0.18, width=0.007)


def grassy(x, y):
    return smooth_step(2.3, 3.6, np.abs(x - middle(y)) + 0.4 * noise(x, y, 5)) * np.clip(0.5 + 0.8 * noise(x * 0.12, y * 0.12, 2), 0.05, 1)


scatter(dry, strewn(rng, 9000, (-30, 34), (1.5, 80), grassy, land, 1.6), rng, (0.6, 1.5), 0.14)
scatter(sage, strewn(rng, 5000, (-30, 34), (1.5, 80), grassy, land, 1.6), rng, (0.7, 1.6), 0.1)
litter(earth, strewn(rng, 1500, (-9, 11), (1, 24), lambda x, y: 0.8 + 0 * x, land, 1.4), rng, (0.012, 0.05), (palette.EARTH, palette.STONE, palette.DUST))

point_camera((1.35, -0.6, LEVEL + 1.5), (4.6, 46, LEVEL + 2.6), 29)
render(settings, exposure=0.05)
