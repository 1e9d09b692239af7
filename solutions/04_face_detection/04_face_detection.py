# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#       format_version: '1.3'
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # 4 · Is this a face?
#
# A network that has learned forty things about faces must have learned what faces look like. Can it be
# taught, from a few hundred pictures, to tell a face from anything else? You will cut off its answers,
# keep its eyes, and put a single neuron behind them: a few thousand numbers to learn instead of
# hundreds of thousands. Then you will choose how sure it has to be, look at what fools it, and ask who is
# missed.
#
# ```
# attribute_model ──▶ convolutional_base ──▶ build_face_detector ──▶ compile_face_detector
#                                                                             │
# faces, not_faces ──▶ face_batches ────────────────────────────▶ train_face_detector
#                                                                             │
#                      face_detector ──▶ confusion ──▶ choose_threshold ◀─────┘
# ```
#
# | | |
# |---|---|
# | **Time** | 90 minutes of yours; running everything takes about a minute |
# | **You know** | step 2; what a probability is |
# | **You will be able to** | reuse the convolutional layers of a trained network · freeze them, and prove that they stayed frozen · train one neuron on top · choose a threshold for a rate of false alarms · compare with random features and with starting from scratch · say who bears a detector's errors |
#
# **How it works.** As before: fill in, run your cell, run the `check("…")` below it, read its answer, try
# again. Grading runs further checks of the same requirements. Two questions, with 3 points each, are graded
# by a person. You do not need your own steps 1 to 3.

# %%
from course import attempt, check, find_sample, quiet, tell

sample = find_sample()
print(sample)

# %%
import numpy as np

from course import detection_plots, threshold_plots, training_plots, widgets

with quiet():
    import keras
    import tensorflow as tf

# %% [markdown]
# ## Faces, and everything else
#
# Faces come from the three parts you know. Pictures **without** a face have three parts of their own.
# There are far fewer of them, and yet they stand for everything else in the world.

# %%
from course import load_not_faces, load_split

SIZE = (64, 64)
train, validation, test = (
    load_split(sample, part, SIZE) for part in ("train", "validation", "test")
)
train_not, validation_not, test_not = (
    load_not_faces(sample, part, SIZE).images for part in ("train", "validation", "test")
)
tell("{} faces and {} not-faces for training", len(train), len(train_not))

# %%
detection_plots.faces_and_not_faces(train.images, train_not)

# %% [markdown]
# Some of these are easy: a wall, the sea. Some are **hard** on purpose: things that are round and have
# two dark spots, heads without a face, animals, and (in the drawn sample) the parts of a face in the wrong
# places. Whoever says "face" to every roundish thing will pay for it below.
#
# ## A head start
#
# The course brings an attribute model along: a network like yours of step 2, trained in advance and the same
# for everybody. Its fingerprint is written down beside it, and so is what it reached. So a step 2 that went
# badly costs you nothing here.

# %%
from course import attribute_model_card, load_attribute_model

print(attribute_model_card(sample))
attribute_model = load_attribute_model(sample)
attribute_model.summary()

# %% [markdown]
# Read the table once more. The first half **looks**: convolutions and pooling, ending in 8 × 8 places with
# 64 values each. *Flatten* lays them in one row of 4,096 **features**. The second half **decides** about
# forty attributes. None of the forty is "is a face": the model has never seen anything else!
#
# ### Exercise 1 · `convolutional_base(attribute_model)`
#
# Return a Keras model that is the first half of the given one:
#
# - it takes the same pictures, and answers with the features: an array of shape `(n, features)`, which
#   is what the `Flatten` layer of the given model gives;
# - it uses the given model's layers **with their weights**, to the bit;
# - it works for every model of this family: any picture size, any number of blocks before the one
#   `Flatten`, any number of layers after it;
# - the given model still gives its own answers afterwards.
#
# `keras.Model(inputs, outputs)` makes a model of everything that lies between two tensors. Every model
# has `.inputs`, every layer an `.output`, and `model.layers` is a list.

# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "convolutional_base_solution", "cell_type": "code", "task": false}
from keras import layers


def convolutional_base(attribute_model):
    """Return the given model up to its Flatten layer, that included."""
    ### BEGIN SOLUTION
    flatten = next(layer for layer in attribute_model.layers if isinstance(layer, layers.Flatten))
    return keras.Model(attribute_model.inputs, flatten.output)
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "convolutional_base", "cell_type": "code", "points": 0, "task": false}
check("convolutional_base")

