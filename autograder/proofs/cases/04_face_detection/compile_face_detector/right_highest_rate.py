# %%
"""The highest learning rate that is allowed, and gradients that are clipped."""


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.compile(
        loss=keras.losses.BinaryCrossentropy(from_logits=False),
        optimizer=keras.optimizers.RMSprop(1e-2, clipnorm=1.0),
        metrics=["acc"],
    )
