"""Shallow running water: its bed is seen through it, the sky lies on it."""
import bpy

from .haze import hazy
from .nodes import between, blend, value_of


def shallow_water(name='shallow water', tint=(0.6, 0.62, 0.46), deep=(0.10, 0.13, 0.09), wave=2.4, height=0.02, stretch=(1.0, 0.45)):
    """Steep down the bed shows in `tint`, flat along the sky; `deep` is the water's own colour, `wave` its ripples a metre, `height` theirs in metres."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.remove(tree.nodes['Principled BSDF'])
    place = tree.nodes.new('ShaderNodeMapping')
    place.inputs['Scale'].default_value = (*stretch, 1)
    tree.links.new(tree.nodes.new('ShaderNodeNewGeometry').outputs['Position'], place.inputs['Vector'])
    ripple, raised = tree.nodes.new('ShaderNodeTexNoise'), tree.nodes.new('ShaderNodeBump')
    ripple.inputs['Scale'].default_value, ripple.inputs['Detail'].default_value, ripple.inputs['Distortion'].default_value = wave, 3, 0.6
    tree.links.new(place.outputs[0], ripple.inputs['Vector'])
    raised.inputs['Strength'].default_value, raised.inputs['Distance'].default_value = 1.0, height
    tree.links.new(ripple.outputs['Fac'], raised.inputs['Height'])
    bed, own, mirror = (tree.nodes.new(f'ShaderNodeBsdf{kind}') for kind in ('Transparent', 'Diffuse', 'Glossy'))
    facing = tree.nodes.new('ShaderNodeLayerWeight').outputs['Facing']
    tree.links.new(blend(tree, between(tree, facing, 0.3, 0.95), tint, tuple(c * 0.5 for c in tint)), bed.inputs['Color'])
    own.inputs['Color'].default_value, mirror.inputs['Roughness'].default_value = (*deep, 1), 0.05
    body, both = tree.nodes.new('ShaderNodeMixShader'), tree.nodes.new('ShaderNodeMixShader')
    tree.links.new(raised.outputs[0], mirror.inputs['Normal'])
    tree.links.new(value_of(tree, 'MULTIPLY', between(tree, facing, 0.35, 1.0), 0.75), body.inputs[0])
    tree.links.new(bed.outputs[0], body.inputs[1])
    tree.links.new(own.outputs[0], body.inputs[2])
    tree.links.new(value_of(tree, 'ADD', 0.03, value_of(tree, 'MULTIPLY', value_of(tree, 'POWER', facing, 3.2), 0.72)), both.inputs[0])
    tree.links.new(body.outputs[0], both.inputs[1])
    tree.links.new(mirror.outputs[0], both.inputs[2])
    tree.links.new(hazy(tree, both.outputs[0]), tree.nodes['Material Output'].inputs['Surface'])
    return material
