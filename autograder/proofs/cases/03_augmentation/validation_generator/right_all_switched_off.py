# %%
"""Says of every setting that it is off."""


# %% validation_generator_solution
def validation_generator():
    return ImageDataGenerator(
        featurewise_center=False,
        samplewise_center=False,
        rotation_range=0,
        width_shift_range=0.0,
        height_shift_range=0.0,
        brightness_range=None,
        shear_range=0.0,
        zoom_range=0.0,
        channel_shift_range=0.0,
        horizontal_flip=False,
        vertical_flip=False,
        rescale=1.0 / 255,
    )
