"""What tea is drunk from: an armudu glass, a pial, the pot and the tray that hold for both; glass, glaze and tea as surfaces."""
import math

import bpy
import numpy as np

from . import palette
from .motifs import CREAM, carpet_colour, felt_colour, painted_disc
from .nodes import value_of
from .palette import linear
from .shape import Shape, lathe, rod

COBALT = linear('24418c')
GOLD = linear('c99a4a')
TEA = (0.78, 0.26, 0.045)


def _start(name):
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    return material, material.node_tree, material.node_tree.nodes['Principled BSDF']


def glass(name='glass', tint=(0.97, 0.98, 0.97), shine=0.75):
    """Thin clear glass: what is behind shows through, its rims mirror. Its shadow stays light."""
    material, tree, plain = _start(name)
    tree.nodes.remove(plain)
    clear, mirror = tree.nodes.new('ShaderNodeBsdfTransparent'), tree.nodes.new('ShaderNodeBsdfGlossy')
    clear.inputs['Color'].default_value, mirror.inputs['Roughness'].default_value = (*tint, 1), 0.02
    facing = tree.nodes.new('ShaderNodeLayerWeight').outputs['Facing']
    share = value_of(tree, 'ADD', 0.035, value_of(tree, 'MULTIPLY', value_of(tree, 'POWER', facing, 3.0), shine))
    both = tree.nodes.new('ShaderNodeMixShader')
    for socket, given in zip(both.inputs, (share, clear.outputs[0], mirror.outputs[0])):
        tree.links.new(given, socket)
    tree.links.new(both.outputs[0], tree.nodes['Material Output'].inputs['Surface'])
    return material


def tea(name='tea', colour=TEA, cloudy=0.3):
    """Tea: light goes through and takes its colour, `cloudy` of it wanders about inside."""
    material, tree, plain = _start(name)
    tree.nodes.remove(plain)
    clear, inner, mirror = (tree.nodes.new(f'ShaderNodeBsdf{kind}') for kind in ('Transparent', 'Translucent', 'Glossy'))
    clear.inputs['Color'].default_value = inner.inputs['Color'].default_value = (*colour, 1)
    mirror.inputs['Roughness'].default_value = 0.03
    body, both = tree.nodes.new('ShaderNodeMixShader'), tree.nodes.new('ShaderNodeMixShader')
    body.inputs[0].default_value = cloudy
    tree.links.new(clear.outputs[0], body.inputs[1])
    tree.links.new(inner.outputs[0], body.inputs[2])
    facing = tree.nodes.new('ShaderNodeLayerWeight').outputs['Facing']
    tree.links.new(value_of(tree, 'ADD', 0.03, value_of(tree, 'MULTIPLY', value_of(tree, 'POWER', facing, 4.0), 0.6)), both.inputs[0])
    tree.links.new(body.outputs[0], both.inputs[1])
    tree.links.new(mirror.outputs[0], both.inputs[2])
    tree.links.new(both.outputs[0], tree.nodes['Material Output'].inputs['Surface'])
    return material


def glaze(name='glaze', rough=0.16):
    """Glazed porcelain or lacquer, its colours the mesh's own."""
    material, tree, surface = _start(name)
    own = tree.nodes.new('ShaderNodeVertexColor')
    own.layer_name = 'colour'
    tree.links.new(own.outputs['Color'], surface.inputs['Base Color'])
    surface.inputs['Roughness'].default_value, surface.inputs['Specular'].default_value = rough, 0.5
    return material


def painted_lathe(profile, sides, paint, fine=4):
    """A turned body with a colour for each small face: `paint(angle, share)`, share 0 at the profile's start and 1 at its end."""
    profile = np.asarray(profile, float)
    along = np.linspace(0, len(profile) - 1, (len(profile) - 1) * fine + 1)
    radius, height = (np.interp(along, np.arange(len(profile)), profile[:, k]) for k in (0, 1))
    shape = Shape()
    ring = [[(r * math.cos(2 * math.pi * s / sides), r * math.sin(2 * math.pi * s / sides), z) for s in range(sides)] for r, z in zip(radius, height)]
    points = [p for row in ring for p in row]
    faces, colours = [], []
    for j in range(len(ring) - 1):
        for s in range(sides):
            a, b = j * sides + s, j * sides + (s + 1) % sides
            faces.append((a, b, b + sides, a + sides))
            colours.append(paint(2 * math.pi * (s + 0.5) / sides, (j + 0.5) / (len(ring) - 1)))
    return shape.add(points, faces, colours)


