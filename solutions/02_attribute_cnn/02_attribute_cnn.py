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
# # 2 · Forty answers from one face
#
# Show a face to a network and let it answer forty questions at once: glasses? smiling? bangs? A
# small convolutional network can learn that on your own computer in less than a minute, and soon it
# will report that nine of ten answers are right. This notebook is about building that network, and
# about not being fooled by that number.
#
# ```
# labels ──▶ majority_baseline ─────────────────────────────────────────────┐
#                                                                           ▼
# build_attribute_cnn ──▶ compile_attribute_cnn ──▶ train_attribute_cnn ──▶ better than nothing?
#                                                                           ▲
#                        per_attribute_accuracy, balanced_accuracy ─────────┘
# ```
#
# | | |
# |---|---|
# | **Time** | 90 minutes of yours; running everything takes about a minute, most of it training |
# | **You know** | step 1; what a convolution does; what a loss is |
# | **You will be able to** | say what a network must beat before it has learned anything · build, compile and train a convolutional network in Keras · measure it by attribute, and fairly where one answer is rare · look at its mistakes and at what its first layer sees |
#
# **How it works.** As in step 1: fill in, run your cell, run the `check("…")` below it, read its answer,
# try again. Grading runs further checks of the same requirements. You do not need your own step 1
# here; the course brings its pictures along.

# %%
from course import attempt, check, find_sample, load_split, quiet, tell

sample = find_sample()
print(sample)

# %% [markdown]
# `quiet` keeps TensorFlow's start-up log off your page. Of TensorFlow we use only Keras.
# `network_plots` and `training_plots` draw the figures of this step, `widgets` those with controls.

# %%
import numpy as np

from course import network_plots, plots, training_plots, widgets

with quiet():
    import keras

# %% [markdown]
# The pictures come in three parts, and nobody appears in two of them: **training** pictures teach the
# network, **validation** pictures tell us while we work on it what it is worth, and **test** pictures
# are kept for the end: no decision is made on them. Each part has `images`, float32 in [0, 1] of shape
# `(n, 64, 64, 1)`, and `labels`, 0 or 1, of shape `(n, 40)`. It can hand them out in batches, as your
# dataset of step 1 did.

# %%
SIZE = (64, 64)
train, validation, test = (
    load_split(sample, name, SIZE) for name in ("train", "validation", "test")
)
counts = len(train), len(validation), len(test)
tell("{} for training, {} for validation, {} for testing", *counts)

# %%
plots.first_batch(train.batches(8))

# %% [markdown]
# Before a network looks at them, look yourself. Choose two attributes. The long mark at the last
# bar says how many faces would have both if the two had nothing to do with each other. Where the
# bar goes far beyond it, or stops far before it, one label tells about the other. A network finds
# that out, too: it may answer one question by looking at another.

# %%
widgets.attribute_browser(train)

# %% [markdown]
# ## What can a machine without eyes do?
#
# Suppose a colleague says: "My network is right in 80 % of its answers." Is that good? Take somebody
# who never looks at a picture, and for each attribute always gives the answer that was more frequent
# in the training labels. Whatever this **majority baseline** reaches is free. Only what comes on top
# has been learned from pictures.
#
# ### Exercise 1 · `majority_baseline(train_labels, test_labels)`
#
# Return, for each attribute, the share of test pictures for which the blind answer is right:
#
# - both arguments are arrays of 0 and 1 (integers or floats) with one row per picture and one column
#   per attribute; they may have different numbers of rows;
# - the blind answer of an attribute is its more frequent value in `train_labels` (if both are equally
#   frequent, either will do);
# - the result is an array of floats from 0 to 1, one per column, in the columns' order.
#
# ```
# train_labels    test_labels    blind answers    result
#    1 0             1 0
#    1 0             0 1             1 0           [0.25, 0.75]
#    0 0             0 0
#                    0 0
# ```


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "majority_baseline_solution", "cell_type": "code", "task": false}
def majority_baseline(train_labels, test_labels):
    """Return, per attribute, how often the more frequent training answer is right."""
    ### BEGIN SOLUTION
    answers = np.mean(train_labels, axis=0) >= 0.5
    return np.mean(test_labels == answers, axis=0)
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "majority_baseline", "cell_type": "code", "points": 0, "task": false}
check("majority_baseline")

