"""A presentation folder of bound leather, a plain figure of brass inlaid in its lid."""
from . import palette
from .joinery import board
from .shape import Shape, prism

WIDE, DEEP, THICK = 0.235, 0.315, 0.014


def folder(hide):
    """A closed folder lying on its back, its middle at the origin, a sunk line round its lid: leather, paper, and the brass of its corners."""
    leather, brass = Shape(), Shape()
    for z in (0, THICK - 0.004):
        leather.join(board((WIDE, DEEP, 0.004), hide, at=(0, 0, z), edge=0.0016, worn=1.25))
    leather.join(board((0.006, DEEP, THICK), palette.shade(hide, 0.85), at=(-WIDE / 2 + 0.003, 0, 0), edge=0.002))
    for x, y, size in ((0, 1, (WIDE - 0.036, 0.0012)), (0, -1, (WIDE - 0.036, 0.0012)), (1, 0, (0.0012, DEEP - 0.036)), (-1, 0, (0.0012, DEEP - 0.036))):
        leather.join(board((*size, 0.0006), palette.shade(hide, 0.45), at=(x * (WIDE / 2 - 0.018), y * (DEEP / 2 - 0.018), THICK - 0.0002), edge=0.0002))
    for sx in (-1, 1):
        for sy in (-1, 1):
            x, y = sx * (WIDE / 2 + 0.0006), sy * (DEEP / 2 + 0.0006)
            corner = [(x, y), (x - sx * 0.026, y), (x, y - sy * 0.026)]
            brass.join(flat(corner if sx * sy > 0 else corner[::-1], THICK + 0.0012, BRASS), at=(0, 0, -0.0004))
    paper = board((WIDE - 0.012, DEEP - 0.01, THICK - 0.008), palette.FELT, at=(0.003, 0, 0.004), edge=0.0004)
    return leather, paper, brass


BRASS = palette.linear('b8923f')


def flat(outline, thick, colour):
    """An outline (x, y), counter-clockwise seen from above, as a plate lying on z = 0."""
    return prism(outline, thick, colour, at=(0, 0, thick / 2), turn=(-1.5707963, 0, 0))
