"""Light that is only added to what lies behind: dust in a beam, the glow about a star."""
import bpy


def added_light(name, colour, amount_of):
    """A material that shows what is behind it, and light of this colour over it.

    `amount_of(tree, share)` gives how much, where `share` is the mesh's own colour, a grey from 0 to 1.
    """
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.remove(tree.nodes['Principled BSDF'])
    own, split = tree.nodes.new('ShaderNodeVertexColor'), tree.nodes.new('ShaderNodeSeparateRGB')
    own.layer_name = 'colour'
    tree.links.new(own.outputs['Color'], split.inputs[0])
    light, clear, both = tree.nodes.new('ShaderNodeEmission'), tree.nodes.new('ShaderNodeBsdfTransparent'), tree.nodes.new('ShaderNodeAddShader')
    light.inputs['Color'].default_value = (*colour, 1)
    tree.links.new(amount_of(tree, split.outputs['R']), light.inputs['Strength'])
    tree.links.new(light.outputs[0], both.inputs[0])
    tree.links.new(clear.outputs[0], both.inputs[1])
    tree.links.new(both.outputs[0], tree.nodes['Material Output'].inputs['Surface'])
    return material


def seen_alone(thing):
    """The thing is seen and does nothing else: no shadow, no light on others, no place in a mirror."""
    thing.visible_shadow = thing.visible_diffuse = thing.visible_glossy = False
    return thing
