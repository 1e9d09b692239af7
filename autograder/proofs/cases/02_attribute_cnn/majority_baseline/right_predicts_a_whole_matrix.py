# %%
"""Writes the blind answers out for each test picture, as float32, and compares; also prints."""


# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    majority = np.round(np.median(train_labels, axis=0) + 0.01)
    predicted = np.tile(majority.astype("float32"), (test_labels.shape[0], 1))
    print("predicted:", predicted.shape)
    wrong = np.abs(predicted - test_labels.astype("float32"))
    return 1.0 - wrong.sum(axis=0) / wrong.shape[0]
