"""Land whose colours run into each other, where its faces were painted one by one."""
import bmesh
import numpy as np


def melt(thing, apart=0.003):
    """Joins points of a thing or mesh that lie less than `apart` metres from each other, rounds it, and mixes its colours at each point."""
    mesh = getattr(thing, 'data', thing)
    work = bmesh.new()
    work.from_mesh(mesh)
    bmesh.ops.remove_doubles(work, verts=work.verts, dist=apart)
    work.to_mesh(mesh)
    work.free()
    layer, at = mesh.color_attributes['colour'], np.empty(len(mesh.loops), int)
    tones = np.empty(len(mesh.loops) * 4, np.float32)
    mesh.loops.foreach_get('vertex_index', at)
    layer.data.foreach_get('color', tones)
    tones, sums, count = tones.reshape(-1, 4), np.zeros((len(mesh.vertices), 4), np.float32), np.bincount(at, minlength=len(mesh.vertices))
    np.add.at(sums, at, tones)
    layer.data.foreach_set('color', (sums / np.maximum(count, 1)[:, None])[at].ravel())
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))
    mesh.use_auto_smooth, mesh.auto_smooth_angle = True, 0.8
    return thing
