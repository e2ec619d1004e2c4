"""Turned and moulded things seen from near: round where they are round, sharp where two faces meet in an edge."""
import math


def round_edges(thing, edge=35):
    """Smooths a standing thing or a mesh; an edge stays where two faces meet at more than `edge` degrees."""
    mesh = getattr(thing, 'data', thing)
    mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))
    mesh.use_auto_smooth, mesh.auto_smooth_angle = True, math.radians(edge)
    return thing
