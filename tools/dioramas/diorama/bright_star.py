"""One bright star: a point of light with a soft round halo."""
import math

import numpy as np

from .added_light import added_light, seen_alone
from .nodes import value_of
from .shape import Shape, stand


def bright_star(place, core, halo, colour, strength=5.0, rings=28, sides=64):
    """Facing -y at `place`: a disc of radius `core` and the glow about it out to `halo`, in metres; it lights nothing."""
    material = added_light('star', colour, lambda tree, bright: value_of(tree, 'MULTIPLY', bright, strength))
    shape, reach = Shape(), [0.0, core * 0.7, core, *np.linspace(core, halo, rings)[1:]]
    for low, high in zip(reach, reach[1:]):
        far = max(0.0, ((low + high) / 2 - core) / (halo - core))
        bright = 1.0 if high <= core else 0.17 * (1 - far) ** 3.2
        for s in range(sides):
            a, b = 2 * math.pi * s / sides, 2 * math.pi * (s + 1) / sides
            shape.add([(r * math.cos(t), 0.0, r * math.sin(t)) for r, t in ((low, a), (high, a), (high, b), (low, b))], [(0, 1, 2, 3)], (bright,) * 3)
    return seen_alone(stand(shape, material, place))
