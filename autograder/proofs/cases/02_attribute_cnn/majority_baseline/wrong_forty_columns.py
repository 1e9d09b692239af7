# %%
"""Counts on forty attributes, as the course's pictures have."""

CAUGHT_BY = "test_one_share_per_attribute"
HINT = "however many columns there are"


# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    result = np.zeros(40)
    for attribute in range(40):
        majority = np.mean(train_labels[:, attribute]) >= 0.5
        result[attribute] = np.mean(test_labels[:, attribute] == majority)
    return result
