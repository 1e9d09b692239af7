# %%
"""Takes the training generator and switches off all that moves."""


# %% validation_generator_solution
def validation_generator():
    generator = training_generator()
    generator.rotation_range = generator.width_shift_range = generator.height_shift_range = 0
    generator.zoom_range = (1, 1)
    generator.horizontal_flip = False
    return generator
