"""Debian's Blender has no denoiser: an edge-avoiding wavelet filter over the light alone, guided by what the surfaces are."""
import numpy as np


def denoise(layers, strength=1.0):
    """Takes haze and surface colour away, smooths the light that is left within each surface, puts both back."""
    light, haze, albedo = layers['light'], layers['haze'], layers['albedo']
    normal, depth, soft = layers['normal'], layers['depth'][..., :1], layers['soft'][..., :1]
    solid = (albedo.max(axis=2, keepdims=True) > 0.004) & (depth < 1e6) & (soft < 1e-6)
    floor = np.maximum(albedo, 0.02)
    falling = np.maximum(light - haze, 0) / floor
    falling = np.where(solid, np.minimum(falling, 60), 0).astype(np.float32)
    falling = _without_sparks(_without_sparks(falling, solid), solid)
    depth = np.log(np.maximum(depth, 0.01)).astype(np.float32)
    for level in range(4):
        falling = _pass(falling, normal, depth, solid, 2 ** level, strength)
    smooth = np.where(solid, falling * floor + haze, light).astype(np.float32)
    return _melt(smooth, soft) if (soft > 0.004).any() else smooth


def _without_sparks(light, solid):
    """No pixel outshines all of its neighbours; the sky, which is clean, is no neighbour to measure by."""
    around = np.where(solid, light, 60).astype(np.float32)
    most = np.zeros_like(light)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            if (dy, dx) != (0, 0):
                most = np.maximum(most, np.roll(around, (dy, dx), axis=(0, 1)))
    return np.minimum(light, most)


def _melt(light, soft):
    """Smoke has no surface to be guided by: only its own light and its own thickness hold it together."""
    flat, still = light, np.zeros_like(light)
    thick = np.repeat(np.minimum(soft, 4.0), 3, axis=2)
    for level in range(4):
        thick = _pass(thick, still, still[..., :1], still[..., :1] == 0, 2 ** level, 4.0)
    guide = np.concatenate([thick[..., :1] * 0.5] * 3, axis=2)
    for level in range(5):
        flat = _pass(flat, guide, still[..., :1], still[..., :1] == 0, 2 ** level, 1.6)
    share = np.clip((thick[..., :1] - 0.01) * 8, 0, 1)
    return (light * (1 - share) + flat * share).astype(np.float32)


def _pass(light, normal, depth, solid, step, strength):
    kernel = {0: 0.5, 1: 0.25}
    tone = np.log1p(light.sum(axis=2, keepdims=True) * 2)
    reach = strength * 0.45 / step ** 0.5
    total, weights = light * 0.25, np.full(tone.shape, 0.25, np.float32)
    for dy in (-1, 0, 1):
        for dx in (-1, 0, 1):
            if dx == dy == 0:
                continue

            def moved(a):
                return np.roll(a, (dy * step, dx * step), axis=(0, 1))

            apart = (tone - moved(tone)) ** 2 / reach ** 2
            apart += (depth - moved(depth)) ** 2 / (0.02 * step) ** 2
            apart += ((normal - moved(normal)) ** 2).sum(axis=2, keepdims=True) / 0.08
            weight = (kernel[abs(dx)] * kernel[abs(dy)] * moved(solid) * np.exp(-apart)).astype(np.float32)
            total = total + moved(light) * weight
            weights = weights + weight
    return total / weights
