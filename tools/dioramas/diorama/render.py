"""From a built scene to a picture: camera, Cycles, the denoiser, the tone."""
import argparse
import os
import sys
import tempfile

import bpy
import numpy as np
from mathutils import Vector

from .denoise import denoise

PASSES = {'light': 'Image', 'haze': 'haze', 'soft': 'soft', 'albedo': 'Denoising Albedo', 'normal': 'Denoising Normal', 'depth': 'Depth'}


def read_settings():
    """What the runner asks for, behind `--` on Blender's command line."""
    parser = argparse.ArgumentParser()
    parser.add_argument('--out', required=True)
    parser.add_argument('--shot', type=int, default=1)
    parser.add_argument('--width', type=int, default=2560)
    parser.add_argument('--height', type=int, default=1440)
    parser.add_argument('--samples', type=int, default=96)
    parser.add_argument('--threads', type=int, default=2)
    return parser.parse_args(sys.argv[sys.argv.index('--') + 1:])


def empty_scene():
    """Nothing but a scene; everything in it is made by script."""
    bpy.ops.wm.read_factory_settings(use_empty=True)


def point_camera(at, to, lens=35.0, focus=None, aperture=0.0, shift=(0.0, 0.0)):
    """A camera at eye height or above, looking at a point. `focus` in metres, `aperture` as an f-number or 0 for all sharp."""
    camera = bpy.data.cameras.new('camera')
    camera.lens, camera.clip_end = lens, 5000
    camera.shift_x, camera.shift_y = shift
    if aperture:
        camera.dof.use_dof, camera.dof.focus_distance, camera.dof.aperture_fstop = True, focus, aperture
    thing = bpy.data.objects.new('camera', camera)
    thing.location = at
    thing.rotation_euler = (Vector(to) - Vector(at)).to_track_quat('-Z', 'Y').to_euler()
    bpy.context.scene.collection.objects.link(thing)
    bpy.context.scene.camera = thing


def render(settings, exposure=0.0, look='Medium High Contrast', strength=1.0, bounces=3, colour=1.18):
    """Renders and writes the PNG that the runner turns into the museum's JPEG."""
    scene = bpy.context.scene
    scene.render.engine = 'CYCLES'
    cycles = scene.cycles
    cycles.samples, cycles.use_denoising, cycles.seed = settings.samples, False, 1930
    cycles.use_adaptive_sampling, cycles.adaptive_threshold = True, 0.03
    cycles.max_bounces, cycles.diffuse_bounces, cycles.glossy_bounces = bounces + 3, bounces, 2
    cycles.transparent_max_bounces, cycles.transmission_bounces = 160, 2
    cycles.sample_clamp_indirect, cycles.sample_clamp_direct = 2.0, 12.0
    cycles.caustics_reflective = cycles.caustics_refractive = False
    scene.render.threads_mode, scene.render.threads = 'FIXED', settings.threads
    scene.render.resolution_x, scene.render.resolution_y = settings.width, settings.height
    scene.render.resolution_percentage = 100
    scene.view_settings.view_transform, scene.view_settings.look = 'Filmic', look
    scene.view_settings.exposure = exposure
    with tempfile.TemporaryDirectory() as folder:
        files = _write_passes(scene, folder)
        bpy.ops.render.render()
        layers = {name: _read(_found(folder, stem)) for name, stem in files.items()}
    picture = denoise(layers, strength)
    _save(picture, settings.out, scene, colour)


def _write_passes(scene, folder):
    layer = scene.view_layers[0]
    layer.use_pass_z = True
    layer.cycles.denoising_store_passes = True
    for name, kind in (('haze', 'COLOR'), ('soft', 'VALUE')):
        aov = layer.aovs.add()
        aov.name, aov.type = name, kind
    scene.use_nodes = True
    tree = scene.node_tree
    tree.nodes.clear()
    source = tree.nodes.new('CompositorNodeRLayers')
    target = tree.nodes.new('CompositorNodeOutputFile')
    target.base_path = folder
    target.format.file_format, target.format.color_depth, target.format.exr_codec = 'OPEN_EXR', '32', 'ZIP'
    target.file_slots.clear()
    for name, output in PASSES.items():
        target.file_slots.new(name)
        tree.links.new(source.outputs[output], target.inputs[name])
    return {name: name for name in PASSES}


def _found(folder, stem):
    return next(os.path.join(folder, name) for name in os.listdir(folder) if name.startswith(stem))


def _read(path):
    image = bpy.data.images.load(path)
    image.colorspace_settings.name = 'Non-Color'
    width, height = image.size
    pixels = np.empty(width * height * 4, np.float32)
    image.pixels.foreach_get(pixels)
    bpy.data.images.remove(image)
    return pixels.reshape(height, width, 4)[..., :3].copy()


def _save(picture, path, scene, colour):
    height, width, _ = picture.shape
    image = bpy.data.images.new('picture', width, height, float_buffer=True, is_data=False)
    rgba = np.ones((height, width, 4), np.float32)
    rgba[..., :3] = _graded(picture, colour)
    image.pixels.foreach_set(rgba.ravel())
    scene.render.image_settings.file_format, scene.render.image_settings.color_mode = 'PNG', 'RGB'
    scene.render.image_settings.color_depth = '16'
    image.save_render(path, scene=scene)


def _graded(picture, colour):
    height, width, _ = picture.shape
    grey = picture @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    picture = np.maximum(grey[..., None] + (picture - grey[..., None]) * colour, 0)
    y, x = np.mgrid[-1:1:height * 1j, -1:1:width * 1j]
    fall = 1 - 0.10 * np.clip((x * x + y * y) / 2, 0, 1) ** 1.5
    return picture * fall[..., None].astype(np.float32)
