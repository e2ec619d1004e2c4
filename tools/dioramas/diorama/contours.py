"""Where a field of numbers passes zero, as closed lines: the edges along which sheets of paper are cut."""
import numpy as np

# The sides of a cell (bottom, right, top, left) that the edge joins, by which corners lie within: bit 0 south-west, on round.
_JOINS = {1: [(3, 0)], 2: [(0, 1)], 3: [(3, 1)], 4: [(1, 2)], 5: [(3, 2), (1, 0)], 6: [(0, 2)], 7: [(3, 2)], 8: [(2, 3)],
          9: [(2, 0)], 10: [(0, 3), (2, 1)], 11: [(2, 1)], 12: [(1, 3)], 13: [(1, 0)], 14: [(0, 3)]}


def outlines(field, x, y, fewest=8):
    """Closed lines round all that is above zero; what reaches the rim is closed along it. Crumbs of few points fall away."""
    padded = np.full((field.shape[0] + 2, field.shape[1] + 2), -1.0)
    padded[1:-1, 1:-1] = np.where(field == 0, 1e-9, field)
    step = x[0, 1] - x[0, 0]
    left, bottom = x[0, 0] - step, y[0, 0] - step
    within = padded > 0
    kind = within[:-1, :-1] * 1 + within[:-1, 1:] * 2 + within[1:, 1:] * 4 + within[1:, :-1] * 8
    after, spots = {}, {}
    for j, i in zip(*np.nonzero((kind > 0) & (kind < 15))):
        for start, end in _JOINS[int(kind[j, i])]:
            after[_crossing(padded, i, j, start, spots)] = _crossing(padded, i, j, end, spots)
    loops = []
    while after:
        key, loop = next(iter(after)), []
        while key in after:
            loop.append(spots[key])
            key = after.pop(key)
        if len(loop) >= fewest:
            loops.append(np.array(loop) * step + (left, bottom))
    return loops


def _crossing(field, i, j, side, spots):
    (ai, aj), (bi, bj) = (((i, j), (i + 1, j)), ((i + 1, j), (i + 1, j + 1)), ((i, j + 1), (i + 1, j + 1)), ((i, j), (i, j + 1)))[side]
    key = (int(ai), int(aj), bi > ai)
    if key not in spots:
        a, b = field[aj, ai], field[bj, bi]
        share = min(max(a / (a - b), 0.02), 0.98)
        spots[key] = (ai + (bi - ai) * share, aj + (bj - aj) * share)
    return key