def _rosettes(low, high, count, ground=COBALT, petal=palette.SNOW):
    """Paint: white rosettes on cobalt between two heights, gold lines beside them, white elsewhere."""
    middle, half = (low + high) / 2, (high - low) / 2

    def paint(angle, share):
        if not low < share < high:
            edge = min(abs(share - low), abs(share - high))
            return GOLD if edge < 0.022 else palette.SNOW
        u = ((angle * count / (2 * math.pi)) % 1 - 0.5) * 2
        v = (share - middle) / half
        r, a = math.hypot(u * 1.05, v), math.atan2(v, u)
        flower = 0.5 + 0.26 * math.cos(a * 6)
        return COBALT if r < 0.16 else petal if r < flower else ground if r < 0.86 else petal if r < 0.98 else ground

    return paint


def armudu(sides=44, filled=0.082):
    """A pear-shaped tea glass, its foot at the origin, the tea in it and its gilt lines apart."""
    outer = [(0.0, 0.0), (0.026, 0.0), (0.0275, 0.003), (0.0235, 0.009), (0.029, 0.017), (0.0338, 0.028), (0.033, 0.038), (0.0265, 0.052), (0.0238, 0.062), (0.0255, 0.074), (0.0305, 0.089), (0.0325, 0.096)]
    inner = [(max(r - 0.002, 0.001), z) for r, z in outer[4:]]
    inside = [(r - 0.0006, z) for r, z in inner if z < filled]
    shape = lathe(outer + inner[::-1] + [(0.0, 0.014)], sides, CREAM)
    gilt = Shape()
    for z, tall in ((0.0935, 0.0025), (0.0885, 0.0012)):
        r = float(np.interp(z, [z for _, z in outer], [r for r, _ in outer])) + 0.0002
        gilt.join(_hoop(r, z, tall, sides))
    return shape, lathe([(0.001, 0.0145), *inside, (inside[-1][0] + 0.0012, filled), (0.0, filled)], sides, CREAM), gilt


def _hoop(radius, height, tall, sides):
    hoop = lathe([(radius, height), (radius + 0.0004, height + tall)], sides, GOLD)
    del hoop.faces[-2:], hoop.colours[-2:]
    return hoop


def saucer(sides=56, colour=palette.POMEGRANATE):
    """A saucer with a painted rim."""
    def paint(angle, share):
        dots = (angle * 18 / (2 * math.pi)) % 1 < 0.5
        return palette.SNOW if share < 0.62 or share > 0.97 else GOLD if share < 0.66 else colour if dots else palette.mix(colour, palette.SNOW, 0.75)

    body = painted_lathe([(0.001, 0.004), (0.03, 0.004), (0.034, 0.006), (0.05, 0.012), (0.061, 0.018)], sides, paint, 6)
    return body.join(lathe([(0.03, 0), (0.033, 0.003), (0.061, 0.0165), (0.061, 0.018)], sides, palette.SNOW))


def pial(sides=160, filled=0.046):
    """A pial, the bowl without a handle, its foot at the origin, and the tea in it apart."""
    outer = [(0.022, 0.0), (0.0235, 0.004), (0.0225, 0.008), (0.034, 0.018), (0.044, 0.032), (0.05, 0.048), (0.0535, 0.064)]
    inner = [(r - 0.0028, z + 0.0005) for r, z in outer[3:]]
    bowl = painted_lathe(outer, sides, _rosettes(0.46, 0.93, 8), 16)
    bowl.join(painted_lathe([outer[-1], (0.052, 0.0653), *inner[::-1], (0.001, 0.013)], sides, lambda a, s: GOLD if s < 0.12 else palette.SNOW, 3))
    r = float(np.interp(filled, [z for _, z in inner], [r for r, _ in inner]))
    return bowl, lathe([(0.0, filled), (r - 0.0004, filled)], sides, CREAM)


