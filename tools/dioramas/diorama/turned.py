"""Bodies turned on a smooth line and bars drawn along one, fine enough to be looked at from near once they are rounded."""
import numpy as np

from .rounded import bar
from .shape import lathe
from .webbing import smooth_line


def spun(profile, colour, sides=96, fine=6):
    """A turned body on a smooth line through `profile`, (radius, height) each; `colour` is one, or `colour(share)` of its way up the line."""
    line = smooth_line(profile, fine)
    line[:, 0] = np.maximum(line[:, 0], 0.0)
    tones = [colour(k / (len(line) - 1)) for k in range(len(line))] if callable(colour) else colour
    return lathe([tuple(p) for p in line], sides, tones)


def drawn(points, radii, colour, sides=28, fine=8):
    """A bar on a smooth line through the points, as thick as `radii` one after another; `colour` is one, or `colour(along, around)` in shares."""
    line = smooth_line(points, fine)
    thick = np.interp(np.linspace(0, 1, len(line)), np.linspace(0, 1, len(radii)), radii)
    tone = (lambda i, j: colour(i / (len(line) - 2), j / sides)) if callable(colour) else colour
    return bar(line, thick, tone, sides)
