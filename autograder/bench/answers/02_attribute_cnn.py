# %% [markdown]
# Answers of step 2 in other styles; those that are tagged `wrong` are slightly wrong.

# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    shares = np.asarray(test_labels, dtype=float).mean(axis=0)
    frequent = np.asarray(train_labels).mean(axis=0) >= 0.5
    return np.where(frequent, shares, 1 - shares)


# %% majority_baseline_solution
def majority_baseline(train_labels, test_labels):
    results = []
    for train_column, test_column in zip(np.array(train_labels).T, np.array(test_labels).T):
        answer = 1 if train_column.mean() >= 0.5 else 0
        results.append(float(np.mean(test_column == answer)))
    return np.array(results)


# %% majority_baseline_solution tags=["wrong"]
def majority_baseline(train_labels, test_labels):
    shares = np.mean(test_labels, axis=0)
    return np.maximum(shares, 1 - shares)


# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    inputs = keras.Input(input_shape)
    x = layers.Rescaling(4.0, offset=-2.0)(inputs)
    for filters in (16, 32, 64):
        x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        x = layers.MaxPooling2D()(x)
    x = layers.Dropout(0.3)(layers.Flatten()(x))
    x = layers.Dense(128, activation="relu")(x)
    return keras.Model(inputs, layers.Dense(n_attributes, activation="sigmoid")(x))


# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Rescaling(4.0, offset=-2.0),
            layers.Conv2D(16, 3, padding="same"),
            layers.ReLU(),
            layers.MaxPooling2D(2),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(64, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dropout(0.3),
            layers.Dense(128, activation="relu"),
            layers.Dense(n_attributes, activation="sigmoid"),
        ]
    )


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    model.compile(
        optimizer=keras.optimizers.RMSprop(learning_rate=0.001),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy()],
    )


# %% compile_attribute_cnn_solution tags=["wrong"]
def compile_attribute_cnn(model):
    model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["accuracy"])


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    curve = training_plots.live_curve(epochs)
    history = model.fit(
        train, epochs=epochs, validation_data=validation, verbose=0, callbacks=[curve]
    )
    return history


# %% train_attribute_cnn_solution
def train_attribute_cnn(model, train, validation, epochs):
    return model.fit(train, validation_data=validation, epochs=epochs, verbose=0)


# %% attribute_model_solution
keras.utils.set_random_seed(SEED)
attribute_model = build_attribute_cnn((*SIZE, 1), 40)
compile_attribute_cnn(attribute_model)
history = train_attribute_cnn(attribute_model, train_batches, validation_batches, 8)
print("The model:", attribute_model)


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    right, count = 0, 0
    for images, labels in dataset:
        says_yes = model.predict(images, verbose=0) >= 0.5
        right = right + np.sum(says_yes == (np.asarray(labels) == 1), axis=0)
        count += len(images)
    return right / count


# %% per_attribute_accuracy_solution tags=["wrong"]
def per_attribute_accuracy(model, dataset):
    means = []
    for images, labels in dataset:
        right = (model.predict(images, verbose=0) >= 0.5) == np.asarray(labels)
        means.append(right.mean(axis=0))
    return np.mean(means, axis=0)


# %% balanced_accuracy_solution
def balanced_accuracy(model, dataset):
    answers, truth = [], []
    for images, labels in dataset:
        answers.append(model.predict(images, verbose=0) >= 0.5)
        truth.append(np.asarray(labels) == 1)
    answers, truth = np.concatenate(answers), np.concatenate(truth)
    values = []
    for said, is_so in zip(answers.T, truth.T):
        if is_so.any() and not is_so.all():
            values.append((said[is_so].mean() + (~said[~is_so]).mean()) / 2)
    return float(np.mean(values))


# %% balanced_accuracy_solution tags=["wrong"]
def balanced_accuracy(model, dataset):
    pairs = [(model.predict(images, verbose=0), labels) for images, labels in dataset]
    says_yes = np.concatenate([answers for answers, _ in pairs]) > 0.5
    is_yes = np.concatenate([labels for _, labels in pairs]) == 1
    return float(np.mean(says_yes == is_yes))
