"""A runner over a bridge: felt from the left, carpet from the right, one path of cloth where they meet."""
import numpy as np

from . import palette
from .motifs import CREAM, felt_colour
from .shape import Shape, rod


def half_and_half(x, y, wide):
    """The colour at x along and y across the runner: felt before x = 0, carpet behind it; at the seam a medallion closes into horns."""
    felt, carpet = x < 0, x >= 0
    out = np.empty((*np.shape(x), 3))
    pitch = wide * 1.02
    middle = np.abs(x) < pitch * 0.5
    fx = np.where(middle, x, (x + pitch / 2) % pitch - pitch / 2)
    odd = ((x + pitch / 2) // pitch).astype(int) % 2 == 1
    one = felt_colour(fx, y, wide * 0.3)
    other = felt_colour(fx, y, wide * 0.3, palette.POMEGRANATE, CREAM)
    out[felt] = np.where(odd[..., None], other, one)[felt]
    cell = wide * 0.042
    step = np.floor(np.abs(fx) / cell) + np.floor(np.abs(y) / cell)
    bands = [palette.STRAW, palette.INDIGO, palette.INDIGO, CREAM, palette.DEEP_POMEGRANATE, palette.STRAW, palette.INDIGO, palette.INDIGO, CREAM]
    woven = np.empty(out.shape)
    woven[:] = palette.POMEGRANATE
    for k, colour in enumerate(bands):
        woven[step == k] = colour
    corner = np.floor((pitch / 2 - np.abs(fx)) / cell) + np.floor((wide * 0.42 - np.abs(y)) / cell)
    woven[(corner < 3) & (step > 9)] = palette.INDIGO
    out[carpet] = woven[carpet]
    edge = np.abs(y) / (wide / 2)
    wave = 0.86 + 0.035 * np.sin(x * 2 * np.pi / (wide * 0.17))
    teeth = np.where((x / (wide * 0.085)) % 1 < 0.5, 0.9, 0.84)
    rim = edge > np.where(felt, wave, teeth)
    out[rim & felt] = palette.INDIGO
    out[rim & carpet] = palette.INDIGO
    line = edge > 0.965
    out[line & felt], out[line & carpet] = palette.POMEGRANATE, palette.STRAW
    return out


def runner(rng, length, wide, height, step=0.013, shed=0.012):
    """Along x about the origin, `height(x, y)` giving how high it lies: one shape, its fringe only on the carpet's end."""
    columns, rows = int(length / step), int(wide / step)
    xs, ys = np.linspace(-length / 2, length / 2, columns + 1), np.linspace(-wide / 2, wide / 2, rows + 1)
    x, y = np.meshgrid(xs, ys, indexing='ij')
    points = np.stack([x, y, height(x, y) + shed], -1).reshape(-1, 3)
    i, j = np.meshgrid(np.arange(columns), np.arange(rows), indexing='ij')
    a = (i * (rows + 1) + j).ravel()
    quads = np.stack([a, a + rows + 1, a + rows + 2, a + 1], 1)
    middle = points[quads].mean(axis=1)
    tones = half_and_half(middle[:, 0], middle[:, 1], wide) * rng.uniform(0.93, 1.07, (len(quads), 1))
    shape = Shape()
    shape.points, shape.faces, shape.colours = [tuple(p) for p in points.tolist()], [tuple(q) for q in quads.tolist()], [tuple(t) for t in tones.tolist()]
    for way in (-wide / 2, wide / 2):
        for k in range(columns):
            ends = [(xs[m], way, float(height(xs[m], way)) + shed) for m in (k, k + 1)]
            shape.add([*ends, (ends[1][0], way * 1.004, ends[1][2] - 0.013), (ends[0][0], way * 1.004, ends[0][2] - 0.013)], [(0, 1, 2, 3)], palette.shade(palette.DEEP_POMEGRANATE if ends[0][0] < 0 else palette.INDIGO, 0.8))
    for k in range(int(wide / 0.03)):
        at = -wide / 2 + (k + 0.5) * 0.03
        knot = np.array([length / 2 - 0.01, at, float(height(length / 2, at)) + shed])
        for _ in range(6):
            knee = knot + [rng.uniform(0.05, 0.07), rng.normal(0, 0.008), -0.004]
            tip = knee + [rng.uniform(0.04, 0.08), rng.normal(0, 0.018), -0.006]
            tone = palette.shade(palette.LINEN, rng.uniform(0.85, 1.08))
            shape.join(rod(knot, knee, 0.0028, tone, 5)).join(rod(knee, tip, 0.0028, tone, 5, 0.0016))
    return shape
