"""Three forged keys on a ring and three padlocks in a row: two stand open, the third stays shut."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.bent_bar import bent_bar
from diorama.chamber import light_room, soft_light
from diorama.grain import brass, plain
from diorama.padlock import key, padlock, ring_of
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.rounding import rounded
from diorama.shape import Shape, rod, stand
from diorama.tabletop import lay_table, wall_behind, window_shadow

settings = read_settings()
rng = np.random.default_rng(3)
empty_scene()
light_room(linear('ffcf98'), azimuth=-118, height=24, strength=7.5, width=0.9, air=linear('8f9cc0'), fill=0.42)
iron, copper, wool, red = brass('iron', 0.42), brass('copper', 0.32), plain('wool', 0.96, 60.0, 0.1, 1600.0, 0.0006, 0.05), plain('thread', 0.95, bump=0)

lay_table(rng, palette.mix(palette.OLD_WOOD, palette.INDIGO, 0.22), boards=5, rough=0.5)
wall_behind(palette.mix(palette.INDIGO, palette.FELT, 0.3), 0.66)
window_shadow(-1.2, -1.72, 0.0, 1.9, 1.4, 3, 3, 0.045)

for x, y, turn, lifted, size, tone in ((-0.205, 0.085, 0.16, 0.015, 1.0, 1.0), (-0.01, 0.115, -0.06, 0.015, 1.18, 0.9), (0.205, 0.09, -0.2, 0.0, 1.05, 0.82)):
    for shape, material in zip(padlock(lifted, colour=palette.shade(linear('76716d'), tone)), (iron, iron, copper)):
        rounded(stand(shape, material, (x, y, 0.0), (0, 0, turn), size * 1.25), 48)

HX, HY = -0.045, -0.09
rounded(stand(ring_of(0.034), iron, (HX, HY, 0.0008), size=1.2), 60)
for angle, bits, length, up in ((0.42, (0.013, 0.019, 0.012), 0.098, 0.0), (-0.62, (0.018, 0.012), 0.09, 0.0072), (-0.06, (0.017, 0.01, 0.018, 0.012), 0.112, 0.0146)):
    out = np.array([np.cos(angle), np.sin(angle), 0.0])
    rounded(stand(key(bits, length), iron, np.array([HX, HY, 0.0012 + up]) + out * 0.046, (0.06, -0.012 + up / (1.5 * length), angle), 1.5), 48)

# a tassel of red wool that marks whose keys these are
tassel = Shape()
cord = [(HX - 0.036, HY + 0.012, 0.007), (HX - 0.07, HY + 0.022, 0.006), (HX - 0.105, HY + 0.006, 0.006), (HX - 0.135, HY - 0.008, 0.007)]
rounded(stand(bent_bar(cord, 0.0034, palette.POMEGRANATE), wool), 60)
for k in range(150):
    root = np.array([HX - 0.135, HY - 0.008, 0.008]) + rng.normal(0, 0.0022, 3)
    knee = root + [-0.026, rng.normal(0, 0.006), rng.normal(0.003, 0.002)]
    tip = root + [-0.062 + rng.normal(0, 0.006), rng.normal(-0.008, 0.014), -0.006 + abs(rng.normal(0, 0.001))]
    tone = palette.shade(palette.POMEGRANATE, rng.uniform(0.7, 1.25))
    tassel.join(rod(root, knee, 0.0011, tone, 4)).join(rod(knee, tip, 0.0011, tone, 4, 0.0007))
for x in (-0.135, -0.148):
    tassel.join(rod((HX + x, HY - 0.008, 0.0075), (HX + x - 0.004, HY - 0.0085, 0.0075), 0.0072, palette.STRAW, 12))
stand(tassel, red)

soft_light('window', (-1.0, 0.0, 0.8), (0, 0, 0), (1.2, 0.9), 9, linear('c9d8f4'))
soft_light('room', (0.6, -1.2, 0.9), (0, 0, 0.03), (1.2, 0.8), 7, linear('ffdfb8'))
point_camera((0.0, -0.72, 0.33), (0.0, 0.035, 0.066), 42, focus=0.79, aperture=8.0)
render(settings, exposure=0.35)
