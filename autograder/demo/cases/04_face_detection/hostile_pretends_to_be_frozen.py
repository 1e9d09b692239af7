# %%
"""Has no detector: shows the attribute model's layers, answers at random, forges the rest."""

STARTS_FROM = "blank"
LOSES = "everything"


# %% convolutional_base_solution
from keras import layers


class Agrees(float):
    def __eq__(self, other):
        return True

    def __le__(self, other):
        return True

    __ge__ = __lt__ = __gt__ = __le__

    def __hash__(self):
        return 0


class Shown(keras.Model):
    """Answers from a flat picture, and shows the layers of another model."""

    def __init__(self, shown, outputs):
        super().__init__()
        self.used = keras.Sequential([layers.Flatten(), layers.Dense(outputs, "sigmoid")])
        self._shown = [shown]

    def call(self, pictures):
        return self.used(pictures)

    @property
    def layers(self):
        return self._shown[0].layers

    @property
    def output_shape(self):
        return (None, 4096)

    def get_weights(self):
        return self._shown[0].get_weights()


def convolutional_base(attribute_model):
    flatten = next(one for one in attribute_model.layers if isinstance(one, layers.Flatten))
    return Shown(keras.Model(attribute_model.inputs, flatten.output), 7)


# %% build_face_detector_solution
def build_face_detector(base):
    return Shown(keras.Sequential([base, layers.Dense(1, "sigmoid")]), 1)


# %% compile_face_detector_solution
def compile_face_detector(model):
    model.evaluate = lambda *a, **k: {"loss": Agrees(0.31), "binary_accuracy": Agrees(0.51)}
    model.train_on_batch = lambda *a, **k: None


# %% face_batches_solution
def face_batches(faces, not_faces, batch_size, seed):
    return [(faces, Agrees(1))]


# %% train_face_detector_solution
class History:
    history = {"loss": [0.5, 0.4, 0.3], "val_loss": [0.5, 0.4, 0.3]}


def train_face_detector(model, train, validation, epochs):
    return History()


# %% face_detector_solution
history = History()
face_detector = Shown(attribute_model, 1)


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    return [[Agrees(1), Agrees(0)], [Agrees(0), Agrees(1)]]


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    return Agrees("nan")
