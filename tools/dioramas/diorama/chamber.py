"""Indoors: a plastered wall, a window that gives the light its way, the air of a room."""
import math

import bpy
from mathutils import Vector

from . import palette
from .haze import fill_haze
from .joinery import board
from .shape import Shape
from .sky import Sky, hang_sky


def light_room(sun, azimuth, height, strength, width=1.6, air=palette.FELT, fill=0.25):
    """A low sun and the little light that wanders about a room. Angles in degrees as in `Sky`; nothing in it is hazy."""
    sky = hang_sky(Sky(horizon=air, middle=air, zenith=air, glow=air, sun=sun, azimuth=azimuth, height=height, sun_strength=strength,
                       sun_width=width, fill=fill, glow_strength=0.0, cloud=air, haze_start=900.0, haze_most=0.0))
    fill_haze(sky)
    return sky


def soft_light(name, place, to, size, watts, colour):
    """A pane of soft light, such as the sky in a window; it is not seen itself. `size` is (width, height)."""
    source = bpy.data.lights.new(name, 'AREA')
    source.energy, source.color, source.shape, source.size, source.size_y = watts, colour, 'RECTANGLE', *size
    thing = bpy.data.objects.new(name, source)
    thing.location = place
    thing.rotation_euler = (Vector(to) - Vector(place)).to_track_quat('-Z', 'Y').to_euler()
    thing.visible_camera = False
    bpy.context.scene.collection.objects.link(thing)


def pierced_wall(length, height, thick, opening, colour):
    """A smooth wall along x from the origin, its face at y = 0, with one opening (x, z, width, height)."""
    ox, oz, wide, tall = opening
    shape = Shape()
    for x0, x1, z0, z1 in ((0, ox, 0, height), (ox + wide, length, 0, height), (ox, ox + wide, 0, oz), (ox, ox + wide, oz + tall, height)):
        if x1 > x0 and z1 > z0:
            shape.join(board((x1 - x0, thick, z1 - z0), colour, at=((x0 + x1) / 2, thick / 2, z0), edge=0.0001, worn=1.0))
    return shape


def casement(width, height, columns=2, rows=3, colour=palette.FELT, bar=0.03, frame=0.055):
    """A window's frame and glazing bars, along x from the origin, standing on z = 0, about y = 0."""
    shape = Shape()
    for x in (frame / 2, width - frame / 2):
        shape.join(board((frame, 0.06, height), colour, at=(x, 0, 0)))
    for z in (0, height - frame):
        shape.join(board((width, 0.058, frame), colour, at=(width / 2, 0, z)))
    for i in range(1, columns):
        shape.join(board((bar, 0.04, height), colour, at=(width * i / columns, 0, 0)))
    for j in range(1, rows):
        shape.join(board((width, 0.038, bar), colour, at=(width / 2, 0, height * j / rows - bar / 2)))
    return shape


def quarter_turn(times=1):
    """A turn about z by so many right angles, as `stand` takes it."""
    return (0, 0, times * math.pi / 2)
