"""Faces with a colour each, gathered in plain arrays before they become one Blender mesh."""
import math

import bpy
import numpy as np


class Shape:
    """A thing under construction. Faces are flat: the scenes are folded from paper, not moulded."""

    def __init__(self):
        self.points = []
        self.faces = []
        self.colours = []

    def add(self, points, faces, colour):
        """Adds faces; `colour` is one colour or one for each face."""
        start = len(self.points)
        self.points.extend(tuple(float(c) for c in p) for p in points)
        self.faces.extend(tuple(start + i for i in face) for face in faces)
        self.colours.extend(colour if isinstance(colour, list) else [colour] * len(faces))
        return self

    def join(self, other, at=(0, 0, 0), turn=(0, 0, 0), size=1.0):
        """Adds another shape, scaled, then turned (radians about x, y, z), then moved."""
        return self.add(placed(other.points, at, turn, size), other.faces, list(other.colours))


def placed(points, at=(0, 0, 0), turn=(0, 0, 0), size=1.0):
    """The points scaled, turned about x, then y, then z, and moved."""
    if not len(points):
        return []
    p = np.asarray(points, float) * np.asarray(size, float)
    for axis, angle in enumerate(turn):
        if angle:
            a, b = (axis + 1) % 3, (axis + 2) % 3
            c, s = math.cos(angle), math.sin(angle)
            pa, pb = p[:, a].copy(), p[:, b].copy()
            p[:, a], p[:, b] = pa * c - pb * s, pa * s + pb * c
    return p + np.asarray(at, float)


