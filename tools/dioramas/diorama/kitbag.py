"""A soldier's kitbag: a canvas sack whose own straps tie its neck; and what is rolled and hung beside it."""
import math

import numpy as np

from . import palette
from .rounded import skin
from .shape import Shape, lathe
from .turned import drawn
from .webbing import smooth_line, strap

CANVAS = palette.linear('77734f')
NECK = 0.74


def _profile(t):
    """The sack's radius at a share t of its height: foot, belly, shoulder, neck, the open ruffle over it."""
    knots = ((0.0, 0.86), (0.04, 0.98), (0.2, 1.06), (0.4, 1.0), (0.55, 0.86), (0.66, 0.55), (0.72, 0.3), (NECK, 0.25), (0.78, 0.3), (0.88, 0.46), (1.0, 0.56))
    return float(np.interp(t, *zip(*knots)))


def kitbag(rng, canvas=CANVAS, tall=0.52, radius=0.165, flat=0.8, full=1.0, tie=palette.mix(palette.LINEN, palette.STEPPE, 0.35)):
    """A tied sack, its foot at the origin, its straps to -y: the canvas, and its straps apart. `full` is how well it is stuffed. Round it off when it stands."""
    shape, points, rows, sides = Shape(), [], 60, 132
    phase, lump = rng.uniform(0, 6.3, 8), rng.uniform(0.5, 1.3, 4)

    def place(t, a):
        body = min(1.0, max(0.0, (NECK - t) / 0.3))
        gather = math.exp(-((t - NECK) / 0.2) ** 2) + (0.8 if t > NECK else 0.0) * min(1.0, (t - NECK) / 0.1)
        folds = 0.16 * abs(math.sin(6.5 * a + phase[0] + 0.7 * math.sin(2 * a))) + 0.09 * math.sin(17 * a + phase[1])
        swell = 0.085 * lump[0] * math.cos(2 * a + phase[2] + 3 * t) + 0.065 * lump[1] * math.cos(3 * a + phase[3] - 4 * t) + 0.02 * lump[2] * math.sin(9 * t + 2 * a + phase[4])
        dent = 0.012 * math.sin(34 * t + 3 * math.sin(2 * a + phase[5])) * body
        r = radius * _profile(t) * (1 + full * swell * body + dent + gather * (folds - 0.06))
        x, y, z = r * math.cos(a), r * flat * math.sin(a), tall * (min(t, NECK) + 0.62 * max(0.0, t - NECK)) * (0.94 + 0.06 * full)
        if t > NECK:
            z += 0.016 * math.sin(3 * a + phase[6]) * (t - NECK) / 0.26
            x += 0.06 * (t - NECK) / 0.26
        return x + 0.02 * math.sin(phase[7]) * t, y, z

    for j in range(rows + 1):
        points += [place(j / rows, 2 * math.pi * i / sides) for i in range(sides)]
    faces, colours = [], []
    for j in range(rows):
        for i in range(sides):
            p, q = j * sides + i, j * sides + (i + 1) % sides
            faces.append((p, q, q + sides, p + sides))
            worn = 0.92 + 0.1 * math.sin(j * 0.5 + phase[0]) * math.sin(i * 0.1 + phase[1]) - 0.22 * math.exp(-j / 2.5)
            colours.append(palette.shade(canvas, worn))
    shape.add(points, faces, colours)
    shape.faces.append(tuple(range(sides - 1, -1, -1)))
    shape.colours.append(palette.shade(canvas, 0.6))
    shape.add(points[-sides:], [tuple(range(sides))], palette.shade(canvas, 0.3))

    def on(t, a, off):
        """A place on the sack, `off` outside it, and which way is out there."""
        out = np.array([math.cos(a), flat * math.sin(a), 0.25])
        return np.asarray(place(t, a)) + out / np.linalg.norm(out) * off, out

    ties = Shape()
    for turn, high in enumerate((NECK - 0.012, NECK + 0.014)):
        ring = [on(high + 0.004 * math.sin(a + turn), a, 0.001)[0] for a in np.linspace(0, 2 * math.pi, 25)]
        ties.join(drawn(ring, (0.0085,), palette.shade(tie, 0.95 - 0.12 * turn), 16, 4))
    for side in (-1, 1):
        laid = [on(NECK - (NECK - 0.045) * k / 11, side * (0.16 + 0.62 * (k / 11) ** 0.7) - math.pi / 2, 0.0075 - 0.004 * k / 11) for k in range(12)]
        ties.join(strap([p for p, _ in laid], smooth_line([out for _, out in laid]), 0.03, tie, 0.0016, 0.72))
        patch = [on(t, side * 0.78 - math.pi / 2, 0.0055) for t in (0.022, 0.05, 0.1)]
        ties.join(strap([p for p, _ in patch], smooth_line([out for _, out in patch]), 0.04, palette.shade(canvas, 0.75), 0.0018, 0.6))
    for side, long in ((-1, 0.12), (1, 0.085)):
        hung = [on(NECK - long / tall * k / 5, side * (0.05 + 0.03 * k) - math.pi / 2, 0.013) for k in range(6)]
        ties.join(strap([p for p, _ in hung], smooth_line([out for _, out in hung]), 0.013, palette.shade(tie, 0.9), 0.0014))
    return shape, ties


