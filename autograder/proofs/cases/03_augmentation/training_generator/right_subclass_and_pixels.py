# %%
"""Shifts in pixels and from a list, a little shear, and a class of one's own."""


# %% training_generator_solution
class Generator(ImageDataGenerator):
    pass


def training_generator():
    return Generator(
        rotation_range=20,
        width_shift_range=7,
        height_shift_range=[-0.1, -0.05, 0.05, 0.1],
        zoom_range=(0.85, 1.1),
        shear_range=3,
        horizontal_flip=True,
        rescale=1 / 255,
    )
