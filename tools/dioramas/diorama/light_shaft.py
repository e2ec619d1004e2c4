"""A shaft of light: the dust of a room in the light of one window."""
import numpy as np

from .added_light import added_light, seen_alone
from .nodes import between, value_of
from .shape import Shape, stand


def _dust(strength, colour):
    """Light that fades along the mesh's own y from 0 to 1."""
    def amount(tree, near):
        camera = tree.nodes.new('ShaderNodeLightPath').outputs['Is Camera Ray']
        return value_of(tree, 'MULTIPLY', value_of(tree, 'MULTIPLY', between(tree, near, 0.0, 1.0), camera), strength)

    return added_light('dust', colour, amount)


def light_shaft(window, way, length, colour, strength=0.02, sheets=14, steps=24):
    """Sheets of dust standing in the light that falls along `way` through a window (x0, x1, y, z0, z1) in a wall across y; brightest at the window."""
    x0, x1, y, z0, z1 = window
    way = np.asarray(way, float) / np.linalg.norm(way)
    shape = Shape()
    for x in np.linspace(x0, x1, sheets):
        for k in range(steps):
            a, b = k / steps, (k + 1) / steps
            corners = [np.array([x, y, z]) + way * length * t for t, z in ((a, z0), (b, z0), (b, z1), (a, z1))]
            fade = 0.25 + 0.75 * (1 - (a + b) / 2) ** 1.3
            shape.add(corners, [(0, 1, 2, 3)], (fade, fade, fade))
    return seen_alone(stand(shape, _dust(strength, colour)))
