# %%
"""Divides by 255 twice."""

CAUGHT_BY = "test_normalised_to_float32_between_zero_and_one"
HINT = "once"


# %% load_image_solution
def load_image(path, size):
    height, width = size
    pixels = np.asarray(Image.open(path).convert("L").resize((width, height)), dtype="float32")
    pixels /= 255
    return (pixels / 255).reshape(height, width, 1)
