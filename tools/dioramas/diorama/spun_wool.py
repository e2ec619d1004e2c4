"""Spun wool: a thread of two plies, a ball of it, a skein of it, and the fluff that stands off them."""
import math

import numpy as np

from . import palette
from .shape import Shape

_BRIGHT, _DULL = 1.15, 0.62


def _across(path):
    """Two directions across a line at each of its points, which do not spin along it."""
    way = np.gradient(path, axis=0)
    way /= np.linalg.norm(way, axis=1)[:, None] + 1e-12
    across = np.zeros_like(way)
    helper = np.array([0, 0, 1.0]) if abs(way[0, 2]) < 0.9 else np.array([1.0, 0, 0])
    across[0] = np.cross(helper, way[0])
    for k in range(1, len(path)):
        across[k] = across[k - 1] - way[k] * np.dot(across[k - 1], way[k])
        across[k] /= np.linalg.norm(across[k]) + 1e-12
    across[0] /= np.linalg.norm(across[0]) + 1e-12
    return across, np.cross(way, across)


def thread(path, radius, colour, rng, lay=7.0, sides=12):
    """A two-ply thread along a line of points about 0.6 radius apart; `lay` is how many radii one turn of the twist takes."""
    path = np.asarray(path, float)
    along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    u, v = _across(path)
    a = 2 * math.pi * np.arange(sides) / sides
    turned = a[None] + (2 * math.pi / (lay * radius) * along)[:, None]
    bulge = np.abs(np.cos(turned))
    r = radius * (0.68 + 0.34 * bulge) * (1 + 0.05 * np.sin(along / radius * 0.31 + rng.uniform(0, 6)))[:, None]
    points = path[:, None] + r[..., None] * (np.cos(a)[None, :, None] * u[:, None] + np.sin(a)[None, :, None] * v[:, None])
    i, j = np.meshgrid(np.arange(len(path) - 1), np.arange(sides), indexing='ij')
    one, two = i * sides + j, i * sides + (j + 1) % sides
    faces = np.stack([one, two, two + sides, one + sides], -1).reshape(-1, 4)
    tone = (_DULL + (_BRIGHT - _DULL) * bulge[:-1] ** 0.8).ravel() * rng.uniform(0.9, 1.1, len(faces))
    shape = Shape()
    shape.points, shape.faces = [tuple(p) for p in points.reshape(-1, 3).tolist()], [tuple(f) for f in faces.tolist()]
    shape.colours = (np.asarray(colour)[None] * tone[:, None]).tolist()
    return shape


def fluff(path, radius, colour, rng, count, length=2.2):
    """Loose hairs standing off a line; `length` in radii."""
    path = np.asarray(path, float)
    shape = Shape()
    for k in rng.integers(0, len(path), count):
        out = rng.normal(0, 1, 3)
        out /= np.linalg.norm(out)
        root = path[k] + out * radius * 0.8
        tip = root + (out + rng.normal(0, 0.7, 3)) * radius * length * rng.uniform(0.3, 1.0)
        side = np.cross(out, rng.normal(0, 1, 3)) * radius * 0.025
        tip[2] = max(tip[2], 0.0005)
        shape.add([root - side, root + side, tip], [(0, 1, 2)], palette.shade(colour, rng.uniform(0.9, 1.4)))
    return shape


def ball(radius, thick, colour, rng, turns=46, steps=56):
    """A ball of wool about the origin, wound round and round in changing ways."""
    shape = Shape()
    for turn in range(turns):
        axis = rng.normal(0, 1, 3)
        u = np.cross(axis, rng.normal(0, 1, 3))
        u /= np.linalg.norm(u)
        v = np.cross(axis / np.linalg.norm(axis), u)
        tilt, lift = rng.uniform(-0.42, 0.42), radius * (0.9 + 0.1 * turn / turns)
        a = np.linspace(0, 2 * math.pi * 1.02, steps)[:, None]
        ring = lift * (math.cos(tilt) * (np.cos(a) * u + np.sin(a) * v) + math.sin(tilt) * axis / np.linalg.norm(axis))
        shape.join(thread(ring, thick, colour, rng, 9.0, 7))
    return shape


def skein(rng, drop, wide, colour, strands=30, thick=0.0052):
    """A skein hung over a pole along x at the origin: one bundle of equal loops, `drop` long, turned about itself once and closed at its foot."""
    shape = Shape()
    t = np.linspace(0, 2 * math.pi, 130)
    down = (1 - np.cos(t)) / 2
    way = np.sign(np.sin(t)) * np.abs(np.sin(t)) ** 0.6
    turn = 1.5 * math.pi * np.clip((down - 0.12) / 0.62, 0, 1) ** 1.2
    waist = 1 - 0.3 * np.exp(-((down - 0.42) / 0.16) ** 2)
    for _ in range(strands):
        a, r = rng.uniform(0, 2 * math.pi), wide * 0.46 * math.sqrt(rng.random())
        sway = 0.0016 * np.sin(t * rng.integers(2, 5) + a)
        x = r * math.cos(a) * (1.5 - 0.8 * down) * waist + sway
        y = (0.019 + 0.008 * down + 0.5 * r * math.sin(a)) * way * waist
        z = 0.022 - (drop + 0.6 * r * math.sin(a)) * down
        shape.join(thread(np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn), z], 1), thick, colour, rng, 9.0, 6))
    return shape
