"""The soft glow that mist keeps round a lamp."""
import math

import bpy

from .nodes import value_of
from .shape import Shape, stand


def _light(name, colour, strength):
    """Adds light and hides nothing; how much, the mesh's own colour says."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.remove(tree.nodes['Principled BSDF'])
    own = tree.nodes.new('ShaderNodeVertexColor')
    own.layer_name = 'colour'
    shine, clear, both = (tree.nodes.new(f'ShaderNode{kind}') for kind in ('Emission', 'BsdfTransparent', 'AddShader'))
    shine.inputs['Color'].default_value = (*colour, 1)
    tree.links.new(value_of(tree, 'MULTIPLY', own.outputs['Color'], strength), shine.inputs['Strength'])
    for socket, given in zip(both.inputs, (shine, clear)):
        tree.links.new(given.outputs[0], socket)
    tree.links.new(both.outputs[0], tree.nodes['Material Output'].inputs['Surface'])
    return material


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
    thing = stand(shape, _light('halo', colour, strength), at, (0, 0, math.atan2(eye[1] - at[1], eye[0] - at[0]) + math.pi / 2))
    thing.visible_shadow = thing.visible_diffuse = thing.visible_glossy = False
    return thing
