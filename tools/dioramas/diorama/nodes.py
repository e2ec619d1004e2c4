"""Short words for wiring shader nodes."""


def value_of(tree, operation, *inputs, clamp=False):
    """A math node; each input is a number or a socket."""
    node = tree.nodes.new('ShaderNodeMath')
    node.operation = operation
    node.use_clamp = clamp
    for socket, given in zip(node.inputs, inputs):
        wire(tree, given, socket)
    return node.outputs[0]


def vector_of(tree, operation, *inputs):
    """A vector math node; its vector, or its number where the operation gives one."""
    node = tree.nodes.new('ShaderNodeVectorMath')
    node.operation = operation
    for socket, given in zip(node.inputs, inputs):
        wire(tree, given, socket)
    return node.outputs['Value'] if operation in ('DOT_PRODUCT', 'LENGTH', 'DISTANCE') else node.outputs['Vector']


def blend(tree, share, one, other, mode='MIX'):
    """Two colours blended."""
    node = tree.nodes.new('ShaderNodeMixRGB')
    node.blend_type = mode
    for socket, given in zip(node.inputs, (share, one, other)):
        wire(tree, given, socket)
    return node.outputs[0]


def between(tree, value, low, high):
    """0 to 1 as the value goes from low to high, eased."""
    node = tree.nodes.new('ShaderNodeMapRange')
    node.interpolation_type = 'SMOOTHSTEP'
    wire(tree, value, node.inputs['Value'])
    node.inputs['From Min'].default_value = low
    node.inputs['From Max'].default_value = high
    return node.outputs[0]


def wire(tree, given, socket):
    """Links a socket, or sets a plain value."""
    if hasattr(given, 'is_linked'):
        tree.links.new(given, socket)
    elif isinstance(given, tuple) and len(given) == 3 and len(socket.default_value) == 4:
        socket.default_value = (*given, 1)
    else:
        socket.default_value = given
