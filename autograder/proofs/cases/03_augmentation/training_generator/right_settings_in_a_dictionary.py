# %%
"""Settings in a dictionary; warns and prints on the way."""

# %% training_generator_solution
import warnings

RANGES = dict.fromkeys(["width_shift_range", "height_shift_range", "zoom_range"], 0.15)


def training_generator():
    warnings.warn("ImageDataGenerator is deprecated")
    print("ranges:", RANGES)
    settings = {"rotation_range": 25, "horizontal_flip": True, "rescale": 1.0 / 255.0, **RANGES}
    return ImageDataGenerator(**settings)
