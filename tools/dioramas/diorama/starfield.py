"""Stars one by one, far behind everything: bright and faint ones, and the pale band across the sky."""
import math

import bpy
import numpy as np

from . import palette
from .palette import linear
from .shape import Shape, stand, without_shine


def _star(shape, way, size, colour, distance):
    u = np.cross(way, [0, 0, 1.0])
    u /= np.linalg.norm(u)
    v = np.cross(u, way)
    at = np.asarray(way) * distance
    points = [at + size * distance * (math.cos(a) * u + math.sin(a) * v) for a in np.linspace(0, 2 * math.pi, 7)[:-1]]
    shape.add(points, [tuple(range(6))], colour)


def hang_stars(rng, eye, count=900, half_width=52.0, lowest=5.0, highest=48.0, distance=3000.0, strength=1.6, band=(-38.0, 62.0, 1400)):
    """Stars before the camera at `eye`; angles in degrees. `band` is where a pale band meets the horizon, how it leans, and how many faint stars are in it."""
    shape = Shape()

    def way(azimuth, height):
        a, h = math.radians(azimuth), math.radians(height)
        return np.array([math.sin(a) * math.cos(h), math.cos(a) * math.cos(h), math.sin(h)])

    tints = (linear('ffffff'), linear('dfe8ff'), linear('fff0d8'))
    for _ in range(count):
        height = lowest + (highest - lowest) * rng.random()
        bright = rng.random() ** 5
        dim = min(1.0, 0.25 + 0.9 * (height - lowest) / 16)
        _star(shape, way(rng.uniform(-half_width, half_width), height), 0.00032 + 0.00085 * bright, palette.shade(tints[rng.integers(3)], (0.35 + 1.4 * bright) * dim), distance)
    foot, lean, many = band
    for _ in range(many):
        t = rng.random()
        height = 2 + 50 * t
        azimuth = foot + lean * t + rng.normal(0, 4.5) * (0.8 + 0.5 * math.sin(t * 9))
        dim = min(1.0, 0.15 + height / 26)
        _star(shape, way(azimuth, height + rng.normal(0, 2)), rng.uniform(0.0002, 0.0004), palette.shade(tints[rng.integers(3)], 0.3 * dim * rng.uniform(0.4, 1.2)), distance)
    material = bpy.data.materials.new('stars')
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.remove(tree.nodes['Principled BSDF'])
    own, light = tree.nodes.new('ShaderNodeVertexColor'), tree.nodes.new('ShaderNodeEmission')
    own.layer_name = 'colour'
    light.inputs['Strength'].default_value = strength
    tree.links.new(own.outputs['Color'], light.inputs['Color'])
    tree.links.new(light.outputs[0], tree.nodes['Material Output'].inputs['Surface'])
    thing = without_shine(stand(shape, material, eye))
    thing.visible_shadow = False
    return thing
