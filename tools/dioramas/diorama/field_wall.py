"""A dry wall of rounded field stones, with or without snow on it."""
import math

import numpy as np

from . import palette
from .rounded import bar, stone
from .shape import mesh_of, stand


def field_stones(material, rng, kinds=9, tones=(palette.STONE, palette.WARM_ROCK, palette.ROCK)):
    """Meshes of stones half a metre across at most, smooth, to be laid in walls."""
    meshes = []
    for k in range(kinds):
        mesh = mesh_of(stone(rng, 1.0, palette.shade(palette.mix(tones[k % len(tones)], tones[0], rng.random()), rng.uniform(0.75, 1.0)), 0.2, 0.7), material, 'stone')
        mesh.polygons.foreach_set('use_smooth', [True] * len(mesh.polygons))
        meshes.append(mesh)
    return meshes


def lay_wall(meshes, rng, start, end, height, ground, size=(0.12, 0.2)):
    """A wall from one place to another, course on course, two stones thick; small ones fill the gaps. `ground(x, y)` is how high the land lies."""
    long, way = math.hypot(end[0] - start[0], end[1] - start[1]), math.atan2(end[1] - start[1], end[0] - start[0])
    across, z = (-math.sin(way), math.cos(way)), 0.0
    while z < height:
        course, along = float(rng.uniform(*size)), float(rng.uniform(0, 0.15))
        while along < long:
            big = course * rng.uniform(0.85, 1.2)
            x, y = start[0] + math.cos(way) * along, start[1] + math.sin(way) * along
            for side in (-0.13, 0.13):
                aside = side + rng.normal(0, 0.02)
                at = (x + across[0] * aside, y + across[1] * aside, ground(x, y) + z + course * 0.55)
                stand(meshes[rng.integers(len(meshes))], at=at, turn=(rng.normal(0, 0.12), rng.normal(0, 0.12), way + math.pi * rng.integers(2) + rng.normal(0, 0.15)), size=(big * 1.12, big, course * 0.98))
                if rng.random() < 0.5:
                    small = course * rng.uniform(0.35, 0.55)
                    stand(meshes[rng.integers(len(meshes))], at=(at[0] + math.cos(way) * big, at[1] + math.sin(way) * big, at[2] + course * rng.choice([-0.45, 0.45])), turn=tuple(rng.uniform(0, 6, 3)), size=small)
            along += big * 1.75
        z += course * 1.12
    return z


def snow_on_wall(material, rng, start, end, height, ground, wide=0.27):
    """Snow lying along the top of a wall, rounded off."""
    count = max(6, int(math.hypot(end[0] - start[0], end[1] - start[1]) / 0.16))
    path = []
    for t in np.linspace(0, 1, count):
        x, y = start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t
        path.append((x, y, ground(x, y) + height + 0.01 + rng.normal(0, 0.008)))
    radius = np.clip(0.085 + rng.normal(0, 0.008, count), 0.05, 0.12)
    radius[[0, -1]] *= 0.3
    thing = stand(bar(path, radius, palette.SNOW, 20, wide / 0.085), material)
    thing.data.polygons.foreach_set('use_smooth', [True] * len(thing.data.polygons))
    return thing
