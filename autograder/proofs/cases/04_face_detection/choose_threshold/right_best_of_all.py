# %%
"""Notes rate and faces found for every threshold, and takes the best pair."""


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    probabilities, labels = np.array(probabilities), np.array(labels)
    good = []
    for threshold in [0.0, *probabilities, 1.1]:
        says_face = probabilities >= threshold
        false_positives = np.sum(says_face & (labels != 1))
        true_positives = np.sum(says_face & (labels == 1))
        if false_positives / np.sum(labels != 1) <= max_false_positive_rate:
            good.append((true_positives, threshold))
    found, threshold = max(good)
    print(f"{found} faces found from {threshold:.3f} on")
    return threshold
