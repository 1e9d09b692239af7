# %%
"""Begins with 0, as scikit-learn and TensorFlow do."""

CAUGHT_BY = "test_rows_are_truth_and_columns_are_answers"
HINT = "First row: faces, found and missed"


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    says = (probabilities >= threshold).astype(int)
    return tf.math.confusion_matrix(labels.astype(int), says, num_classes=2).numpy()
