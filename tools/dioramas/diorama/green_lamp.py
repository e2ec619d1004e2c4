"""A reading lamp with a green glass shade, round from near: the glass glows most where it is near the bulb."""
import bpy

from . import palette
from .palette import linear
from .reading_room import open_lathe
from .stationery import BRASS
from .turned import spun
from .webbing import smooth_line

_CURVE = ((0.164, 0.3), (0.161, 0.315), (0.15, 0.337), (0.128, 0.362), (0.098, 0.384), (0.06, 0.403), (0.021, 0.414))
_DEEP, _BRIGHT = linear('0d3322'), linear('58a15e')


def green_lamp():
    """Brass, shade, its white lining and its lit rim, the foot at the origin; the bulb hangs at z = 0.335. Round them off when they stand."""
    metal = spun([(0.084, 0.0), (0.088, 0.004), (0.085, 0.011), (0.06, 0.017), (0.034, 0.024), (0.016, 0.036), (0.0095, 0.058)], BRASS)
    metal.join(spun([(0.0085, 0.056), (0.0085, 0.12), (0.0085, 0.198), (0.0105, 0.203), (0.0135, 0.21), (0.0105, 0.217), (0.0085, 0.222), (0.0085, 0.3), (0.0085, 0.4)], BRASS, 48))
    metal.join(spun([(0.0215, 0.406), (0.021, 0.43), (0.018, 0.441), (0.0085, 0.448), (0.0075, 0.454), (0.011, 0.462), (0.0095, 0.47), (0.0005, 0.477)], BRASS, 64))
    line = [tuple(p) for p in smooth_line(_CURVE, 7)]
    tones = [palette.mix(_BRIGHT, _DEEP, min(1.0, k / len(line) * 1.15) ** 0.55) for k in range(len(line))]
    shade = open_lathe(line, 128, tones)
    lining = open_lathe([(r - 0.0035, z - 0.003) for r, z in line], 128, palette.FELT)
    rim = open_lathe([(0.1645, 0.2975), (0.1655, 0.2985), (0.1655, 0.3005), (0.1645, 0.3015)], 128, palette.LAMP)
    return metal, shade, lining, rim


def lamp_glass(name='lamp glass', strength=0.6):
    """Glass with a light behind it: it shines in its own colours and mirrors the room."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    surface = tree.nodes['Principled BSDF']
    own = tree.nodes.new('ShaderNodeVertexColor')
    own.layer_name = 'colour'
    for socket in ('Base Color', 'Emission'):
        tree.links.new(own.outputs['Color'], surface.inputs[socket])
    surface.inputs['Emission Strength'].default_value = strength
    surface.inputs['Roughness'].default_value, surface.inputs['Specular'].default_value = 0.12, 0.5
    return material
