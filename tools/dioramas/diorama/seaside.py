"""A town by the sea seen from afar: plain houses with flat or tiled roofs, fishing boats. None of them is a known one."""
import numpy as np

from . import palette
from .palette import linear
from .shape import Shape, box, mesh_of, rod

WALLS = (palette.FELT, palette.LINEN, palette.PALE_CLAY, linear('e3c9a0'), linear('d9d3c6'))
ROOFS = (palette.RUST, palette.WAGON, palette.PALE_CLAY, palette.STONE)


def town_houses(material, rng, kinds=14):
    """Meshes of houses, each about 10 to 16 m wide, their foot at z = -4 so that they may stand on a slope."""
    meshes = []
    for k in range(kinds):
        wide, deep, tall = rng.uniform(9, 17), rng.uniform(8, 12), rng.choice((7.0, 7.0, 10.0, 13.0))
        wall, roof = WALLS[k % len(WALLS)], ROOFS[k % len(ROOFS)]
        shape = box((wide, deep, tall + 4), wall, at=(0, 0, -4))
        if k % 3:
            rise, w, d = rng.uniform(2.2, 3.2), wide / 2 + 0.6, deep / 2 + 0.6
            shape.add([(-w, -d, tall), (w, -d, tall), (w, d, tall), (-w, d, tall), (-w * 0.6, 0, tall + rise), (w * 0.6, 0, tall + rise)],
                      [(0, 1, 5, 4), (2, 3, 4, 5), (1, 2, 5), (3, 0, 4)], roof)
        else:
            shape.join(box((wide + 0.5, deep + 0.5, 0.9), palette.shade(wall, 0.9), at=(0, 0, tall)))
        for storey in np.arange(1.2, tall - 2, 3.1):
            for x in np.arange(-wide / 2 + 1.6, wide / 2 - 1, 2.6):
                for y, way in ((-deep / 2 - 0.03, 1), (deep / 2 + 0.03, -1)):
                    corners = [(x, y, storey), (x + 1.1, y, storey), (x + 1.1, y, storey + 1.6), (x, y, storey + 1.6)]
                    shape.add(corners[::way], [(0, 1, 2, 3)], palette.shade(palette.INDIGO, 0.7))
        meshes.append(mesh_of(shape, material, 'house'))
    return meshes


def fishing_boat(colour=palette.POMEGRANATE, mast=True):
    """A fishing boat along y, 9 m long, its waterline at z = 0."""
    deck = [(0, 4.8, 1.5), (1.2, 2.6, 1.15), (1.45, -0.5, 1.0), (1.2, -4.0, 1.1)]
    keel = [(0, 4.2, -0.4), (0.6, 2.2, -0.4), (0.8, -0.5, -0.4), (0.6, -3.8, -0.4)]
    ring = lambda line: line + [(-x, y, z) for x, y, z in line[:0:-1]]
    top, low = ring(deck), ring(keel)
    n = len(top)
    shape = Shape().add(low + top, [(i, (i + 1) % n, (i + 1) % n + n, i + n) for i in range(n)], colour)
    shape.add([(x * 0.94, y * 0.97, z - 0.25) for x, y, z in top], [tuple(range(n))], palette.NEW_WOOD)
    shape.join(box((1.5, 2.0, 1.9), palette.FELT, at=(0, -1.7, 0.7))).join(box((1.8, 2.3, 0.2), palette.INDIGO, at=(0, -1.7, 2.6)))
    if mast:
        shape.join(rod((0, 0.8, 0.6), (0, 0.8, 6.4), 0.09, palette.WOOD, 6, 0.05)).join(rod((0, 0.8, 2.2), (0, 3.8, 3.6), 0.06, palette.WOOD, 6))
    return shape
