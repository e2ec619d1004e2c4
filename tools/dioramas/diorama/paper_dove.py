"""A dove folded from one white sheet."""
from . import palette
from .shape import Shape

PAPER = palette.mix(palette.SNOW, palette.FELT, 0.25)


def paper_dove():
    """Sitting, its head towards +x, its wings half raised, 0.11 m long, its feet's fold at the origin."""
    shape = Shape()
    for side in (-1, 1):
        w = side * 0.013
        beak, brow, crown, nape = (0.052, 0, 0.043), (0.041, side * 0.005, 0.047), (0.036, 0, 0.054), (0.024, 0, 0.043)
        breast, keel, flank, back = (0.031, 0, 0.016), (0.0, 0, 0.0), (0.004, w, 0.02), (0.004, side * 0.002, 0.036)
        rump, tail_low, tail, tail_side = (-0.026, side * 0.002, 0.03), (-0.03, 0, 0.014), (-0.062, 0, 0.03), (-0.06, side * 0.014, 0.034)
        faces = [((beak, brow, breast), 0.98), ((beak, crown, brow), 1.0), ((brow, crown, nape), 0.94), ((brow, nape, flank), 1.0), ((brow, flank, breast), 0.92),
                 ((breast, flank, keel), 0.9), ((nape, back, flank), 0.97), ((back, rump, flank), 1.0), ((flank, rump, tail_low), 0.93), ((flank, tail_low, keel), 0.88),
                 ((rump, tail_side, tail_low), 0.95), ((rump, tail, tail_side), 1.0), ((tail_low, tail_side, tail), 0.9)]
        shoulder, elbow, tip, hind, root = (0.014, side * 0.006, 0.036), (0.022, side * 0.026, 0.066), (-0.03, side * 0.056, 0.094), (-0.03, side * 0.03, 0.058), (-0.02, side * 0.006, 0.033)
        faces += [((shoulder, elbow, root), 1.0), ((elbow, hind, root), 0.94), ((elbow, tip, hind), 1.02)]
        for corners, tone in faces:
            shape.add(corners if side > 0 else corners[::-1], [(0, 1, 2)], palette.shade(PAPER, tone))
    return shape
