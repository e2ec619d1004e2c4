"""The soft glow that mist keeps round a lamp."""
import math

from .added_light import added_light, seen_alone
from .nodes import value_of
from .shape import Shape, stand


def hang_halo(at, eye, radius, colour, strength=1.0, rings=48, sides=64):
    """A glow about a place, seen from `eye`: bright within, gone at `radius`."""
    shape = Shape()
    for k in range(rings):
        near, far = radius * k / rings, radius * (k + 1) / rings
        share = 1 - (k + 0.5) / rings
        tone = 0.75 * share ** 5 + 0.25 * share ** 2
        for s in range(sides):
            a, b = 2 * math.pi * s / sides, 2 * math.pi * (s + 1) / sides
            shape.add([(near * math.cos(a), 0, near * math.sin(a)), (far * math.cos(a), 0, far * math.sin(a)), (far * math.cos(b), 0, far * math.sin(b)), (near * math.cos(b), 0, near * math.sin(b))], [(0, 1, 2, 3)], (tone, tone, tone))
    material = added_light('halo', colour, lambda tree, bright: value_of(tree, 'MULTIPLY', bright, strength))
    return seen_alone(stand(shape, material, at, (0, 0, math.atan2(eye[1] - at[1], eye[0] - at[0]) + math.pi / 2)))
