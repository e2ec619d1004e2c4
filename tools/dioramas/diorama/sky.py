"""Sky, sun and the haze that takes its colour from them."""
import math
from dataclasses import dataclass, field

import bpy
from mathutils import Vector

from .nodes import between, blend, value_of, vector_of


@dataclass(frozen=True)
class Sky:
    """One hour's light. Angles in degrees: azimuth from the view axis +y towards +x, height over the horizon."""
    horizon: tuple
    middle: tuple
    zenith: tuple
    glow: tuple
    sun: tuple
    azimuth: float
    height: float
    sun_strength: float = 4.0
    sun_width: float = 1.2
    fill: float = 1.0
    glow_strength: float = 0.8
    cloud: tuple = (0.9, 0.8, 0.75)
    cloud_amount: float = 0.5
    cloud_seed: float = 0.0
    stars: float = 0.0
    disc: float = 0.0
    haze_start: float = 20.0
    haze_length: float = 400.0
    haze_most: float = 0.9
    haze_height: float = 60.0
    haze_tint: tuple = field(default=None)

    @property
    def direction(self):
        """Where the sun stands, seen from the ground."""
        a, h = math.radians(self.azimuth), math.radians(self.height)
        return Vector((math.sin(a) * math.cos(h), math.cos(a) * math.cos(h), math.sin(h)))


def _sky_group(sky):
    """Colour of the clear sky in a direction."""
    tree = bpy.data.node_groups.new('sky', 'ShaderNodeTree')
    tree.inputs.new('NodeSocketVector', 'Direction')
    tree.outputs.new('NodeSocketColor', 'Colour')
    inside, outside = tree.nodes.new('NodeGroupInput'), tree.nodes.new('NodeGroupOutput')
    direction = vector_of(tree, 'NORMALIZE', inside.outputs[0])
    split = tree.nodes.new('ShaderNodeSeparateXYZ')
    tree.links.new(direction, split.inputs[0])
    up = value_of(tree, 'MAXIMUM', split.outputs['Z'], 0.0)
    colour = blend(tree, between(tree, up, 0.0, 0.22), sky.horizon, sky.middle)
    colour = blend(tree, between(tree, up, 0.14, 0.75), colour, sky.zenith)
    towards = value_of(tree, 'MAXIMUM', vector_of(tree, 'DOT_PRODUCT', direction, tuple(sky.direction)), 0.0)
    wide = value_of(tree, 'MULTIPLY', value_of(tree, 'POWER', towards, 4.0), sky.glow_strength * 0.35)
    near = value_of(tree, 'MULTIPLY', value_of(tree, 'POWER', towards, 40.0), sky.glow_strength * 0.6)
    low = value_of(tree, 'SUBTRACT', 1.0, between(tree, up, 0.0, 0.5))
    share = value_of(tree, 'MULTIPLY', value_of(tree, 'ADD', wide, near), value_of(tree, 'ADD', low, 0.15))
    tree.links.new(blend(tree, share, colour, sky.glow), outside.inputs[0])
    return tree


def sky_colour(tree, direction):
    """The clear sky's colour in a direction, inside another node tree."""
    node = tree.nodes.new('ShaderNodeGroup')
    node.node_tree = bpy.data.node_groups['sky']
    tree.links.new(direction, node.inputs[0])
    return node.outputs[0]


def hang_sky(sky):
    """Makes world and sun. Call once, before any material is made: the haze reads it."""
    scene = bpy.context.scene
    _sky_group(sky)
    world = bpy.data.worlds.new('sky')
    scene.world = world
    world.use_nodes = True
    tree = world.node_tree
    background = tree.nodes['Background']
    direction = tree.nodes.new('ShaderNodeTexCoord').outputs['Generated']
    colour = sky_colour(tree, direction)
    seen = _clouds(tree, direction, colour, sky)
    if sky.stars:
        seen = _stars(tree, direction, seen, sky.stars)
    if sky.disc:
        seen = _disc(tree, direction, seen, sky)
    path = tree.nodes.new('ShaderNodeLightPath')
    mirrored = value_of(tree, 'MAXIMUM', path.outputs['Is Camera Ray'], path.outputs['Is Glossy Ray'])
    tree.links.new(blend(tree, mirrored, colour, seen), background.inputs['Color'])
    strength = value_of(tree, 'ADD', sky.fill, value_of(tree, 'MULTIPLY', mirrored, 1.0 - sky.fill))
    tree.links.new(strength, background.inputs['Strength'])
    world.cycles.sampling_method = 'MANUAL'
    world.cycles.sample_map_resolution = 256

    light = bpy.data.lights.new('sun', 'SUN')
    light.energy, light.color, light.angle = sky.sun_strength, sky.sun, math.radians(sky.sun_width)
    sun = bpy.data.objects.new('sun', light)
    sun.rotation_euler = (-sky.direction).to_track_quat('-Z', 'Y').to_euler()
    scene.collection.objects.link(sun)
    return sky


