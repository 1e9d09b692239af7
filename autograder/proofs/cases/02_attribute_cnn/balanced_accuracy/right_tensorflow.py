# %%
"""Masks and sums in TensorFlow; returns a scalar made a float."""

# %% balanced_accuracy_solution
import tensorflow as tf


def balanced_accuracy(model, dataset):
    yes, truth = [], []
    for images, labels in dataset:
        yes.append(tf.cast(tf.math.greater_equal(model(images), 0.5), tf.float64))
        truth.append(tf.cast(labels, tf.float64))
    yes, truth = tf.concat(yes, axis=0), tf.concat(truth, axis=0)
    present, absent = tf.reduce_sum(truth, axis=0), tf.reduce_sum(1 - truth, axis=0)
    found = tf.math.divide_no_nan(tf.reduce_sum(yes * truth, axis=0), present)
    spared = tf.math.divide_no_nan(tf.reduce_sum((1 - yes) * (1 - truth), axis=0), absent)
    kept = tf.logical_and(present > 0, absent > 0)
    return float(tf.reduce_mean(tf.boolean_mask((found + spared) / 2, kept)))
