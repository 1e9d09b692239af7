# %%
"""Names one column in `y_col`, as in examples of two classes."""

CAUGHT_BY = "test_labels_stay_with_their_picture"
HINT = "the table's own numbers"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    return generator.flow_from_dataframe(
        attributes.reset_index(),
        images_dir,
        x_col="image_id",
        y_col=attributes.columns[0],
        class_mode="raw",
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=seed,
    )