def _clouds(tree, direction, colour, sky):
    """Long cloud bars in flat tones, like layers of cut paper, low in the sky; the top of the picture stays calm."""
    split = tree.nodes.new('ShaderNodeSeparateXYZ')
    tree.links.new(direction, split.inputs[0])
    up = value_of(tree, 'MAXIMUM', split.outputs['Z'], 0.0)
    place = tree.nodes.new('ShaderNodeCombineXYZ')
    side = value_of(tree, 'DIVIDE', split.outputs['X'], value_of(tree, 'MAXIMUM', split.outputs['Y'], 0.2))
    tree.links.new(value_of(tree, 'MULTIPLY', side, 1.5), place.inputs[0])
    tree.links.new(value_of(tree, 'MULTIPLY', value_of(tree, 'POWER', up, 0.8), 11.0), place.inputs[1])
    place.inputs[2].default_value = sky.cloud_seed
    cloud = tree.nodes.new('ShaderNodeTexNoise')
    cloud.inputs['Scale'].default_value, cloud.inputs['Detail'].default_value = 1.0, 4.0
    cloud.inputs['Roughness'].default_value = 0.42
    tree.links.new(place.outputs[0], cloud.inputs['Vector'])
    fade = value_of(tree, 'MULTIPLY', between(tree, up, 0.03, 0.09), value_of(tree, 'SUBTRACT', 1.0, between(tree, up, 0.22, 0.46)))
    level = value_of(tree, 'SUBTRACT', cloud.outputs['Fac'], value_of(tree, 'MULTIPLY', value_of(tree, 'SUBTRACT', 1.0, fade), 0.25))
    edge = 0.60 - 0.12 * sky.cloud_amount
    for step in range(3):
        sheet = between(tree, level, edge + step * 0.05, edge + step * 0.05 + 0.010)
        colour = blend(tree, value_of(tree, 'MULTIPLY', sheet, 0.26 + 0.12 * step), colour, sky.cloud)
    return colour


def _stars(tree, direction, colour, amount):
    """A few first stars."""
    grain = tree.nodes.new('ShaderNodeTexVoronoi')
    grain.inputs['Scale'].default_value = 60
    tree.links.new(direction, grain.inputs['Vector'])
    split = tree.nodes.new('ShaderNodeSeparateXYZ')
    tree.links.new(direction, split.inputs[0])
    point = value_of(tree, 'SUBTRACT', 1.0, between(tree, grain.outputs['Distance'], 0.018, 0.05))
    chosen = value_of(tree, 'GREATER_THAN', _first(tree, grain.outputs['Color']), 0.72)
    high = between(tree, split.outputs['Z'], 0.12, 0.5)
    share = value_of(tree, 'MULTIPLY', value_of(tree, 'MULTIPLY', point, chosen), value_of(tree, 'MULTIPLY', high, amount))
    return blend(tree, share, colour, (1.0, 0.95, 0.85))


def _disc(tree, direction, colour, sky):
    """The sun itself, a flat pale disc as on a child's drawing, with a soft edge."""
    towards = vector_of(tree, 'DOT_PRODUCT', vector_of(tree, 'NORMALIZE', direction), tuple(sky.direction))
    edge = math.cos(math.radians(sky.disc))
    return blend(tree, between(tree, towards, edge, edge + (1 - edge) * 0.12), colour, tuple(c * 4 for c in sky.glow))


def _first(tree, colour):
    split = tree.nodes.new('ShaderNodeSeparateXYZ')
    tree.links.new(colour, split.inputs[0])
    return split.outputs[0]
