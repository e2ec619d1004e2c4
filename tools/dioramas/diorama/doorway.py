"""A house door of today: panelled leaves, a stone surround, steps, a brass plate without a word on it."""
from . import palette
from .joinery import board
from .shape import Shape, lathe, rod
from .stationery import BRASS


def door_leaf(width, height, colour):
    """One leaf hinged at the origin, along x, its outer face to -y: the painted wood, and its brass apart."""
    wood, brass = Shape().join(board((width, 0.05, height), colour, at=(width / 2, 0.03, 0), edge=0.006)), Shape()
    for z, tall in ((0.12, 0.62), (0.86, height - 1.0)):
        wood.join(board((width - 0.2, 0.022, tall), palette.shade(colour, 0.8), at=(width / 2, 0.0, z), edge=0.01))
        wood.join(board((width - 0.32, 0.03, tall - 0.12), palette.shade(colour, 1.06), at=(width / 2, -0.006, z + 0.06), edge=0.018))
    brass.join(board((0.05, 0.008, 0.24), BRASS, at=(width - 0.075, 0.0, 0.95), edge=0.003))
    brass.join(rod((width - 0.075, 0.0, 1.08), (width - 0.075, -0.06, 1.08), 0.011, BRASS, 12)).join(rod((width - 0.07, -0.06, 1.08), (width - 0.19, -0.06, 1.08), 0.011, BRASS, 12))
    return wood, brass


def stone_surround(width, height, colour, broad=0.2):
    """Jambs and a lintel with a moulding about an opening along x from the origin, standing out towards -y."""
    shape = Shape()
    for x in (-broad / 2, width + broad / 2):
        shape.join(board((broad, 0.12, height), colour, at=(x, -0.03, 0), edge=0.012, worn=1.08))
        shape.join(board((broad + 0.06, 0.16, 0.3), colour, at=(x, -0.04, 0), edge=0.015, worn=1.08))
    shape.join(board((width + 2 * broad + 0.02, 0.14, 0.3), colour, at=(width / 2, -0.035, height), edge=0.014, worn=1.08))
    shape.join(board((width + 2 * broad + 0.16, 0.24, 0.07), colour, at=(width / 2, -0.07, height + 0.3), edge=0.02, worn=1.08))
    return shape.join(board((width + 2 * broad + 0.28, 0.32, 0.05), colour, at=(width / 2, -0.1, height + 0.37), edge=0.02, worn=1.08))


def blank_plate(width=0.46, height=0.32):
    """A brass plate on a wall that looks to -y, its middle at the origin: the plate, and its four round nails."""
    plate = board((width, 0.014, height), BRASS, at=(0, -0.007, -height / 2), edge=0.005, worn=1.2)
    plate.join(board((width - 0.05, 0.004, height - 0.05), palette.shade(BRASS, 0.82), at=(0, -0.015, -height / 2 + 0.025), edge=0.0015, worn=1.4))
    for x in (-1, 1):
        for z in (-1, 1):
            plate.join(lathe([(0.011, 0), (0.008, 0.006), (0.0, 0.008)], 14, BRASS, at=(x * (width / 2 - 0.014), -0.014, z * (height / 2 - 0.014)), turn=(1.5708, 0, 0)))
    return plate


def wall_lantern(iron=palette.IRON):
    """A lantern on its arm, for a wall that looks to -y: the iron, and its panes apart."""
    shape = rod((0, 0, 0), (0, -0.2, 0.08), 0.014, iron, 8).join(board((0.07, 0.015, 0.22), iron, at=(0, -0.005, -0.1), edge=0.004))
    shape.join(lathe([(0.01, 0.1), (0.012, 0.08), (0.11, 0.02), (0.115, 0.0)], 6, iron, at=(0, -0.2, 0.0))).join(lathe([(0.06, -0.28), (0.065, -0.26)], 6, iron, at=(0, -0.2, 0)))
    return shape, lathe([(0.055, -0.26), (0.1, 0.0)], 6, palette.FELT, at=(0, -0.2, 0))
