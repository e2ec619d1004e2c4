"""A crane for a quay, seen from afar."""
from . import palette
from .shape import Shape, box, rod


def quay_crane(colour=palette.STONE):
    """A small crane on four legs, 17 m tall, its jib along x; the foot at the origin."""
    shape = Shape()
    for x in (-2.4, 2.4):
        for y in (-2.4, 2.4):
            shape.join(rod((x, y, 0), (x * 0.7, y * 0.7, 7), 0.3, colour, 6))
    shape.join(box((4, 4, 0.6), colour, at=(0, 0, 7))).join(box((2.6, 2.6, 3), palette.shade(palette.RUST, 1.1), at=(-0.6, 0, 7.6)))
    return shape.join(rod((0.6, 0, 8.5), (10, 0, 17), 0.28, colour, 6, 0.15)).join(rod((-1.6, 0, 12), (10, 0, 17), 0.08, colour, 5)).join(rod((-1.2, 0, 10), (-1.6, 0, 12), 0.2, colour, 6)).join(rod((10, 0, 17), (10, 0, 9), 0.06, palette.IRON, 4))
