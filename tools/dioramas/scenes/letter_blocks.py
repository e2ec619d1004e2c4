"""One word in two alphabets: wooden letters on a table, between them a glass of the water that both words mean."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import light_room, soft_light
from diorama.clear_water import set_glass_of_water
from diorama.grain import plain, polished
from diorama.letter_blocks import WIDE, blank_block, letter_block, type_case
from diorama.palette import linear
from diorama.render import empty_scene, point_camera, read_settings, render
from diorama.shape import mesh_of, placed, stand
from diorama.tabletop import lay_table, wall_behind, window_shadow

settings = read_settings()
rng = np.random.default_rng(26)
empty_scene()
light_room(linear('ffdcb4'), azimuth=-126, height=24, strength=7.5, width=1.0, air=linear('aeb6cc'), fill=0.36)
upright, flat, ink = polished('upright', 'z', 0.5), polished('flat', 'y', 0.5), plain('ink', 0.55, 90.0, 0.1, specular=0.3)
PEAR = palette.mix(palette.NEW_WOOD, palette.LINEN, 0.55)

lay_table(rng, palette.mix(palette.WOOD, palette.RUST, 0.25))
wall_behind(palette.mix(palette.PALE_INDIGO, palette.FELT, 0.45), 0.85)
window_shadow(-1.25, -1.885, 0.0, 2.0, 1.5, 3, 3, 0.045)

APART = WIDE + 0.008
for letter, x, y, turn in (('С', -0.30, 0.02, 0.10), ('У', -0.30 + APART, 0.008, 0.07), ('У', -0.30 + 2 * APART, -0.004, 0.05), ('S', 0.152, -0.004, -0.05), ('U', 0.152 + APART, 0.010, -0.09)):
    wood, face = letter_block(letter, palette.shade(PEAR, rng.uniform(0.94, 1.06)), palette.shade(palette.INDIGO, 0.8))
    stand(wood, upright, (x, y, 0.0), (0, 0, turn))
    stand(face, ink, (x, y, 0.0), (0, 0, turn))

set_glass_of_water((0.004, -0.012, 0.0005), 1.22)

CELL, COLUMNS, ROWS, TILT = (0.083, 0.1), 6, 3, 0.16
backs = [mesh_of(blank_block(palette.shade(PEAR, f), 0.86), flat, 'back') for f in (0.7, 0.8, 0.9, 1.0)]
for case in (np.array([-0.43, 0.4, 0.035]), np.array([0.43, 0.4, 0.035])):
    stand(type_case(COLUMNS, ROWS, CELL, 0.03, palette.shade(palette.WOOD, 0.85)), flat, case, (TILT, 0, 0))
    for i, j in np.ndindex(COLUMNS, ROWS):
        for layer in range(int(rng.choice([0, 1, 1, 2]))):
            spot = ((i - (COLUMNS - 1) / 2) * CELL[0] + rng.normal(0, 0.003), (j - (ROWS - 1) / 2) * CELL[1] + rng.normal(0, 0.005), 0.001 + 0.0265 * layer)
            stand(backs[rng.integers(4)], at=placed([spot], turn=(TILT, 0, 0))[0] + case, turn=(TILT, 0, rng.normal(0, 0.05)))
for x, y, turn in ((0.335, 0.05, 0.5), (0.285, -0.135, -0.5)):
    stand(backs[3], at=(x, y, 0.0), turn=(0, 0, turn), size=1.1)

soft_light('window', (-1.2, 0.0, 0.9), (0, 0, 0), (1.4, 1.0), 9, linear('c9d6ee'))
soft_light('room', (0.4, -1.7, 0.8), (0, 0, 0.03), (1.6, 0.9), 6, linear('ffe0bc'))
point_camera((-0.016, -0.82, 0.22), (-0.016, 0.05, 0.066), 45, focus=0.84, aperture=6.0)
render(settings, exposure=0.3)
