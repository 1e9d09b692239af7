# %%
"""Goes through single pictures and attributes in loops; slow, and it says how far it is."""


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    right = None
    total = 0
    for image, label in dataset.unbatch():
        probabilities = model(image[None], training=False)[0]
        if right is None:
            right = [0] * len(label)
        for k, (p, y) in enumerate(zip(probabilities, label)):
            says_yes = 1 if float(p) >= 0.5 else 0
            if says_yes == int(y):
                right[k] += 1
        total += 1
        print("picture", total, end="\r")
    return np.array([r / total for r in right])
