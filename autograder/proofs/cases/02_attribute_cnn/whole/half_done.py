# %%
"""Four exercises done, one of them with a mistake; the evening was over before the training."""

STARTS_FROM = "blank"
LOSES = [
    "test_accuracy_counts_every_answer",
    "attribute_model",
    "per_attribute_accuracy",
    "balanced_accuracy",
]


# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    """Return, per attribute, how often the more frequent training answer is right."""
    ones = np.mean(test_labels, axis=0)
    return np.where(np.mean(train_labels, axis=0) > 0.5, ones, 1 - ones)


# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    """Return a convolutional network with one sigmoid per attribute."""
    model = keras.Sequential()
    model.add(layers.Input(shape=input_shape))
    for filters in [16, 32]:
        model.add(layers.Conv2D(filters, 3, activation="relu"))
        model.add(layers.MaxPooling2D())
    model.add(layers.Flatten())
    model.add(layers.Dense(64, activation="relu"))
    model.add(layers.Dense(n_attributes, activation="sigmoid"))
    return model


# %% after build_attribute_cnn
build_attribute_cnn((64, 64, 1), 40).summary()


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    """Compile the model: binary cross-entropy, RMSprop, binary accuracy."""
    model.compile(optimizer="rmsprop", loss="binary_crossentropy", metrics=["accuracy"])


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    """Train the model and return its History."""
    return model.fit(train, validation_data=validation, epochs=epochs, verbose=0)


# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
attribute_model, history = None, None
# TODO tomorrow