# %%
base = attempt(convolutional_base, attribute_model)
tell("features of a picture: {}", attempt(getattr, base, "output_shape"))

# %% [markdown]
# ## One neuron
#
# What these layers know is worth keeping: a few hundred pictures could spoil it, but hardly improve
# it. So they are **frozen**: training leaves their weights as they are. All that is learned is one
# **neuron**, which weighs the features and says how sure it is: *face*, or not.
#
# ### Exercise 2 · `build_face_detector(base)`
#
# Return a new Keras model, not compiled:
#
# - `base` is a model from pictures to features, as exercise 1 gives it;
# - the detector takes the same pictures, sends them through `base`, and ends in **exactly one neuron with a
#   sigmoid** right on the features. (A layer without weights between them, such as dropout, is fine.)
# - the base is **frozen**: training moves none of its weights, and both arrays of the neuron. The base keeps
#   the weights that it has;
# - the answer to `n` pictures has the shape `(n, 1)` and holds probabilities.
#
# `model.trainable = False` freezes all layers of a model. Do it before you compile: what is compiled
# afterwards will not move them.


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "build_face_detector_solution", "cell_type": "code", "task": false}
def build_face_detector(base):
    """Return the frozen base with one sigmoid neuron on top."""
    ### BEGIN SOLUTION
    base.trainable = False
    return keras.Sequential([base, layers.Dense(1, activation="sigmoid")])
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "build_face_detector", "cell_type": "code", "points": 0, "task": false}
check("build_face_detector")

# %% [markdown]
# How much is left to learn? Count the weights that training may move, and all of them:


# %%
def count_weights(model):
    """Return how many weights training may move, and how many there are."""
    return tuple(
        sum(int(np.prod(array.shape)) for array in arrays)
        for arrays in (model.trainable_weights, model.weights)
    )


detector = attempt(build_face_detector, base)
tell("detector: {0[0]:,} of {0[1]:,} weights can learn", attempt(count_weights, detector))

# %% [markdown]
# One weight for each feature, and one more. The attribute model had to learn all that its table above counts.
#
# ### Exercise 3 · `compile_face_detector(model)`
#
# Compile the given detector, so that it can be trained:
#
# - the loss is binary cross-entropy, on the probability that it gives;
# - the optimiser is RMSprop or Adam, with a learning rate from 0.0005 to 0.01 (0.001 is the default);
# - a metric says how many answers are right: binary accuracy.
#
# The model itself is changed; what you return does not matter. Weights stay as they are, and what is
# frozen stays frozen.


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "compile_face_detector_solution", "cell_type": "code", "task": false}
def compile_face_detector(model):
    """Compile the model: binary cross-entropy, RMSprop or Adam, binary accuracy."""
    ### BEGIN SOLUTION
    model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["binary_accuracy"])
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "compile_face_detector", "cell_type": "code", "points": 0, "task": false}
check("compile_face_detector")

# %% [markdown]
# ## What to show it
#
# If nine of ten training pictures were faces, always saying "face" would be right nine times of
# ten. You know that trick from step 2, and so does the optimiser. So let us take **as many faces as
# not-faces**, and make more of the few not-faces that there are. Step 3 has told you how: a face in a
# mirror is a face, and what is not a face is none in a mirror either. A wall upside down is still a wall,
# too. (And a face upside down? We leave those out, and come back to them.)


# %%
def with_mirror_images(images):
    """Return the images, and each of them flipped from left to right."""
    return np.concatenate([images, images[:, :, ::-1]])


