"""A glass of clear water: what stands behind it is seen turned round, its shadow has a bright middle."""
import bpy

from .nodes import between, blend
from .reading_room import open_lathe
from .rounding import rounded
from .shape import lathe, stand
from .tableware import glass

CLEAR = (1.0, 1.0, 1.0)


def clear_water(name='clear water', bright=1.5):
    """Water that bends the light; where the sun falls through it is gathered, each side lets it through `bright` times as strong in the middle and hardly at the rim."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.remove(tree.nodes['Principled BSDF'])
    bent, passed, both = tree.nodes.new('ShaderNodeBsdfGlass'), tree.nodes.new('ShaderNodeBsdfTransparent'), tree.nodes.new('ShaderNodeMixShader')
    bent.inputs['Color'].default_value, bent.inputs['Roughness'].default_value, bent.inputs['IOR'].default_value = (0.95, 0.985, 0.98, 1), 0.0, 1.33
    facing = tree.nodes.new('ShaderNodeLayerWeight').outputs['Facing']
    tree.links.new(blend(tree, between(tree, facing, 0.3, 0.9), (bright, bright, bright * 0.96), (0.2, 0.22, 0.24)), passed.inputs['Color'])
    for socket, given in zip(both.inputs, (tree.nodes.new('ShaderNodeLightPath').outputs['Is Shadow Ray'], bent.outputs[0], passed.outputs[0])):
        tree.links.new(given, socket)
    tree.links.new(both.outputs[0], tree.nodes['Material Output'].inputs['Surface'])
    return material


def tumbler(radius=0.034, tall=0.105, filled=0.076, sides=128):
    """A plain drinking glass on z = 0: its wall above the water, and the water with the glass about it as one clear body."""
    foot = radius * 0.84
    grow = lambda z: foot + (radius - foot) * z / tall
    wall = open_lathe([(grow(filled), filled), (grow(tall), tall - 0.001), (grow(tall) - 0.0007, tall), (grow(tall) - 0.0017, tall - 0.001), (grow(filled) - 0.0017, filled)], sides, CLEAR)
    body = [(foot * 0.8, 0.0), (foot * 0.93, 0.0005), (foot, 0.003), (grow(filled * 0.5), filled * 0.5), (grow(filled), filled), (grow(filled) - 0.0017, filled + 0.0004), (grow(filled) - 0.0035, filled - 0.0004)]
    return wall, lathe(body, sides, CLEAR)


def set_glass_of_water(at, size=1.0):
    """The glass, filled, on its foot at `at`."""
    wall, body = tumbler()
    rounded(stand(wall, glass(), at, size=size), 50)
    rounded(stand(body, clear_water(), at, size=size), 30)
