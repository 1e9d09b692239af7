# %%
"""Sets Python's, NumPy's and TensorFlow's seeds one by one; clears the session first."""

# %% train_from_seed_solution
import os
import random


def train_from_seed(build, batches, epochs, seed):
    keras.backend.clear_session()
    os.environ["PYTHONHASHSEED"] = str(seed)
    random.seed(seed)
    np.random.seed(seed)
    tf.random.set_seed(seed)
    model = build()
    model.fit(x=batches, epochs=epochs, verbose=0, shuffle=False)
    return model