not_faces = with_mirror_images(np.concatenate([train_not, train_not[:, ::-1]]))
faces = with_mirror_images(train.images[: len(not_faces) // 2])
tell("{} faces and {} not-faces", len(faces), len(not_faces))

# %% [markdown]
# ### Exercise 4 · `face_batches(faces, not_faces, batch_size, seed)`
#
# Return a `tf.data.Dataset` of batches `(images, labels)`:
#
# - `faces` and `not_faces` are arrays of shapes `(n, height, width, 1)` and `(m, height, width, 1)`,
#   float32. Do not change the two arrays; their pictures come out with the values they have;
# - every picture comes **exactly once**, in a batch of `batch_size`; the last batch may be smaller;
# - the label of a face is **1**, of any other picture **0**; labels have the shape `(batch, 1)` or
#   `(batch,)`;
# - the pictures are **shuffled**, faces among not-faces, and the same `seed` gives the same order when
#   the function is called again; another seed gives another one. (Another order in each epoch is fine.)
#
# ```
# faces: A B C    not_faces: x y    batch_size: 2
#
# one of many orders:   (A x, 1 0)   (C y, 1 0)   (B, 1)
# ```


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "face_batches_solution", "cell_type": "code", "task": false}
def face_batches(faces, not_faces, batch_size, seed):
    """Return a dataset of shuffled batches (images, labels): 1 for faces, 0 for all others."""
    ### BEGIN SOLUTION
    images = np.concatenate([faces, not_faces])
    labels = np.repeat([1.0, 0.0], [len(faces), len(not_faces)])[:, np.newaxis]
    dataset = tf.data.Dataset.from_tensor_slices((images, labels.astype("float32")))
    return dataset.shuffle(len(images), seed=seed).batch(batch_size)
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "face_batches", "cell_type": "code", "points": 0, "task": false}
check("face_batches")

# %% [markdown]
# ## Training, with proof
#
# ### Exercise 5 · `train_face_detector(model, train, validation, epochs)`
#
# Train the given model and return its `History`, as in step 2:
#
# - `model` is a compiled detector with a frozen base; train this one, and leave it frozen;
# - `train` and `validation` are datasets of batches `(images, labels)`: learn from the first only,
#   and measure on the second after each epoch;
# - `epochs` is how many times all training pictures are shown; ask `fit` to be silent (`verbose=0`; otherwise
#   every check below prints its progress, too), and give it
#   `callbacks=[training_plots.live_curve(epochs)]` if you want to watch.
#
# Afterwards **every frozen weight must be the same to the last bit**. Grading compares them one by one.


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "train_face_detector_solution", "cell_type": "code", "task": false}
def train_face_detector(model, train, validation, epochs):
    """Train the model and return its History."""
    ### BEGIN SOLUTION
    return model.fit(
        train,
        validation_data=validation,
        epochs=epochs,
        verbose=0,
        callbacks=[training_plots.live_curve(epochs)],
    )
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "train_face_detector", "cell_type": "code", "points": 0, "task": false}
check("train_face_detector")

# %% [markdown]
# ### Exercise 6 · `face_detector`
#
# This one needs exercises 1 to 5. Put them together: build a detector on `base`, compile it, train it on
# `train_batches` with `validation_batches`, and keep
#
# - the trained model as `face_detector`,
# - its History as `history`.
#
# Ten epochs are enough. Grading shows your detector pictures that nobody in the course has. It wants **85 %
# of the faces** found and **at most 20 %** of the other pictures called a face, both at a probability of
# 0.5. Of faces that were cut into pieces and put together wrongly, it may call **at most 40 %** a face. All
# weights below the neuron must be those that `attribute_model` came with, to the bit.

# %%
SEED = 1
train_batches = attempt(face_batches, faces, not_faces, 32, SEED)
validation_batches = attempt(face_batches, validation.images, validation_not, 32, SEED)
weights_before = attempt(keras.Model.get_weights, base)

# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "face_detector_solution", "cell_type": "code", "task": false}
keras.utils.set_random_seed(SEED)
face_detector, history = None, None
### BEGIN SOLUTION
face_detector = build_face_detector(base)
compile_face_detector(face_detector)
history = train_face_detector(face_detector, train_batches, validation_batches, epochs=10)
### END SOLUTION
face_detector

# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "face_detector", "cell_type": "code", "points": 0, "task": false}
check("face_detector")


# %%
def unchanged(before, after):
    """Return how many arrays of weights are the same to the bit, and how many there are."""
    same = sum(bool((one == other).all()) for one, other in zip(before, after, strict=True))
    return same, len(before)


tell(
    "{0[0]} of {0[1]} arrays of the base are the same to the bit",
    attempt(unchanged, weights_before, attempt(keras.Model.get_weights, base)),
)

# %% [markdown]
# ## How sure is sure enough?
#
# The detector does not say yes or no. It gives a probability, and **you** decide from which
# **threshold** on it means "face". The next cell keeps its answers to the validation pictures:

# %%
pictures = np.concatenate([validation.images, validation_not])
labels = np.repeat([1, 0], [len(validation.images), len(validation_not)])
answers = attempt(keras.Model.predict, face_detector, pictures, verbose=0)
probabilities = attempt(np.ravel, answers)

