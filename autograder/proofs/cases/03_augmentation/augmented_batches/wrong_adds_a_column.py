# %%
"""Adds a column to the caller's table."""

CAUGHT_BY = "test_columns_are_the_tables"
HINT = "the table stays as it is"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    attributes["image_id"] = attributes.index
    names = [name for name in attributes.columns if name != "image_id"]
    return generator.flow_from_dataframe(
        attributes,
        images_dir,
        x_col="image_id",
        y_col=names,
        class_mode="raw",
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=seed,
    )
