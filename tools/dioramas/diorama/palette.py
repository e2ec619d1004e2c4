"""The colours of every scene: earth, felt, pomegranate, indigo, snow, and what grows between them."""


def linear(hex_colour):
    """A colour written as in CSS, in the linear light that Cycles reckons in."""
    channels = (int(hex_colour[i:i + 2], 16) / 255 for i in (0, 2, 4))
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)


EARTH = linear('8a6a4a')
DARK_EARTH = linear('5b4433')
WET_EARTH = linear('4a3a2d')
CLAY = linear('b8946a')
PALE_CLAY = linear('d3b58c')
DUST = linear('c2a67e')
FELT = linear('eee6d6')
LINEN = linear('ddcfb4')
POMEGRANATE = linear('a3202c')
DEEP_POMEGRANATE = linear('6f1420')
INDIGO = linear('2b3a67')
PALE_INDIGO = linear('56699c')
SNOW = linear('f4f6fa')
SNOW_SHADE = linear('d6dfec')
ROCK = linear('71737c')
WARM_ROCK = linear('8d8278')
STONE = linear('a59a8a')
WOOD = linear('7a583c')
OLD_WOOD = linear('8f7d68')
DARK_WOOD = linear('4a3527')
NEW_WOOD = linear('b98d5c')
STRAW = linear('d3b066')
REED = linear('c79f54')
DARK_REED = linear('80683a')
GREEN_REED = linear('8f9450')
PLUME = linear('a98a6a')
STEPPE = linear('a99a62')
GRASS = linear('7f8f4d')
FRESH_GRASS = linear('8fa653')
LEAF = linear('6f8a45')
AUTUMN = linear('cf8f35')
IRON = linear('35363b')
RUST = linear('7c4a33')
WAGON = linear('84402f')
COPPER = linear('b5683c')
LEATHER = linear('6b3f25')
BONE = linear('e4d9bf')
LAMP = linear('ffb45a')


def mix(one, other, share):
    """`share` of the other colour in the one."""
    return tuple(a + (b - a) * share for a, b in zip(one, other))


def shade(colour, factor):
    """The colour lighter (over 1) or darker (under 1)."""
    return tuple(c * factor for c in colour)
