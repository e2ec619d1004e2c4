"""Ditches in the land: how far a place lies from the nearest of them."""
import numpy as np


def outside(x, y, ditches):
    """Metres from the edge of the nearest ditch, under 0 inside it; a ditch is its line and half its width."""
    x, y = np.asarray(x, float), np.asarray(y, float)
    flat = np.stack([x.ravel(), y.ravel()], 1)
    least = np.full(len(flat), 1e9)
    for line, half in ditches:
        for part in range(0, len(line) - 1, 12):
            some = line[part:part + 13]
            near = np.all((flat > some.min(axis=0) - 4) & (flat < some.max(axis=0) + 4), axis=1)
            if not near.any():
                continue
            p, a, b = flat[near][:, None], some[None, :-1], some[None, 1:]
            t = np.clip(((p - a) * (b - a)).sum(2) / ((b - a) ** 2).sum(2), 0, 1)
            least[near] = np.minimum(least[near], np.linalg.norm(p - a - (b - a) * t[..., None], axis=2).min(axis=1) - half)
    return least.reshape(x.shape)
