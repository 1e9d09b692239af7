# %%
"""Asks the notebook's `attribute_model` and not the model that was given."""

CAUGHT_BY = "test_share_of_right_answers_for_each_attribute"
HINT = "that you are given"


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    right = [
        (attribute_model.predict(images, verbose=0) >= 0.5) == np.asarray(labels)
        for images, labels in dataset
    ]
    return np.concatenate(right).mean(axis=0)
