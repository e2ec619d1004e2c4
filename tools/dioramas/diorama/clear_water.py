"""A glass of clear water."""
import bpy

from .nodes import between, blend, value_of
from .reading_room import open_lathe
from .shape import lathe


def clear_water(name='clear water', bright=1.5):
    """Clear water: deeper in colour towards its rim; the sun that falls through it is gathered, each side lets it through `bright` times as strong."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.remove(tree.nodes['Principled BSDF'])
    mirror, seen, passed = (tree.nodes.new(f'ShaderNodeBsdf{kind}') for kind in ('Glossy', 'Transparent', 'Transparent'))
    mirror.inputs['Roughness'].default_value = 0.02
    passed.inputs['Color'].default_value = (bright, bright, bright * 0.97, 1)
    facing = tree.nodes.new('ShaderNodeLayerWeight').outputs['Facing']
    tree.links.new(blend(tree, between(tree, facing, 0.45, 1.0), (0.93, 0.97, 0.98), (0.34, 0.55, 0.66)), seen.inputs['Color'])
    wet, both = tree.nodes.new('ShaderNodeMixShader'), tree.nodes.new('ShaderNodeMixShader')
    shadow = tree.nodes.new('ShaderNodeLightPath').outputs['Is Shadow Ray']
    share = value_of(tree, 'MULTIPLY', value_of(tree, 'POWER', facing, 4.0), 0.5)
    for node, inputs in ((wet, (share, seen.outputs[0], mirror.outputs[0])), (both, (shadow, wet.outputs[0], passed.outputs[0]))):
        for socket, given in zip(node.inputs, inputs):
            tree.links.new(given, socket)
    tree.links.new(both.outputs[0], tree.nodes['Material Output'].inputs['Surface'])
    return material


def tumbler(radius=0.034, tall=0.105, filled=0.078, sides=64):
    """A plain drinking glass on z = 0, its outside and inside open at the top; and the water in it apart."""
    foot = radius * 0.84
    grow = lambda z: foot + (radius - foot) * z / tall
    glass = open_lathe([(foot * 0.9, 0.0), (foot, 0.002), (grow(tall), tall), (grow(tall) - 0.0018, tall), (grow(0.012) - 0.0022, 0.012)], sides, (1, 1, 1))
    glass.join(lathe([(foot * 0.9, 0.0), (foot * 0.9, 0.0005)], sides, (1, 1, 1)))
    return glass, lathe([(grow(0.012) - 0.0028, 0.0125), (grow(filled) - 0.0024, filled)], sides, (1, 1, 1))