# %% [markdown]
# ### Exercise 7 · `confusion(probabilities, labels, threshold)`
#
# Count, and return an array of shape `(2, 2)` with four counts: a **confusion matrix**.
#
# - `probabilities` and `labels` have the shape `(n,)`; labels are 1 for a face and 0 otherwise (integers
#   or floats);
# - a probability of **`threshold` or more** means: the detector says "face";
# - rows are the truth, columns the answer: `[[found, missed], [false positives, rightly rejected]]`.
#   (A false positive, or false alarm, is a picture without a face that is called one.)
#
# ```
# probabilities  0.9  0.4  0.6  0.2  0.5  0.3       confusion(…, …, 0.5)
# labels          1    1    0    0    1    1        [[2, 2],
#                                                    [1, 1]]
# ```


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "confusion_solution", "cell_type": "code", "task": false}
def confusion(probabilities, labels, threshold):
    """Return the counts [[found, missed], [false positives, rightly rejected]]."""
    ### BEGIN SOLUTION
    says_face = np.asarray(probabilities) >= threshold
    is_face = np.asarray(labels) == 1
    return np.array(
        [[np.sum((is_face == own) & (says_face == says)) for says in (1, 0)] for own in (1, 0)]
    )
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "confusion", "cell_type": "code", "points": 0, "task": false}
check("confusion")

# %%
threshold_plots.confusion_matrix(attempt(confusion, probabilities, labels, 0.5), 0.5)

# %% [markdown]
# Raise the threshold and there are as many false alarms or fewer, and as many missed faces or more. Move it,
# and watch which pictures change sides (at 0.5, where it starts, none has yet):

# %%
widgets.threshold_slider(probabilities, labels, pictures)

# %% [markdown]
# The **ROC curve** (receiver operating characteristic, a name from the days of radar)
# shows all thresholds at once. A perfect detector would go straight up, and then to the right. The area
# below it has a meaning, too: it is the share of pairs (a face, a not-face) in which the face gets the
# higher probability.

# %%
threshold_plots.roc(probabilities, labels)

# %% [markdown]
# ### Exercise 8 · `choose_threshold(probabilities, labels, max_false_positive_rate)`
#
# Somebody tells you how many false alarms are bearable. Return the threshold, one number:
#
# - `probabilities` and `labels` are as in exercise 7 (both kinds of pictures are there);
# - the **false-positive rate** is the share of the pictures *without* a face that have a probability of **the
#   threshold or more**. It may be at most `max_false_positive_rate` (0 to 1);
# - of all thresholds for which that holds, return one that finds **as many faces as possible**;
# - if no probability will do (the surest answer is a not-face, and nothing is bearable), anything above
#   all probabilities is right, such as `np.inf`.
#
# ```
# probabilities  0.9  0.8  0.7  0.6  0.5  0.4       choose_threshold(…, …, 0.5)   0.6
# labels          1    0    1    1    0    0        choose_threshold(…, …, 0.0)   0.9
# ```
#
# (For 0.5: one of three not-faces may be called a face, two may not; at 0.6 one is, and three faces are found.
# Every number above 0.5 and up to 0.6 does the same. How many *faces* there are does not enter the rate.)


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "choose_threshold_solution", "cell_type": "code", "task": false}
def choose_threshold(probabilities, labels, max_false_positive_rate):
    """Return a threshold that keeps the limit and finds the most faces."""
    ### BEGIN SOLUTION
    thresholds = np.append(np.unique(probabilities), np.inf)  # from low to high
    not_face = np.asarray(probabilities)[np.asarray(labels) == 0]
    rates = np.array([np.mean(not_face >= threshold) for threshold in thresholds])
    return float(thresholds[rates <= max_false_positive_rate][0])
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "choose_threshold", "cell_type": "code", "points": 0, "task": false}
check("choose_threshold")

# %%
threshold = attempt(choose_threshold, probabilities, labels, 0.03)
threshold_plots.roc(probabilities, labels, threshold)

# %% [markdown]
# The threshold was chosen on the validation pictures, for at most 3 % false alarms *there*. What it is
# worth only pictures can tell that had no part in the choice. So, now, once, the test pictures:

