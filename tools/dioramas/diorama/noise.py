"""Gradient noise over whole arrays of points; the same seed gives the same land."""
import numpy as np

_table = np.random.default_rng(1930).permutation(256)
_permutation = np.concatenate([_table, _table])
_angles = np.linspace(0, 2 * np.pi, 256, endpoint=False)
_gradients = np.stack([np.cos(_angles), np.sin(_angles)], axis=1)


def noise(x, y, seed=0):
    """Smooth noise between about -1 and 1."""
    x = np.asarray(x, float) + seed * 17.31
    y = np.asarray(y, float) - seed * 9.77
    x0, y0 = np.floor(x).astype(int), np.floor(y).astype(int)
    fx, fy = x - x0, y - y0

    def corner(dx, dy):
        index = _permutation[_permutation[(x0 + dx) & 255] + ((y0 + dy) & 255)]
        gradient = _gradients[index]
        return gradient[..., 0] * (fx - dx) + gradient[..., 1] * (fy - dy)

    u = fx ** 3 * (fx * (fx * 6 - 15) + 10)
    v = fy ** 3 * (fy * (fy * 6 - 15) + 10)
    low = corner(0, 0) * (1 - u) + corner(1, 0) * u
    high = corner(0, 1) * (1 - u) + corner(1, 1) * u
    return (low * (1 - v) + high * v) * 1.5


def fractal(x, y, octaves=5, seed=0):
    """Rolling land: each octave half as high and twice as fine."""
    total, height = 0.0, 1.0
    for octave in range(octaves):
        total = total + height * noise(np.asarray(x) * 2 ** octave, np.asarray(y) * 2 ** octave, seed + octave)
        height *= 0.5
    return total


def ridged(x, y, octaves=6, seed=0):
    """Mountain land between 0 and about 1: sharp crests, and detail only where it is high already."""
    x, y = np.asarray(x, float), np.asarray(y, float)
    bend_x, bend_y = fractal(x * 0.9, y * 0.9, 3, seed + 40), fractal(x * 0.9, y * 0.9, 3, seed + 50)
    x, y = x + 0.28 * bend_x, y + 0.28 * bend_y
    total, weight, height, sum_of_heights = 0.0, 1.0, 1.0, 0.0
    for octave in range(octaves):
        crest = (1 - np.abs(noise(x * 2.05 ** octave, y * 2.05 ** octave, seed + octave))) ** 2 * weight
        total = total + crest * height
        sum_of_heights += height
        weight = np.clip(crest * 1.7, 0, 1)
        height *= 0.52
    return total / sum_of_heights


def smooth_step(low, high, value):
    """0 below `low`, 1 above `high`, an easy curve between."""
    t = np.clip((np.asarray(value, float) - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)
