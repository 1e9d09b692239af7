# %%
"""Takes the columns of the notebook's table."""

CAUGHT_BY = "test_columns_are_the_tables"
HINT = "however many and in whatever order"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    return generator.flow_from_dataframe(
        attributes.reset_index(),
        images_dir,
        x_col="image_id",
        y_col=list(few.columns),
        class_mode="raw",
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=seed,
    )
