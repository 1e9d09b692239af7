# %%
"""A learning rate that falls slowly, by a schedule."""


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    schedule = keras.optimizers.schedules.ExponentialDecay(
        initial_learning_rate=0.002, decay_steps=1000, decay_rate=0.9
    )
    optimizer = keras.optimizers.RMSprop(learning_rate=schedule)
    model.compile(optimizer=optimizer, loss="binary_crossentropy", metrics=["binary_accuracy"])
