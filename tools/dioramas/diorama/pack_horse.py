"""What a horse carries when a household moves: a rider seen as a coat and a hat, bundles of felt, the lattice of a yurt. Shade them smooth."""
import numpy as np

from . import palette
from .moulded import limb, mould
from .noise import noise
from .shape import Shape, rod


def _cloth(colour):
    """Worn cloth: a colour that is nowhere quite the same."""
    return lambda p: np.asarray(colour)[None] * (1 + 0.16 * noise(p[:, 0] * 7 + p[:, 2] * 5, p[:, 1] * 7 - p[:, 2] * 6, 4))[:, None]


def rider(coat=palette.INDIGO, hat=palette.FELT, brim=palette.DARK_WOOD):
    """A rider on a horse's back that looks along +x; to be seen from behind, without a face."""
    legs = [limb((0.02, s * 0.2, 1.22), (0.24, s * 0.34, 0.98), 0.12, 0.09) for s in (-1, 1)] + [limb((0.24, s * 0.34, 0.98), (0.12, s * 0.33, 0.6), 0.085, 0.06) for s in (-1, 1)]
    arms = [limb((0.0, s * 0.2, 1.74), (0.1, s * 0.27, 1.5), 0.085, 0.07) for s in (-1, 1)] + [limb((0.1, s * 0.27, 1.5), (0.34, s * 0.1, 1.42), 0.07, 0.055) for s in (-1, 1)]
    body = mould([limb((-0.06, 0, 1.28), (-0.02, 0, 1.48), 0.24, 0.17, 1.15), limb((-0.02, 0, 1.48), (0.0, 0, 1.74), 0.17, 0.15, 1.35)] + arms, _cloth(coat), 0.022, 0.02)
    shape = Shape().join(body).join(mould(legs, _cloth(palette.shade(palette.LEATHER, 0.8)), 0.022, 0.015))
    shape.join(mould([limb((0.01, 0, 1.86), (0.02, 0, 1.96), 0.085, 0.095)], _cloth(palette.shade(palette.CLAY, 0.6)), 0.022, 0.015))
    shape.join(mould([limb((0.02, 0, 2.0), (0.02, 0, 2.02), 0.128)], _cloth(brim), 0.02, 0.015))
    return shape.join(mould([limb((0.02, 0, 2.05), (0.02, 0, 2.13), 0.11, 0.07)], _cloth(hat), 0.02, 0.015))


def load(rng, felt=palette.FELT, cloth=palette.POMEGRANATE):
    """Bundles on both sides of a packhorse, rolled felts over its back, lattice tied on top."""
    shape = Shape()
    for side in (-1, 1):
        shape.join(mould([limb((-0.34, side * 0.42, 1.0), (0.26, side * 0.42, 1.02), 0.23, 0.22, 0.8)], _cloth(cloth if side < 0 else palette.mix(cloth, palette.LEATHER, 0.5)), 0.024, 0.02))
        shape.join(mould([limb((-0.5, side * 0.17, 1.44), (0.4, side * 0.17, 1.44), 0.15, 0.15)], _cloth(palette.shade(felt, rng.uniform(0.75, 1.0))), 0.024, 0.02))
    for k in range(9):
        y = -0.2 + 0.05 * k
        shape.join(rod((-0.75, y + rng.normal(0, 0.01), 1.64 + 0.05 * (k % 2)), (0.62, y + rng.normal(0, 0.02), 1.63 + 0.05 * (k % 2)), 0.02, palette.shade(palette.WAGON, rng.uniform(0.8, 1.2)), 7))
    for x in (-0.25, 0.15):
        band = [(x, 0.62 * np.cos(a), 1.12 + 0.62 * np.sin(a)) for a in np.linspace(-0.35, np.pi + 0.35, 20)]
        for one, two in zip(band, band[1:]):
            shape.join(rod(one, two, 0.018, palette.DARK_WOOD, 6))
    return shape
