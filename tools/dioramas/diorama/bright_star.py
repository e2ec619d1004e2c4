"""One bright star: a point of light with a soft round halo."""
import math

import bpy
import numpy as np

from .nodes import value_of
from .shape import Shape, stand


def bright_star(place, core, halo, colour, strength=5.0, rings=28, sides=64):
    """Facing -y at `place`: a disc of radius `core` and the glow about it out to `halo`, in metres; it lights nothing."""
    material = bpy.data.materials.new('star')
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.remove(tree.nodes['Principled BSDF'])
    own, split = tree.nodes.new('ShaderNodeVertexColor'), tree.nodes.new('ShaderNodeSeparateRGB')
    own.layer_name = 'colour'
    tree.links.new(own.outputs['Color'], split.inputs[0])
    light, clear, both = tree.nodes.new('ShaderNodeEmission'), tree.nodes.new('ShaderNodeBsdfTransparent'), tree.nodes.new('ShaderNodeAddShader')
    light.inputs['Color'].default_value = (*colour, 1)
    tree.links.new(value_of(tree, 'MULTIPLY', split.outputs['R'], strength), light.inputs['Strength'])
    tree.links.new(light.outputs[0], both.inputs[0])
    tree.links.new(clear.outputs[0], both.inputs[1])
    tree.links.new(both.outputs[0], tree.nodes['Material Output'].inputs['Surface'])
    shape, reach = Shape(), [0.0, core * 0.7, core, *np.linspace(core, halo, rings)[1:]]
    for low, high in zip(reach, reach[1:]):
        far = max(0.0, ((low + high) / 2 - core) / (halo - core))
        bright = 1.0 if high <= core else 0.17 * (1 - far) ** 3.2
        for s in range(sides):
            a, b = 2 * math.pi * s / sides, 2 * math.pi * (s + 1) / sides
            shape.add([(r * math.cos(t), 0.0, r * math.sin(t)) for r, t in ((low, a), (high, a), (high, b), (low, b))], [(0, 1, 2, 3)], (bright,) * 3)
    thing = stand(shape, material, place)
    thing.visible_shadow = thing.visible_diffuse = thing.visible_glossy = False
    return thing
