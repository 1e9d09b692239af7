# %%
"""Trains the whole network, cuts off a fixed number of layers, takes a share of all pictures."""

STARTS_FROM = "reference"
LOSES = [
    "test_features_are_those_of_the_given_model",
    "test_whole_classifier_is_removed",
    "test_weights_are_kept_to_the_bit",
    "test_training_moves_the_neuron_alone",
    "test_base_is_that_of_the_attribute_model",
    "test_border_means_face",
    "test_false_positive_rate_is_kept",
    "test_as_many_faces_as_possible_are_found",
    "test_few_faces_or_many_make_no_difference",
    "test_equal_probabilities_are_on_one_side",
]


# %% convolutional_base_solution
from keras import layers


def convolutional_base(attribute_model):
    return keras.Model(attribute_model.inputs, attribute_model.layers[-4].output)


# %% build_face_detector_solution
def build_face_detector(base):
    return keras.Sequential([base, layers.Dense(1, activation="sigmoid")])


# %% face_detector_solution
keras.utils.set_random_seed(SEED)
attribute_model = load_attribute_model(sample)
base = convolutional_base(attribute_model)
face_detector = build_face_detector(base)
compile_face_detector(face_detector)
history = train_face_detector(face_detector, train_batches, validation_batches, epochs=4)


# %% confusion_solution
def confusion(probabilities, labels, threshold):
    says, truth = np.asarray(probabilities) > threshold, np.asarray(labels) == 1
    return np.array(
        [
            [(truth & says).sum(), (truth & ~says).sum()],
            [(~truth & says).sum(), (~truth & ~says).sum()],
        ]
    )


# %% choose_threshold_solution
def choose_threshold(probabilities, labels, max_false_positive_rate):
    for threshold in np.append(np.unique(probabilities), np.inf):
        alarms = np.sum((probabilities >= threshold) & (labels == 0))
        if alarms / len(labels) <= max_false_positive_rate:
            return threshold
