# %%
"""Takes the mean of the batches' means, so that pictures of a small batch weigh more."""

CAUGHT_BY = "test_small_last_batch_weighs_by_its_pictures"
HINT = "do not take the mean of batches' means"


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    means = []
    for images, labels in dataset:
        right = (model.predict(images, verbose=0) >= 0.5) == labels.numpy()
        means.append(right.mean(axis=0))
    return np.mean(means, axis=0)
