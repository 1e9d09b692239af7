# %%
"""Leaves the size to Keras: 256 × 256."""

CAUGHT_BY = "test_pictures_are_grey_and_of_the_size_asked_for"
HINT = "both are (height, width)"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    return generator.flow_from_dataframe(
        attributes.reset_index(),
        images_dir,
        x_col="image_id",
        y_col=list(attributes.columns),
        class_mode="raw",
        color_mode="grayscale",
        batch_size=batch_size,
        seed=seed,
    )
