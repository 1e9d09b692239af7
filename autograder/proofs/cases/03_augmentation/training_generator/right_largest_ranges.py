# %%
"""Largest ranges, reflected borders, and a function in place of `rescale`."""


# %% training_generator_solution
def training_generator():
    return ImageDataGenerator(
        rotation_range=30,
        width_shift_range=0.2,
        height_shift_range=0.2,
        zoom_range=0.2,
        horizontal_flip=True,
        fill_mode="reflect",
        preprocessing_function=lambda image: image / 255,
    )
