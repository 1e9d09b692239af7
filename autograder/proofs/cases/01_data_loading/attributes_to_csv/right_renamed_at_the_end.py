# %%
"""Writes a file beside it and renames that; a column in front of a copy."""


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    table = attributes.copy()
    table.insert(0, "image_id", attributes.index)
    beside = path.with_name(path.name + ".new")
    table.to_csv(beside, index=False, encoding="ascii", lineterminator="\n")
    beside.replace(path)
