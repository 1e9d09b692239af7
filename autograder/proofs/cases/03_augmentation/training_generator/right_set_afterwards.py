# %%
"""One generator for all calls, whose settings are set after it was made."""

# %% training_generator_solution
GENERATOR = ImageDataGenerator()
GENERATOR.rotation_range = 12.5
GENERATOR.width_shift_range = GENERATOR.height_shift_range = 0.08
GENERATOR.zoom_range = [0.9, 1.15]
GENERATOR.horizontal_flip = True
GENERATOR.rescale = 0.00392156862745098


def training_generator():
    return GENERATOR
