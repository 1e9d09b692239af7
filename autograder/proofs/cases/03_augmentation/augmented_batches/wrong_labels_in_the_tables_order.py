# %%
"""Shuffles pictures, and takes labels in the table's order."""

CAUGHT_BY = "test_labels_stay_with_their_picture"
HINT = "so that both are shuffled together"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    pictures = generator.flow_from_dataframe(
        attributes.reset_index(),
        images_dir,
        x_col="image_id",
        class_mode=None,
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=seed,
    )

    class Pairs(keras.utils.PyDataset):
        def __len__(self):
            return len(pictures)

        def __getitem__(self, number):
            images = pictures[number]
            first = number * batch_size
            return images, attributes.to_numpy()[first : first + len(images)]

    return Pairs()
