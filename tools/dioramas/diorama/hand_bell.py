"""A hand bell: it asks a hall for silence."""
from . import palette
from .shape import lathe


def hand_bell():
    """A hand bell standing on its rim at the origin: brass, wood of its handle, and its iron clapper."""
    metal = lathe([(0.072, 0), (0.074, 0.004), (0.066, 0.014), (0.055, 0.04), (0.049, 0.075), (0.043, 0.094), (0.026, 0.106), (0.012, 0.11), (0.012, 0.122)], 48, palette.linear('c79a4a'))
    inside = lathe([(0.066, 0.002), (0.058, 0.014), (0.048, 0.04), (0.042, 0.075), (0.03, 0.096)], 48, palette.linear('6b5025'))
    hoops = [lathe([(radius - 0.002, height - 0.003), (radius + 0.0012, height), (radius - 0.003, height + 0.004)], 48, palette.linear('d9b066')) for radius, height in ((0.0665, 0.02), (0.0525, 0.058))]
    del metal.faces[-2], metal.colours[-2]
    for open_ended in (inside, *hoops):
        del open_ended.faces[-2:], open_ended.colours[-2:]
        metal.join(open_ended)
    wood = lathe([(0.011, 0.12), (0.016, 0.128), (0.011, 0.138), (0.013, 0.165), (0.018, 0.2), (0.016, 0.222), (0.009, 0.232), (0.012, 0.242), (0.009, 0.252), (0.002, 0.255)], 24, palette.DARK_WOOD)
    iron = lathe([(0.003, 0.018), (0.011, 0.022), (0.011, 0.034), (0.003, 0.04), (0.003, 0.096)], 14, palette.IRON)
    return metal, wood, iron
