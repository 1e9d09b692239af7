# %%
"""Shuffles the names, and not the labels with them."""

CAUGHT_BY = "test_labels_stay_with_their_picture"
HINT = "so that both are shuffled together"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    names = np.random.default_rng(seed).permutation(attributes.index)
    table = attributes.reset_index(drop=True).assign(image_id=names)
    return generator.flow_from_dataframe(
        table,
        images_dir,
        x_col="image_id",
        y_col=list(attributes.columns),
        class_mode="raw",
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=seed,
    )
