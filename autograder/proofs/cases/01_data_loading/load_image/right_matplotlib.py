# %%
"""Matplotlib reads, bytes or floats; Pillow only resizes. Prints what it finds."""

# %% load_image_solution
import matplotlib.pyplot as plt


def load_image(path, size):
    pixels = plt.imread(path)
    print(path.name, pixels.shape, pixels.dtype)
    if pixels.dtype == np.uint8:
        pixels = pixels / 255
    if pixels.ndim == 3:
        pixels = 0.299 * pixels[:, :, 0] + 0.587 * pixels[:, :, 1] + 0.114 * pixels[:, :, 2]
    height, width = size
    small = Image.fromarray(pixels.astype("float32")).resize((width, height))
    return np.asarray(small).clip(0, 1).reshape(height, width, 1)
