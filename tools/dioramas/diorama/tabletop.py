"""A table by a window, for things that lie or stand on it and are looked at from near."""
from . import palette
from .chamber import casement, quarter_turn
from .grain import plain, polished
from .joinery import board, lay_boards
from .shape import box, stand


def lay_table(rng, colour=palette.WOOD, wide=1.2, near=-0.55, far=0.5, boards=6, rough=0.42):
    """A table top of boards along x, its surface at z = 0."""
    lay_boards(polished('table', 'x', rough), rng, (-wide, wide), (near, far), 0.0, boards, colour, 0.034, 0.0025, 0.004)
    stand(board((2 * wide, 0.02, 0.05), palette.shade(colour, 0.8), edge=0.005), polished('table edge', 'x', rough), (0, far + 0.012, -0.06))


def wall_behind(colour, at=0.9, tall=2.4):
    """A plastered wall across the view."""
    return stand(box((6.0, 0.2, tall), colour), plain('plaster behind', 0.95, 2.2, 0.12, 60.0, 0.002), (0, at + 0.1, -0.8))


def window_shadow(x, y, z, width=1.5, height=1.3, columns=3, rows=3, bar=0.035):
    """The bars of a window standing across x, unseen beside the table, whose shadow the sun lays over it."""
    return stand(casement(width, height, columns, rows, palette.LINEN, bar, 0.07), plain('window bars', 0.8), (x, y, z), quarter_turn())
