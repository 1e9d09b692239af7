# %%
"""Counts the pictures that have the attribute and were found: a no that is right does not count."""

CAUGHT_BY = "test_share_of_right_answers_for_each_attribute"
HINT = "a no that is right counts, too"


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    found, pictures = 0, 0
    for images, labels in dataset:
        answers = model.predict(images, verbose=0) >= 0.5
        found = found + (answers * np.asarray(labels)).sum(axis=0)
        pictures += len(labels)
    return found / pictures
