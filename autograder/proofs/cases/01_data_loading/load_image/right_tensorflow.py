# %%
"""TensorFlow decodes whatever it is, makes it grey and resizes."""

# %% load_image_solution
import tensorflow as tf


def load_image(path, size):
    data = tf.io.read_file(str(path))
    colour = tf.io.decode_image(data, channels=3, expand_animations=False)
    grey = tf.image.rgb_to_grayscale(tf.image.convert_image_dtype(colour, tf.float32))
    return tf.image.resize(grey, size, method="area").numpy()
