# %%
"""Takes labels as places in a table, which floats cannot be."""

CAUGHT_BY = "test_labels_may_be_floats"
HINT = "Labels of 1.0 and 0.0 mean the same"


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    table = np.zeros((2, 2), int)
    for probability, label in zip(probabilities, labels):
        column = int(probability < threshold)
        table[[1, 0][label], column] += 1
    return table
