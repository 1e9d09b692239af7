# %%
"""Looks at the first batch, as one does to try things out."""

CAUGHT_BY = "test_all_batches_count"
HINT = "not through its first batch only"


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    images, labels = next(iter(dataset))
    return ((model(images).numpy() >= 0.5) == labels.numpy()).mean(axis=0)
