"""A wooden bowl of beet seed on sackcloth, some of it spilled; light from the side."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.beet_seed import heap_places, sacking, seed_balls, wooden_bowl
from diorama.chamber import light_room, soft_light
from diorama.grain import plain, polished
from diorama.joinery import lay_boards
from diorama.noise import fractal, noise, smooth_step
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.scatter import scatter
from diorama.shape import box, stand

settings = read_settings()
rng = np.random.default_rng(70)
empty_scene()
light_room(linear('ffd6a2'), azimuth=-76, height=21, strength=7.0, width=1.4, air=linear('aab2c4'), fill=0.32)
wood, turned = polished('wood', 'x', 0.5, 1.0, 1.2), polished('turned', 'x', 0.36, 0.9, 0.7)
jute, cork = plain('jute', 0.97, 300.0, 0.2, 1800.0, 0.0003, 0.05), plain('cork', 0.95, 700.0, 0.25, 1500.0, 0.0003, 0.05)
BOWL = (0.045, 0.03)


def cloth(x, y):
    """How the sacking lies: smooth under the bowl, in folds at its edges."""
    far = smooth_step(0.11, 0.26, np.hypot(x - BOWL[0], y - BOWL[1]))
    fold = 0.016 * np.exp(-((y - 0.17 - 0.25 * x) / 0.025) ** 2) + 0.013 * np.exp(-((x + 0.29 + 0.35 * y) / 0.022) ** 2) + 0.009 * np.exp(-((y + 0.16 - 0.5 * x) / 0.03) ** 2)
    return 0.004 + far * (fold + 0.004 * fractal(x * 6, y * 6, 2, 4)) + 0.0005 * noise(x * 30, y * 30, 5)


stand(box((3, 3, 0.1), palette.shade(palette.DARK_WOOD, 0.2)), wood, (0, 0, -0.15))
lay_boards(wood, rng, (-1.2, 1.2), (-0.6, 2.4), 0.0, 19, palette.shade(palette.WOOD, 0.62), 0.03, 0.004, 0.004)
stand(sacking(np.random.default_rng(2), 0.84, 0.56, cloth), jute, (0, 0.02, 0), (0, 0, 0.06))
floor = 0.0055
stand(wooden_bowl(0.125, 0.078, palette.mix(palette.WOOD, palette.NEW_WOOD, 0.2)), turned, (*BOWL, floor))

kinds = seed_balls(cork, rng)
heap = heap_places(rng, 0.113, 0.064, 0.027, 2600)
scatter(kinds, heap + [*BOWL, floor], rng, (0.8, 1.25), 3.1)


def spilled(count, middle, spread):
    at = rng.normal(0, 1, (count, 2)) * spread + middle
    at = at[np.hypot(at[:, 0] - BOWL[0], at[:, 1] - BOWL[1]) > 0.075]
    return np.stack([at[:, 0], at[:, 1], cloth(at[:, 0], at[:, 1]) + 0.0042], 1)


scatter(kinds, np.concatenate([spilled(70, (-0.09, -0.08), (0.035, 0.022)), spilled(26, (-0.15, -0.1), (0.06, 0.03)), spilled(14, (0.12, -0.1), (0.07, 0.02))]), rng, (0.8, 1.25), 3.1)

soft_light('window', (-1.3, 0.3, 0.9), (0, 0, 0.05), (0.8, 0.8), 9, linear('d6e0f4'))
point_camera((-0.03, -0.47, 0.27), (0.0, 0.012, 0.038), 36, focus=0.5, aperture=7.0)
render(settings, exposure=0.35)
