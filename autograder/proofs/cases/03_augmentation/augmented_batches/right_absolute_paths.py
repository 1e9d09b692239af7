# %%
"""Absolute paths and no folder, float labels, bilinear, nothing validated."""


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    table = attributes.astype("float32").copy()
    table["path"] = [str(Path(images_dir) / name) for name in attributes.index]
    return generator.flow_from_dataframe(
        table,
        x_col="path",
        y_col=attributes.columns.tolist(),
        class_mode="raw",
        color_mode="grayscale",
        target_size=tuple(size),
        shuffle=True,
        batch_size=batch_size,
        seed=seed,
        interpolation="bilinear",
        validate_filenames=False,
    )
