"""Woollen yarn laid over a map, from hand to hand; and the small lamps that stand for towns."""
import math

import bpy
import numpy as np

from . import palette
from .materials import glow
from .palette import linear
from .ribbons import line_through
from .shape import lathe, stand

PLY = 0.021


def lay_yarn(points, material, lift=0.5, fade=False, ground=(0.0, 0.0)):
    """Two plies twisted, in an arch over the land, `ground` high at its ends; with `fade` it thins into nothing towards the last."""
    line = line_through(points, 0.03)
    along = np.linspace(0, 1, len(line))
    high = 0.06 + ground[0] + (ground[1] - ground[0]) * along + lift * np.sin(math.pi * np.clip(along, 0, 1)) ** 0.8
    thick = np.clip(1.04 - along, 0, 1) ** 0.75 if fade else np.ones(len(line))
    _twist(line, high, thick, material)


def tie_knot(x, y, z, material, size=0.019):
    """A knot as yarn makes one: over, under and over again."""
    t = np.linspace(0, 2 * math.pi, 72)
    line = size * np.stack([np.sin(t) + 2 * np.sin(2 * t), np.cos(t) - 2 * np.cos(2 * t)], axis=1) + (x, y)
    _twist(line, z + 0.03 - 1.1 * size * np.sin(3 * t), np.full(len(t), 0.95), material)


def brought_to(points, lamps, rim, near=0.8):
    """A thread's points with its ends at the rim of the lamp that is near each, so that it ends in the light."""
    points = [np.asarray(point, float) for point in points]
    for end, inner in ((0, 1), (-1, -2)):
        for lamp in map(np.asarray, lamps):
            if np.hypot(*(points[end] - lamp)) < near:
                way = points[inner] - lamp
                points[end] = lamp + way / np.hypot(*way) * rim
    return np.array(points)


def stitch_yarn(points, material, length=0.26, gap=0.17, ground=0.05):
    """The same as stitches, each going into the paper at both ends."""
    line = line_through(points, 0.02)
    way = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    for start in np.arange(0, way[-1] - length, length + gap):
        part = line[(way >= start) & (way <= start + length)]
        high = ground - 0.03 + 0.075 * np.sin(math.pi * np.linspace(0, 1, len(part))) ** 0.5
        _twist(part, high, np.full(len(part), 1.25), material)


def _twist(line, high, thick, material):
    way = np.gradient(line, axis=0)
    way /= np.linalg.norm(way, axis=1)[:, None] + 1e-9
    aside = np.stack([-way[:, 1], way[:, 0]], axis=1)
    far = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
    for ply in (0, math.pi):
        angle = far / 0.17 * 2 * math.pi + ply
        r = PLY * 0.85 * thick
        spots = np.concatenate([line + aside * (r * np.cos(angle))[:, None], (high + r * np.sin(angle))[:, None]], axis=1)
        curve = bpy.data.curves.new('yarn', 'CURVE')
        curve.dimensions, curve.bevel_depth, curve.bevel_resolution, curve.use_fill_caps = '3D', PLY, 2, True
        spline = curve.splines.new('POLY')
        spline.points.add(len(spots) - 1)
        spline.points.foreach_set('co', [c for p in spots.tolist() for c in (*p, 1.0)])
        spline.points.foreach_set('radius', np.maximum(thick, 0.05).tolist())
        curve.materials.append(material)
        bpy.context.scene.collection.objects.link(bpy.data.objects.new('yarn', curve))


# How much wider than its bead a lamp's dark ring is.
RING = 1.75


def set_lamp(x, y, z, rim, size=0.072):
    """A bead of light in a dark ring."""
    stand(lathe([(size * RING, 0), (size * 1.7, 0.05), (size * 1.2, 0.06)], 28, linear('3a2417')), rim, (x, y, z))
    stand(lathe([(size * 1.22, 0.05), (size * 1.1, 0.085), (size * 0.6, 0.105)], 24, palette.LAMP), glow('bead', linear('ffe2a0'), 4.2), (x, y, z))