# %% [markdown]
# Here for the validation pictures: while you work on the network, these stand in for the test
# pictures. Write the number down. Everything below has to beat it.

# %%
validation_baseline = attempt(majority_baseline, train.labels, validation.labels)
tell("{:.1%} of all answers are right without looking", attempt(np.mean, validation_baseline))

# %% [markdown]
# ## The network
#
# A network of this family has two halves. The first **looks**: a few blocks of *convolution, ReLU,
# pooling*. A convolution slides small filters over the picture; ReLU keeps what they found and drops
# what they did not; max pooling keeps the strongest response of each 2 × 2 pixels, so that the next block
# sees a wider part of the face in fewer pixels. The second half **decides**: *Flatten* lays all that was
# found in one long row, *Dense* layers weigh it.
#
# The last layer matters most here. Forty questions are forty separate yes-or-no questions: a face
# may smile *and* wear glasses. So each needs a probability of its own: a **sigmoid** for each. (A
# *softmax* would share out 100 % among the forty: the surer of the smile, the less sure of the glasses.)
#
# ### Exercise 2 · `build_attribute_cnn(input_shape, n_attributes)`
#
# Return a new Keras model, not compiled:
#
# - `input_shape` is `(height, width, channels)`, such as `(64, 64, 1)`, and `n_attributes` the number of
#   questions, such as 40. Both may be others (sides are 32 pixels or more);
# - it is a **chain of layers**, one after the other, and nothing between them: `Sequential` or
#   functional, as you like. The pictures it gets are in [0, 1];
# - it has at least **two blocks** of `Conv2D` (windows larger than 1 × 1), ReLU and `MaxPooling2D`, then
#   `Flatten`, then `Dense` layers. The rest is up to you: how many filters, dropout, normalisation, …
#   (all layers that are allowed stand below; few are needed);
# - the answer to `n` pictures has the shape `(n, n_attributes)` and holds **probabilities**,
#   independent of each other;
# - for `(64, 64, 1)` and 40 it has at most **2 million** weights, so that it trains in a minute.
#
# Two things that help: three blocks with 16, 32 and 64 filters are enough. And a network learns
# sooner from numbers around 0 than from numbers between 0 and 1: `layers.Rescaling(4.0,
# offset=-2.0)` as the first layer turns 0 … 1 into -2 … 2. (Try without it later, and compare the
# first three epochs.)
#
# Grading does not take a model's word for what it is made of: it computes its answers again from
# layers and weights. `Conv2D`, `MaxPooling2D`, `Flatten`, `Dense`, `Dropout` and `Rescaling` are
# enough.
#
# <details><summary>All layers and activations that grading knows</summary>
#
# The layers are `Conv2D`, `Dense`, `Flatten`, `MaxPooling2D`,
# `AveragePooling2D`, `GlobalMaxPooling2D`, `GlobalAveragePooling2D`, `ZeroPadding2D`, `ReLU`,
# `LeakyReLU`, `PReLU`, `ELU`, `Softmax`, `Activation`, `BatchNormalization`, `LayerNormalization`,
# `Normalization`, `Rescaling`, `Identity`, and what acts in training only: `Dropout`,
# `SpatialDropout2D`, `GaussianNoise`, `RandomFlip`, `RandomRotation`, `RandomTranslation`,
# `RandomZoom`, `RandomContrast`, `RandomBrightness`. The activations are `linear`, `relu`,
# `relu6`, `leaky_relu`, `elu`, `silu`, `tanh`, `sigmoid` and `softmax`.
#
# </details>

# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "build_attribute_cnn_solution", "cell_type": "code", "task": false}
from keras import layers


