"""Land: sheets of triangles, each face one colour."""
import numpy as np

from . import palette
from .noise import noise, ridged, smooth_step
from .shape import Shape, stand


def sheet(x_range, y_range, columns, rows, height, colour, rng, jitter=0.3, y_power=1.0):
    """A sheet of land. `height(x, y)` and `colour(x, y, z, steep)` take arrays; `y_power` over 1 makes near rows finer."""
    u, v = np.meshgrid(np.linspace(0, 1, columns), np.linspace(0, 1, rows))
    inner = (u > 0) & (u < 1) & (v > 0) & (v < 1)
    u = u + inner * rng.uniform(-jitter, jitter, u.shape) / (columns - 1)
    v = v + inner * rng.uniform(-jitter, jitter, v.shape) / (rows - 1)
    x = x_range[0] + u * (x_range[1] - x_range[0])
    y = y_range[0] + np.clip(v, 0, 1) ** y_power * (y_range[1] - y_range[0])
    points = np.stack([x, y, height(x, y)], axis=-1).reshape(-1, 3)
    row, column = np.meshgrid(np.arange(rows - 1), np.arange(columns - 1), indexing='ij')
    a = (row * columns + column).ravel()
    b, c, d = a + 1, a + columns + 1, a + columns
    other = rng.random(len(a)) < 0.5
    one = np.where(other[:, None], np.stack([a, b, c], 1), np.stack([a, b, d], 1))
    two = np.where(other[:, None], np.stack([a, c, d], 1), np.stack([b, c, d], 1))
    faces = np.concatenate([one, two])
    corners = points[faces]
    middle = corners.mean(axis=1)
    across = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    steep = 1 - np.abs(across[:, 2]) / (np.linalg.norm(across, axis=1) + 1e-9)
    colours = np.asarray(colour(middle[:, 0], middle[:, 1], middle[:, 2], steep))
    colours = colours * rng.uniform(0.95, 1.05, (len(faces), 1))
    shape = Shape()
    shape.points, shape.faces = [tuple(p) for p in points.tolist()], [tuple(f) for f in faces.tolist()]
    shape.colours = colours.tolist()
    return shape


def mixed(one, other, share):
    """Two colours mixed face by face; either may be an array already."""
    share = np.asarray(share)[:, None]
    return np.asarray(one) * (1 - share) + np.asarray(other) * share


def mountains(material, rng, distance, depth, width, height, seed, snow_line=0.45, foot=0.25, rock=palette.ROCK,
              low=palette.STEPPE, columns=420, rows=130, cell=120.0, base=0.0):
    """A range across the view: crests with snow above `snow_line` (a share of the height), spurs, foothills.

    `cell` is the distance in metres from one peak to the next.
    """

    def rise(x, y):
        t = (y - distance) / depth
        body = smooth_step(0.05, 0.7, t) * (1 - 0.6 * smooth_step(0.8, 1.0, t))
        massif = 0.86 + 0.24 * noise(x / cell / 2.1, y * 0 + seed, seed)
        crest = ridged(x / cell, y / cell * 0.62, 6, seed)
        spurs = ridged(x / cell * 1.7, y / cell * 0.7, 5, seed + 9)
        shoulder = smooth_step(0.0, 0.35, t)
        return base + height * (body * massif * (0.42 + 0.82 * crest) + foot * shoulder * (1 - body * 0.8) * (0.25 + 0.9 * spurs))

    def colour(x, y, z, steep):
        share = (z - base) / height
        ragged = 0.02 * noise(x / 24, y / 24, seed + 3) + 0.06 * noise(x / 90, y / 90, seed + 4)
        bare = mixed(low, rock, smooth_step(0.12, 0.38, share + ragged))
        snow = (share + ragged * 1.5 - 0.20 * np.clip(steep - 0.35, 0, 1) > snow_line).astype(float)
        return mixed(bare, palette.SNOW, snow)

    shape = sheet((-width / 2, width / 2), (distance, distance + depth), columns, rows, rise, colour, rng)
    return stand(shape, material)
