# %%
"""Leaves out the pictures that do not fill a batch."""

CAUGHT_BY = "test_every_picture_once_in_an_epoch"
HINT = "The last batch may be smaller: cut nothing off"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    return generator.flow_from_dataframe(
        attributes.iloc[: len(attributes) // batch_size * batch_size].reset_index(),
        images_dir,
        x_col="image_id",
        y_col=list(attributes.columns),
        class_mode="raw",
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=seed,
    )
