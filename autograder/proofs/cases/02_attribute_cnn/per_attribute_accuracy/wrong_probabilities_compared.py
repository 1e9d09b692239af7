# %%
"""Compares probabilities with labels, and so finds hardly one that is equal."""

CAUGHT_BY = "test_share_of_right_answers_for_each_attribute"
HINT = "with the labels (a no that is right counts, too)"


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    right = [model.predict(images, verbose=0) == np.asarray(labels) for images, labels in dataset]
    return np.concatenate(right).mean(axis=0)
