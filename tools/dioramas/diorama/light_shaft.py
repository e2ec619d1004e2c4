"""A shaft of light: the dust of a room in the light of one window."""
import bpy
import numpy as np

from .nodes import between, value_of
from .shape import Shape, stand


def _dust(strength, colour):
    """Light that is only added to what lies behind; it fades along the mesh's own y from 0 to 1."""
    material = bpy.data.materials.new('dust')
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.remove(tree.nodes['Principled BSDF'])
    along = tree.nodes.new('ShaderNodeVertexColor')
    along.layer_name = 'colour'
    split = tree.nodes.new('ShaderNodeSeparateRGB')
    tree.links.new(along.outputs['Color'], split.inputs[0])
    camera = tree.nodes.new('ShaderNodeLightPath').outputs['Is Camera Ray']
    amount = value_of(tree, 'MULTIPLY', value_of(tree, 'MULTIPLY', between(tree, split.outputs['R'], 0.0, 1.0), camera), strength)
    light, clear, both = tree.nodes.new('ShaderNodeEmission'), tree.nodes.new('ShaderNodeBsdfTransparent'), tree.nodes.new('ShaderNodeAddShader')
    light.inputs['Color'].default_value = (*colour, 1)
    tree.links.new(amount, light.inputs['Strength'])
    tree.links.new(light.outputs[0], both.inputs[0])
    tree.links.new(clear.outputs[0], both.inputs[1])
    tree.links.new(both.outputs[0], tree.nodes['Material Output'].inputs['Surface'])
    return material


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
    thing = stand(shape, _dust(strength, colour))
    thing.visible_shadow = thing.visible_diffuse = thing.visible_glossy = False
    return thing
