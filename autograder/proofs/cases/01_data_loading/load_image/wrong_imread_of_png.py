# %%
"""Divides by 255 what Matplotlib has already divided, when the file is PNG."""

CAUGHT_BY = "test_png_file_works_too"
HINT = "bytes for JPEG and floats from 0 to 1 for PNG"

# %% load_image_solution
import matplotlib.pyplot as plt


def load_image(path, size):
    pixels = plt.imread(path) / 255
    if pixels.ndim == 3:
        pixels = pixels[..., :3] @ np.array([0.299, 0.587, 0.114])
    small = Image.fromarray(pixels.astype("float32")).resize((size[1], size[0]))
    return np.asarray(small, dtype="float32")[..., None]
