# %%
"""A loop over pictures, a list of lists."""


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    table = [[0, 0], [0, 0]]
    for probability, label in zip(probabilities, labels):
        table[1 - int(label)][0 if probability >= threshold else 1] += 1
    return table
