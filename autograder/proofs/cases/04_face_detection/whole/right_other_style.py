# %%
"""Another hand throughout: classes, helpers, own cells, pandas and loops; prints and warns."""

STARTS_FROM = "blank"
LOSES = []

# %% convolutional_base_solution
import keras.layers as layers


def place_of_flatten(model):
    """Return the place of the first Flatten layer among the model's layers."""
    for place, layer in enumerate(model.layers):
        if layer.__class__.__name__ == "Flatten":
            return place
    raise ValueError("a model without Flatten")


def convolutional_base(attribute_model):
    """Return the given model up to its Flatten layer, that included."""
    own = attribute_model.layers[: place_of_flatten(attribute_model) + 1]
    return keras.Sequential(own, name="looks")


# %% after convolutional_base
looks = convolutional_base(attribute_model)
print(looks.count_params(), "weights look,", attribute_model.count_params(), "are there in all")


# %% build_face_detector_solution
class Detector(keras.Model):
    """Frozen layers that look, and one neuron that decides."""

    def __init__(self, looks):
        super().__init__(name="is_it_a_face")
        self.looks = looks
        self.looks.trainable = False
        self.rest = layers.Dropout(0.1)
        self.decides = layers.Dense(1, activation="sigmoid", kernel_initializer="he_normal")

    def call(self, pictures, training=False):
        return self.decides(self.rest(self.looks(pictures, training=False), training=training))


def build_face_detector(base):
    """Return the frozen base with one sigmoid neuron on top."""
    detector = Detector(base)
    detector(np.zeros((1, *base.input_shape[1:]), dtype="float32"))
    return detector


# %% compile_face_detector_solution
import warnings


def compile_face_detector(model):
    """Compile the model: binary cross-entropy, RMSprop or Adam, binary accuracy."""
    warnings.warn(f"{model.name} is compiled")
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate=2e-3),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy(name="right"), "mse"],
    )
    return model


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    """Return a dataset of shuffled batches (images, labels): 1 for faces, 0 for all others."""
    pictures = [*faces, *not_faces]
    order = np.random.RandomState(seed).permutation(len(pictures))
    x = np.stack([pictures[place] for place in order])
    y = np.array([[1.0 if place < len(faces) else 0.0] for place in order], dtype=np.float32)
    return (
        tf.data.Dataset.from_tensor_slices({"x": x, "y": y})
        .map(lambda pair: (pair["x"], pair["y"]))
        .batch(batch_size)
    )


# %% train_face_detector_solution
class Teller(keras.callbacks.Callback):
    """Says how far the training is."""

    def on_epoch_end(self, epoch, logs=None):
        print(epoch + 1, {name: round(value, 3) for name, value in (logs or {}).items()})


def train_face_detector(model, train, validation, epochs):
    """Train the model and return its History."""
    options = {"epochs": epochs, "validation_data": validation, "callbacks": [Teller()]}
    return model.fit(train.prefetch(1), verbose=0, **options)


# %% face_detector_solution
keras.utils.set_random_seed(SEED)
face_detector = compile_face_detector(build_face_detector(convolutional_base(attribute_model)))
history = train_face_detector(face_detector, train_batches, validation_batches, 8)
face_detector.summary()

# %% after face_detector
import pandas as pd

pd.DataFrame(history.history).round(3).tail(3)


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    """Return the counts [[found, missed], [false positives, rightly rejected]]."""
    table = pd.DataFrame({"face": labels, "sure": probabilities})
    rows = []
    for own in (1, 0):
        sure = table.loc[table.face == own, "sure"]
        rows.append([int((sure >= threshold).sum()), int((sure < threshold).sum())])
    return rows


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    """Return a threshold that keeps the limit and finds the most faces."""
    best = float("inf")
    for candidate in sorted(set(map(float, probabilities)), reverse=True):
        (_, _), (alarms, rejected) = confusion(probabilities, labels, candidate)
        if alarms / (alarms + rejected) > max_false_positive_rate:
            return best
        best = candidate
    return best
