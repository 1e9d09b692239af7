# %%
"""Prints what it does and each epoch's loss, and warns."""

# %% train_from_seed_solution
import warnings


class Tells(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        print(f"epoch {epoch + 1}: {logs}")


def train_from_seed(build, batches, epochs, seed):
    warnings.warn(f"training from seed {seed}")
    tf.keras.utils.set_random_seed(seed)
    network = build()
    network.summary()
    history = network.fit(batches, epochs=epochs, callbacks=[Tells()], verbose="auto")
    print(history.history)
    return history.model
