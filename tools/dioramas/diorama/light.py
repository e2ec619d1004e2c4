"""Lamps and hearths."""
import math

import bpy
import numpy as np

from . import palette


def shine(name, place, watts, size, colour=palette.LAMP):
    """A small light of its own; `size` in metres softens its shadows."""
    source = bpy.data.lights.new(name, 'POINT')
    source.energy, source.color, source.shadow_soft_size = watts, colour, size
    thing = bpy.data.objects.new(name, source)
    thing.location = place
    bpy.context.scene.collection.objects.link(thing)


def spill(name, place, turn, width, height, watts, colour=palette.LAMP):
    """Light falling out of a window: a pane that shines towards -y of its own, turned about z."""
    source = bpy.data.lights.new(name, 'AREA')
    source.energy, source.color, source.shape, source.size, source.size_y = watts, colour, 'RECTANGLE', width, height
    thing = bpy.data.objects.new(name, source)
    thing.location, thing.rotation_euler = place, (math.radians(-62), 0, turn)
    thing.visible_camera = thing.visible_glossy = False
    bpy.context.scene.collection.objects.link(thing)


def baked(shape, lamp, reach=1.0, least=0.10):
    """The shape with the light of one lamp laid into its colours; for what is seen only through a window."""
    for k, face in enumerate(shape.faces):
        corners = np.asarray([shape.points[i] for i in face])
        across = np.cross(corners[1] - corners[0], corners[2] - corners[0])
        way = np.asarray(lamp) - corners.mean(axis=0)
        far = float(np.linalg.norm(way))
        fall = abs(float(np.dot(across, way))) / (np.linalg.norm(across) * far + 1e-9)
        shape.colours[k] = palette.shade(shape.colours[k], least + (0.25 + 0.75 * fall) * reach / (0.25 + far * far))
    return shape
