# %%
"""Everything up to the training, with one mistake; the detector and what follows never came."""

STARTS_FROM = "blank"
LOSES = [
    "test_seed_decides_the_order",
    "train_face_detector",
    "face_detector",
    "confusion",
    "choose_threshold",
]

# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    """Return the given model up to its Flatten layer, that included."""
    for layer in attribute_model.layers:
        if isinstance(layer, layers.Flatten):
            break
    return keras.Model(attribute_model.inputs, layer.output)


# %% after convolutional_base
# do I really need this? yes, see exercise 2
base = convolutional_base(attribute_model)
base.summary()


# %% build_face_detector_solution
def build_face_detector(base):
    """Return the frozen base with one sigmoid neuron on top."""
    base.trainable = False
    model = keras.Sequential()
    model.add(base)
    model.add(layers.Dense(1, activation="sigmoid"))
    return model


# %% compile_face_detector_solution
def compile_face_detector(model):
    """Compile the model: binary cross-entropy, RMSprop or Adam, binary accuracy."""
    model.compile(optimizer="adam", loss="binary_crossentropy", metrics=["accuracy"])


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    """Return a dataset of shuffled batches (images, labels): 1 for faces, 0 for all others."""
    images = np.concatenate([faces, not_faces])
    labels = np.array([1.0] * len(faces) + [0.0] * len(not_faces))
    dataset = tf.data.Dataset.from_tensor_slices((images, labels))
    return dataset.shuffle(1000).batch(batch_size)


# %% train_face_detector_solution
def train_face_detector(model, train, validation, epochs):
    """Train the model and return its History."""
    history = model.fit(train, epochs=epochs)
    # TODO validation???


# %% face_detector_solution
keras.utils.set_random_seed(SEED)
face_detector, history = None, None
# TODO
