"""Distance: what is far takes the colour of the sky behind it, most of all near the ground."""
import bpy

from .nodes import between, blend, value_of, vector_of
from .sky import sky_colour


def fill_haze(sky):
    """Makes the haze that every material passes through. Call after the sky is hung."""
    tree = bpy.data.node_groups.new('haze', 'ShaderNodeTree')
    tree.outputs.new('NodeSocketFloat', 'Share')
    tree.outputs.new('NodeSocketColor', 'Colour')
    outside = tree.nodes.new('NodeGroupOutput')
    place = tree.nodes.new('ShaderNodeNewGeometry')
    away = tree.nodes.new('ShaderNodeCameraData').outputs['View Distance']
    far = value_of(tree, 'MAXIMUM', value_of(tree, 'SUBTRACT', away, sky.haze_start), 0.0)
    thick = value_of(tree, 'SUBTRACT', 1.0, value_of(tree, 'EXPONENT', value_of(tree, 'DIVIDE', far, -sky.haze_length)))
    split = tree.nodes.new('ShaderNodeSeparateXYZ')
    tree.links.new(place.outputs['Position'], split.inputs[0])
    thin = value_of(tree, 'SUBTRACT', 1.0, value_of(tree, 'MULTIPLY', between(tree, split.outputs['Z'], 0, sky.haze_height), 0.62))
    camera = tree.nodes.new('ShaderNodeLightPath').outputs['Is Camera Ray']
    share = value_of(tree, 'MULTIPLY', value_of(tree, 'MULTIPLY', thick, thin), value_of(tree, 'MULTIPLY', camera, sky.haze_most))
    tree.links.new(share, outside.inputs['Share'])

    view = vector_of(tree, 'SCALE', place.outputs['Incoming'])
    view.node.inputs['Scale'].default_value = -1.0
    level = tree.nodes.new('ShaderNodeSeparateXYZ')
    tree.links.new(view, level.inputs[0])
    ahead = tree.nodes.new('ShaderNodeCombineXYZ')
    tree.links.new(level.outputs['X'], ahead.inputs[0])
    tree.links.new(level.outputs['Y'], ahead.inputs[1])
    tree.links.new(value_of(tree, 'MAXIMUM', level.outputs['Z'], 0.03), ahead.inputs[2])
    colour = sky_colour(tree, ahead.outputs[0])
    if sky.haze_tint:
        colour = blend(tree, 0.5, colour, sky.haze_tint)
    tree.links.new(colour, outside.inputs['Colour'])


def hazy(tree, shader):
    """The shader seen through the haze; also writes the haze apart, so that the denoiser can take it away."""
    haze = tree.nodes.new('ShaderNodeGroup')
    haze.node_tree = bpy.data.node_groups['haze']
    light = tree.nodes.new('ShaderNodeEmission')
    tree.links.new(haze.outputs['Colour'], light.inputs['Color'])
    both = tree.nodes.new('ShaderNodeMixShader')
    tree.links.new(haze.outputs['Share'], both.inputs[0])
    tree.links.new(shader, both.inputs[1])
    tree.links.new(light.outputs[0], both.inputs[2])
    apart = tree.nodes.new('ShaderNodeOutputAOV')
    apart.name = 'haze'
    tree.links.new(blend(tree, haze.outputs['Share'], (0.0, 0.0, 0.0), haze.outputs['Colour']), apart.inputs['Color'])
    return both.outputs[0]
