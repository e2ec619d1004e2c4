"""Maps as reliefs of felted paper, seen from above in a low sun: land in layers up to the snow, water below it. A shot a map."""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))

from diorama.chamber import light_room
from diorama.chart import closed, far_from, grid, inside, land_distance, placed_line, read_chart, sampled
from diorama.contours import outlines
from diorama.cut_paper import felted, lay_sheet
from diorama.massif import rise_of
from diorama.noise import fractal, smooth_step
from diorama.overhead import look_down
from diorama.palette import linear
from diorama.render import empty_scene, read_settings, render
from diorama.ribbons import line_through
from diorama.shape import box, stand
from diorama.yarn import RING, brought_to, lay_yarn, set_lamp, stitch_yarn, tie_knot

# As in tools/maps/plans.json: the first is shot 1.
MAPS = ('homeland-map', '1933-map', 'baku-1926-map', '1944-map', 'peoples-map', 'languages-dialects', 'roots-map')
FINE = 0.0167
SHELVES = ((-0.62, -0.12, linear('30457f')), (-0.24, -0.025, linear('4d66a6')))
# From the plain to the highest rock, and how thick a step between two of them is.
TONES = [linear(tone) for tone in ('d8d2b1', 'c3c79b', 'aab488', 'b5a77e', 'ad9572', '9d8264', '8d765d', '857363', '94867a')]
STEP = 0.034
SNOW = linear('f3f1ec')
# How near to a high crest, as `rise_of` counts it, snow begins.
SNOW_FROM = 0.58
LIGHTS = {
    'sun': dict(sun=linear('ffe4c6'), azimuth=-52, height=30, strength=5.0, width=2.2, air=linear('b9c8ea'), fill=0.38),
    'cloud': dict(sun=linear('eef0f2'), azimuth=-52, height=36, strength=2.9, width=7.0, air=linear('c4ccd6'), fill=0.62),
}

settings = read_settings()
chart = read_chart(MAPS[settings.shot - 1])
empty_scene()
light_room(**LIGHTS[chart['light']])

bead, halo = (0.072, 0.5) if chart['km'] < 2000 else (0.044, 0.34)
lamps = [tuple(placed_line(light)[0]) for light in chart['lights']]
patches = [(*placed_line(p['at'])[0], p['size'][0] * 16, p['size'][1] * 16, p['colour'], p['strength']) for p in chart['patches']]


def paper(name, colour=None, **more):
    return felted(name, colour, patches, lamps, glow=halo, **more)


def below_water(name, colour):
    return felted(name, colour, halos=lamps, mottle=0.14, mist=0.0, glow=halo)


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

ranges = [(placed_line(each['line']), each['height'], each['width'] * 16) for each in chart['ranges']]
mountains, crest = rise_of(ranges, x, y)
plain = 0.05 * np.clip(fractal(x * 0.34, y * 0.34, 4, 5) + 0.15, 0, 1) * smooth_step(0.1, 0.8, inland)
hills = (mountains + plain + 0.010 * fractal(x * 1.7, y * 1.7, 3, 8)) * smooth_step(0.0, 0.22, np.minimum(beside, lake))
top = float(np.percentile(hills[hills > 0.07], 99)) if (hills > 0.07).any() else 0.2
steps = max(len(TONES) - 2, round(top / STEP))

stand(box((20, 13, 0.1), linear('22325f')), below_water('deep', linear('22325f')), (0, 0, -0.25))
for away, z, colour in SHELVES:
    ragged = 0.10 * fractal(x * 1.1, y * 1.1, 3, 12) * np.where(lake < 0, 0.25, 1.0)
    edge = np.minimum(inland, np.where(lake < 0, lake * 0.8, 9.0)) - away + ragged
    lay_sheet(outlines(edge, x, y), below_water('shelf', colour), z)
lay_sheet(outlines(dry, x, y), paper('land', linear('e6dcc4')), 0.0)
snow = crest - SNOW_FROM + 0.05 * fractal(x * 2.3, y * 2.3, 3, 23)
for step in range(steps):
    level, share = 0.020 + step * (top - 0.02) / steps, step / (steps - 1) * (len(TONES) - 1)
    tone = np.array([np.interp(share, range(len(TONES)), channel) for channel in zip(*TONES)])
    layer = np.minimum(hills - level, dry * 0.6 - 0.02)
    lay_sheet(outlines(layer, x, y, 20), paper('layer', tuple(tone), mottle=0.07), level)
    if chart['snow']:
        lay_sheet(outlines(np.minimum(layer, snow * 0.3), x, y, 12), paper('snow', SNOW, mottle=0.03), level + 0.007)


def ground_at(px, py):
    """The height of the highest sheet there."""
    return max(float(sampled(hills, FINE, np.array([px]), np.array([py]))[0]), 0.0)


wool = felted('wool', linear('a3202c'), mist=0.0)
for thread in chart['threads']:
    points = placed_line(thread['line'])
    if thread['stitched']:
        stitch_yarn(points, wool)
        continue
    points = brought_to(points, lamps, bead * RING + 0.02)
    ends = [(*point, ground_at(*point)) for point in (points[0], points[-1])]
    lay_yarn(points, wool, fade=thread['fade'], ground=(ends[0][2], ends[1][2]))
    for end in ends if not thread['fade'] else ():
        tie_knot(*end, wool)
rim = felted('rim', mist=0.0)
for px, py in lamps:
    set_lamp(px, py, ground_at(px, py) + 0.01, rim, bead)

look_down(16.0)
render(settings, exposure=0.1, colour=1.12)
