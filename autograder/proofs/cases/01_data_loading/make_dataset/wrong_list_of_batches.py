# %%
"""Makes a list of arrays; everything is read at once."""

CAUGHT_BY = "test_pictures_are_read_when_their_turn_comes"
HINT = "put the paths into the dataset"


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    table = attributes.sample(frac=1, random_state=seed) if shuffle else attributes
    batches = []
    for start in range(0, len(table), batch_size):
        part = table.iloc[start : start + batch_size]
        images = np.stack([load_image(images_dir / name, size) for name in part.index])
        batches.append((images, to_binary(part).to_numpy()))
    return batches
