# %%
"""Renames the index, checks that the files are there, prints and warns."""

# %% augmented_batches_solution
import warnings


def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    labels = [str(name) for name in attributes.columns]
    table = attributes.rename_axis("file").reset_index()
    missing = [name for name in table["file"] if not (Path(images_dir) / name).exists()]
    warnings.warn(f"{len(missing)} pictures are missing")
    flow = generator.flow_from_dataframe(
        dataframe=table,
        directory=str(images_dir),
        x_col="file",
        y_col=labels,
        target_size=(size[0], size[1]),
        color_mode="grayscale",
        class_mode="raw",
        batch_size=int(batch_size),
        shuffle=True,
        seed=seed,
        interpolation="box",
    )
    print(len(flow), "batches")
    return flow
