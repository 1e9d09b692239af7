# %%
"""Reads all pictures before the first batch."""

CAUGHT_BY = "test_pictures_are_read_when_their_turn_comes"
HINT = "Read a picture only when its turn comes"

# %% make_dataset_solution
from pathlib import Path


def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / name) for name in attributes.index]
    labels = to_binary(attributes).to_numpy()
    dataset = tf.data.Dataset.from_tensor_slices(
        (np.stack([load_image(Path(path), size) for path in paths]), labels)
    )
    if shuffle:
        dataset = dataset.shuffle(len(paths), seed=seed)
    return dataset.map(lambda image, own: (image, own)).batch(batch_size)
