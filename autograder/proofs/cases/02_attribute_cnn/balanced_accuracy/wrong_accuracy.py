# %%
"""Takes the mean of the attributes' plain accuracies."""

CAUGHT_BY = "test_constant_answers_give_one_half"
HINT = "has sensitivity 0 and specificity 1"


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    return float(np.mean(per_attribute_accuracy(model, dataset)))
