# %%
"""Copies the base with its weights, and freezes the copy."""


# %% build_face_detector_solution
def frozen_copy(model):
    copy = keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    copy.trainable = False
    return copy


def build_face_detector(base):
    own = frozen_copy(base)
    print(f"{own.count_params()} weights frozen")
    answer = keras.layers.Dense(
        1,
        activation="sigmoid",
        kernel_initializer=keras.initializers.RandomNormal(stddev=0.01),
        kernel_regularizer=keras.regularizers.L2(1e-4),
        name="is_face",
    )(own.output)
    return keras.Model(own.input, answer)
