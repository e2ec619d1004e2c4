"""What is round is seen round: faces run into one another, only true edges stay."""
import math

import bmesh


def rounded(thing, edge=35.0):
    """The thing shaded smooth where its faces meet under less than `edge` degrees; corners that lie on one another become one."""
    mesh, form = thing.data, bmesh.new()
    form.from_mesh(mesh)
    bmesh.ops.remove_doubles(form, verts=form.verts, dist=1e-6)
    form.to_mesh(mesh)
    form.free()
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))
    mesh.use_auto_smooth, mesh.auto_smooth_angle = True, math.radians(edge)
    return thing
