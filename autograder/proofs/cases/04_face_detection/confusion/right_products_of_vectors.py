# %%
"""Products of vectors; the counts are floats."""


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    says = (probabilities >= threshold).astype(float)
    truth = labels.astype(float)
    return np.array(
        [[truth @ says, truth @ (1 - says)], [(1 - truth) @ says, (1 - truth) @ (1 - says)]]
    )
