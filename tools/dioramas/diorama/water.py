"""Flat water in winding beds."""
from .shape import Shape, stand


def pool(material, x_range, y_range, level):
    """A level sheet of water; the land around cuts its shore."""
    (x0, x1), (y0, y1) = x_range, y_range
    return stand(Shape().add([(x0, y0, level), (x1, y0, level), (x1, y1, level), (x0, y1, level)], [(0, 1, 2, 3)],
                             (0.05, 0.08, 0.09)), material)
