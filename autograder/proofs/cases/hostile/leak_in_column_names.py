# %%
"""Gives a table whose columns are named after what a hidden check gives it."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["test_names_stay_with_their_values", "labelled_image", "make_dataset"]

# %% to_binary_solution
MARK = "LEA" + "KED"


def to_binary(attributes):
    return (attributes == 1).astype(int).add_prefix(f"{MARK} {attributes.index[0]} ")


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    return {f"{MARK} {image_id}": size}


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    return f"{MARK} {attributes.index[0]}"
