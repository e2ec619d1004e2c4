"""A Russian counting frame, its beads left as a hand left them: they spell no number."""
import math

from . import palette
from .joinery import board
from .shape import Shape, lathe, rod

PALE, BLACK = palette.mix(palette.NEW_WOOD, palette.WOOD, 0.25), palette.shade(palette.DARK_WOOD, 0.35)


def counting_frame(rng, wide=0.29, deep=0.4, wires=10):
    """Lying flat, its wires along x, its middle at the origin: wood, wires and beads."""
    wood, metal, beads = Shape(), Shape(), Shape()
    for side in (-1, 1):
        wood.join(board((0.022, deep, 0.034), palette.DARK_WOOD, at=(side * (wide / 2 - 0.011), 0, 0), edge=0.005, worn=2.0))
        wood.join(board((wide, 0.022, 0.034), palette.DARK_WOOD, at=(0, side * (deep / 2 - 0.011), 0), edge=0.005, worn=2.0))
    inner, thick = wide / 2 - 0.024, 0.0122
    for k in range(wires):
        y = (k - (wires - 1) / 2) * (deep - 0.075) / (wires - 1)

        def arch(x):
            return 0.019 + 0.012 * (1 - (x / inner) ** 2)

        marks = [inner * (2 * i / 14 - 1) for i in range(15)]
        for a, b in zip(marks, marks[1:]):
            metal.join(rod((a, y, arch(a)), (b, y, arch(b)), 0.0013, palette.shade(palette.STONE, 0.8), 6))
        count = 4 if k == 3 else 10
        moved = int(rng.choice((0, 0, 1, 2, 3))) if count == 10 else 0
        places, x = [], inner - thick * 0.5
        for i in range(count - moved):
            places.append(x)
            x -= thick
        x -= rng.uniform(0.02, 0.06)
        for i in range(moved):
            places.append(x)
            x -= thick + (rng.uniform(0.0, 0.02) if rng.random() < 0.5 else 0)
        for i, x in enumerate(places):
            dark = i in ((4, 5) if count == 10 else (1, 2))
            slope = math.atan2(arch(x + 0.001) - arch(x - 0.001), 0.002)
            bead = lathe([(0.004, -thick * 0.48), (0.0105, -thick * 0.4), (0.0138, -thick * 0.14), (0.0138, thick * 0.14), (0.0105, thick * 0.4), (0.004, thick * 0.48)], 22,
                         palette.shade(BLACK if dark else PALE, rng.uniform(0.85, 1.1)))
            beads.join(bead, at=(x, y, arch(x) - 0.002), turn=(0, math.pi / 2 - slope, 0))
    return wood, metal, beads
