# %%
"""A learning rate that falls in the course of training."""


# %% compile_face_detector_solution
def compile_face_detector(model):
    rate = keras.optimizers.schedules.ExponentialDecay(0.002, decay_steps=200, decay_rate=0.9)
    model.compile(
        loss="binary_crossentropy",
        optimizer=keras.optimizers.Adam(rate),
        metrics=[keras.metrics.BinaryAccuracy(name="share_right", threshold=0.5)],
    )
