# %%
"""Pools the answers to all attributes, so that frequent ones weigh more."""

CAUGHT_BY = "test_every_attribute_weighs_the_same"
HINT = "do not pool all answers"


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    pairs = [(model.predict(images, verbose=0) >= 0.5, labels == 1) for images, labels in dataset]
    yes = np.concatenate([answers.ravel() for answers, _ in pairs])
    truth = np.concatenate([np.ravel(labels) for _, labels in pairs])
    return float((yes[truth].mean() + (~yes[~truth]).mean()) / 2)
