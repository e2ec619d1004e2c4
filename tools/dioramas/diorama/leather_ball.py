"""A laced leather ball of eighteen panels, worn and dusty."""
import math

import numpy as np

from . import palette
from .shape import Shape, rod

HIDE = palette.linear('8a5a32')


def _panel(u, v):
    """Which of the three strips of a cube's face a place belongs to (0 to 2), and how near it is to a seam (0 at the seam)."""
    strip = min(2, int((v + 1) * 1.5))
    inside = (v + 1) * 1.5 - strip
    return strip, min(min(inside, 1 - inside) * 2 / 3, 1 - abs(u), 1 - abs(v) if strip in (0, 2) else 1.0)


def leather_ball(rng, radius=0.11, cells=42):
    """The ball about the origin, its lacing towards +z: the hide, and the lace apart."""
    hide, lace = Shape(), Shape()
    tone = rng.uniform(0.82, 1.12, (6, 3))
    frames = [((1, 0, 0), (0, 1, 0), (0, 0, 1)), ((0, 0, -1), (0, 1, 0), (1, 0, 0)), ((-1, 0, 0), (0, 1, 0), (0, 0, -1)), ((0, 0, 1), (0, 1, 0), (-1, 0, 0)), ((0, 0, 1), (1, 0, 0), (0, 1, 0)), ((0, 0, 1), (-1, 0, 0), (0, -1, 0))]
    for face, (right, up, out) in enumerate(np.asarray(frames, float)):
        if face in (1, 3):
            right, up = up, right

        def place(u, v):
            way = out + math.tan(u * math.pi / 4) * right + math.tan(v * math.pi / 4) * up
            strip, near = _panel(u, v)
            return way / np.linalg.norm(way) * radius * (1 + 0.012 - 0.03 * math.exp(-near / 0.045))

        for i in range(cells):
            for j in range(cells):
                u0, u1, v0, v1 = (2 * e / cells - 1 for e in (i, i + 1, j, j + 1))
                strip, near = _panel((u0 + u1) / 2, (v0 + v1) / 2)
                worn = tone[face, strip] * (0.5 if near < 0.03 else 1.0) * (1 + 0.06 * math.sin(9 * u0 + 5 * v0 + face))
                hide.add([place(u0, v0), place(u1, v0), place(u1, v1), place(u0, v1)], [(0, 1, 2, 3)], palette.shade(HIDE, worn))
    high = radius * 1.02
    for k in range(6):
        x = (k - 2.5) * 0.0125
        lace.join(rod((x - 0.004, -0.011, high - 0.0015), (x + 0.004, 0.011, high - 0.0015), 0.0026, palette.LINEN, 8))
    lace.join(rod((-0.038, 0, high), (0.036, 0, high), 0.0022, palette.LINEN, 8))
    for end, way in ((0.036, 0.5), (0.036, -0.8)):
        lace.join(rod((end, 0, high), (end + 0.02, way * 0.02, high - 0.002), 0.002, palette.LINEN, 8))
    return hide, lace
