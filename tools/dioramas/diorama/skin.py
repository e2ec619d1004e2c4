"""A body moulded of many lumps that grow together under one smooth skin: what is alive is not folded from card."""
import bpy
import numpy as np

from . import palette
from .shape import Shape, _ico, mesh_of, placed


def lump(size, at=(0, 0, 0), turn=(0, 0, 0)):
    """An even round lump, `size` its three half axes."""
    points, faces = _ico(3)
    return Shape().add(placed(points, at, turn, size), faces, palette.CLAY)


def limb(points, radii, step=0.35):
    """Lumps strung along a line of places, so thick at each of them, close enough to grow together."""
    points, radii, shape = np.asarray(points, float), np.asarray(radii, float), Shape()
    for a, b, r, q in zip(points, points[1:], radii, radii[1:]):
        count = max(2, int(np.linalg.norm(b - a) / (min(r, q) * step)))
        for t in np.linspace(0, 1, count):
            shape.join(lump((r + (q - r) * t,) * 3, a + (b - a) * t))
    return shape


def skin_of(shape, voxel, colour, material, name='skin', smoothing=2):
    """One closed mesh about all lumps of a shape, as fine as `voxel` metres; `colour(x, y, z)` takes arrays and paints it."""
    thing = bpy.data.objects.new(name, mesh_of(shape, material, name))
    bpy.context.scene.collection.objects.link(thing)
    grown, soft = thing.modifiers.new('grown', 'REMESH'), thing.modifiers.new('soft', 'SMOOTH')
    grown.mode, grown.voxel_size, grown.use_smooth_shade = 'VOXEL', voxel, True
    soft.factor, soft.iterations = 0.5, smoothing
    mesh = bpy.data.meshes.new_from_object(thing.evaluated_get(bpy.context.evaluated_depsgraph_get()))
    bpy.data.objects.remove(thing)
    places, corners = np.empty(len(mesh.vertices) * 3), np.empty(len(mesh.loops), int)
    mesh.vertices.foreach_get('co', places)
    mesh.loops.foreach_get('vertex_index', corners)
    tones = np.asarray(colour(*places.reshape(-1, 3).T), np.float32)
    for old in list(mesh.color_attributes):
        mesh.color_attributes.remove(old)
    layer = mesh.color_attributes.new('colour', 'FLOAT_COLOR', 'CORNER')
    layer.data.foreach_set('color', np.concatenate([tones, np.ones((len(tones), 1), np.float32)], 1)[corners].ravel())
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))
    mesh.materials.clear()
    mesh.materials.append(material)
    return mesh
