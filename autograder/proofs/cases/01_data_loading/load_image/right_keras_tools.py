# %%
"""Keras reads, resizes and makes an array."""

# %% load_image_solution
import keras


def load_image(path, size):
    picture = keras.utils.load_img(
        path, color_mode="grayscale", target_size=size, interpolation="bilinear"
    )
    return keras.utils.img_to_array(picture, dtype="float32") / 255.0