def _coat_radius(radius, half, x, a):
    """The rolled cloth's skin: a flap that ends in a step, folds along it, drawn in where the straps hold it, flat below."""
    flap = 1 + 0.075 * (1 - ((a - 2.2) % (2 * math.pi)) / (2 * math.pi))
    held = 1 - 0.13 * math.exp(-((abs(x) - half * 0.52) / 0.028) ** 2) + 0.02 * math.exp(-((abs(x) - half * 0.52) / 0.07) ** 2)
    folds = 1 + 0.012 * math.sin(7 * a + 26 * x) + 0.01 * math.sin(3 * a - 41 * x) + 0.02 * math.sin(19 * x + 2 * math.sin(a))
    edge = 1 - 0.06 * max(0.0, abs(x) / half - 0.93) / 0.07
    return radius * flap * held * folds * edge * (1 - 0.1 * max(0.0, -math.sin(a)) ** 2)


def _coat_end(radius, half, way, cloth, layers=4.3):
    """One end of the roll: thick layers of cloth lying on one another in a spiral."""
    shares, turns = np.linspace(1.0, 0.02, 44), np.linspace(0, 2 * math.pi, 121)

    def phase(share, a):
        return (share * layers - (way * a - 2.2) / (2 * math.pi)) % 1

    rings = []
    for share in shares:
        ring = []
        for a in turns:
            groove = math.exp(-((phase(share, a) - 0.5) / 0.16) ** 2) if share < 0.98 else 0.0
            r = _coat_radius(radius, half, half, a) * share
            ring.append((way * (half + 0.012 * (1 - share ** 3) - 0.011 * groove + 0.003 * math.sin(5 * a + 9 * share)), r * math.cos(a), r * math.sin(a)))
        rings.append(ring)
    return skin(rings, lambda i, j: palette.shade(cloth, 0.98 - 0.66 * math.exp(-((phase(shares[i], turns[j]) - 0.5) / 0.13) ** 2)), around=False)


def rolled_coat(rng, length=0.52, radius=0.085, cloth=palette.mix(palette.STONE, palette.OLD_WOOD, 0.55)):
    """A greatcoat rolled up, lying along x on the ground: the cloth, and its two straps apart. Round it off when it stands."""
    half, turns = length / 2, np.linspace(0, 2 * math.pi, 121)
    marks = np.linspace(-half, half, 90)
    worn = rng.uniform(0.93, 1.05, (len(marks), len(turns)))
    rings = [[(x, _coat_radius(radius, half, x, a) * math.cos(a), _coat_radius(radius, half, x, a) * math.sin(a)) for a in turns] for x in marks]
    shape = skin(rings, lambda i, j: palette.shade(cloth, worn[i, j]), around=False)
    for way in (-1, 1):
        shape.join(_coat_end(radius, half, way, cloth))
    ties = Shape()
    for x in (-half * 0.52, half * 0.52):
        ring = [(x, (_coat_radius(radius, half, x, a) + 0.002) * math.cos(a), (_coat_radius(radius, half, x, a) + 0.002) * math.sin(a)) for a in np.linspace(2.21, 2.19 + 2 * math.pi, 61)]
        ties.join(strap(ring, smooth_line([(0.0, p[1], p[2]) for p in ring]), 0.024, palette.LEATHER, 0.002))
    return Shape().join(shape, at=(0, 0, radius * 0.93)), Shape().join(ties, at=(0, 0, radius * 0.93))


def enamel_mug(colour=palette.FELT):
    """A mug, its foot at the origin, its ear to +x: the mug with its dark rim. Round it off when it stands."""
    mug = lathe([(0.038, 0), (0.041, 0.004), (0.0415, 0.08), (0.0435, 0.085)], 72, colour)
    mug.join(lathe([(0.0437, 0.083), (0.0437, 0.088), (0.04, 0.088), (0.038, 0.02)], 72, palette.INDIGO))
    ear = [(0.041 + 0.03 * math.sin(a), 0, 0.045 + 0.026 * math.cos(a)) for a in np.linspace(0.1, math.pi - 0.1, 9)]
    return mug.join(drawn(ear, (0.0042,), palette.INDIGO, 16, 5))
