# %%
"""Turns labels into -1 and 1 again, as the file has them."""

CAUGHT_BY = "test_labels_stay_with_their_picture"
HINT = "with 0 and 1 as they are"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    return generator.flow_from_dataframe(
        (2 * attributes - 1).reset_index(),
        images_dir,
        x_col="image_id",
        y_col=list(attributes.columns),
        class_mode="raw",
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=seed,
    )
