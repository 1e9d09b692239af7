# %%
"""Groups the answers to each attribute by its label, in pandas."""

# %% balanced_accuracy_solution
import pandas as pd


def recalls(labels, says_yes):
    table = pd.DataFrame({"label": labels.astype(int), "yes": says_yes.astype(int)})
    table["right"] = table["yes"] == table["label"]
    return table.groupby("label")["right"].mean()


def balanced_accuracy(model, dataset):
    pairs = [(np.asarray(y), model.predict(x, verbose=0) >= 0.5) for x, y in dataset]
    labels, says_yes = map(np.vstack, zip(*pairs))
    both = [recalls(own, yes) for own, yes in zip(labels.T, says_yes.T)]
    return float(np.mean([one.mean() for one in both if len(one) == 2]))
