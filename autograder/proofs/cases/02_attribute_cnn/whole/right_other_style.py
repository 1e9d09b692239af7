# %%
"""Another hand throughout: helpers, own cells, pandas and loops, Adam; prints and warns."""

STARTS_FROM = "blank"
LOSES = []

# %% majority_baseline_solution
import pandas as pd


def majority_baseline(train_labels, test_labels):
    """Return, per attribute, how often the more frequent training answer is right."""
    majority = pd.DataFrame(train_labels).mode().iloc[0].to_numpy()
    return pd.DataFrame(np.asarray(test_labels) == majority).mean().to_list()


# %% after majority_baseline
names = ["first", "second"]
for name, share in zip(names, majority_baseline(np.eye(2), np.eye(2))):
    print(f"{name}: {share:.0%}")

# %% build_attribute_cnn_solution
from keras import layers


def block(x, filters):
    x = layers.Conv2D(filters, (3, 3), padding="same", kernel_initializer="he_uniform")(x)
    x = layers.BatchNormalization()(x)
    x = layers.Activation("relu")(x)
    return layers.MaxPooling2D((2, 2))(x)


def build_attribute_cnn(input_shape, n_attributes):
    """Return a convolutional network with one sigmoid per attribute."""
    inputs = keras.Input(shape=input_shape, name="picture")
    x = inputs
    for filters in (12, 24, 36):
        x = block(x, filters)
    x = layers.Flatten(name="all_found")(x)
    x = layers.Dense(64, activation="relu")(x)
    x = layers.Dropout(0.2)(x)
    outputs = layers.Dense(n_attributes, activation=keras.activations.sigmoid)(x)
    return keras.Model(inputs=inputs, outputs=outputs, name="attributes")


# %% compile_attribute_cnn_solution
import warnings


def compile_attribute_cnn(model):
    """Compile the model: binary cross-entropy, RMSprop, binary accuracy."""
    warnings.warn("compiling once more")
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=1e-3),
        loss=keras.losses.BinaryCrossentropy(from_logits=False),
        metrics=[keras.metrics.BinaryAccuracy(name="acc"), "mae"],
    )
    return model


# %% train_attribute_cnn_solution
class Teller(keras.callbacks.Callback):
    """Says how far the training is."""

    def on_epoch_end(self, epoch, logs=None):
        print(epoch + 1, {name: round(value, 3) for name, value in (logs or {}).items()})


def train_attribute_cnn(model, train, validation, epochs):
    """Train the model and return its History."""
    result = model.fit(
        x=train, validation_data=validation, epochs=epochs, verbose=2, callbacks=[Teller()]
    )
    return result


# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
attribute_model = build_attribute_cnn(input_shape=(64, 64, 1), n_attributes=40)
attribute_model.compile(
    keras.optimizers.Adam(), loss="binary_crossentropy", metrics=["binary_accuracy"]
)
history = train_attribute_cnn(attribute_model, train_batches, validation_batches, epochs=6)
print(attribute_model)


# %% after attribute_model
pd.DataFrame(history.history).tail(3)


# %% per_attribute_accuracy_solution
def answers_and_labels(model, dataset):
    """Return yes or no, and the labels, of all pictures."""
    says_yes, is_yes = [], []
    for images, labels in dataset:
        for probability, label in zip(model.predict_on_batch(images), np.asarray(labels)):
            says_yes.append(probability >= 0.5)
            is_yes.append(label == 1)
    return pd.DataFrame(says_yes), pd.DataFrame(is_yes)


def per_attribute_accuracy(model, dataset):
    """Return, per attribute, the share of right answers."""
    says_yes, is_yes = answers_and_labels(model, dataset)
    return (says_yes == is_yes).mean(axis="index")


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    """Return the mean over attributes of the mean of sensitivity and specificity."""
    says_yes, is_yes = answers_and_labels(model, dataset)
    values = []
    for attribute in is_yes.columns:
        says, own = says_yes[attribute], is_yes[attribute]
        if own.nunique() == 1:
            continue
        sensitivity = says[own].mean()
        specificity = 1 - says[~own].mean()
        values.append((sensitivity + specificity) / 2)
    return sum(values) / len(values)
