# %%
"""Makes a generator itself and leaves the given one alone."""

CAUGHT_BY = "test_given_generator_moves_the_pictures"
HINT = "the generator that was given"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    return training_generator().flow_from_dataframe(
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
