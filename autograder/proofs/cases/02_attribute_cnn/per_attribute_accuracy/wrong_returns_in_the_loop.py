# %%
"""Returns inside the loop, after one batch."""

CAUGHT_BY = "test_all_batches_count"
HINT = "inside the loop"


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    right, pictures = 0, 0
    for images, labels in dataset:
        answers = model.predict(images, verbose=0) >= 0.5
        right = right + (answers == np.asarray(labels)).sum(axis=0)
        pictures += len(labels)
        return right / pictures
