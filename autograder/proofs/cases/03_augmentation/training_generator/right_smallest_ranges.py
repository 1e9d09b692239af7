# %%
"""Smallest ranges, black borders, and a zoom as a list."""


# %% training_generator_solution
def training_generator():
    return ImageDataGenerator(
        rotation_range=5,
        width_shift_range=0.05,
        height_shift_range=0.05,
        zoom_range=[0.95, 1.05],
        horizontal_flip=True,
        rescale=1.0 / 255,
        fill_mode="constant",
    )
