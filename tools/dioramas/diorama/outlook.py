"""Land seen from one place: rows that widen with the distance, so that it is as fine far off as near; smooth, its colours flowing."""
import bpy
import numpy as np

from . import palette
from .noise import fractal, noise, ridged, smooth_step
from .terrain import mixed


def grid_mesh(points, colours, material, name='land'):
    """A smooth mesh of rows and columns of points (rows, columns, 3) with a colour each."""
    rows, columns, _ = points.shape
    i, j = np.meshgrid(np.arange(rows - 1), np.arange(columns - 1), indexing='ij')
    a = (i * columns + j).ravel()
    faces = np.stack([a, a + 1, a + columns + 1, a + columns], 1).astype(np.int32)
    mesh = bpy.data.meshes.new(name)
    mesh.vertices.add(rows * columns)
    mesh.vertices.foreach_set('co', points.astype(np.float32).ravel())
    mesh.loops.add(faces.size)
    mesh.loops.foreach_set('vertex_index', faces.ravel())
    mesh.polygons.add(len(faces))
    mesh.polygons.foreach_set('loop_start', np.arange(0, faces.size, 4, dtype=np.int32))
    mesh.polygons.foreach_set('loop_total', np.full(len(faces), 4, np.int32))
    mesh.polygons.foreach_set('use_smooth', np.ones(len(faces), bool))
    mesh.update(calc_edges=True)
    layer = mesh.color_attributes.new('colour', 'FLOAT_COLOR', 'POINT')
    layer.data.foreach_set('color', np.concatenate([colours, np.ones((len(colours), 1))], 1).astype(np.float32).ravel())
    mesh.materials.append(material)
    return mesh


def _laid(x, y, height, colour, material, name):
    """Land over rows and columns of places (x, y), put into the scene."""
    z = height(x.ravel(), y.ravel()).reshape(x.shape)
    points = np.stack([x, y, z], -1)
    down, across = np.gradient(points, axis=0), np.gradient(points, axis=1)
    up = np.cross(down, across)
    steep = 1 - np.abs(up[..., 2]) / (np.linalg.norm(up, axis=-1) + 1e-12)
    thing = bpy.data.objects.new(name, grid_mesh(points, np.asarray(colour(x.ravel(), y.ravel(), z.ravel(), steep.ravel())), material, name))
    bpy.context.scene.collection.objects.link(thing)
    return thing


def outlook(material, eye, bearings, reach, columns, rows, height, colour):
    """The land before `eye` (x, y) between two bearings (degrees from +y towards +x), `reach` (near, far) metres away.

    `height(x, y)` and `colour(x, y, z, steep)` take arrays, as in `sheet`.
    """
    near, far = reach
    away, bearing = np.meshgrid(near * (far / near) ** np.linspace(0, 1, rows), np.radians(np.linspace(*bearings, columns)), indexing='ij')
    return _laid(eye[0] + away * np.sin(bearing), eye[1] + away * np.cos(bearing), height, colour, material, 'outlook')


def snowy_range(material, eye, bearings, distance, depth, height, seed, cell=150.0, snow=0.5, rock=palette.ROCK, low=palette.STEPPE, base=0.0, columns=900, rows=190, foot=0.28):
    """A range round the horizon of `eye`: long ridges with side valleys, and snow that thins out downwards and on steep rock.

    `cell` is the distance in metres from one peak to the next, `snow` the share of the height where it lies everywhere; over 1 there is none.
    """

    def rise(x, y):
        away, along = np.hypot(x - eye[0], y - eye[1]), np.arctan2(x - eye[0], y - eye[1]) * distance
        t = (away - distance) / depth
        body = smooth_step(0.02, 0.72, t) * (1 - 0.5 * smooth_step(0.85, 1.0, t))
        crest = ridged(along / cell, away / cell * 0.8, 7, seed)
        massif = 0.82 + 0.34 * noise(along / cell / 2.3, away * 0 + seed, seed)
        spurs = ridged(along / cell * 1.9, away / cell * 0.7, 6, seed + 9)
        return base + height * (body * massif * (0.3 + 0.95 * crest) + foot * smooth_step(0.0, 0.3, t) * (1 - 0.75 * body) * (0.15 + spurs))

    def colour(x, y, z, steep):
        share = (z - base) / height
        ragged = 0.07 * fractal(x / cell * 2.1, y / cell * 2.1, 4, seed + 3) + 0.03 * noise(x / cell * 6, y / cell * 6, seed + 4)
        stone = mixed(palette.shade(rock, 0.82), palette.shade(rock, 1.12), np.clip(0.5 + noise(x / cell * 5, y / cell * 5, seed + 6) + 1.2 * ragged, 0, 1))
        bare = mixed(low, stone, smooth_step(0.1, 0.4, share + ragged + 0.3 * np.clip(steep - 0.2, 0, 1)))
        return mixed(bare, palette.SNOW, smooth_step(snow - 0.07, snow + 0.06, share + 1.3 * ragged - 0.55 * np.clip(steep - 0.24, 0, 1)))

    away, bearing = np.meshgrid(np.linspace(distance, distance + depth, rows), np.radians(np.linspace(*bearings, columns)), indexing='ij')
    thing = _laid(eye[0] + away * np.sin(bearing), eye[1] + away * np.cos(bearing), rise, colour, material, 'range')
    thing.visible_shadow = False
    return thing
