# %%
"""A helper for the labels, zip for the record; prints and warns."""

# %% labelled_image_solution
import warnings


def labels_of_picture(image_id, table):
    row = table[table.index == image_id]
    if len(row) != 1:
        warnings.warn(f"{len(row)} rows for {image_id}")
    return to_binary(row).values.flatten().astype("float32")


def labelled_image(image_id, attributes, images_dir, size):
    values = (
        image_id,
        labels_of_picture(image_id, attributes),
        load_image(images_dir.joinpath(image_id), size),
    )
    record = dict(zip(("image_id", "labels", "image"), values))
    print({name: type(value) for name, value in record.items()})
    return record
