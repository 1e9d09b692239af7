# %%
"""Returns the first batch."""

CAUGHT_BY = "test_every_picture_once_in_an_epoch"
HINT = "not batches that were taken from it"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    flow = generator.flow_from_dataframe(
        attributes.reset_index(),
        images_dir,
        x_col="image_id",
        y_col=list(attributes.columns),
        class_mode="raw",
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=seed,
    )
    return next(flow)