def box(size, colour, at=(0, 0, 0), turn=(0, 0, 0), taper=1.0):
    """A box standing on its base; `taper` narrows the top."""
    x, y, z = size[0] / 2, size[1] / 2, size[2]
    t = taper
    points = [(-x, -y, 0), (x, -y, 0), (x, y, 0), (-x, y, 0),
              (-x * t, -y * t, z), (x * t, -y * t, z), (x * t, y * t, z), (-x * t, y * t, z)]
    faces = [(3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
    return Shape().add(placed(points, at, turn), faces, colour)


def lathe(profile, sides, colour, at=(0, 0, 0), turn=(0, 0, 0), jitter=0.0, rng=None):
    """A turned body: `profile` is a list of (radius, height), `colour` one or one a ring."""
    points, faces, colours = [], [], []
    for radius, height in profile:
        for side in range(sides):
            angle = 2 * math.pi * side / sides
            r = radius * (1 + (rng.uniform(-jitter, jitter) if rng is not None else 0))
            points.append((r * math.cos(angle), r * math.sin(angle), height))
    for ring in range(len(profile) - 1):
        for side in range(sides):
            a, b = ring * sides + side, ring * sides + (side + 1) % sides
            faces.append((a, b, b + sides, a + sides))
            colours.append(colour[ring] if isinstance(colour, list) else colour)
    top = (len(profile) - 1) * sides
    faces += [tuple(range(sides - 1, -1, -1)), tuple(range(top, top + sides))]
    colours += [colours[0], colours[-1]]
    return Shape().add(placed(points, at, turn), faces, colours)


def rod(start, end, radius, colour, sides=6, end_radius=None):
    """A round bar from one point to another."""
    start, end = np.asarray(start, float), np.asarray(end, float)
    along = end - start
    length = float(np.linalg.norm(along)) or 1e-6
    along = along / length
    helper = np.array([0, 0, 1.0]) if abs(along[2]) < 0.9 else np.array([1.0, 0, 0])
    u = np.cross(helper, along)
    u /= np.linalg.norm(u)
    v = np.cross(along, u)
    points = []
    for centre, r in ((start, radius), (end, radius if end_radius is None else end_radius)):
        for side in range(sides):
            a = 2 * math.pi * side / sides
            points.append(centre + r * (math.cos(a) * u + math.sin(a) * v))
    faces = [(i, (i + 1) % sides, (i + 1) % sides + sides, i + sides) for i in range(sides)]
    faces += [tuple(range(sides - 1, -1, -1)), tuple(range(sides, 2 * sides))]
    return Shape().add(points, faces, colour)


def prism(outline, depth, colour, at=(0, 0, 0), turn=(0, 0, 0)):
    """An outline in the x-z plane (counter-clockwise seen from -y), pushed `depth` along y about its middle."""
    n = len(outline)
    points = [(x, -depth / 2, z) for x, z in outline] + [(x, depth / 2, z) for x, z in outline]
    faces = [tuple(range(n)), tuple(range(2 * n - 1, n - 1, -1))]
    faces += [(i, i + n, (i + 1) % n + n, (i + 1) % n) for i in range(n)]
    return Shape().add(placed(points, at, turn), faces, colour)


def pebble(rng, size, colour, squash=0.7, detail=1):
    """A faceted lump about the origin."""
    points, faces = _ico(detail)
    r = 1 + rng.uniform(-0.22, 0.22, len(points))
    p = points * r[:, None] * np.array([1, 1, squash]) * size
    colours = [tuple(c * f for c in colour) for f in rng.uniform(0.9, 1.1, len(faces))]
    return Shape().add(p, faces, colours)


_ico_cache = {}


def _ico(detail):
    if detail in _ico_cache:
        return _ico_cache[detail]
    g = (1 + 5 ** 0.5) / 2
    points = np.array([(-1, g, 0), (1, g, 0), (-1, -g, 0), (1, -g, 0), (0, -1, g), (0, 1, g), (0, -1, -g), (0, 1, -g),
                       (g, 0, -1), (g, 0, 1), (-g, 0, -1), (-g, 0, 1)], float)
    faces = [(0, 11, 5), (0, 5, 1), (0, 1, 7), (0, 7, 10), (0, 10, 11), (1, 5, 9), (5, 11, 4), (11, 10, 2), (10, 7, 6),
             (7, 1, 8), (3, 9, 4), (3, 4, 2), (3, 2, 6), (3, 6, 8), (3, 8, 9), (4, 9, 5), (2, 4, 11), (6, 2, 10), (8, 6, 7),
             (9, 8, 1)]
    for _ in range(detail - 1):
        middles, finer, points = {}, [], list(points)

        def middle(a, b):
            key = (min(a, b), max(a, b))
            if key not in middles:
                middles[key] = len(points)
                points.append((points[a] + points[b]) / 2)
            return middles[key]

        for a, b, c in faces:
            ab, bc, ca = middle(a, b), middle(b, c), middle(c, a)
            finer += [(a, ab, ca), (b, bc, ab), (c, ca, bc), (ab, bc, ca)]
        faces, points = finer, np.array(points)
    points = points / np.linalg.norm(points, axis=1)[:, None]
    _ico_cache[detail] = (points, faces)
    return points, faces


def mesh_of(shape, material, name='shape'):
    """The shape as a Blender mesh, its colours in the attribute that the materials read."""
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(shape.points, [], shape.faces)
    counts = np.array([len(f) for f in shape.faces])
    rgb = np.repeat(np.asarray(shape.colours, np.float32), counts, axis=0)
    rgba = np.concatenate([rgb, np.ones((len(rgb), 1), np.float32)], axis=1)
    layer = mesh.color_attributes.new('colour', 'FLOAT_COLOR', 'CORNER')
    layer.data.foreach_set('color', rgba.ravel())
    mesh.materials.append(material)
    return mesh


def stand(shape_or_mesh, material=None, at=(0, 0, 0), turn=(0, 0, 0), size=1.0):
    """Puts a shape, or a mesh made before, into the scene."""
    mesh = mesh_of(shape_or_mesh, material) if isinstance(shape_or_mesh, Shape) else shape_or_mesh
    thing = bpy.data.objects.new(mesh.name, mesh)
    thing.location = tuple(at)
    thing.rotation_euler = tuple(turn)
    thing.scale = (size, size, size) if np.isscalar(size) else tuple(size)
    bpy.context.scene.collection.objects.link(thing)
    return thing


def without_shine(thing):
    """A shining thing that is only seen: its light comes from a lamp set beside it, which is cleaner."""
    thing.visible_diffuse = False
    return thing