# %%
test_pictures = np.concatenate([test.images, test_not])
test_labels = np.repeat([1, 0], [len(test.images), len(test_not)])
test_answers = attempt(keras.Model.predict, face_detector, test_pictures, verbose=0)
test_probabilities = attempt(np.ravel, test_answers)
counts = attempt(confusion, test_probabilities, test_labels, threshold)
threshold_plots.confusion_matrix(counts, threshold)

# %% [markdown]
# Is the share of false alarms above 3 %? With 60 or 80 not-faces one picture more or less is more than
# a per cent, so do not be surprised. A limit that must hold needs many more pictures to be chosen with.
#
# ## What fools it
#
# These are the not-faces of the test pictures that the detector was surest were faces, and below them the
# faces it was least sure of:

# %%
detection_plots.surest_mistakes(test_pictures, test_labels, test_probabilities)

# %% [markdown]
# What do the hard ones have in common? And does it look at the same things as you? Try the oldest trick in
# the book: turn all test faces upside down. To you they are still faces. (No face in its
# training was upside down; not-faces were. It has only seen upside-down pictures labelled "not a face": what
# else may it have learned?)

# %%
upside_down = attempt(keras.Model.predict, face_detector, test.images[:, ::-1], verbose=0)
tell(
    "upside down, {:.0%} are still called faces",
    attempt(np.mean, attempt(np.greater_equal, upside_down, threshold)),
)

# %% [markdown]
# ### Question · One threshold for all?
#
# In about six sentences, in the next cell:
#
# 1. The same detector shall (a) open a door when it sees a face, and (b) blur all faces before street
#    pictures are published. For which of them would you choose the higher threshold, and what does each kind
#    of error cost there?
# 2. A detector has a false-positive rate of 1 %. It looks at 10,000 windows of a photograph with two faces.
#    How many alarms do you expect, and how many of them are right? What follows?
# 3. Choose two of the pictures above. For each: what may the detector have taken for a face (or
#    missed in it), and what pictures would you add to the training set?

# %% [markdown] nbgrader={"grade": true, "solution": true, "locked": false, "schema_version": 3, "grade_id": "question_threshold", "cell_type": "markdown", "points": 3, "task": false}
# **Marking guide** (one point for each part; half a point where the reason is missing)
#
# 1. *Higher for the door*: a false alarm lets somebody in (or opens it for a picture of a dog), a missed
#    face can try again. *Lower for the street*: a missed face is published and cannot be taken back, a
#    blurred wheel hurts nobody.
# 2. *About 100 false alarms and at most 2 right ones*, so about 2 % of the alarms are right. A rate that
#    sounds small is not when nearly everything one looks at is no face: the threshold must be far higher,
#    or the alarms of neighbouring windows be joined.
# 3. *Two mistakes with a cause that can be seen* (round outline, two dark spots above a third, head without
#    features; hat, hand, profile, dark or blurred picture), and pictures of just that kind, with the right
#    label.

# %% [markdown]
# ## What was the head start worth?
#
# Perhaps any layers would do? There are two ways to find out, and both are cheap. Put the same neuron on
# the same layers with **random** weights, frozen as well. And train the whole network **from scratch**.
# Everybody gets the same few pictures (50, 100, 200, half of them faces) and the same 100 steps of training,
# with three seeds each.
#
# (The features of a frozen base never change. So they are computed once, and each neuron learns from them
# directly: about half a minute in all instead of many. `compare_starts` is in `course/transfer.py`.)

# %%
from course.transfer import compare_starts

table = attempt(compare_starts, base, (train.images, train_not), (test.images, test_not))
detection_plots.starts_compared(table)

# %% [markdown]
# Look at the small marks before you look at the lines: three seeds of the same learner differ, because
# each seed draws other pictures and other first weights. A difference that is smaller than that is not shown
# by this figure.
#
# What usually comes out: layers that know faces are well ahead when pictures are few. Random layers are
# better than one would think: they still see edges and blobs.
#
# Is it fair to starting from scratch? All had the same number of steps, and it had far more to learn in
# them. When we gave it four times as many (`compare_starts(…, steps=400)`, two minutes), it gained 5 to 9 points
# with 200 pictures, and came nearer to the layers that know faces. So a part of the head start is *time*, and a
# part is *knowledge*. With thousands of pictures and patience, starting from scratch catches up. But nobody
# has so many pictures of everything.
#
# ## Who is missed?
#
# A detector that misses somebody makes that person invisible: the camera does not focus, the door
# does not open, the car does not brake. So look at who is missed, with the interval beside every number:

