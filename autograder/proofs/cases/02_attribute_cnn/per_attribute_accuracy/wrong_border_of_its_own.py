# %%
"""Sets the border of each attribute so that three of ten answers are a no."""

CAUGHT_BY = "test_border_is_one_half"
HINT = "0.5 itself means yes, whatever is frequent"


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    pairs = [(model.predict(images, verbose=0), np.asarray(labels)) for images, labels in dataset]
    answers, labels = (np.concatenate(part) for part in zip(*pairs))
    border = np.quantile(answers, 0.3, axis=0)
    return ((answers >= border) == labels).mean(axis=0)
