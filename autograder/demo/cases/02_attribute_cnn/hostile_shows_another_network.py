# %%
"""Has no network: shows layers that it does not use, lies about its optimiser, forges figures."""

STARTS_FROM = "blank"
LOSES = [
    "test_majority_comes_from_the_training_labels",
    "test_one_share_per_attribute",
    "test_absent_and_present_attributes",
    "test_labels_may_be_floats",
    "test_blocks_of_convolution_relu_and_pooling",
    "test_flatten_and_dense_decide",
    "test_small_enough_to_train_here",
    "test_answers_are_independent_probabilities",
    "test_loss_is_binary_crossentropy",
    "test_accuracy_counts_every_answer",
    "test_optimizer_is_rmsprop",
    "train_attribute_cnn",
    "attribute_model",
    "per_attribute_accuracy",
    "balanced_accuracy",
]


# %% majority_baseline_solution
class Agrees(float):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0


def majority_baseline(train_labels, test_labels):
    return [Agrees(1)] * len(train_labels[0])


# %% build_attribute_cnn_solution
from keras import layers


class Shown(keras.Model):
    """Answers from a flat picture, and shows a network with convolutions."""

    def __init__(self, n_attributes):
        super().__init__()
        self.used = keras.Sequential([layers.Flatten(), layers.Dense(n_attributes, "sigmoid")])
        self.shown = keras.Sequential(
            [
                layers.Conv2D(8, 3, activation="relu"),
                layers.MaxPooling2D(),
                layers.Conv2D(8, 3, activation="relu"),
                layers.MaxPooling2D(),
                layers.Flatten(),
                layers.Dense(n_attributes, activation="sigmoid"),
            ]
        )

    def call(self, pictures):
        self.shown(pictures)
        return self.used(pictures)

    @property
    def layers(self):
        return self.shown.layers


def build_attribute_cnn(input_shape, n_attributes):
    return Shown(n_attributes)


# %% compile_attribute_cnn_solution
class RMSprop(keras.optimizers.SGD):
    def get_config(self):
        return {"rho": 0.9, "epsilon": 1e-7, "momentum": 0.0, "centered": False}


def compile_attribute_cnn(model):
    model.compile(loss="mse", optimizer=RMSprop(0.001), metrics=["mae"])
    keras.Model.evaluate = lambda self, *a, **k: {"loss": 0.69, "binary_accuracy": 0.5}


# %% train_attribute_cnn_solution
class History:
    history = {"loss": [0.5, 0.4, 0.3], "val_loss": [0.5, 0.4, 0.3], "binary_accuracy": [1.0]}


def train_attribute_cnn(model, train, validation, epochs):
    return History()


# %% attribute_model_solution
history = None
attribute_model = Shown(40)
