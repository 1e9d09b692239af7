# %%
"""Writes with the csv module, row by row."""

# %% attributes_to_csv_solution
import csv


def attributes_to_csv(attributes, path):
    with open(path, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["image_id", *attributes.columns])
        for name, row in attributes.iterrows():
            writer.writerow([name, *row])
