# %%
"""Writes a seed into the function."""

CAUGHT_BY = "test_seed_decides_the_batches"
HINT = "Give the seed on"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    return generator.flow_from_dataframe(
        attributes.reset_index(),
        images_dir,
        x_col="image_id",
        y_col=list(attributes.columns),
        class_mode="raw",
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=42,
    )
