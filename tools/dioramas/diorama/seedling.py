"""A beet seedling after rain: two seed leaves, two true leaves, drops on them. Built at ten times its size, a unit is 10 cm."""
import math

import bpy
import numpy as np

from . import palette
from .nodes import value_of
from .palette import linear
from .rounded import bar, skin
from .shape import Shape, _ico

GREEN = linear('6f9a3e')
STEM = linear('b5606a')


def blade(rng, way, length, wide, lift, droop, ripple=0.0, rows=44, columns=11):
    """A leaf from the origin: it rises by `lift`, bends over by `droop`, is folded along its rib. Also gives its surface as a function of (t, s)."""
    out, side = np.array([math.cos(way), math.sin(way), 0]), np.array([-math.sin(way), math.cos(way), 0])
    seed = rng.uniform(0, 6)

    def surface(t, s):
        bare = max(0.0, (t - 0.3) / 0.7)
        half = wide * math.sin(math.pi * bare ** 0.62) ** 0.75 if bare > 0 else 0.0
        half = max(half, wide * 0.09 * (1 - bare))
        middle = out * length * (t ** 0.9) + np.array([0, 0, lift * math.sin(t * math.pi / 2) - droop * t ** 2.6])
        wave = ripple * wide * math.sin(t * 13 + seed + (2 if s > 0 else 0)) * abs(s)
        return middle + side * half * s * 0.93 + np.array([0, 0, half * 0.38 * abs(s) ** 1.3 + wave])

    ticks = [j / columns for j in range(-columns, columns + 1)]

    def tone(i, j):
        t, s = (i + 0.5) / rows, (ticks[j] + ticks[j + 1]) / 2
        green = palette.mix(STEM, GREEN, min(1.0, max(0.0, (t - 0.26 - 0.08 * abs(s)) / 0.14)))
        vein = max(0.0, 1 - abs(s) / (0.16 * (1.1 - t))) + 0.35 * max(0.0, 1 - abs(((t * 9 - abs(s) * 2.2) % 1) - 0.5) * 9) * (t > 0.34)
        return palette.shade(palette.mix(green, palette.BONE, 0.3 * min(1.0, vein)), rng.uniform(0.98, 1.02))

    return skin([[surface(i / rows, s) for s in ticks] for i in range(rows + 1)], tone, around=False), surface


def drop(surface, t, s, size):
    """A drop of rain on a leaf's surface at (t, s), on the side that looks up and to -y."""
    at = surface(t, s)
    facing = np.cross(surface(t + 0.02, s) - at, surface(t, s + 0.05) - at)
    facing = facing / np.linalg.norm(facing)
    facing = facing * math.copysign(1, facing @ np.array([0, -0.6, 0.8]))
    points, faces = _ico(4)
    return Shape().add(points * size * (1 - 0.35 * np.abs(points @ facing))[:, None] + at + facing * size * 0.4, faces, palette.SNOW)


def wet(name='drops'):
    """Water in a drop: a little of the leaf shows through, most of it mirrors the sky."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    tree = material.node_tree
    tree.nodes.remove(tree.nodes['Principled BSDF'])
    clear, mirror, both = tree.nodes.new('ShaderNodeBsdfTransparent'), tree.nodes.new('ShaderNodeBsdfGlossy'), tree.nodes.new('ShaderNodeMixShader')
    clear.inputs['Color'].default_value, mirror.inputs['Roughness'].default_value = (0.94, 0.99, 0.94, 1), 0.05
    facing = tree.nodes.new('ShaderNodeLayerWeight').outputs['Facing']
    for socket, given in zip(both.inputs, (value_of(tree, 'ADD', 0.1, value_of(tree, 'MULTIPLY', facing, 0.55)), clear.outputs[0], mirror.outputs[0])):
        tree.links.new(given, socket)
    tree.links.new(both.outputs[0], tree.nodes['Material Output'].inputs['Surface'])
    return material


def seedling(rng, tall=0.34, turn=0.0):
    """A whole seedling, its foot at z = 0: the plant, and the drops on it apart."""
    plant, drops = Shape(), Shape()
    top = np.array([rng.normal(0, 0.02), rng.normal(0, 0.02), tall])
    marks = np.linspace(0, 1, 14)
    path = [top * t - [0, 0, 0.05 * (1 - t)] + [0.008 * math.sin(t * 4 + turn), 0, 0] for t in marks]
    plant.join(bar(path, 0.0175 - 0.005 * marks, lambda i, j: palette.mix(palette.mix(STEM, palette.BONE, 0.2), GREEN, 0.3 * i / 13), 28))
    leaves = [(turn, 0.52, 0.085, 0.13, 0.10, 0.0, 3), (turn + math.pi, 0.5, 0.085, 0.16, 0.08, 0.0, 3), (turn + 1.45, 0.58, 0.15, 0.4, 0.08, 0.12, 4), (turn + 4.5, 0.5, 0.13, 0.42, 0.04, 0.12, 4)]
    for way, length, wide, lift, droop, ripple, count in leaves:
        shape, surface = blade(rng, way, length, wide, lift, droop, ripple)
        plant.join(shape, at=top)
        for k in range(count):
            drops.join(drop(surface, 0.48 + 0.4 * (k + 0.5) / count + rng.normal(0, 0.02), (-0.4, 0.45, 0.1)[k % 3] + rng.normal(0, 0.1), rng.uniform(0.014, 0.032)), at=top)
    return plant, drops
