"""Soil seen from near: dull, crumbly, of uneven colour, with no gloss and no waves."""
import bpy

from .haze import hazy
from .nodes import between, blend, value_of


def _texture(tree, kind, scale, **given):
    """A texture over the thing's own metres."""
    texture = tree.nodes.new(kind)
    for name, value in {'Scale': scale, **given}.items():
        texture.inputs[name].default_value = value
    tree.links.new(tree.nodes.new('ShaderNodeTexCoord').outputs['Object'], texture.inputs['Vector'])
    return texture


def _grey(tree, tone):
    colour = tree.nodes.new('ShaderNodeCombineXYZ')
    for socket in colour.inputs:
        tree.links.new(tone, socket)
    return colour.outputs[0]


def soil(name='soil', crumb=0.03, rise=0.008, spots=0.5):
    """Dug or trodden earth: `crumb` is the size of its crumbs in metres, `rise` how far they stand up, `spots` how uneven its colour is."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    surface = tree.nodes['Principled BSDF']
    own = tree.nodes.new('ShaderNodeVertexColor')
    own.layer_name = 'colour'
    broad = _texture(tree, 'ShaderNodeTexNoise', 1.7, Detail=8.0, Roughness=0.65).outputs['Fac']
    fine = _texture(tree, 'ShaderNodeTexNoise', 0.9 / crumb, Detail=6.0, Roughness=0.75).outputs['Fac']
    crumbs = _texture(tree, 'ShaderNodeTexVoronoi', 0.55 / crumb, Randomness=1.0)
    each = tree.nodes.new('ShaderNodeSeparateXYZ')
    tree.links.new(crumbs.outputs['Color'], each.inputs[0])
    tone = value_of(tree, 'ADD', 1.0, value_of(tree, 'MULTIPLY', value_of(tree, 'SUBTRACT', broad, 0.5), spots * 1.6))
    tone = value_of(tree, 'ADD', tone, value_of(tree, 'MULTIPLY', value_of(tree, 'SUBTRACT', fine, 0.5), spots * 1.2))
    tone = value_of(tree, 'ADD', tone, value_of(tree, 'MULTIPLY', value_of(tree, 'SUBTRACT', each.outputs[0], 0.5), spots * 0.5))
    tree.links.new(blend(tree, 1.0, own.outputs['Color'], _grey(tree, tone), 'MULTIPLY'), surface.inputs['Base Color'])
    surface.inputs['Roughness'].default_value, surface.inputs['Specular'].default_value = 1.0, 0.0
    lump = value_of(tree, 'MULTIPLY', value_of(tree, 'SUBTRACT', 1.0, between(tree, crumbs.outputs['Distance'], 0.1, 0.75)), each.outputs[1])
    raised = tree.nodes.new('ShaderNodeBump')
    raised.inputs['Strength'].default_value, raised.inputs['Distance'].default_value = 1.0, rise
    tree.links.new(value_of(tree, 'ADD', lump, value_of(tree, 'MULTIPLY', fine, 0.9)), raised.inputs['Height'])
    tree.links.new(raised.outputs[0], surface.inputs['Normal'])
    tree.links.new(hazy(tree, surface.outputs[0]), tree.nodes['Material Output'].inputs['Surface'])
    return material
