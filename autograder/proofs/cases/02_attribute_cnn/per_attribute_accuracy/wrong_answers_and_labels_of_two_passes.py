# %%
"""Predicts in one pass over the dataset and reads the labels in another."""

CAUGHT_BY = "test_share_of_right_answers_for_each_attribute"
HINT = "same pass over the dataset"


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    labels = np.concatenate([labels for images, labels in dataset])
    answers = model.predict(dataset, verbose=0) >= 0.5
    return (answers == labels).mean(axis=0)
