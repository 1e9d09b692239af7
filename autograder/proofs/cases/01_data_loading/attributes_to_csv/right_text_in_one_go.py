# %%
"""Joins all lines and writes them at once."""


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    lines = [",".join(["image_id", *attributes.columns])]
    for image_id in attributes.index:
        lines.append(image_id + "," + ",".join(str(v) for v in attributes.loc[image_id]))
    path.write_text("\n".join(lines) + "\n")
