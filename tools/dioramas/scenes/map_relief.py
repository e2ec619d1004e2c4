"""Maps as reliefs of felted paper, seen from above in a low sun: land in layers, water below it, ranges folded. A shot a map."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama import palette
from diorama.chamber import light_room
from diorama.chart import closed, far_from, grid, inside, land_distance, placed_line, read_chart, rise_of, sampled
from diorama.contours import outlines
from diorama.cut_paper import felted, lay_sheet
from diorama.noise import fractal, noise, ridged, smooth_step
from diorama.overhead import look_down
from diorama.palette import linear
from diorama.render import empty_scene, read_settings, render
from diorama.ribbons import line_through
from diorama.shape import box, stand
from diorama.terrain import mixed, sheet
from diorama.yarn import lay_yarn, set_lamp, stitch_yarn

# As in tools/maps/plans.json: the first is shot 1.
MAPS = ('homeland-map', '1933-map', 'baku-1926-map', '1944-map', 'peoples-map', 'languages-dialects', 'roots-map')
FINE, COARSE = 0.0167, 0.05
SHELVES = ((-0.62, -0.12, linear('30457f')), (-0.24, -0.025, linear('4d66a6')))
LEVELS = ((0.020, linear('d5d0ae')), (0.050, linear('bfc497')), (0.085, linear('a6b084')), (0.125, linear('b7a680')))

settings = read_settings()
chart = read_chart(MAPS[settings.shot - 1])
rng = np.random.default_rng(1991)
empty_scene()
light_room(linear('ffe4c6'), azimuth=-52, height=30, strength=5.0, width=2.2, air=linear('b9c8ea'), fill=0.38)

lamps = [tuple(placed_line(light)[0]) for light in chart['lights']]
patches = [(*placed_line(p['at'])[0], p['size'][0] * 16, p['size'][1] * 16, p['colour'], p['strength']) for p in chart['patches']]


def paper(name, colour=None, **more):
    return felted(name, colour, patches, lamps, **more)


def below_water(name, colour):
    return felted(name, colour, halos=lamps, mottle=0.14, mist=0.0)


x, y = grid(FINE)
rings = [placed_line(ring) for ring in chart['land']]
inland = land_distance(rings, x, y)
rivers = [line_through(placed_line(river), 0.04) for river in chart['rivers']]
widths = [0.014 + (0.004 + 0.030 * min(1, len(river) * 0.04 / 7)) * np.linspace(0, 1, len(river)) ** 0.6 for river in rivers]
beside = far_from(rivers, x, y, weights=widths)
shores = [closed(placed_line(ring)) for ring in chart['lakes']]
lake = far_from([np.vstack([ring, ring[:1]]) for ring in shores], x, y)
lake = np.where(inside(shores, x, y), -lake, lake) if shores else lake
dry = np.minimum(np.minimum(inland, lake), beside)

cx, cy = grid(COARSE)
rise = rise_of(chart['ranges'], cx, cy)
mountains = sampled(rise, COARSE, x, y)
plain = 0.05 * np.clip(fractal(x * 0.34, y * 0.34, 4, 5) + 0.15, 0, 1) * smooth_step(0.1, 0.8, inland)
hills = (mountains + plain + 0.010 * fractal(x * 1.7, y * 1.7, 3, 8)) * smooth_step(0.0, 0.22, np.minimum(beside, lake))

stand(box((20, 13, 0.1), linear('22325f')), below_water('deep', linear('22325f')), (0, 0, -0.25))
for away, z, colour in SHELVES:
    ragged = 0.10 * fractal(x * 1.1, y * 1.1, 3, 12) * np.where(lake < 0, 0.25, 1.0)
    edge = np.minimum(inland, np.where(lake < 0, lake * 0.8, 9.0)) - away + ragged
    lay_sheet(outlines(edge, x, y), below_water('shelf', colour), z)
lay_sheet(outlines(dry, x, y), paper('land', linear('e6dcc4')), 0.0)
for level, colour in LEVELS:
    lay_sheet(outlines(np.minimum(hills - level, dry * 0.6 - 0.02), x, y, 20), paper('layer', colour), level)

SPAN = max(0.16, float(np.percentile(rise[rise > 0.1], 92)) if (rise > 0.1).any() else 0.2)
SCALE = 1.0 / max(0.16, min(0.9, SPAN * 2.4))


def height(px, py):
    e = sampled(rise, COARSE, px, py)
    crest = ridged(px * SCALE * 1.5, py * SCALE * 1.5, 4, 61)
    folded = e * (0.46 + 0.80 * crest)
    wet = sampled(np.minimum(beside, lake), FINE, px, py)
    return folded * smooth_step(0.0, 0.22, wet) - 0.45 * smooth_step(0.24, 0.04, e / SPAN) - 0.25 * smooth_step(0.10, 0.02, wet) - 0.01


ROCK, WARM, PALE = linear('86765f'), linear('a18c6b'), linear('e3d6ba')


def colour(px, py, pz, steep):
    share = pz / SPAN + 0.10 * noise(px * 3.1, py * 3.1, 3)
    body = mixed(mixed(linear('97875f'), WARM, smooth_step(0.25, 0.45, share)), ROCK, smooth_step(0.40, 0.62, share))
    if not chart['snow']:
        return mixed(body, PALE, 0.75 * smooth_step(0.5, 0.95, share))
    high = 0.45 * share + 0.55 * sampled(rise, COARSE, px, py) / SPAN - 0.10 * np.clip(steep - 0.3, 0, 1)
    return mixed(body, palette.SNOW, (high > 0.70) * 1.0)


stand(sheet((-8.6, 8.6), (-5.1, 5.1), 270, 160, height, colour, rng, 0.34), paper('folded', mottle=0.05))


def ground_at(px, py):
    """The height of what is on top there: a fold or a sheet."""
    here = np.array([px]), np.array([py])
    return max(float(height(*here)[0]), float(sampled(hills, FINE, *here)[0]), 0.0)


wool = felted('wool', linear('a3202c'), mist=0.0)
for thread in chart['threads']:
    points = placed_line(thread['line'])
    if thread['stitched']:
        stitch_yarn(points, wool)
    else:
        lay_yarn(points, wool, fade=thread['fade'], ground=(ground_at(*points[0]), ground_at(*points[-1])))
rim = felted('rim', mist=0.0)
for px, py in lamps:
    set_lamp(px, py, ground_at(px, py) + 0.01, rim)

look_down(16.0)
render(settings, exposure=0.1, colour=1.12)
