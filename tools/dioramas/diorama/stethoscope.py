"""A stethoscope as it lies when it has been laid down: one hose, a fork, two springing tubes with ear pieces, the chest piece."""
import numpy as np

from . import palette
from .shape import Shape
from .turned import drawn, spun

_LOW = 0.0065


def stethoscope(rubber=palette.INDIGO):
    """Lying about the origin, its ear pieces to -x, its chest piece to +x: the rubber, and its steel apart. Round them off when they stand."""
    fork = np.array([-0.045, 0.02, _LOW])
    hose = [fork, (0.0, 0.03, _LOW), (0.05, 0.045, _LOW), (0.085, 0.02, _LOW), (0.06, -0.03, _LOW), (0.0, -0.045, _LOW), (-0.03, -0.075, _LOW), (0.02, -0.1, _LOW), (0.1, -0.085, _LOW), (0.133, -0.074, _LOW + 0.004)]
    black, steel = drawn(hose, (0.0058,), rubber, 24, 10), Shape()
    for way in (-1, 1):
        arm = [fork, fork + [-0.02, 0.004 * way, 0.0], fork + [-0.045, 0.024 * way, 0.0], fork + [-0.075, 0.036 * way, 0.0]]
        black.join(drawn(arm, (0.0056, 0.0052, 0.0048), rubber, 24, 8))
        tube = [fork + [-0.07, 0.0345 * way, 0.0], fork + [-0.1, 0.041 * way, 0.001], fork + [-0.135, 0.036 * way, 0.004], fork + [-0.158, 0.022 * way, 0.007], fork + [-0.168, 0.012 * way, 0.0085]]
        steel.join(drawn(tube, (0.0031,), palette.STONE, 20, 8))
        black.join(drawn([fork + [-0.166, 0.0145 * way, 0.008], fork + [-0.169, 0.0105 * way, 0.0087], fork + [-0.173, 0.006 * way, 0.0095]], (0.004, 0.0062, 0.0035), palette.shade(palette.IRON, 0.5), 24, 8))
    spring = [fork + [-0.078, 0.036 * y, 0.0045 + 0.001 * (1 - abs(y))] for y in (-1.0, -0.6, 0.0, 0.6, 1.0)]
    for k, bend in enumerate((0.0, 0.014, 0.019, 0.014, 0.0)):
        spring[k] = spring[k] + [bend, 0.0, 0.0]
    steel.join(drawn(spring, (0.0017,), palette.shade(palette.STONE, 0.8), 14, 8))
    steel.join(drawn([(0.128, -0.076, _LOW + 0.003), (0.138, -0.072, _LOW + 0.006), (0.15, -0.068, _LOW + 0.008)], (0.0046, 0.004, 0.0046), palette.STONE, 24, 6))
    chest = spun([(0.0195, 0.0), (0.0225, 0.0012), (0.023, 0.004), (0.0215, 0.007), (0.014, 0.0095), (0.0075, 0.0125), (0.0065, 0.0175), (0.0075, 0.021), (0.0005, 0.0225)], palette.STONE, 72)
    return black, steel.join(chest, at=(0.157, -0.0655, 0))
