"""A theatre lamp: its round of light with a firm edge, and the dust of the hall in its beam."""
import math

import bpy
import numpy as np
from mathutils import Vector

from .added_light import added_light, seen_alone
from .nodes import value_of
from .rounding import rounded
from .shape import Shape, stand


def spot(name, place, to, watts, angle, colour, soft=0.025, blend=0.08):
    """A cone of light. `angle` in degrees; `soft` and `blend` are the lamp's size in metres and the share of the cone that fades."""
    source = bpy.data.lights.new(name, 'SPOT')
    source.energy, source.color, source.spot_size, source.spot_blend, source.shadow_soft_size = watts, colour, math.radians(angle), blend, soft
    thing = bpy.data.objects.new(name, source)
    thing.location, thing.rotation_euler = place, (Vector(to) - Vector(place)).to_track_quat('-Z', 'Y').to_euler()
    bpy.context.scene.collection.objects.link(thing)


def _dust(colour, strength):
    """Light as the beam is thick there, less the farther from the lamp."""
    def amount(tree, near):
        through = value_of(tree, 'POWER', value_of(tree, 'SUBTRACT', 1.0, tree.nodes.new('ShaderNodeLayerWeight').outputs['Facing']), 1.6)
        seen = value_of(tree, 'MULTIPLY', tree.nodes.new('ShaderNodeLightPath').outputs['Is Camera Ray'], strength)
        return value_of(tree, 'MULTIPLY', value_of(tree, 'MULTIPLY', through, near), seen)

    return added_light('beam', colour, amount)


def spot_beam(place, to, angle, colour, strength=0.05, sides=72, rings=18):
    """The air in a lamp's cone from `place` to `to`, brightest at the lamp; it lights nothing and throws no shadow."""
    start, way = np.asarray(place, float), np.asarray(to, float) - np.asarray(place, float)
    aside = np.cross(way, (0, 0, 1.0))
    aside /= np.linalg.norm(aside)
    other = np.cross(way, aside) / np.linalg.norm(way)
    wide = math.tan(math.radians(angle / 2)) * np.linalg.norm(way)
    turns = [2 * math.pi * s / sides for s in range(sides)]
    points = [start + way * t + (aside * math.cos(a) + other * math.sin(a)) * wide * t for t in np.linspace(0.02, 1.0, rings + 1) for a in turns]
    faces = [(j * sides + s, j * sides + (s + 1) % sides, (j + 1) * sides + (s + 1) % sides, (j + 1) * sides + s) for j in range(rings) for s in range(sides)]
    fades = [(0.2 + 0.8 * (1 - j / rings) ** 1.4,) * 3 for j in range(rings) for _ in range(sides)]
    return seen_alone(rounded(stand(Shape().add(points, faces, fades), _dust(colour, strength)), 60))
