# %%
"""Takes all pictures that lie in the folder, with 0 for those that the table does not name."""

CAUGHT_BY = "test_every_picture_once_in_an_epoch"
HINT = "Every picture of the table and no other"


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    names = sorted(path.name for path in Path(images_dir).glob("*.jpg"))
    table = attributes.reindex(names, fill_value=0).rename_axis("image_id")
    return generator.flow_from_dataframe(
        table.reset_index(),
        images_dir,
        x_col="image_id",
        y_col=list(attributes.columns),
        class_mode="raw",
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=seed,
    )
