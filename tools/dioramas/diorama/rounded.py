"""Round things whose faces share their corners, so that they can be shaded smooth: skins over rings, bent bars, pillows."""
import math

import numpy as np

from . import palette
from .noise import fractal
from .shape import Shape, _ico


def skin(rings, colour, around=True, ends=False):
    """A skin over rings of equally many points. `colour` is one, or a function of (ring, point); `around` closes each ring, `ends` the last ones."""
    rings = np.asarray(rings, float)
    count, n = rings.shape[:2]
    steps = n if around else n - 1
    faces, tones = [], []
    for i in range(count - 1):
        for j in range(steps):
            k = (j + 1) % n
            faces.append((i * n + j, i * n + k, (i + 1) * n + k, (i + 1) * n + j))
            tones.append(colour(i, j) if callable(colour) else colour)
    if ends:
        faces += [tuple(range(n - 1, -1, -1)), tuple(range((count - 1) * n, count * n))]
        tones += [tones[0], tones[-1]]
    return Shape().add(rings.reshape(-1, 3), faces, tones)


def frames(path):
    """Two directions across a path at each of its points; they turn with it and do not spin."""
    path = np.asarray(path, float)
    ways = np.gradient(path, axis=0)
    ways = ways / (np.linalg.norm(ways, axis=1)[:, None] + 1e-12)
    side = np.cross(ways[0], [0.0, 0.0, 1.0] if abs(ways[0][2]) < 0.9 else [1.0, 0.0, 0.0])
    one = []
    for way in ways:
        side = side - way * float(side @ way)
        side = side / np.linalg.norm(side)
        one.append(side)
    one = np.asarray(one)
    return one, np.cross(ways, one)


def bar(path, radius, colour, sides=20, flat=1.0):
    """A bent bar along a path; `radius` is one or one a point, `flat` how thick it is across its first direction."""
    path = np.asarray(path, float)
    radius = np.broadcast_to(np.asarray(radius, float), (len(path),))
    one, two = frames(path)
    turns = np.linspace(0, 2 * math.pi, sides, endpoint=False)
    rings = [p + r * (np.cos(turns)[:, None] * u * flat + np.sin(turns)[:, None] * v) for p, r, u, v in zip(path, radius, one, two)]
    return skin(rings, colour, ends=True)


def stone(rng, size, colour, lumps=0.16, squash=0.75, detail=4):
    """A rounded field stone about the origin, its faces of nearly one colour; shade it smooth."""
    points, faces = _ico(detail)
    seed = int(rng.integers(1000))
    u, v, w = points.T
    r = 1 + lumps * fractal(u * 1.1 + w * 0.7, v * 1.1 - w * 0.8, 3, seed)
    stretch = np.array([rng.uniform(0.85, 1.2), rng.uniform(0.85, 1.15), squash])
    return Shape().add(points * r[:, None] * stretch * size, faces, [palette.shade(colour, f) for f in rng.uniform(0.97, 1.03, len(faces))])
