# %%
"""Lets TensorFlow find out how many kinds there are."""

CAUGHT_BY = "test_all_faces_or_none"
HINT = "its place holds 0"


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    says = (probabilities >= threshold).astype(int)
    counts = tf.math.confusion_matrix(labels.astype(int), says).numpy()
    return counts[::-1, ::-1]
