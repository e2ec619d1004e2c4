"""Surfaces: painted card, thin leaf, water, lamplight. Colours come with the mesh."""
import bpy

from .haze import hazy
from .nodes import blend, value_of


def _start(name):
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.remove(tree.nodes['Principled BSDF'])
    return material, tree


def _finish(tree, shader, through_haze=True):
    tree.links.new(hazy(tree, shader) if through_haze else shader, tree.nodes['Material Output'].inputs['Surface'])


def _place(tree, stretch):
    """Where a point of the thing is, in its own metres, stretched."""
    place = tree.nodes.new('ShaderNodeMapping')
    place.inputs['Scale'].default_value = stretch
    tree.links.new(tree.nodes.new('ShaderNodeTexCoord').outputs['Object'], place.inputs['Vector'])
    return place.outputs[0]


def _mottled(tree, scale, amount, stretch=(1.0, 1.0, 1.0)):
    """The mesh's own colour, unevenly laid on, and a little different on each copy of a thing."""
    own = tree.nodes.new('ShaderNodeVertexColor')
    own.layer_name = 'colour'
    spots = tree.nodes.new('ShaderNodeTexNoise')
    spots.inputs['Scale'].default_value, spots.inputs['Detail'].default_value = scale, 4
    tree.links.new(_place(tree, stretch), spots.inputs['Vector'])
    each = tree.nodes.new('ShaderNodeObjectInfo').outputs['Random']
    wanted = value_of(tree, 'ADD', value_of(tree, 'MULTIPLY', value_of(tree, 'SUBTRACT', spots.outputs['Fac'], 0.5), amount * 2),
                      value_of(tree, 'ADD', 0.94, value_of(tree, 'MULTIPLY', each, 0.12)))
    tone = tree.nodes.new('ShaderNodeCombineXYZ')
    for socket in tone.inputs:
        tree.links.new(wanted, socket)
    return blend(tree, 1.0, own.outputs['Color'], tone.outputs[0], 'MULTIPLY')


def card(name='card', scale=3.0, mottle=0.12, bump=0.008, grain=22.0, rough=0.95, sheen=0.0, stretch=(1.0, 1.0, 1.0)):
    """Painted card: matt, with a fine grain. `scale` and `grain` are spots and bumps a metre, `stretch` their grain's way."""
    material, tree = _start(name)
    colour = _mottled(tree, scale, mottle, stretch)
    surface = tree.nodes.new('ShaderNodeBsdfPrincipled')
    surface.inputs['Roughness'].default_value = rough
    surface.inputs['Specular'].default_value = 0.12 + sheen
    tree.links.new(colour, surface.inputs['Base Color'])
    if bump:
        fine = tree.nodes.new('ShaderNodeTexNoise')
        fine.inputs['Scale'].default_value, fine.inputs['Detail'].default_value = grain, 3
        tree.links.new(_place(tree, stretch), fine.inputs['Vector'])
        raised = tree.nodes.new('ShaderNodeBump')
        raised.inputs['Strength'].default_value, raised.inputs['Distance'].default_value = 1.0, bump
        tree.links.new(fine.outputs['Fac'], raised.inputs['Height'])
        tree.links.new(raised.outputs[0], surface.inputs['Normal'])
    _finish(tree, surface.outputs[0])
    return material


def timber(name='timber', way='z'):
    """Weathered wood, its grain along `way` of the thing itself."""
    stretch = {'x': (0.07, 1.0, 1.0), 'y': (1.0, 0.07, 1.0), 'z': (1.0, 1.0, 0.07)}[way]
    return card(name, 26.0, 0.3, 0.006, 60.0, stretch=stretch)


def leaf(name='leaf', through=0.45):
    """Thin leaf: lets part of the light through, so that reeds glow against a low sun."""
    material, tree = _start(name)
    colour = _mottled(tree, 1.2, 0.15)
    front, back = tree.nodes.new('ShaderNodeBsdfDiffuse'), tree.nodes.new('ShaderNodeBsdfTranslucent')
    both = tree.nodes.new('ShaderNodeMixShader')
    both.inputs[0].default_value = through
    tree.links.new(colour, front.inputs['Color'])
    tree.links.new(colour, back.inputs['Color'])
    tree.links.new(front.outputs[0], both.inputs[1])
    tree.links.new(back.outputs[0], both.inputs[2])
    _finish(tree, both.outputs[0])
    return material


def metal(name='metal', rough=0.4):
    """Copper and worn iron."""
    material, tree = _start(name)
    colour = _mottled(tree, 9.0, 0.2)
    surface = tree.nodes.new('ShaderNodeBsdfPrincipled')
    surface.inputs['Metallic'].default_value, surface.inputs['Roughness'].default_value = 0.8, rough
    tree.links.new(colour, surface.inputs['Base Color'])
    _finish(tree, surface.outputs[0])
    return material