# %%
found = attempt(keras.Model.predict, face_detector, test.images, verbose=0)
threshold_plots.missed_by_group(test.labels, found, threshold)

# %% [markdown]
# With this few faces most intervals are wide and overlap: this figure can show a large difference (two
# intervals that are far apart), but it cannot show that there is none. And it can only ask about groups that
# somebody has labelled. In 2018, Joy Buolamwini and Timnit Gebru gave commercial face software a set of pictures balanced by skin type and
# gender, and let it say which gender it saw: it erred for up to 35 % of the darker-skinned women and for at
# most 1 % of the lighter-skinned men
# ([Gender Shades](https://proceedings.mlr.press/v81/buolamwini18a.html)). Its makers had not looked. CelebA
# holds celebrities, mostly light-skinned ones, mostly smiling into a good camera, and no label for skin
# type but `Pale_Skin`. (Drawn faces belong to nobody, so nobody is harmed by a miss. The question is the same.)
#
# ### Question · Who is missed, and who decides?
#
# In about six sentences, in the next cell. Think of photographs here.
#
# 1. Name two kinds of people or situations that a detector trained on CelebA's faces will probably miss more
#    often, and for each of them why.
# 2. "We measured 98 % of the faces found, so it is good for everyone." What is wrong, and what would you
#    have to measure instead?
# 3. Somebody wants to use your detector in a school, to count who is there. Name one thing you would
#    demand before, and one reason to refuse.

# %% [markdown] nbgrader={"grade": true, "solution": true, "locked": false, "schema_version": 3, "grade_id": "question_missed", "cell_type": "markdown", "points": 3, "task": false}
# **Marking guide** (one point for each part; half a point where the reason is missing)
#
# 1. *Two that differ in kind, each with a reason*: darker skin (few such pictures, cameras and light set for
#    lighter skin), children and old people, veils, masks, hats or hands before the face, profiles (CelebA's
#    faces are aligned and look at the camera), bad light, disabilities or injuries that change a face.
# 2. *A mean hides the groups*: most faces may be of the group that is found best. Measure misses (and false
#    alarms) for each group, with intervals, on pictures chosen for it; some hundred in each.
# 3. *To demand*: consent, a way to be counted without it, measured misses for the pupils who are there, no
#    stored pictures, somebody who answers for errors. *To refuse*: minors cannot freely say no; being missed
#    has consequences for them; a list on paper does the same; what is installed to count can later
#    recognise.

# %% [markdown]
# ## What you have now
#
# - A detector with one trained neuron on layers that had learned something else, and proof that they did
#   not change.
# - A threshold that you chose for a reason, on pictures kept for that choice.
# - A fair comparison of three starts, with its spread.
# - A list of what fools your detector, and a question you will ask about every detector: who is missed?
#
# ## If you want more
#
# Not graded. A detector of 64 × 64 pixels can search a larger picture: slide it over the picture and write
# its answer down at each place. Here is a scene of nine pictures with one face among them, and the search.


# %%
def slide(model, scene, step):
    """Return the model's answer for each window of 64 x 64 pixels, `step` pixels apart."""
    rows, columns = (range(0, length - 63, step) for length in scene.shape)
    windows = [scene[row : row + 64, column : column + 64] for row in rows for column in columns]
    answers = model.predict(np.stack(windows)[..., np.newaxis], verbose=0)
    return answers.reshape(len(rows), len(columns))


# %%
around = np.resize(test_not, (8, *SIZE))  # the first eight, or again from the start
tiles = [*around[:4], test.images[0, :, :, 0], *around[4:]]
scene = np.block([tiles[:3], tiles[3:6], tiles[6:]])
heat = attempt(slide, face_detector, scene, 8)
detection_plots.heat_map(scene, heat, 8)

# %% [markdown]
# - How many windows did it look at, and how many of them are false alarms? (See *One threshold for all?*, part 2.)
# - Join neighbouring alarms to one, at their strongest place: *non-maximum suppression*.
# - A face of another size is not found. Shrink the scene step by step, and search each size.
# - Which windows are wrong? Cut them out, add them to `not_faces`, train again: *hard negative mining*.
# - Unfreeze the last block and go on training with a learning rate of 0.0001. What do you win, and how
#   many pictures does it take?

# %%
# Your playground.
