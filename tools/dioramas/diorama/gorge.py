"""A mountain range with a gap in it: where a valley, a river or a track finds its way out."""
import numpy as np

from . import palette
from .noise import noise, ridged, smooth_step
from .shape import stand
from .terrain import mixed, sheet


def gorge(material, rng, distance, depth, width, height, seed, gap=0.0, half=60.0, bend=0.0, snow_line=0.45, rock=palette.ROCK,
          low=palette.STEPPE, columns=420, rows=120, cell=130.0, deepest=0.05, foot=0.25):
    """A range across the view as `mountains` makes it, parted at x = `gap`.

    `half` is how far from the middle of the gap its walls stand, `bend` how far it wanders aside on its way through.
    """

    def rise(x, y):
        t = (y - distance) / depth
        body = smooth_step(0.0, 0.62, t) * (1 - 0.55 * smooth_step(0.82, 1.0, t))
        crest = ridged(x / cell, y / cell * 0.62, 6, seed)
        spurs = ridged(x / cell * 1.7, y / cell * 0.7, 5, seed + 9)
        away = np.abs(x - gap - bend * t * t) / half + 0.35 * noise(x / cell * 1.3, y / cell * 1.3, seed + 5)
        wall = deepest + (1 - deepest) * smooth_step(0.25, 2.1, away) + 0.22 * np.exp(-((away - 2.3) / 0.9) ** 2)
        low_hills = foot * smooth_step(0.0, 0.35, t) * (1 - body * 0.8) * (0.25 + 0.9 * spurs)
        return height * wall * (body * (0.5 + 0.78 * crest) + low_hills)

    def colour(x, y, z, steep):
        share = z / height
        ragged = 0.02 * noise(x / 24, y / 24, seed + 3) + 0.06 * noise(x / 90, y / 90, seed + 4)
        bare = mixed(low, rock, smooth_step(0.1, 0.36, share + ragged))
        snow = (share + ragged * 1.5 - 0.20 * np.clip(steep - 0.35, 0, 1) > snow_line).astype(float)
        return mixed(bare, palette.SNOW, snow)

    return stand(sheet((-width / 2, width / 2), (distance, distance + depth), columns, rows, rise, colour, rng), material)
