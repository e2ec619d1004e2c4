"""Left and right alike: a shape in a mirror, and a picture in a mirror."""
import bpy
import numpy as np

from .shape import Shape


def mirrored(shape):
    """The shape with left and right exchanged about x = 0."""
    return Shape().add([(-x, y, z) for x, y, z in shape.points], [face[::-1] for face in shape.faces], list(shape.colours))


def mirror_picture(source, target):
    """Writes a finished picture with left and right exchanged, pixel by pixel. A sentence when the picture is not there."""
    try:
        picture = bpy.data.images.load(source)
    except RuntimeError:
        raise SystemExit(f'{source} is not there; render the shot that it shows first.') from None
    width, height = picture.size
    pixels = np.empty(width * height * 4, np.float32)
    picture.pixels.foreach_get(pixels)
    picture.pixels.foreach_set(np.ascontiguousarray(pixels.reshape(height, width, 4)[:, ::-1]).ravel())
    picture.filepath_raw, picture.file_format = target, 'PNG'
    picture.save()
