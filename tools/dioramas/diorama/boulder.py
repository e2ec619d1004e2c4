"""A boulder: weathered, cracked, with lichen on the side that the weather comes from."""
import numpy as np

from . import palette
from .noise import fractal, noise
from .shape import Shape, _ico


def boulder(rng, size=(0.9, 0.7, 0.55), colour=palette.WARM_ROCK, seed=0, detail=5):
    """A boulder about the origin, its half axes `size`; flattened on top, so that a thing can lie on it."""
    points, faces = _ico(detail)
    u, v, w = points.T
    r = 1 + 0.16 * fractal(u * 1.1 + w, v * 1.1 - w * 0.6, 3, seed) + 0.05 * fractal(u * 4 + w * 2, v * 4 - w * 2, 3, seed + 5)
    p = points * r[:, None]
    cut = np.array([[0.86, 0.3, 0.4], [-0.7, -0.62, 0.35], [0.25, -0.93, 0.28], [-0.2, 0.1, 0.97]])
    for plane, far in zip(cut / np.linalg.norm(cut, axis=1)[:, None], (0.82, 0.85, 0.8, 0.8)):
        over = np.maximum(p @ plane - far, 0)
        p = p - over[:, None] * plane * 0.9
    p = p * np.asarray(size)
    middle = p[np.asarray(faces)].mean(axis=1)
    spot = noise(middle[:, 0] * 5 + middle[:, 2] * 3, middle[:, 1] * 5 - middle[:, 2] * 4, seed + 9)
    lichen = np.clip((spot - 0.28) * 6, 0, 1) * (middle[:, 2] > -0.1)
    colours = [palette.shade(palette.mix(colour, palette.linear('a8a878'), 0.3 * float(s)), f) for s, f in zip(lichen, rng.uniform(0.93, 1.07, len(faces)))]
    return Shape().add(p, faces, colours)
