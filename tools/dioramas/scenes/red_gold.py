"""Red felt and a golden bracelet stand apart in a low sun, their shadows run into one; a needle, red thread and a thimble lie by."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.bent_bar import bent_bar
from diorama.bracelet import bracelet
from diorama.chamber import light_room, soft_light
from diorama.felt_strip import felt_strip
from diorama.grain import brass, plain
from diorama.noise import fractal, smooth_step
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import Shape, lathe, rod, stand
from diorama.tableware import glaze
from diorama.terrain import sheet

settings = read_settings()
rng = np.random.default_rng(30)
empty_scene()
light_room(linear('ffcb86'), azimuth=-50, height=21, strength=8.5, width=0.9, air=linear('9fb0d8'), fill=0.42)
felt, wool, gold, garnet = plain('felt', 0.97, 120.0, 0.12, 1900.0, 0.0009, 0.05), plain('wool', 0.95, bump=0), brass('gold', 0.27), glaze('garnet', 0.12)
ground = plain('ground', 0.97, 14.0, 0.09, 1500.0, 0.0011, 0.05)


def cloth(x, y):
    """A linen cloth smoothed out by hand: long low folds, and the sharper ridges where it lay folded."""
    ridge = lambda far, high, wide: high * np.exp(-(far / wide) ** 2)
    folded = ridge(y - 0.34 + 0.05 * x, 0.007, 0.016) + ridge(x + 0.42 + 0.03 * y, 0.005, 0.014)
    return 0.005 * fractal(x * 3.1 + 0.6 * y, y * 1.6 - 1.2 * x, 3, 5) * smooth_step(0.12, 0.3, np.hypot(x - 0.02, y - 0.1)) + folded


def woven(x, y, z, steep):
    """Undyed linen: warp and weft of slightly different thread."""
    tone = 1 + 0.05 * fractal(x * 420, y * 9, 2, 3) + 0.05 * fractal(x * 9, y * 420, 2, 4)
    return np.asarray(palette.mix(palette.LINEN, palette.FELT, 0.35))[None, :] * tone[:, None]


rounded(stand(sheet((-1.1, 1.1), (-0.5, 1.5), 620, 520, cloth, woven, rng, 0.0), ground), 80)

red, hairs = felt_strip(rng)
for shape, material in ((red, felt), (hairs, wool)):
    stand(shape, material, (-0.125, 0.125, -0.001), (0, 0, 0.16))
ring, stones = bracelet()
for shape, material in ((ring, gold), (stones, garnet)):
    rounded(stand(shape, material, (0.165, 0.098, 0.0), (0, 0, 0.2), 1.35), 60)

# what gives the size: a thimble, a needle with its red thread
cap = [(0.0079, 0.0), (0.0086, 0.0006), (0.0084, 0.0016), (0.0081, 0.0022), (0.0078, 0.007), (0.0072, 0.0135), (0.0064, 0.0168), (0.0042, 0.0188), (0.0, 0.0193)]
rounded(stand(lathe(cap, 72, palette.mix(palette.SNOW_SHADE, palette.STONE, 0.35)), gold, (0.05, -0.085, 0.0015), size=1.1), 50)
dimples = Shape()
for row in range(6):
    for k in range(26):
        a, z = 2 * np.pi * (k + 0.5 * (row % 2)) / 26, 0.0055 + 0.0019 * row
        r = float(np.interp(z, [q for _, q in cap], [p for p, _ in cap])) - 0.0001
        dimples.join(lathe([(0.00052, 0), (0.0003, 0.00025)], 10, palette.shade(palette.STONE, 0.3), at=(r * np.cos(a), r * np.sin(a), z), turn=(0, np.pi / 2, a)))
stand(dimples, gold, (0.05, -0.085, 0.0015), size=1.1)
needle = np.array([[-0.07, -0.098, 0.0035], [-0.02, -0.118, 0.0035]])
rounded(stand(Shape().join(rod(needle[0], needle[1], 0.00075, palette.SNOW_SHADE, 20, 0.00015)), gold), 60)
thread = [(-0.069, -0.0985, 0.0042), (-0.085, -0.088, 0.003), (-0.115, -0.085, 0.0022), (-0.14, -0.098, 0.002), (-0.13, -0.118, 0.002), (-0.105, -0.112, 0.0032), (-0.115, -0.092, 0.0036), (-0.15, -0.078, 0.0022), (-0.19, -0.07, 0.0025), (-0.225, -0.045, 0.003), (-0.262, 0.035, 0.003), (-0.285, 0.075, 0.008)]
rounded(stand(bent_bar(thread, 0.00062, palette.POMEGRANATE, 12), wool), 70)

soft_light('sky', (0.5, 0.9, 1.2), (0, 0, 0), (1.4, 1.0), 7, linear('cddaf6'))
soft_light('room', (0.2, -1.4, 0.8), (0, 0, 0.05), (1.4, 0.8), 5.5, linear('ffe4c4'))
point_camera((0.035, -0.68, 0.37), (0.035, 0.06, 0.026), 45, focus=0.82, aperture=9.0)
render(settings, exposure=0.15)
