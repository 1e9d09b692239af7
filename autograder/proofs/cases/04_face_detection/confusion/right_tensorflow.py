# %%
"""TensorFlow's confusion matrix, turned round to begin with the faces."""


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    predicted = tf.cast(tf.convert_to_tensor(probabilities) >= threshold, tf.int32)
    counts = tf.math.confusion_matrix(tf.cast(labels, tf.int32), predicted, num_classes=2)
    return counts.numpy()[::-1, ::-1]
