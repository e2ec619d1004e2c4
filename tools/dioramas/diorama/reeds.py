"""Common reed, Phragmites: stalk, hanging leaves, a plume; and the grass between."""
import math

import numpy as np

from . import palette
from .shape import Shape, mesh_of


def _blade(shape, base, way, length, width, rise, droop, colour):
    """A leaf of two facets folded along the middle: goes out, then hangs."""
    way = np.array([math.cos(way), math.sin(way), 0])
    side = np.array([-way[1], way[0], 0]) * width / 2
    base = np.asarray(base, float)
    knee = base + way * length * 0.45 + np.array([0, 0, rise])
    tip = base + way * length + np.array([0, 0, rise - droop])
    shape.add([base - side * 0.4, base + side * 0.4, knee + side, knee - side, tip],
              [(0, 1, 2, 3), (3, 2, 4)], colour)


def _stalk(shape, rng, x, y, height, wind, thick=0.011):
    lean = np.array([wind + rng.normal(0, 0.05), rng.normal(0, 0.05), 0]) * height
    base, top = np.array([x, y, -0.3]), np.array([x, y, height]) + lean
    middle = (base + top) / 2 - lean * 0.22
    colour = palette.mix(palette.REED, palette.DARK_REED, rng.uniform(0, 0.6))
    turn = rng.uniform(0, math.pi)
    side = np.array([math.cos(turn), math.sin(turn), 0]) * thick
    other = np.array([-side[1], side[0], 0])
    for s in (side, other):
        shape.add([base - s, base + s, middle + s, middle - s, top + s * 0.5, top - s * 0.5],
                  [(0, 1, 2, 3), (3, 2, 4, 5)], [palette.shade(colour, 0.6), colour])
    for share in np.sort(rng.uniform(0.3, 0.92, rng.integers(4, 7))):
        at = base + (top - base) * share - lean * 0.22 * (1 - abs(share * 2 - 1))
        green = palette.mix(colour, palette.GREEN_REED, rng.uniform(0, 0.35))
        _blade(shape, at, rng.normal(0.0 if wind > 0 else math.pi, 1.1), rng.uniform(0.3, 0.62), rng.uniform(0.022, 0.04),
               rng.uniform(0.08, 0.26), rng.uniform(0.05, 0.3), green)
    if rng.random() < 0.75:
        plume = palette.mix(palette.PLUME, palette.FELT, rng.uniform(0, 0.45))
        drift = np.array([1, 0, 0]) * math.copysign(1, wind or 1)
        long = rng.uniform(0.2, 0.34)
        for _ in range(5):
            spread = rng.normal(0, 0.05, 3)
            mid = top + np.array([0, 0, long * 0.55]) + drift * long * 0.25 + spread
            end = top + np.array([0, 0, long * 0.75]) + drift * long * 0.8 + spread * 1.4
            wide = np.array([0.0, 0.022, 0.0]) if rng.random() < 0.5 else np.array([0.015, 0, 0.012])
            shape.add([top, mid + wide, end, mid - wide], [(0, 1, 2, 3)], palette.shade(plume, rng.uniform(0.8, 1.15)))


def reed_clumps(material, rng, kinds=10, stalks=16, spread=0.45, height=(1.9, 3.0), wind=0.07):
    """A few different clumps to scatter."""
    meshes = []
    for _ in range(kinds):
        shape = Shape()
        for _ in range(stalks):
            angle, r = rng.uniform(0, 2 * math.pi), spread * math.sqrt(rng.random())
            _stalk(shape, rng, r * math.cos(angle), r * math.sin(angle), rng.uniform(*height), wind)
        meshes.append(mesh_of(shape, material, 'reeds'))
    return meshes


def grass_tufts(material, rng, colours, kinds=8, blades=16, height=(0.12, 0.34), spread=0.13, width=0.014):
    """Tufts of steppe grass, sedge or straw stubble."""
    meshes = []
    for _ in range(kinds):
        shape = Shape()
        for _ in range(blades):
            way, r = rng.uniform(0, 2 * math.pi), spread * rng.random()
            tall = rng.uniform(*height)
            base = np.array([r * math.cos(way), r * math.sin(way), -0.03])
            out = np.array([math.cos(way), math.sin(way), 0]) * tall * rng.uniform(0.15, 0.6)
            side = np.array([-math.sin(way), math.cos(way), 0]) * width / 2
            knee, tip = base + out * 0.4 + np.array([0, 0, tall * 0.65]), base + out + np.array([0, 0, tall])
            colour = palette.shade(colours[rng.integers(len(colours))], rng.uniform(0.8, 1.15))
            shape.add([base - side, base + side, knee + side * 0.8, knee - side * 0.8, tip], [(0, 1, 2, 3), (3, 2, 4)],
                      [palette.shade(colour, 0.75), colour])
        meshes.append(mesh_of(shape, material, 'tufts'))
    return meshes
