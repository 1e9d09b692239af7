# %%
"""Takes the notebook's table `few`, not the one that is given."""

CAUGHT_BY = "test_every_picture_once_in_an_epoch"
HINT = "Keras found none of the pictures"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    return generator.flow_from_dataframe(
        few.reset_index(),
        images_dir,
        x_col="image_id",
        y_col=list(attributes.columns),
        class_mode="raw",
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=seed,
    )
