# %%
"""Computes the features once, trains the neuron alone on them, and puts both together at the end."""


# %% face_detector_solution
def features_and_labels(own_faces, others):
    images = np.concatenate([own_faces, others])
    labels = np.array([1] * len(own_faces) + [0] * len(others))
    return base.predict(images, verbose=0), labels


keras.utils.set_random_seed(SEED)
base.trainable = False
features, truth = features_and_labels(faces, not_faces)
neuron = keras.Sequential([keras.Input(features.shape[1:]), keras.layers.Dense(1, "sigmoid")])
neuron.compile("rmsprop", "binary_crossentropy", metrics=["binary_accuracy"])
history = neuron.fit(
    features,
    truth,
    validation_data=features_and_labels(validation.images, validation_not),
    epochs=10,
    verbose=0,
)
face_detector = keras.Sequential([base, neuron])