def water(name, colour, wave=6.0, height=0.03, stretch=(1.0, 1.0), rough=0.04):
    """Water: a dark bed under a mirror with ripples, `wave` of them a metre."""
    material, tree = _start(name)
    surface = tree.nodes.new('ShaderNodeBsdfPrincipled')
    surface.inputs['Base Color'].default_value = (*colour, 1)
    surface.inputs['Roughness'].default_value = rough
    surface.inputs['Specular'].default_value = 0.8
    place = tree.nodes.new('ShaderNodeMapping')
    place.inputs['Scale'].default_value = (stretch[0], stretch[1], 1)
    tree.links.new(tree.nodes.new('ShaderNodeNewGeometry').outputs['Position'], place.inputs['Vector'])
    ripple = tree.nodes.new('ShaderNodeTexNoise')
    ripple.inputs['Scale'].default_value, ripple.inputs['Detail'].default_value = wave, 2
    tree.links.new(place.outputs[0], ripple.inputs['Vector'])
    raised = tree.nodes.new('ShaderNodeBump')
    raised.inputs['Strength'].default_value, raised.inputs['Distance'].default_value = 1.0, height
    tree.links.new(ripple.outputs['Fac'], raised.inputs['Height'])
    tree.links.new(raised.outputs[0], surface.inputs['Normal'])
    _finish(tree, surface.outputs[0])
    return material


def lit(name, lamp, strength=1.0):
    """Things in a lighted room seen from outside: their own colours shine as by the lamp, without a lamp to reckon with."""
    material, tree = _start(name)
    own = tree.nodes.new('ShaderNodeVertexColor')
    own.layer_name = 'colour'
    light = tree.nodes.new('ShaderNodeEmission')
    tree.links.new(blend(tree, 1.0, own.outputs['Color'], lamp, 'MULTIPLY'), light.inputs['Color'])
    light.inputs['Strength'].default_value = strength
    _finish(tree, light.outputs[0], through_haze=False)
    return material


def glow(name, colour, strength):
    """Light of its own: a window pane, a lamp flame."""
    material, tree = _start(name)
    light = tree.nodes.new('ShaderNodeEmission')
    light.inputs['Color'].default_value, light.inputs['Strength'].default_value = (*colour, 1), strength
    _finish(tree, light.outputs[0], through_haze=False)
    return material


def vapour(name='vapour', density=0.8, through=0.5, rim=1.6, own_light=0.0, tint=(1.0, 1.0, 1.0)):
    """Smoke and steam: thin at the rim, so that the puffs melt into each other.

    `own_light` stands for the light that wanders about inside a cloud; `tint` is its colour.
    """
    material, tree = _start(name)
    own = tree.nodes.new('ShaderNodeVertexColor')
    own.layer_name = 'colour'
    front, back = tree.nodes.new('ShaderNodeBsdfDiffuse'), tree.nodes.new('ShaderNodeBsdfTranslucent')
    cloud, seen = tree.nodes.new('ShaderNodeMixShader'), tree.nodes.new('ShaderNodeMixShader')
    cloud.inputs[0].default_value = through
    for shader in (front, back):
        tree.links.new(own.outputs['Color'], shader.inputs['Color'])
    tree.links.new(front.outputs[0], cloud.inputs[1])
    tree.links.new(back.outputs[0], cloud.inputs[2])
    inner, whole = tree.nodes.new('ShaderNodeEmission'), tree.nodes.new('ShaderNodeAddShader')
    inner.inputs['Color'].default_value, inner.inputs['Strength'].default_value = (*tint, 1), own_light
    tree.links.new(cloud.outputs[0], whole.inputs[0])
    tree.links.new(inner.outputs[0], whole.inputs[1])
    facing = tree.nodes.new('ShaderNodeLayerWeight').outputs['Facing']
    solid = value_of(tree, 'POWER', value_of(tree, 'SUBTRACT', 1.0, facing), rim)
    fading = value_of(tree, 'DIVIDE', tree.nodes.new('ShaderNodeObjectInfo').outputs['Object Index'], 100.0 / density)
    thick = value_of(tree, 'MULTIPLY', solid, fading)
    tree.links.new(thick, seen.inputs[0])
    tree.links.new(tree.nodes.new('ShaderNodeBsdfTransparent').outputs[0], seen.inputs[1])
    tree.links.new(hazy(tree, whole.outputs[0]), seen.inputs[2])
    mark = tree.nodes.new('ShaderNodeOutputAOV')
    mark.name = 'soft'
    tree.links.new(thick, mark.inputs['Value'])
    _finish(tree, seen.outputs[0], through_haze=False)
    return material
