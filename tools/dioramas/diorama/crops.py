"""What was sown: beet, fibre plants, grain; as single plants for near by, as furrowed strips for far off."""
import math

import numpy as np

from . import palette
from .palette import linear
from .shape import Shape, mesh_of

BEET = linear('5f8a3c')
BEET_RIB = linear('a9b874')
FIBRE = linear('6f8f4a')
DARK_FIBRE = linear('4f7040')
GRAIN = linear('d9b25a')
CLOVER = linear('86a04c')


def _beet_leaf(shape, rng, way, length, lift):
    out, side = np.array([math.cos(way), math.sin(way), 0]), np.array([-math.sin(way), math.cos(way), 0])
    wide = length * rng.uniform(0.26, 0.34)
    stem, knee = out * 0.02, out * length * 0.36 + [0, 0, lift * 0.62]
    middle, tip = out * length * 0.72 + [0, 0, lift], out * length * 1.08 + [0, 0, lift * rng.uniform(0.6, 0.95)]
    curl = np.array([0, 0, rng.uniform(0.015, 0.05)])
    tone = palette.shade(BEET, rng.uniform(0.8, 1.25))
    shape.add([stem - side * 0.008, stem + side * 0.008, knee + side * 0.006, knee - side * 0.006], [(0, 1, 2, 3)], BEET_RIB)
    for s in (-1, 1):
        edge = [knee + side * s * wide * 0.55 + curl, middle + side * s * wide + curl * 1.4, tip + side * s * wide * 0.5 + curl * 0.5]
        shape.add([knee, middle, tip, *edge], [(0, 1, 4, 3), (1, 2, 5, 4)], [palette.shade(tone, 0.94 + 0.1 * s), palette.shade(tone, 1.02 + 0.1 * s)])


def beets(material, rng, kinds=8, size=0.34, leaves=13):
    """Rosettes of sugar beet, to be set out in rows."""
    meshes = []
    for _ in range(kinds):
        shape = Shape()
        for k in range(leaves):
            inner = k / leaves
            _beet_leaf(shape, rng, k * 2.4 + rng.normal(0, 0.2), size * (1.05 - 0.45 * inner) * rng.uniform(0.85, 1.15), size * (0.45 + 0.55 * inner))
        meshes.append(mesh_of(shape, material, 'beet'))
    return meshes


def fibre_plants(material, rng, kinds=8, stalks=7, height=(1.9, 2.6), spread=0.22):
    """Clumps of a tall bast plant: straight stalks, narrow leaves in stars, thickest at the top."""
    meshes = []
    for _ in range(kinds):
        shape = Shape()
        for _ in range(stalks):
            x, y = rng.normal(0, spread, 2)
            tall, turn = rng.uniform(*height), rng.uniform(0, 6.3)
            top = np.array([x + rng.normal(0, 0.06), y + rng.normal(0, 0.06), tall])
            base, s = np.array([x, y, -0.05]), np.array([math.cos(turn), math.sin(turn), 0]) * 0.013
            o = np.array([-s[1], s[0], 0])
            shape.add([base - s, base + s, top + s * 0.4, top - s * 0.4, base - o, base + o, top + o * 0.4, top - o * 0.4], [(0, 1, 2, 3), (4, 5, 6, 7)], palette.shade(FIBRE, 0.8))
            for share in np.linspace(0.3, 1.0, 11):
                at = base + (top - base) * share
                for k in range(5):
                    way = share * 19 + k * 1.257 + rng.normal(0, 0.2)
                    out = np.array([math.cos(way), math.sin(way), rng.uniform(-0.5, 0.5)]) * rng.uniform(0.13, 0.24)
                    side = np.array([-math.sin(way), math.cos(way), 0]) * 0.022
                    shape.add([at, at + out * 0.5 + side, at + out, at + out * 0.5 - side], [(0, 1, 2, 3)], palette.shade(palette.mix(FIBRE, DARK_FIBRE, rng.random()), rng.uniform(0.85, 1.25)))
        meshes.append(mesh_of(shape, material, 'fibre'))
    return meshes


def strip(length, width, rng, crest, furrow, height=0.18, spacing=1.3, ragged=0.12, cell=3.0):
    """A strip of field from the origin, its furrows along x: ridges of one colour, furrows of another."""
    ridges, steps = max(2, round(width / spacing)), max(2, round(length / cell))
    x = np.linspace(0, length, steps + 1)
    y = np.linspace(0, width, ridges * 2 + 1)
    xx, yy = np.meshgrid(x, y, indexing='ij')
    up = (np.arange(len(y)) % 2)[None, :] * height * (1 + ragged * rng.normal(0, 1, xx.shape))
    yy = yy + rng.normal(0, ragged * 0.3, yy.shape) * (yy > 0) * (yy < width)
    points, n, faces, tones = np.stack([xx, yy, up + 0.02], -1).reshape(-1, 3), len(y), [], []
    for i in range(steps):
        for j in range(ridges * 2):
            a, b = i * n + j, (i + 1) * n + j
            faces.append((a, b, b + 1, a + 1))
            tones.append(palette.shade(palette.mix(crest, furrow, 0.15 if j % 2 else 0.85), rng.uniform(0.9, 1.1)))
    return Shape().add(points, faces, tones)


def stand_of(length, width, height, rng, colour, cell=1.4):
    """A standing crop seen from far off: a rough-topped block from the origin."""
    nx, ny = max(2, round(length / cell)), max(2, round(width / cell))
    xx, yy = np.meshgrid(np.linspace(0, length, nx + 1), np.linspace(0, width, ny + 1), indexing='ij')
    edge = (xx == 0) | (yy == 0) | (xx == length) | (yy == width)
    xx, yy = xx + rng.normal(0, 0.2, xx.shape), yy + rng.normal(0, 0.2, xx.shape)
    points = np.stack([xx, yy, height * (1 + rng.normal(0, 0.10, xx.shape)) * np.where(edge, 0.85, 1)], -1)
    shape, n = Shape(), ny + 1
    faces = [(i * n + j, (i + 1) * n + j, (i + 1) * n + j + 1, i * n + j + 1) for i in range(nx) for j in range(ny)]
    shape.add(points.reshape(-1, 3), faces, [palette.shade(colour, f) for f in rng.uniform(0.8, 1.15, len(faces))])
    for row in (points[0], points[-1], points[:, 0], points[:, -1]):
        for p, q in zip(row, row[1:]):
            shape.add([(p[0], p[1], 0), (q[0], q[1], 0), q, p], [(0, 1, 2, 3)], palette.shade(colour, rng.uniform(0.6, 0.85)))
    return shape


def haycock(rng, size=1.6):
    """A haycock: a heap raked together, round of shoulder, combed down by the rake."""
    shape, sides, rings = Shape(), 18, [(1.0, 0.0), (1.05, 0.35), (0.92, 0.8), (0.62, 1.2), (0.25, 1.45), (0.02, 1.52)]
    points = []
    for r, z in rings:
        for k in range(sides):
            a = 2 * math.pi * k / sides
            points.append((size * r * math.cos(a) * rng.uniform(0.92, 1.08), size * r * math.sin(a) * rng.uniform(0.92, 1.08), size * z))
    faces = [(i * sides + k, i * sides + (k + 1) % sides, (i + 1) * sides + (k + 1) % sides, (i + 1) * sides + k) for i in range(len(rings) - 1) for k in range(sides)]
    return shape.add(points, faces, [palette.shade(palette.mix(palette.STRAW, palette.STEPPE, rng.uniform(0, 0.6)), rng.uniform(0.85, 1.12)) for _ in faces])
