"""A boulder: weathered, cracked, with lichen on the side that the weather comes from. Shade it smooth."""
import numpy as np

from . import palette
from .noise import fractal, noise
from .shape import Shape, _ico, mesh_of
from .terrain import mixed

LICHEN = palette.linear('a8a878')


def boulder(rng, size=(0.9, 0.7, 0.55), colour=palette.WARM_ROCK, seed=0, detail=6):
    """A boulder about the origin, its half axes `size`; flattened on top, so that a thing can lie on it."""
    points, faces = _ico(detail)
    u, v, w = points.T
    r = 1 + 0.16 * fractal(u * 1.1 + w, v * 1.1 - w * 0.6, 3, seed) + 0.05 * fractal(u * 4 + w * 2, v * 4 - w * 2, 4, seed + 5)
    p = points * r[:, None]
    cut = np.array([[0.86, 0.3, 0.4], [-0.7, -0.62, 0.35], [0.25, -0.93, 0.28], [-0.2, 0.1, 0.97]])
    for plane, far in zip(cut / np.linalg.norm(cut, axis=1)[:, None], (0.82, 0.85, 0.8, 0.8)):
        over = np.maximum(p @ plane - far, 0)
        p = p - over[:, None] * plane * 0.9
    p = p * np.asarray(size)
    x, y, z = (p[np.asarray(faces)].mean(axis=1) / max(size)).T
    spot = fractal(x * 5 + z * 3, y * 5 - z * 4, 3, seed + 9)
    lichen = np.clip((spot - 0.25) * 1.6, 0, 0.3) * (z > -0.1)
    tone = 1 + 0.14 * fractal(x * 2.5 - z * 2, y * 2.5 + z * 3, 4, seed + 13) + 0.06 * noise(x * 22 + z * 9, y * 22 - z * 13, seed)
    return Shape().add(p, faces, (mixed(colour, LICHEN, lichen) * tone[:, None]).tolist())


def boulder_meshes(material, rng, colours, kinds=8, detail=4):
    """A few smooth boulders of about one metre to strew, flatter than high."""
    meshes = []
    for k in range(kinds):
        size = (1.0, rng.uniform(0.65, 0.95), rng.uniform(0.5, 0.75))
        mesh = mesh_of(boulder(rng, size, palette.shade(colours[k % len(colours)], rng.uniform(0.85, 1.1)), int(rng.integers(90)), detail), material, 'boulder')
        mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))
        meshes.append(mesh)
    return meshes
