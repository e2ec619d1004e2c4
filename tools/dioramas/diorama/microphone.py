"""A microphone of the sixties on its stand."""
import math

from . import palette
from .callings import tube
from .shape import Shape, lathe, rod

CHROME = palette.mix(palette.SNOW_SHADE, palette.STONE, 0.25)


def microphone_head(tall=0.19):
    """A ribbed capsule, its foot at the origin, looking to -y: the chrome, and the dark mesh behind the ribs apart."""
    chrome, mesh, half = Shape(), Shape(), tall / 2
    body = [(0.034 * math.sqrt(max(0.0, 1 - ((k / 16 - 0.5) * 2) ** 4)) + 0.001, tall * k / 16) for k in range(17)]
    mesh.join(lathe([(r * 0.9, z) for r, z in body], 32, palette.shade(palette.IRON, 0.7)))
    for k in range(2, 15):
        z = tall * k / 16
        r = 0.035 * math.sqrt(max(0.0, 1 - ((k / 16 - 0.5) * 2) ** 4))
        ring = [(r * math.cos(a * math.pi / 12), r * math.sin(a * math.pi / 12), z) for a in range(25)]
        for one, two in zip(ring, ring[1:]):
            chrome.join(rod(one, two, 0.0026, CHROME, 8))
    chrome.join(lathe([(0.0375, half - 0.011), (0.0395, half - 0.007), (0.0395, half + 0.007), (0.0375, half + 0.011)], 40, CHROME))
    for a in range(4):
        way = a * math.pi / 2 + math.pi / 4
        rib = [(0.0365 * math.sqrt(max(0.0, 1 - ((k / 16 - 0.5) * 2) ** 4)) * math.cos(way), 0.0365 * math.sqrt(max(0.0, 1 - ((k / 16 - 0.5) * 2) ** 4)) * math.sin(way), tall * k / 16) for k in range(17)]
        for one, two in zip(rib, rib[1:]):
            chrome.join(rod(one, two, 0.0032, CHROME, 8))
    chrome.join(lathe([(0.016, -0.05), (0.019, -0.03), (0.02, 0.012), (0.014, 0.02)], 28, CHROME))
    return chrome, mesh


def microphone_stand(tall=1.42):
    """A round heavy foot, a two-part pole, a clamp; its top at (0, 0, tall): the chrome, the dark foot, and the cable apart."""
    chrome = lathe([(0.0125, 0.04), (0.0125, tall * 0.56), (0.017, tall * 0.565), (0.018, tall * 0.6), (0.0125, tall * 0.605), (0.0085, tall * 0.607), (0.0085, tall - 0.01), (0.014, tall - 0.008), (0.014, tall)], 28, CHROME)
    chrome.join(rod((0, 0, tall * 0.582), (0.04, -0.01, tall * 0.582), 0.005, CHROME, 10))
    foot = lathe([(0.15, 0), (0.155, 0.008), (0.15, 0.018), (0.06, 0.03), (0.022, 0.045), (0.018, 0.07)], 56, palette.shade(palette.IRON, 0.9))
    cable = [(0.0, 0.012, tall - 0.03), (0.02, 0.03, tall * 0.8), (-0.018, 0.028, tall * 0.55), (0.02, 0.03, tall * 0.3), (0.0, 0.06, 0.09), (0.06, 0.2, 0.006), (0.28, 0.28, 0.006), (0.46, 0.12, 0.006), (0.72, 0.2, 0.006), (1.05, 0.6, 0.006), (1.7, 0.7, 0.006), (2.6, 1.3, 0.006)]
    return chrome, foot, tube(cable, 0.0052, palette.shade(palette.IRON, 0.5), 10)
