"""Red felt and a golden bracelet stand apart in a low sun; their shadows run into one."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.bracelet import bracelet
from diorama.chamber import light_room, soft_light
from diorama.felt_strip import felt_strip
from diorama.grain import brass, plain
from diorama.noise import fractal
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.shape import stand
from diorama.tableware import glaze
from diorama.terrain import sheet

settings = read_settings()
rng = np.random.default_rng(30)
empty_scene()
light_room(linear('ffcb86'), azimuth=-50, height=21, strength=8.5, width=0.9, air=linear('9fb0d8'), fill=0.42)
felt, wool, gold, garnet = plain('felt', 0.97, 120.0, 0.12, 1900.0, 0.0009, 0.05), plain('wool', 0.95, bump=0), brass('gold', 0.27), glaze('garnet', 0.12)
ground = plain('ground', 0.97, 14.0, 0.09, 1500.0, 0.0011, 0.05)


def cloth(x, y):
    """A linen cloth smoothed out by hand: long low folds."""
    return 0.004 * fractal(x * 3.1 + 0.6 * y, y * 1.6 - 1.2 * x, 3, 5)


def woven(x, y, z, steep):
    """Cream linen with three stripes of its border."""
    off = y + 0.12 * x
    stripe = (np.abs(off - 0.34) < 0.012) | (np.abs(off - 0.375) < 0.005) | (np.abs(off - 0.305) < 0.005)
    return np.where(stripe[:, None], palette.mix(palette.PALE_INDIGO, palette.FELT, 0.35), palette.mix(palette.LINEN, palette.FELT, 0.55))


stand(sheet((-1.6, 1.6), (-0.8, 1.8), 260, 420, cloth, woven, rng, 0.0), ground)

red, hairs = felt_strip(rng)
for shape, material in ((red, felt), (hairs, wool)):
    stand(shape, material, (-0.125, 0.125, -0.001), (0, 0, 0.16))
ring, stones = bracelet(rng)
for shape, material in ((ring, gold), (stones, garnet)):
    stand(shape, material, (0.185, 0.098, 0.0), (0, 0, 0.2), 1.35)

soft_light('sky', (0.5, 0.9, 1.2), (0, 0, 0), (1.4, 1.0), 7, linear('cddaf6'))
soft_light('room', (0.2, -1.4, 0.8), (0, 0, 0.05), (1.4, 0.8), 5.5, linear('ffe4c4'))
point_camera((0.03, -0.74, 0.41), (0.03, 0.075, 0.025), 44.5, focus=0.9, aperture=9.0)
render(settings, exposure=0.15)
