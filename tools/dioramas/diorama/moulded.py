"""Bodies moulded of round limbs that melt into each other: animals, saddle-bags, whatever was never folded from card."""
import itertools

import numpy as np

from .shape import Shape


def limb(start, end, radius, end_radius=None, narrow=1.0):
    """A tapering limb for `mould`; `narrow` is how wide it is across y for its height."""
    return np.asarray(start, float), np.asarray(end, float), radius, radius if end_radius is None else end_radius, narrow


def _away(points, part):
    """About how far each point lies outside a limb, less than 0 within."""
    start, end, radius, end_radius, narrow = part
    squeeze = np.array([1, 1 / narrow, 1])
    along = end - start
    t = np.clip((points - start) @ along / (along @ along + 1e-12), 0, 1)
    return np.linalg.norm((points - start - t[..., None] * along) * squeeze, axis=-1) - (radius + (end_radius - radius) * t)


def _skin(field, low, cell):
    """The surface where a field of numbers passes 0, as points and squares that look out of it (a surface net)."""
    whole = [slice(None)] * 3
    cells = tuple(n - 1 for n in field.shape)
    total, count = np.zeros((*cells, 3)), np.zeros(cells)
    for axis in range(3):
        aside = [k for k in range(3) if k != axis]
        for i, j in itertools.product((0, 1), repeat=2):
            start = np.zeros(3, int)
            start[aside] = i, j
            end = start + np.eye(3, dtype=int)[axis]
            a, b = (field[tuple(slice(o, o + n) for o, n in zip(corner, cells))] for corner in (start, end))
            cut = (a < 0) != (b < 0)
            share = np.where(cut, a / np.where(cut, a - b, 1), 0)
            total += cut[..., None] * (start + share[..., None] * (end - start))
            count += cut
    used = count > 0
    number = np.full(cells, -1)
    number[used] = np.arange(used.sum())
    points = low + (np.argwhere(used) + total[used] / count[used][:, None]) * cell
    faces = []
    for axis in range(3):
        u, v = (axis + 1) % 3, (axis + 2) % 3
        before, after = list(whole), list(whole)
        before[axis], after[axis] = slice(None, -1), slice(1, None)
        a, b = field[tuple(before)], field[tuple(after)]
        for outwards in (True, False):
            at = np.argwhere(((a < 0) & (b >= 0)) if outwards else ((a >= 0) & (b < 0)))
            at = at[(at[:, u] > 0) & (at[:, v] > 0) & (at[:, u] < cells[u]) & (at[:, v] < cells[v])]
            step_u, step_v = np.eye(3, dtype=int)[u], np.eye(3, dtype=int)[v]
            ring = [number[tuple((at - back).T)] for back in (step_u + step_v, step_v, np.zeros(3, int), step_u)]
            faces.append(np.stack(ring if outwards else ring[::-1], 1))
    return points, np.concatenate(faces)


def mould(limbs, colour, cell=0.02, melt=0.02):
    """One skin round all limbs. `colour(points)` gives each face its colour; `melt` is how far the limbs flow into each other, `cell` how fine the skin is, in metres."""
    ends = np.array([end for part in limbs for end in part[:2]])
    thick = max(max(part[2], part[3]) for part in limbs) + 3 * cell
    low, high = ends.min(axis=0) - thick, ends.max(axis=0) + thick
    grid = np.stack(np.meshgrid(*(np.arange(a, b + cell, cell) for a, b in zip(low, high)), indexing='ij'), -1)
    field = -melt * np.log(sum(np.exp(np.clip(-_away(grid, part) / melt, -60, 60)) for part in limbs))
    points, faces = _skin(field, low, cell)
    shape = Shape()
    shape.points, shape.faces = [tuple(p) for p in points.tolist()], [tuple(f) for f in faces.tolist()]
    shape.colours = np.asarray(colour(points[faces].mean(axis=1))).tolist()
    return shape
