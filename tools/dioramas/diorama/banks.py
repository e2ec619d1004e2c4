"""A river's banks: how far a place lies from the line of a river, however far, and on which side."""
import numpy as np

from .ribbons import left_of


def from_line(x, y, line):
    """Metres from the line to each place, less than 0 to its right."""
    x, y = np.asarray(x, float), np.asarray(y, float)
    near, left = np.full(x.shape, 1e12), np.zeros(x.shape, bool)
    for (px, py), (nx, ny) in zip(line, left_of(np.asarray(line, float))):
        far = (x - px) ** 2 + (y - py) ** 2
        left = np.where(far < near, (x - px) * nx + (y - py) * ny > 0, left)
        near = np.minimum(near, far)
    return np.where(left, 1.0, -1.0) * np.sqrt(near)