def build_attribute_cnn(input_shape, n_attributes):
    """Return a convolutional network with one sigmoid per attribute."""
    ### BEGIN SOLUTION
    model = keras.Sequential([keras.Input(input_shape), layers.Rescaling(4.0, offset=-2.0)])
    for filters in (16, 32, 64):
        model.add(layers.Conv2D(filters, 3, padding="same", activation="relu"))
        model.add(layers.MaxPooling2D())
    model.add(layers.Flatten())
    model.add(layers.Dropout(0.3))
    model.add(layers.Dense(128, activation="relu"))
    model.add(layers.Dense(n_attributes, activation="sigmoid"))
    return model
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "build_attribute_cnn", "cell_type": "code", "points": 0, "task": false}
check("build_attribute_cnn")

# %% [markdown]
# Read the next table from top to bottom. How does the picture shrink, and how does the number of
# channels grow? In which layer are most of the weights? (Not in a convolution.)

# %%
model = attempt(build_attribute_cnn, (*SIZE, 1), 40)
attempt(keras.Model.summary, model)

# %% [markdown]
# ## What is a mistake worth?
#
# **Binary cross-entropy** is the loss of yes-or-no questions: to answer 0.9 when the label is 1
# costs −ln 0.9 ≈ 0.1 (ln is the natural logarithm), to answer 0.1 costs −ln 0.1 ≈ 2.3. It is taken
# for each of the forty answers, and averaged. **RMSprop** is gradient descent that gives each weight
# a step size of its own, from how large its recent gradients were. And **binary accuracy** counts,
# for us to read, how many of all answers fall on the label's side of 0.5.
#
# ### Exercise 3 · `compile_attribute_cnn(model)`
#
# Compile the given model, so that it can be trained:
#
# - the loss is binary cross-entropy, on probabilities (the model ends in a sigmoid already);
# - the optimiser is RMSprop; a learning rate of 0.001, Keras's default, is a good start (and anything
#   from 0.0001 to 0.01 is sensible);
# - the metric is binary accuracy: the share of single answers that are right. (Ask for it by its
#   full name. What Keras makes of a mere `"accuracy"` for forty outputs is something else: it
#   compares which of the forty is largest.)
#
# The model itself is changed; what you return does not matter. Its weights stay as they are.


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "compile_attribute_cnn_solution", "cell_type": "code", "task": false}
def compile_attribute_cnn(model):
    """Compile the model: binary cross-entropy, RMSprop, binary accuracy."""
    ### BEGIN SOLUTION
    model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["binary_accuracy"])
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "compile_attribute_cnn", "cell_type": "code", "points": 0, "task": false}
check("compile_attribute_cnn")

# %% [markdown]
# ## Training
#
# One **epoch** shows every training picture once. After each, Keras measures loss and accuracy on the
# validation pictures too, and learns nothing from these.
#
# ### Exercise 4 · `train_attribute_cnn(model, train, validation, epochs)`
#
# Train the given model and return what `fit` returns, its `History`:
#
# - `model` is compiled; train this one, not a copy, and do not compile it again;
# - `train` and `validation` are datasets of batches `(images, labels)`, as `make_dataset` of step 1
#   gives them. Learn from the first only; measure on the second after each epoch;
# - `epochs` is how many times all training pictures are shown;
# - ask `fit` to be silent (`verbose=0`): a progress bar for every epoch would fill the page. Give it
#   `callbacks=[training_plots.live_curve(epochs)]` instead, and watch a curve grow. (Please do
#   both; neither is graded. With the curve, the stop button ends a training in good order.)


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "train_attribute_cnn_solution", "cell_type": "code", "task": false}
def train_attribute_cnn(model, train, validation, epochs):
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


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "train_attribute_cnn", "cell_type": "code", "points": 0, "task": false}
check("train_attribute_cnn")

# %% [markdown]
# ### Exercise 5 · `attribute_model`
#
# Now put the three together. Make a model for pictures of `(*SIZE, 1)` and 40 attributes with your own
# functions, compile it, train it on `train_batches` with `validation_batches`, and keep
#
# - the trained model as `attribute_model`,
# - its History as `history`.
#
# Eight epochs are enough for the network suggested above: about half a minute. Grading runs this notebook
# again, training included (so keep it to a minute or two), and shows your model pictures that nobody
# in the course has. It asks for two things: at least **2 points** more right answers (in per cent of
# all answers) than the majority baseline of the same pictures, and a **balanced accuracy of at
# least 0.56**. (What that is comes in exercise 7.) The check below measures both on your validation
# pictures. Grading also computes the answers again from your layers and weights, so use only the
# layers listed in exercise 2.

