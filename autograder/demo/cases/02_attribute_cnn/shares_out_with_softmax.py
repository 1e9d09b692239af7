# %%
"""Ends in a softmax, asks Keras for a mere "accuracy", and takes means of batches' means."""

STARTS_FROM = "reference"
LOSES = [
    "test_answers_are_independent_probabilities",
    "test_accuracy_counts_every_answer",
    "test_answers_follow_frequencies_and_faces",
    "test_beats_the_majority_baseline_on_new_faces",
    "test_finds_rare_attributes_on_new_faces",
    "test_small_last_batch_weighs_by_its_pictures",
]

# %% build_attribute_cnn_solution
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    return keras.Sequential(
        [
            keras.Input(input_shape),
            layers.Rescaling(4.0, offset=-2.0),
            layers.Conv2D(16, 3, activation="relu"),
            layers.MaxPooling2D(4),
            layers.Conv2D(32, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(n_attributes, activation="softmax"),
        ]
    )


# %% compile_attribute_cnn_solution
def compile_attribute_cnn(model):
    model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["accuracy"])


# %% attribute_model_solution
attribute_model = build_attribute_cnn((*SIZE, 1), 40)
compile_attribute_cnn(attribute_model)
history = train_attribute_cnn(attribute_model, train_batches, validation_batches, epochs=3)


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    means = []
    for images, labels in dataset:
        right = (model.predict(images, verbose=0) >= 0.5) == labels.numpy()
        means.append(right.mean(axis=0))
    return np.mean(means, axis=0)