def teapot(sides=176):
    """A round porcelain pot with its spout towards +x, its foot at the origin."""
    body = [(0.045, 0.0), (0.047, 0.005), (0.052, 0.012), (0.072, 0.035), (0.081, 0.06), (0.078, 0.085), (0.062, 0.107), (0.044, 0.118), (0.041, 0.124)]
    pot = painted_lathe(body, sides, _rosettes(0.34, 0.72, 8), 14)
    lid = [(0.046, 0.122), (0.045, 0.127), (0.034, 0.138), (0.016, 0.146), (0.008, 0.149), (0.013, 0.156), (0.014, 0.163), (0.008, 0.169), (0.0, 0.171)]
    pot.join(painted_lathe(lid, sides, lambda a, s: GOLD if s < 0.1 or s > 0.9 else COBALT if 0.2 < s < 0.42 and (a * 14 / math.pi) % 2 < 1.2 else palette.SNOW, 4))
    spout = [(0.066, 0.042, 0.021), (0.09, 0.054, 0.0165), (0.107, 0.075, 0.013), (0.119, 0.1, 0.0108), (0.134, 0.121, 0.0095)]
    for (x0, z0, r0), (x1, z1, r1) in zip(spout, spout[1:]):
        pot.join(rod((x0, 0, z0), (x1, 0, z1), r0, palette.SNOW, 20, r1))
    pot.join(rod((0.132, 0, 0.119), (0.1355, 0, 0.1235), 0.0106, GOLD, 20))
    grip = [(-0.068 - 0.046 * math.sin(a), 0.068 + 0.036 * math.cos(a)) for a in np.linspace(0.15, math.pi - 0.1, 15)]
    for k, ((x0, z0), (x1, z1)) in enumerate(zip(grip, grip[1:])):
        pot.join(rod((x0, 0, z0), (x1, 0, z1), 0.0075, COBALT if 4 < k < 9 else palette.SNOW, 14))
    return pot


def tea_tray(radius=0.245):
    """A lacquered tray, one half carpet, the other felt; where they meet, a stepped medallion closes into a pair of horns."""
    def colour(x, y):
        r, a = np.hypot(x, y), np.arctan2(y, x)
        left = x < 0
        front = y + 0.11
        inner = np.where(left[:, None], carpet_colour(x, front, 0.0105), felt_colour(x, front, 0.1))
        for at in ((0.165, -0.02), (0.1, 0.15)):
            near = np.hypot(x - at[0], y - at[1]) < 0.075
            near &= x > 0.005
            inner[near] = felt_colour(x[near] - at[0], y[near] - at[1], 0.05, CREAM, palette.POMEGRANATE)
        teeth = np.where((a * 40 / math.pi) % 1 < 0.5, 0.006, 0.0)
        wave = 0.006 * np.sin(a * 36)
        edge = np.where(left, radius * 0.87 + teeth, radius * 0.88 + wave)
        rim = np.where(left[:, None], palette.INDIGO, palette.POMEGRANATE)
        out = np.where((r > edge)[:, None], rim, inner)
        return np.where((np.abs(r - radius * 0.965) < 0.003)[:, None], np.asarray(GOLD), out)

    shape = painted_disc(radius - 0.004, colour, 0.0016, 0.004)
    tray = lathe([(radius - 0.006, 0.0), (radius + 0.004, 0.003), (radius + 0.018, 0.02), (radius + 0.02, 0.026), (radius + 0.015, 0.027), (radius + 0.002, 0.0075), (radius - 0.005, 0.0039)], 96, palette.DEEP_POMEGRANATE)
    del tray.faces[-1], tray.colours[-1]
    return shape.join(tray)
