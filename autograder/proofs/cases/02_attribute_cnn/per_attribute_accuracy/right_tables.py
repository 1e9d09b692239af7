# %%
"""Collects answers and labels in two tables and compares these."""

# %% per_attribute_accuracy_solution
import pandas as pd


def per_attribute_accuracy(model, dataset):
    answers, truth = [], []
    for images, labels in dataset:
        answers.append(pd.DataFrame(model.predict_on_batch(images)))
        truth.append(pd.DataFrame(np.asarray(labels)))
    answers = pd.concat(answers, ignore_index=True).ge(0.5).astype(int)
    truth = pd.concat(truth, ignore_index=True).astype(int)
    return (answers == truth).mean()
