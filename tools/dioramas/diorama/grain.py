"""Surfaces seen from near, within four walls: polished wood, paper, cloth, glass. No haze lies before them."""
import bpy

from .nodes import between, blend, value_of


def _start(name):
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    own = tree.nodes.new('ShaderNodeVertexColor')
    own.layer_name = 'colour'
    return material, tree, tree.nodes['Principled BSDF'], own.outputs['Color']


def _place(tree, stretch):
    """A point of the thing in its own metres, stretched, and moved so that no two things have the same grain."""
    each = tree.nodes.new('ShaderNodeObjectInfo').outputs['Random']
    away = tree.nodes.new('ShaderNodeCombineXYZ')
    for socket, far in zip(away.inputs, (3.1, 7.7, 5.3)):
        tree.links.new(value_of(tree, 'MULTIPLY', each, far), socket)
    place = tree.nodes.new('ShaderNodeMapping')
    place.inputs['Scale'].default_value = stretch
    tree.links.new(away.outputs[0], place.inputs['Location'])
    tree.links.new(tree.nodes.new('ShaderNodeTexCoord').outputs['Object'], place.inputs['Vector'])
    return place.outputs[0]


def _noise(tree, place, scale, detail=2.0, bend=0.0):
    texture = tree.nodes.new('ShaderNodeTexNoise')
    for name, value in (('Scale', scale), ('Detail', detail), ('Distortion', bend)):
        texture.inputs[name].default_value = value
    tree.links.new(place, texture.inputs['Vector'])
    return texture.outputs['Fac']


def _toned(tree, colour, tone):
    grey = tree.nodes.new('ShaderNodeCombineXYZ')
    for socket in grey.inputs:
        tree.links.new(tone, socket)
    return blend(tree, 1.0, colour, grey.outputs[0], 'MULTIPLY')


def _raise(tree, surface, height, distance):
    bump = tree.nodes.new('ShaderNodeBump')
    bump.inputs['Strength'].default_value, bump.inputs['Distance'].default_value = 1.0, distance
    tree.links.new(height, bump.inputs['Height'])
    tree.links.new(bump.outputs[0], surface.inputs['Normal'])


def polished(name='polished', way='x', rough=0.42, ring=1.0, wear=1.0, fine=1.0):
    """Planed wood: year rings cut along `way`, fine pores, a sheen that long use has made uneven.

    `ring`, `wear` and `fine` are how strongly rings, use and pores show.
    """
    material, tree, surface, own = _start(name)
    stretch = {'x': (0.055, 1.0, 1.0), 'y': (1.0, 0.055, 1.0), 'z': (1.0, 1.0, 0.055)}[way]
    place = _place(tree, stretch)
    drift = _noise(tree, place, 9.0, 1.5, 0.6)
    rings = value_of(tree, 'SINE', value_of(tree, 'MULTIPLY', drift, 62.0))
    pores = _noise(tree, place, 230.0, 2.0)
    use = _noise(tree, _place(tree, (1.0, 1.0, 1.0)), 5.0, 3.0)
    tone = value_of(tree, 'ADD', 1.0, value_of(tree, 'MULTIPLY', rings, 0.13 * ring))
    tone = value_of(tree, 'ADD', tone, value_of(tree, 'MULTIPLY', value_of(tree, 'SUBTRACT', pores, 0.5), 0.9 * fine))
    tone = value_of(tree, 'ADD', tone, value_of(tree, 'MULTIPLY', value_of(tree, 'SUBTRACT', use, 0.5), 0.75 * wear))
    tree.links.new(_toned(tree, own, tone), surface.inputs['Base Color'])
    dull = value_of(tree, 'ADD', rough, value_of(tree, 'MULTIPLY', value_of(tree, 'SUBTRACT', use, 0.5), 0.5 * wear))
    tree.links.new(dull, surface.inputs['Roughness'])
    surface.inputs['Specular'].default_value = 0.32
    _raise(tree, surface, value_of(tree, 'ADD', value_of(tree, 'MULTIPLY', rings, 0.12 * ring), pores), 0.0012)
    return material


def plain(name, rough=0.85, spots=40.0, amount=0.06, weave=0.0, bump=0.0006, specular=0.15):
    """Paper, cloth, plaster, leather: even, with faint spots; `weave` is the threads a metre of a cloth."""
    material, tree, surface, own = _start(name)
    place = _place(tree, (1.0, 1.0, 1.0))
    cloud = _noise(tree, place, spots, 3.0)
    tone = value_of(tree, 'ADD', 1.0, value_of(tree, 'MULTIPLY', value_of(tree, 'SUBTRACT', cloud, 0.5), amount * 2))
    tree.links.new(_toned(tree, own, tone), surface.inputs['Base Color'])
    surface.inputs['Roughness'].default_value, surface.inputs['Specular'].default_value = rough, specular
    if bump:
        _raise(tree, surface, _noise(tree, place, weave or spots * 3, 2.0), bump)
    return material


def brass(name='brass', rough=0.32):
    """Brass, copper, worn iron: the colour is the mesh's own."""
    material, tree, surface, own = _start(name)
    use = _noise(tree, _place(tree, (1.0, 1.0, 1.0)), 30.0, 3.0)
    tone = value_of(tree, 'ADD', 0.75, value_of(tree, 'MULTIPLY', use, 0.5))
    tree.links.new(_toned(tree, own, tone), surface.inputs['Base Color'])
    surface.inputs['Metallic'].default_value = 0.85
    tree.links.new(value_of(tree, 'ADD', rough - 0.15, value_of(tree, 'MULTIPLY', use, 0.3)), surface.inputs['Roughness'])
    return material


def shaded_glass(name, inner, strength):
    """A lamp shade lit from within: it shines most where it is seen face on."""
    material, tree, surface, own = _start(name)
    facing = tree.nodes.new('ShaderNodeLayerWeight').outputs['Facing']
    tree.links.new(own, surface.inputs['Base Color'])
    surface.inputs['Roughness'].default_value = 0.25
    surface.inputs['Emission'].default_value = (*inner, 1)
    tree.links.new(value_of(tree, 'MULTIPLY', between(tree, value_of(tree, 'SUBTRACT', 1.0, facing), 0.0, 1.0), strength), surface.inputs['Emission Strength'])
    return material
