# %%
"""Gives Pillow (height, width), and changes the table it was given."""

STARTS_FROM = "reference"
LOSES = [
    "test_grey_file_stays_grey",
    "test_height_and_width_are_not_swapped",
    "test_image_is_the_file_of_that_name",
    "test_input_table_is_untouched",
    "test_png_file_works_too",
    "test_square_picture_works_too",
    "test_whole_portrait_is_kept",
]


# %% to_binary_solution
def to_binary(attributes):
    attributes[attributes == -1] = 0
    return attributes


# %% load_image_solution
def load_image(path, size):
    grey = Image.open(path).convert("L").resize(size)
    return np.asarray(grey, dtype="float32")[..., np.newaxis] / 255