# %%
SEED = 1
train_batches = train.batches(16, shuffle=True, seed=SEED)
validation_batches = validation.batches(64)

# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "attribute_model_solution", "cell_type": "code", "task": false}
keras.utils.set_random_seed(SEED)
attribute_model, history = None, None
### BEGIN SOLUTION
attribute_model = build_attribute_cnn((*SIZE, 1), 40)
compile_attribute_cnn(attribute_model)
history = train_attribute_cnn(attribute_model, train_batches, validation_batches, epochs=8)
### END SOLUTION
attribute_model

# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "attribute_model", "cell_type": "code", "points": 0, "task": false}
check("attribute_model")

# %%
training_plots.learning_curves(history, validation_baseline)

# %% [markdown]
# Is the dashed line well above the dotted one? (Leave out `Rescaling`, and it stays there for some
# epochs: the network first learns what is frequent, and only then looks at faces.) Do not
# wonder if validation looks better than training: the training figure is a mean over the epoch, its
# beginning included, and dropout makes training harder on purpose.
#
# Then look at the two losses, in the figure that grew while you trained. As long as both fall, the
# network learns something about faces. When the dashed one turns upwards while the solid one goes
# on falling, it learns *these* faces by heart.
#
# ## Which questions did it learn?
#
# One number over forty attributes hides nearly everything. Take it apart.
#
# ### Exercise 6 · `per_attribute_accuracy(model, dataset)`
#
# Return, for each attribute, the share of pictures that the model answers rightly:
#
# - `model` gives probabilities of shape `(n, attributes)`; **0.5 or more** means yes;
# - `dataset` gives batches `(images, labels)`; its last batch may be smaller, and every *picture* counts
#   the same. (`model.predict(images, verbose=0)` answers without a progress bar.)
# - take images and labels from the **same pass** over the dataset: one that is shuffled has another
#   order each time, and the answers of one pass do not belong to the labels of the next;
# - the result is an array of floats from 0 to 1, one per attribute, in the labels' order.


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "per_attribute_accuracy_solution", "cell_type": "code", "task": false}
def per_attribute_accuracy(model, dataset):
    """Return, per attribute, the share of right answers."""
    ### BEGIN SOLUTION
    right = [
        (model.predict(images, verbose=0) >= 0.5) == np.asarray(labels)
        for images, labels in dataset
    ]
    return np.concatenate(right).mean(axis=0)
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "per_attribute_accuracy", "cell_type": "code", "points": 0, "task": false}
check("per_attribute_accuracy")

# %% [markdown]
# All decisions are made: the layers, the epochs, the border of 0.5. From here on we use the **test**
# pictures. (There are few of them. Among 200, a single picture is 0.5 points of an attribute.)

# %%
test_batches = test.batches(64)
baseline = attempt(majority_baseline, train.labels, test.labels)
accuracy = attempt(per_attribute_accuracy, attribute_model, test_batches)
tell("{:.1%} of all answers are right without looking", attempt(np.mean, baseline))

# %%
tell("{:.1%} of all answers are right with eyes", attempt(np.mean, accuracy))

# %%
network_plots.accuracy_by_attribute(accuracy, baseline)

# %% [markdown]
# Look for three kinds of attributes. Some gained a lot: there was much to learn and a small network
# could see it. Some gained nothing although the dot is far to the right: the answer is nearly always the same,
# and the network says so, too. And some gained nothing although there was room: too small to be
# seen in 64 × 64 grey pixels, or a matter of colour, or **a label that does not mean anything
# firm**. When other people labelled CelebA's pictures again, they agreed 95 % of the time on only
# 12 of the 40 attributes, and for those marked with an asterisk hardly more than by chance ([arXiv
# 2210.07356](https://arxiv.org/abs/2210.07356)). If a network agrees with such labels better than
# people do, it has learned the labellers' habits, or something else in the pictures.
#
# (If your faces are drawn: there the picture was made from the label, so all labels are right, and
# an asterisk says something about CelebA only.)
#
# ### Question · Is 97 % good?
#
# In about six sentences, in the next cell:
#
# 1. On `Bald`, a network is right for 97 % of the pictures. What else do you have to know before you
#    call that good, and what would make you call it worthless?
# 2. Two networks have the same binary accuracy over all 40 attributes. How can one of them be useful
#    and the other not?
# 3. A colleague picks the epoch with the best *test* accuracy and reports that. What is wrong, and
#    which pictures are there for that choice?

