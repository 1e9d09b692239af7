# %%
"""NumPy throughout, with the luminance of another standard and the nearest pixel."""


# %% load_image_solution
def load_image(path, size):
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype="float32") / 255
    grey = pixels @ np.array([0.2126, 0.7152, 0.0722], dtype="float32")
    rows = (np.arange(size[0]) + 0.5) * grey.shape[0] / size[0]
    columns = (np.arange(size[1]) + 0.5) * grey.shape[1] / size[1]
    return grey[rows.astype(int)][:, columns.astype(int)][..., None].clip(0, 1)
