"""Straight from above, without perspective: every place is where its fractions say."""
import bpy


def look_down(width, height=12.0):
    """A camera over the origin that sees so many units from left to right; up in the picture is +y."""
    camera = bpy.data.cameras.new('camera')
    camera.type, camera.ortho_scale, camera.clip_end = 'ORTHO', width, 100
    thing = bpy.data.objects.new('camera', camera)
    thing.location = (0, 0, height)
    bpy.context.scene.collection.objects.link(thing)
    bpy.context.scene.camera = thing