# %% [markdown] nbgrader={"grade": true, "solution": true, "locked": false, "schema_version": 3, "grade_id": "question_accuracy", "cell_type": "markdown", "points": 3, "task": false}
# **Marking guide** (one point for each part; half a point where the reason is missing)
#
# 1. *The baseline*: if 98 % of the pictures are not bald, always saying "no" is better. Or: how many of
#    the bald people are found (sensitivity). Worthless: it never says "yes".
# 2. *The mean hides where the right answers are*: one may follow the majority on every rare
#    attribute, the other find the rare ones at the price of some false alarms; or they differ in
#    which attributes, or for which people, they err.
# 3. *The test set has been used for a choice*, so its figure is too good for new pictures: the best of
#    many noisy measurements is partly luck. Validation pictures are there for it.

# %% [markdown]
# ## Fair to the rare answer
#
# Accuracy rewards whoever says "no" to everything rare. **Balanced accuracy** does not. For one
# attribute it is the mean of two shares:
#
# - *sensitivity*: of the pictures that **have** it, how many were answered yes;
# - *specificity*: of those that **do not**, how many were answered no.
#
# Always saying "no" gives (0 + 1) / 2 = 0.5, however rare the attribute is. Only looking brings more.
#
# ### Exercise 7 · `balanced_accuracy(model, dataset)`
#
# Return one float: the mean of the attributes' balanced accuracies.
#
# - `model` and `dataset` are as for `per_attribute_accuracy`, and **0.5 or more** means yes;
# - both shares are taken over **all** pictures of the dataset, not batch by batch (a batch may hold no
#   bald person at all);
# - an attribute that **all** pictures have, or none, has only one of the two shares. It is **left
#   out** of the mean. (At least one attribute has both.)
#
# ```
# labels   answers      first attribute: sensitivity 1/2, specificity 2/2: balanced 0.75
#  1 0       1 0        second attribute: nobody has it: left out
#  1 0       0 1        result: 0.75
#  0 0       0 0
#  0 0       0 0
# ```


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "balanced_accuracy_solution", "cell_type": "code", "task": false}
def balanced_accuracy(model, dataset):
    """Return the mean over attributes of the mean of sensitivity and specificity."""
    ### BEGIN SOLUTION
    pairs = [(model.predict(images, verbose=0), labels) for images, labels in dataset]
    says_yes = np.concatenate([answers for answers, _ in pairs]) >= 0.5
    is_yes = np.concatenate([labels for _, labels in pairs]) == 1
    both = is_yes.any(axis=0) & ~is_yes.all(axis=0)
    says_yes, is_yes = says_yes[:, both], is_yes[:, both]
    sensitivity = (says_yes & is_yes).sum(axis=0) / is_yes.sum(axis=0)
    specificity = (~says_yes & ~is_yes).sum(axis=0) / (~is_yes).sum(axis=0)
    return float(np.mean((sensitivity + specificity) / 2))
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "balanced_accuracy", "cell_type": "code", "points": 0, "task": false}
check("balanced_accuracy")

# %%
balanced = attempt(balanced_accuracy, attribute_model, test_batches)
tell("Balanced accuracy {:.3f}: 0.5 without looking, 1 is perfect", balanced)

# %% [markdown]
# That is a more sober figure, and the honest one: the network is still shy of rare answers. Most of its
# right answers come cheap.
#
# ## Look at the mistakes
#
# Numbers do not tell you *why*. These are the test pictures where the network was surest, and the
# label says the contrary:

# %%
probabilities = attempt(keras.Model.predict, attribute_model, test.images, verbose=0)
network_plots.confident_mistakes(test.images, test.labels, probabilities)

