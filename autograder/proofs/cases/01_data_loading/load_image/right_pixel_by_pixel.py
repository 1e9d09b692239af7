# %%
"""Two loops: each pixel is the mean of the area it stands for."""


# %% load_image_solution
def load_image(path, size):
    grey = np.array(Image.open(path).convert("L")) / 255
    height, width = size
    image = np.zeros((height, width, 1), dtype="float32")
    for row in range(height):
        top = row * grey.shape[0] // height
        bottom = max(top + 1, (row + 1) * grey.shape[0] // height)
        for column in range(width):
            left = column * grey.shape[1] // width
            right = max(left + 1, (column + 1) * grey.shape[1] // width)
            image[row, column, 0] = grey[top:bottom, left:right].mean()
    return image
