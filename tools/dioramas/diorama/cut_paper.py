"""Sheets of felted paper, cut along lines and laid on each other; soft spots of dye go through all of them."""
import bpy

from . import palette
from .nodes import between, blend, value_of, vector_of, wire

TONES = {'pomegranate': palette.linear('b3283a'), 'saffron': palette.linear('f0a93c'), 'indigo': palette.linear('5a72c8'),
         'felt': palette.linear('ffe3a6')}


def felted(name, colour=None, patches=(), halos=(), mottle=0.10, mist=0.55, glow=0.45):
    """Felted paper. `colour` or the mesh's own; `patches` of dye as (x, y, rx, ry, tone, strength), `halos` of lamps as (x, y),
    `glow` wide."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    surface = tree.nodes['Principled BSDF']
    surface.inputs['Roughness'].default_value, surface.inputs['Specular'].default_value = 0.96, 0.08
    place = tree.nodes.new('ShaderNodeNewGeometry').outputs['Position']
    own = colour
    if colour is None:
        attribute = tree.nodes.new('ShaderNodeVertexColor')
        attribute.layer_name = 'colour'
        own = attribute.outputs['Color']
    tone = value_of(tree, 'ADD', 1.0, value_of(tree, 'MULTIPLY', value_of(tree, 'SUBTRACT', _noise(tree, place, 0.9, 4.0), 0.5), mottle * 2))
    fibre = _noise(tree, place, 46.0, 3.0)
    tone = value_of(tree, 'ADD', tone, value_of(tree, 'MULTIPLY', value_of(tree, 'SUBTRACT', fibre, 0.5), 0.16))
    grey = tree.nodes.new('ShaderNodeCombineXYZ')
    for socket in grey.inputs:
        tree.links.new(tone, socket)
    dyed = blend(tree, 1.0, own, grey.outputs[0], 'MULTIPLY')
    for x, y, rx, ry, tone_name, strength in patches:
        share = value_of(tree, 'MULTIPLY', _spot(tree, place, x, y, rx, ry), 0.85 * strength)
        dyed = blend(tree, share, dyed, TONES[tone_name])
    edge = _beyond(tree, place)
    dyed = blend(tree, value_of(tree, 'MULTIPLY', edge, mist), dyed, palette.linear('e6d9c0'))
    tree.links.new(dyed, surface.inputs['Base Color'])
    _let_glow(tree, surface, place, patches, halos, glow)
    raised = tree.nodes.new('ShaderNodeBump')
    raised.inputs['Strength'].default_value, raised.inputs['Distance'].default_value = 0.75, 0.012
    tree.links.new(fibre, raised.inputs['Height'])
    tree.links.new(raised.outputs[0], surface.inputs['Normal'])
    return material


def _let_glow(tree, surface, place, patches, halos, glow):
    """Saffron shines by itself a little, and lamps light the paper about them."""
    light = 0.0
    for x, y, rx, ry, tone_name, strength in patches:
        if tone_name == 'saffron':
            light = value_of(tree, 'ADD', light, value_of(tree, 'MULTIPLY', _spot(tree, place, x, y, rx, ry), 0.22 * strength))
    for x, y in halos:
        near = value_of(tree, 'POWER', _spot(tree, place, x, y, glow, glow), 2.0)
        light = value_of(tree, 'ADD', light, value_of(tree, 'MULTIPLY', near, 1.35))
    surface.inputs['Emission'].default_value = (*palette.linear('ffae4a'), 1)
    wire(tree, light, surface.inputs['Emission Strength'])


def _noise(tree, place, scale, detail):
    texture = tree.nodes.new('ShaderNodeTexNoise')
    texture.inputs['Scale'].default_value, texture.inputs['Detail'].default_value = scale, detail
    tree.links.new(place, texture.inputs['Vector'])
    return texture.outputs['Fac']


def _spot(tree, place, x, y, rx, ry):
    """1 in the middle of an ellipse, 0 from its rim on."""
    moved = vector_of(tree, 'SUBTRACT', place, (x, y, 0.0))
    scaled = vector_of(tree, 'MULTIPLY', moved, (1 / rx, 1 / ry, 0.0))
    return value_of(tree, 'SUBTRACT', 1.0, between(tree, vector_of(tree, 'LENGTH', scaled), 0.12, 1.0))


def _beyond(tree, place):
    """0 in the middle of the picture, 1 in its corners."""
    scaled = vector_of(tree, 'MULTIPLY', place, (1 / 8.0, 1 / 4.5, 0.0))
    return between(tree, vector_of(tree, 'LENGTH', scaled), 0.82, 1.5)


def lay_sheet(loops, material, z, thick=0.05, soft=0.009):
    """A sheet cut along closed lines, holes where they lie within each other; its top at `z`, its edges a little round."""
    sheet = bpy.data.curves.new('sheet', 'CURVE')
    sheet.dimensions, sheet.fill_mode = '2D', 'BOTH'
    sheet.extrude, sheet.bevel_depth, sheet.bevel_resolution = thick / 2 - soft, soft, 1
    for loop in loops:
        spline = sheet.splines.new('POLY')
        spline.points.add(len(loop) - 1)
        spline.points.foreach_set('co', [c for px, py in loop.tolist() for c in (px, py, 0.0, 1.0)])
        spline.use_cyclic_u = True
    sheet.materials.append(material)
    thing = bpy.data.objects.new('sheet', sheet)
    thing.location = (0, 0, z - thick / 2)
    bpy.context.scene.collection.objects.link(thing)
    return thing