# %% [markdown]
# In photographs, decide for each one: is the network mistaken, or the label, or is the question one
# that a picture this small cannot answer? (If your faces are drawn, their labels are right: then the
# question is what misled the network.) Then look at who bears the errors. Each dot is a group of the
# test pictures, the line its 95 % interval:

# %%
network_plots.errors_by_group(test.labels, probabilities)

# %% [markdown]
# Two intervals that overlap widely show no difference: with so few pictures, chance alone moves a
# dot that far. That is not the same as showing that there is *none*. Two that stay apart are a reason
# to look closer, with new pictures: with four comparisons, one may stand out by chance. And in
# photographs, the groups are themselves labels that a stranger guessed; a group that nobody labelled
# does not even appear.
#
# ### Question · Who bears the errors?
#
# In about six sentences, in the next cell. Think of photographs here.
#
# 1. Name two different reasons why a network could err more often for one group of people than for
#    another, although nobody intended it.
# 2. You want to know whether *your* network does. What do you measure, on which pictures, and how
#    many of them do you need (roughly, and why)?
# 3. Suppose it does. Name one thing that may help and one reason not to use the network for people
#    at all.

# %% [markdown] nbgrader={"grade": true, "solution": true, "locked": false, "schema_version": 3, "grade_id": "question_groups", "cell_type": "markdown", "points": 3, "task": false}
# **Marking guide** (one point for each part; half a point where the reason is missing)
#
# 1. *Two that differ in kind*, such as: few training pictures of the group; labels that are less
#    reliable or biased for it; attributes that go together in the data (`Heavy_Makeup` and not
#    `Male`) and that the network uses as a shortcut; pictures that differ in light or pose; one
#    threshold for groups with different prevalence.
# 2. *Error rates by group* (better: false positives and misses apart) on unseen, independently
#    labelled pictures of each group; a number with a reason: the interval of a share of n pictures
#    is about ±1/√n, so a difference of 5 points needs many hundreds in *each* group.
# 3. *Help*: more or better pictures of the group, labels by several people, a threshold or report
#    per group, not answering where unsure. *Not to use*: the attribute is an opinion, the use
#    decides over people who did not agree to it, or an error costs them something that it does not
#    cost the one who uses it.

# %% [markdown]
# ## What does the first layer see?
#
# The first convolution has a few small filters. What they respond to can be shown as pictures: one
# *feature map* for each filter. Hand a picture on from layer to layer, and stop behind that one:


# %%
def all_layers(model):
    """Return the layers of the model, those of models inside it included."""
    inside = (all_layers(one) if isinstance(one, keras.Model) else [one] for one in model.layers)
    return [layer for part in inside for layer in part if not isinstance(layer, layers.InputLayer)]


def first_maps(model, images):
    """Return what the layers up to the first convolution make of images."""
    chain = all_layers(model)
    first = [isinstance(layer, layers.Conv2D) for layer in chain].index(True)
    for layer in chain[: first + 1]:
        images = layer(images, training=False)
    return np.asarray(images)


maps = attempt(first_maps, attribute_model, test.images[:1])

# %%
network_plots.feature_maps(test.images[:1], maps)

# %% [markdown]
# Some filters answer to edges of one direction, some to light or dark areas; a map that is 0 all over
# belongs to a filter that found nothing here. Nobody told them to. Nothing here is about glasses or
# smiles yet; that comes from combining such maps in the deeper layers. In step 4 you will keep layers
# like these and teach them another question.
#
# ## What you have now
#
# - A baseline without eyes, so that a percentage means something.
# - A network that you built, compiled and trained, and the curves to tell learning from learning by
#   heart.
# - Its accuracy for each attribute, its balanced accuracy, its surest mistakes.
# - A reason not to trust a single number about people.
#
# ## If you want more
#
# Not graded. Leave out the `Rescaling` layer and watch the first epochs: how long does the network
# just repeat the baseline? Replace `Flatten` by `GlobalAveragePooling2D`: what is lost when a
# network knows *what* it saw but not *where*? Or lower the threshold for each attribute, choosing
# it on the validation pictures, until balanced accuracy is best. How far can you get, and what does
# it cost in plain accuracy?

# %%
# Your playground.
