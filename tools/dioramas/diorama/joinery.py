"""Joiner's work seen from near: boards whose edges are broken and worn paler, so that they catch the light."""
import numpy as np

from . import palette
from .shape import Shape, placed, stand


def board(size, colour, at=(0, 0, 0), turn=(0, 0, 0), edge=0.004, worn=1.3):
    """A box on its base with bevelled edges; `edge` is the bevel in metres, `worn` how much paler it is than the faces."""
    half = np.array([size[0] / 2, size[1] / 2, size[2] / 2])
    edge = min(edge, float(half.min()) * 0.9)
    points, faces, colours, index = [], [], [], {}
    for signs in np.ndindex(2, 2, 2):
        s = np.array(signs) * 2 - 1
        for axis in range(3):
            p = s * (half - edge)
            p[axis] = s[axis] * half[axis]
            index[(signs, axis)] = len(points)
            points.append(p + [0, 0, half[2]])

    def face(corners, tone):
        ring = [points[i] for i in corners]
        middle = np.mean(ring, axis=0)
        normal = np.cross(ring[1] - ring[0], ring[2] - ring[1])
        faces.append(tuple(corners) if np.dot(normal, middle - [0, 0, half[2]]) > 0 else tuple(corners[::-1]))
        colours.append(tone)

    pale = palette.shade(colour, worn)
    for axis in range(3):
        a, b = (axis + 1) % 3, (axis + 2) % 3
        for side in (0, 1):
            ring = []
            for u, v in ((0, 0), (1, 0), (1, 1), (0, 1)):
                signs = [0, 0, 0]
                signs[axis], signs[a], signs[b] = side, u, v
                ring.append(index[(tuple(signs), axis)])
            face(ring, colour)
        for u in (0, 1):
            for v in (0, 1):
                low, high = [0, 0, 0], [0, 0, 0]
                low[axis], high[axis] = 0, 1
                low[a] = high[a] = u
                low[b] = high[b] = v
                face([index[(tuple(low), a)], index[(tuple(high), a)], index[(tuple(high), b)], index[(tuple(low), b)]], pale)
    for signs in np.ndindex(2, 2, 2):
        face([index[(signs, axis)] for axis in range(3)], pale)
    return Shape().add(placed(points, at, turn), faces, colours)


def lay_boards(material, rng, x_range, y_range, top, count, colour, thick=0.03, gap=0.0025, edge=0.003, along='x'):
    """A floor or a table top, board by board: each its own thing, so that each has a grain of its own."""
    (x0, x1), (y0, y1) = x_range, y_range
    low, high = (y0, y1) if along == 'x' else (x0, x1)
    wide = (high - low) / count
    for i in range(count):
        middle, sunk = low + wide * (i + 0.5), rng.uniform(0, 0.0015)
        tone = palette.shade(colour, rng.uniform(0.85, 1.12))
        size = (x1 - x0, wide - gap, thick) if along == 'x' else (wide - gap, y1 - y0, thick)
        at = ((x0 + x1) / 2, middle) if along == 'x' else (middle, (y0 + y1) / 2)
        stand(board(size, tone, edge=edge), material, (*at, top - thick - sunk))


def table_frame(length, depth, height, colour, leg=0.06, inset=0.05):
    """Legs and aprons under a table top, the top's middle over the origin; feet at z = 0."""
    shape = Shape()
    x, y = length / 2 - inset, depth / 2 - inset
    for sx in (-1, 1):
        for sy in (-1, 1):
            shape.join(board((leg, leg, height), colour, at=(sx * x, sy * y, 0)))
        shape.join(board((0.022, 2 * y, 0.1), colour, at=(sx * x, 0, height - 0.1)))
    for sy in (-1, 1):
        shape.join(board((2 * x, 0.022, 0.1), colour, at=(0, sy * y, height - 0.1)))
    return shape


def panelling(length, height, count, colour, rail=0.09):
    """Wainscot along x from the origin, its face to -y: rails, stiles and sunk panels."""
    shape = Shape().join(board((length, 0.012, height), palette.shade(colour, 0.82), at=(length / 2, 0.012, 0)))
    for z, tall in ((0, rail * 1.5), (height - rail, rail)):
        shape.join(board((length, 0.03, tall), colour, at=(length / 2, 0, z)))
    for i in range(count + 1):
        shape.join(board((rail, 0.026, height - 0.004), colour, at=(length * i / count, 0, 0.002)))
    return shape.join(board((length, 0.06, 0.035), palette.shade(colour, 1.08), at=(length / 2, -0.015, height)))
