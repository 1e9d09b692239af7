# %%
"""RMSprop with momentum as an object, the loss as a function."""


# %% compile_face_detector_solution
def compile_face_detector(model):
    optimizer = keras.optimizers.RMSprop(learning_rate=0.001, rho=0.9, momentum=0.5)
    model.compile(
        optimizer=optimizer,
        loss=keras.losses.binary_crossentropy,
        metrics=[keras.metrics.binary_accuracy],
    )
