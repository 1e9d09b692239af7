# %%
"""Looks for the pictures in the notebook's sample."""

CAUGHT_BY = "test_every_picture_once_in_an_epoch"
HINT = "Keras found none of the pictures"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    return generator.flow_from_dataframe(
        attributes.reset_index(),
        sample.images_dir,
        x_col="image_id",
        y_col=list(attributes.columns),
        class_mode="raw",
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=seed,
    )
