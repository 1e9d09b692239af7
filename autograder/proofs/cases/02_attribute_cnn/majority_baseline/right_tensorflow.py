# %%
"""Uses Keras's operations, and a tensor made an array in the end."""


# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    ops = keras.ops
    answers = ops.cast(ops.mean(ops.cast(train_labels, "float32"), axis=0) >= 0.5, "int32")
    right = ops.equal(ops.cast(test_labels, "int32"), answers)
    return ops.convert_to_numpy(ops.mean(ops.cast(right, "float32"), axis=0))
