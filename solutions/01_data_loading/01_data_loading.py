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
# # 1 · From a folder of faces to batches of numbers
#
# A network never sees a face. It sees blocks of numbers, thirty or so at a time, each with a list of
# answers beside it. Somebody has to make these blocks, and most mistakes in machine learning are made
# right here, silently: a label that slipped one row down, a width that became a height, a picture that
# was dropped because it did not fit. The network trains all the same. It just never gets good, and
# nothing tells you why.
#
# In this notebook you build that path yourself, in seven small functions, and test each one before
# you stand on it:
#
# | | exercise | from | you make |
# |---|---|---|---|
# | 1 | `read_attributes` | the text file with all labels | a table of -1 and 1 |
# | 2 | `attributes_to_csv` | that table | a plain CSV file |
# | 3 | `to_binary` | that table | a table of 0 and 1 |
# | 4 | `prevalence` | that table | how often each attribute occurs |
# | 5 | `load_image` | the file of one picture | an array of grey levels |
# | 6 | `labelled_image` | the table and the pictures | one picture with its labels |
# | 7 | `make_dataset` | the table and the pictures | batches for a network (step 2) |
#
# | | |
# |---|---|
# | **Time** | about two hours of yours; running everything takes less than a minute |
# | **You know** | Python functions, lists and dictionaries; a little NumPy and pandas |
# | **You will be able to** | read a messy table exactly · say how often each attribute occurs, and why that matters · turn any picture into normalised numbers · build a dataset that is shuffled, complete, repeatable and read from disk as it is needed |
#
# **How it works.** Each exercise has a text, a cell where you write, and a cell that says
# `check("…")`. Fill in, run your cell, run the check, read its answer, and try again as often as you
# like. The check tests a part of the list above it. Grading tests every line of it, with other tables
# and other pictures: read the list to its end, even when the check is all green. What your function
# prints appears above the check's answer. (Code and its comments are in English, as in most projects,
# whatever language you read this in.)

# %% [markdown]
# ## Whose faces are these?
#
# The course follows **CelebA** (Liu et al., 2015): 202,599 photographs of 10,177 well-known people,
# each labelled by annotators with 40 attributes. Three things to know before you look:
#
# - **Consent.** Nobody in CelebA was asked. The pictures were collected from the web, and the licence
#   allows non-commercial research only: if you work on real pictures, do not post them, do not pass
#   them on, do not use them to recognise anyone.
# - **Labels are opinions.** For only 12 of the 40 attributes do people agree at least 95 % of the time
#   when they label the same pictures again; for `Oval_Face`, `Pointy_Nose` and `High_Cheekbones` a label is not
#   much better than a coin ([arXiv 2210.07356](https://arxiv.org/abs/2210.07356)). `Attractive` says
#   something about annotators, not about a person. `Male` and `Young` were guessed from a picture, by
#   a stranger.
# - **What you have** may not be CelebA at all. The next cell tells you: the sample that comes with the
#   course is *drawn*, in the same layout and with about the same frequencies, so that nobody's face
#   is needed for learning how this works.

# %%
from course import attempt, check, find_sample, plots, tell

sample = find_sample()
print(sample)

# %% [markdown]
# ## The attribute file
#
# One text file holds all labels. Look at it before you write a line of code that reads it:

# %%
with sample.attributes_file.open() as file:
    for _ in range(5):
        line = file.readline()
        print(repr(line[:45]), "…", repr(line[-15:]))

# %% [markdown]
# On the left each line's beginning, on the right its end, as Python writes text. Four traps in five lines.
# The first line is a **count**, not a picture. The second line holds the **names** of the 40
# attributes, but none for the column of picture names, and it **ends with a space** (before `\n`, the
# end of the line): that is no 41st attribute. And values are lined up in columns, so there are **two
# spaces before a 1 and one before a -1**: split at every single space and things slip.
#
# ### Exercise 1 · `read_attributes(path)`
#
# Read such a file and return a pandas DataFrame:
#
# - `path` is a `pathlib.Path` to a text file like the one above;
# - one **row** per picture, in the file's order; the **index** is the pictures' names and is called
#   `image_id`;
# - one **column** per attribute, named as in the file's second line and in the file's order (40 of them
#   in CelebA, but another file may have fewer, or in another order);
# - the values are the **integers** -1 and 1.
#
# A file with these four lines …
#
# ```
# 2
# Smiling Eyeglasses Young
# 000007.jpg  1 -1  1
# 000012.jpg -1 -1  1
# ```
#
# … gives
#
# | image_id | Smiling | Eyeglasses | Young |
# |---|---|---|---|
# | 000007.jpg | 1 | -1 | 1 |
# | 000012.jpg | -1 | -1 | 1 |

# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "read_attributes_solution", "cell_type": "code", "task": false}
import pandas as pd


def read_attributes(path):
    """Return the attribute table in the file at `path`."""
    ### BEGIN SOLUTION
    table = pd.read_csv(path, sep=r"\s+", skiprows=1)
    table.index.name = "image_id"
    return table
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "read_attributes", "cell_type": "code", "points": 0, "task": false}
check("read_attributes")

# %% [markdown]
# Now read the whole file, and look at its first rows. Each row is one face, each column one question
# that somebody answered by yes (+) or no (·). (`attempt(f, x)` is `f(x)`. But while `f` is unfinished,
# it gives a short note instead of a long error.)

# %%
attributes = attempt(read_attributes, sample.attributes_file)
plots.attribute_table(attributes)

# %% [markdown]
# ### Exercise 2 · `attributes_to_csv(attributes, path)`
#
# Nobody should have to fight with that format twice. Write the table to a plain CSV file:
#
# - `attributes` is a table as `read_attributes` returns it; leave it unchanged;
# - `path` is a `pathlib.Path`: the file to write. Its folder exists; if the file exists, replace it;
# - the first line is `image_id` and the table's column names; then one line per picture, its name
#   first; values are separated by commas, without quotes.
#
# Nothing has to be returned. The table of the last example becomes
#
# ```
# image_id,Smiling,Eyeglasses,Young
# 000007.jpg,1,-1,1
# 000012.jpg,-1,-1,1
# ```


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "attributes_to_csv_solution", "cell_type": "code", "task": false}
def attributes_to_csv(attributes, path):
    """Write the attribute table to a CSV file at `path`."""
    ### BEGIN SOLUTION
    attributes.to_csv(path, index_label="image_id")
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "attributes_to_csv", "cell_type": "code", "points": 0, "task": false}
check("attributes_to_csv")

# %% [markdown]
# ## Yes and no as 1 and 0
#
# A network with a sigmoid at its end answers with a number between 0 and 1: how sure it is of "yes".
# To compare such an answer with a label, "no" has to be 0, not -1.
#
# ### Exercise 3 · `to_binary(attributes)`
#
# Return a **new** DataFrame with 0 where `attributes` has -1, and 1 where it has 1:
#
# - same index, same columns, same order;
# - the values are integers (not `True` and `False`);
# - the table that was given keeps its -1.
#
# ```
#             Smiling  Eyeglasses  Young                  Smiling  Eyeglasses  Young
# image_id                                    image_id
# 000007.jpg        1          -1      1  ──▶ 000007.jpg        1           0      1
# 000012.jpg       -1          -1      1      000012.jpg        0           0      1
# ```


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "to_binary_solution", "cell_type": "code", "task": false}
def to_binary(attributes):
    """Return the attribute table with 0 in place of -1."""
    ### BEGIN SOLUTION
    return (attributes == 1).astype(int)
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "to_binary", "cell_type": "code", "points": 0, "task": false}
check("to_binary")

# %% [markdown]
# ## How often is the answer yes?
#
# Before you train anything, ask what a machine without eyes could achieve. If 95 of 100 people in a
# sample wear no hat, then "no hat", said blindly every time, is right 95 times.
#
# ### Exercise 4 · `prevalence(attributes)`
#
# Return, for each attribute, the share of pictures that have it, as a pandas Series:
#
# - `attributes` is a table of -1 and 1, as `read_attributes` returns it;
# - the index is the attributes' names, the values are floats from 0 to 1 (a share, not per cent, and
#   not rounded);
# - the **most frequent** attribute comes **first** (descending). How ties are ordered is up to you.
#
# For the two pictures of the example:
#
# ```
# Young         1.0
# Smiling       0.5
# Eyeglasses    0.0
# ```


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "prevalence_solution", "cell_type": "code", "task": false}
def prevalence(attributes):
    """Return the share of pictures with each attribute, the most frequent first."""
    ### BEGIN SOLUTION
    return (attributes == 1).mean().sort_values(ascending=False)
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "prevalence", "cell_type": "code", "points": 0, "task": false}
check("prevalence")

# %%
plots.prevalence_bars(attempt(prevalence, attributes))

# %% [markdown]
# Keep this figure in mind for step 2. A network that is "right in 95 % of cases" on `Bald` may have
# learned nothing at all; the same figure on `Smiling`, near the dashed line, would be remarkable.
#
# ## A picture is numbers
#
# A colour picture in memory is a block of bytes: height × width × 3, for red, green and blue. Rows come
# first, as in a matrix. (Pillow's own `size` has the *width* first. Remember that for later.)

# %%
import numpy as np
from PIL import Image

path = sample.first_with("Smiling", "Mouth_Slightly_Open")
pixels = np.asarray(Image.open(path))
print(path.name, pixels.shape, pixels.dtype, pixels.min(), pixels.max())

# %%
plots.image_row([pixels])

# %% [markdown]
# That is 116,412 numbers for one small face. To find out whether somebody smiles, fewer will do: we
# drop the colour, shrink the picture, and bring the numbers to a scale on which networks learn well.
#
# ### Exercise 5 · `load_image(path, size)`
#
# Return the picture in the file at `path` as a NumPy array, ready for a network:
#
# - `path` is a `pathlib.Path`. The file may be JPEG or PNG, of any shape, in colour or already grey;
# - `size` is `(height, width)` in pixels. The **whole** picture is squeezed into it: nothing is cut off,
#   no border is added (a circle may become an ellipse). Any resizing filter is fine;
# - **grey** means luminance, as in Pillow's `convert("L")`: green counts most, blue least. (The plain
#   mean of the three channels is not a luminance.)
# - the answer has the shape `(height, width, 1)` and the dtype `float32`; black is 0, white is 1.
#
# For a white picture, `load_image(path, (2, 3))` gives an array of shape `(2, 3, 1)`:
#
# ```
# [[[1.], [1.], [1.]],
#  [[1.], [1.], [1.]]]
# ```


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "load_image_solution", "cell_type": "code", "task": false}
def load_image(path, size):
    """Return the picture as float32 in [0, 1], shape (height, width, 1)."""
    ### BEGIN SOLUTION
    height, width = size
    with Image.open(path) as picture:
        grey = picture.convert("L").resize((width, height))
    return np.asarray(grey, dtype="float32")[..., np.newaxis] / 255
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "load_image", "cell_type": "code", "points": 0, "task": false}
check("load_image")

# %% [markdown]
# This face smiles. How small can it become before *you* cannot see that?

# %%
sizes = [(218, 178), (64, 64), (32, 32), (16, 16)]
plots.image_row([attempt(load_image, path, size) for size in sizes])

# %% [markdown]
# And what did normalising do? On the left, the grey levels as they are stored; on the right, what your
# function makes of them at the same size.

# %%
before = np.asarray(Image.open(path).convert("L"))
plots.grey_histogram(before, attempt(load_image, path, before.shape))

# %% [markdown]
# ## A face with its answers
#
# A picture and its labels live in two places: a folder and a table. From here on they travel together,
# and the name of the picture is what holds them together. Never a position: rows get sorted, files get
# lost, and then row 7 is no longer picture 7.
#
# ### Exercise 6 · `labelled_image(image_id, attributes, images_dir, size)`
#
# Return one picture with its name and its labels as **one record**:
#
# - `image_id` is the picture's name, such as `"000007.jpg"`: an entry of the table's index;
# - `attributes` is a table of -1 and 1, as `read_attributes` returns it; leave it unchanged;
# - `images_dir` is the `pathlib.Path` of the folder that holds the pictures;
# - `size` is `(height, width)`, as for `load_image`.
#
# The record has exactly these three fields. A dictionary is fine; so is a named tuple, a dataclass or an
# object of a class of your own.
#
# | field | what |
# |---|---|
# | `image_id` | the name, a string |
# | `labels` | the picture's labels as **0 and 1** (integers or floats, not `True` and `False`), one per column of the table and in its order: shape `(40,)` for CelebA's 40 |
# | `image` | what `load_image` returns: float32, shape `(height, width, 1)` |
#
# With the little table of exercise 1, `labelled_image("000012.jpg", …)` has the labels `[0, 0, 1]`.


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "labelled_image_solution", "cell_type": "code", "task": false}
def labelled_image(image_id, attributes, images_dir, size):
    """Return the record of one picture: image_id, labels (0 and 1) and image."""
    ### BEGIN SOLUTION
    return {
        "image_id": image_id,
        "labels": to_binary(attributes.loc[[image_id]]).to_numpy()[0],
        "image": load_image(images_dir / image_id, size),
    }
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "labelled_image", "cell_type": "code", "points": 0, "task": false}
check("labelled_image")

# %%
names = [file.name for file in sorted(sample.images_dir.glob("*.jpg"))[:6]]
records = [attempt(labelled_image, name, attributes, sample.images_dir, (64, 64)) for name in names]
plots.labelled_grid(records, sample.images_dir)

# %% [markdown]
# Grey is what a network gets; the colour beside it is for you. Read the labels under the faces, slowly.
# With which of them do you agree? (If your faces are drawn,
# the drawing followed the label, so a label is right by definition. With photographs it was the other
# way round: somebody looked, and decided.)
#
# Six faces are few. Here are all that later steps train on, read in for you. Choose attributes, and
# look at the faces that have them (or do not). A bar says how frequent each is. The long mark at
# the last bar says how often all would occur together if they had nothing to do with each other. Which
# attributes occur together more often than that, and why? Where would you have labelled a face
# differently?

# %%
from course import load_split, widgets

faces = load_split(sample, "train", (64, 64))
widgets.attribute_browser(faces)

# %% [markdown]
# ### Question · What do these labels know?
#
# Answer in about ten sentences, in the next cell. Think of the photographs of CelebA here.
#
# 1. Name one attribute whose labels you would trust and one whose labels you would not. Why?
# 2. How could you *measure* how far an attribute's labels can be trusted?
# 3. A network is trained on `Attractive` and does well on unseen pictures. What has it learned?
# 4. Name a use of a model for one of these attributes that you would refuse to build, and say who would
#    bear the cost of its errors.

# %% [markdown] nbgrader={"grade": true, "solution": true, "locked": false, "schema_version": 3, "grade_id": "question_labels", "cell_type": "markdown", "points": 4, "task": false}
# **Marking guide** (one point for each part; half a point where the reason is missing)
#
# 1. *One trusted, one not, with a reason that lies in the attribute*: something visible with a clear
#    border (`Eyeglasses`, `Wearing_Hat`) against a matter of degree or taste (`Oval_Face`,
#    `Attractive`), or against something a picture does not show (`Young`, `Male` are guesses).
# 2. *A measurement, not a feeling*: several independent annotators on the same pictures, and their
#    agreement, better with chance agreement taken off (Cohen's or Fleiss' kappa), because on a rare
#    attribute two people agree mostly by saying "no"; or the same annotator twice; or several pictures
#    of the same person for traits that do not change.
# 3. *The annotators' taste* (who they were, what they were shown), including what goes with it in the
#    data: make-up, age, skin, lighting. Doing well on unseen pictures shows that the opinion is
#    predictable, not that it is true. No point for "it has learned what beauty is".
# 4. *A concrete use and those concerned*: hiring or access by `Attractive` or `Young`, deciding gender
#    from a face, surveillance without consent. Full point only if the cost of errors is said to fall on
#    the people judged, or unevenly on groups that are rare in the data.

# %% [markdown]
# ## Batches, on demand
#
# All of CelebA as 64 × 64 grey floats needs 3.3 GB; at its own size in colour, 94 GB. A **dataset** in
# TensorFlow is a recipe rather than a heap: it knows the paths, and reads each picture when its turn
# comes. (`quiet` keeps TensorFlow's start-up log off your page.)

# %%
from course import quiet

with quiet():
    import tensorflow as tf

# %% [markdown]
# In exercise 7 you will give each path to a function with `map`. `load_image` does not work inside
# `map`: there, `path` is not a path but a tensor, a box for text that TensorFlow fills later. Here is
# `load_image` once more in TensorFlow's own operations, for you to use. (`channels=1` makes it grey.)
# TensorFlow knows text but no `Path`, so give it `str(images_dir / name)`.


# %%
def read_grey(path, size):
    """Return what load_image does, as a tensor; `path` is text here."""
    picture = tf.io.decode_jpeg(tf.io.read_file(path), channels=1)
    return tf.image.resize(picture, size, antialias=True) / 255


# %% [markdown]
# A recipe grows by steps; each step returns a new dataset. Three letters and their numbers stay
# together here, whatever the order, because they are shuffled *as pairs*:

# %%
pairs = tf.data.Dataset.from_tensor_slices((["a", "b", "c"], [1, 2, 3]))
pairs = pairs.shuffle(3, seed=1).map(lambda letter, number: (letter + "!", number * 10)).batch(2)
for letters, numbers in pairs:
    print(letters.numpy(), numbers.numpy())

# %% [markdown]
# ### Exercise 7 · `make_dataset(attributes, images_dir, size, batch_size, shuffle, seed)`
#
# Return a `tf.data.Dataset` whose elements are pairs `(images, labels)`:
#
# - `attributes` is a table of -1 and 1: its rows say which pictures belong to the dataset (the folder
#   may hold more). `images_dir` is the folder (`pathlib.Path`), `size` is `(height, width)`;
# - `images` are float32 in [0, 1], shape `(n, height, width, 1)`; `labels` are 0 and 1 (integers or
#   floats, not `True` and `False`), shape `(n, 40)`, each row belonging to the picture at the same place;
# - `n` is `batch_size`, and less only in the **last batch**, which holds the rest. One pass gives every
#   picture exactly once and then ends. You can loop over the dataset as often as you like;
# - with `shuffle=False`, pictures come in the table's order;
# - with `shuffle=True`, they are mixed across the **whole** table, however long it is;
# - the integer `seed` decides the order. Two datasets with the same seed give the same order in their
#   first pass. Another seed gives another order. (Whether a second pass over the same dataset has a new
#   order is up to you.)
# - pictures are **read when their turn comes**, not when the dataset is built.
#
# For 70 pictures, `batch_size=32` gives batches with 32, 32 and 6 pictures.


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "make_dataset_solution", "cell_type": "code", "task": false}
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    """Return a tf.data.Dataset of batches (images, labels)."""
    ### BEGIN SOLUTION
    paths = [str(images_dir / image_id) for image_id in attributes.index]
    labels = to_binary(attributes).to_numpy(dtype="float32")
    dataset = tf.data.Dataset.from_tensor_slices((paths, labels))
    if shuffle:
        dataset = dataset.shuffle(len(paths), seed=seed)
    dataset = dataset.map(
        lambda path, own: (read_grey(path, size), own), num_parallel_calls=tf.data.AUTOTUNE
    )
    return dataset.batch(batch_size).prefetch(tf.data.AUTOTUNE)
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "make_dataset", "cell_type": "code", "points": 0, "task": false}
check("make_dataset")

# %% [markdown]
# The end of the path, as a network will see it:

# %%
folder = sample.images_dir
dataset = attempt(make_dataset, attributes, folder, (64, 64), 32, shuffle=True, seed=1)
plots.first_batch(dataset)

# %% [markdown]
# How fast is it? One pass over the whole sample, and nothing kept in memory but the batch at hand:

# %%
import time


def one_pass(dataset):
    start = time.perf_counter()
    count = sum(len(images) for images, labels in dataset)
    return count / (time.perf_counter() - start)


tell("{:.0f} pictures per second", attempt(one_pass, dataset))

# %% [markdown]
# ## What you have now
#
# - A table that says exactly what the file says, as -1/1 for people and as 0/1 for networks.
# - A feeling for what is frequent and what is rare, and a warning about accuracy that step 2 will need.
# - Pictures as float32 in [0, 1], shape (height, width, 1), whatever kind of file they come from.
# - A dataset that keeps each picture with its labels, loses none, repeats on demand, and would read
#   200,000 pictures with the memory of a few batches.
#
# In step 2 this dataset meets its first network.
#
# ## If you want more
#
# Not graded. `sample.partition_file` says which pictures are for training (0), validation (1) and
# testing (2); nobody appears in two of them. Read it, split `attributes` with it, and make three
# datasets. Does the prevalence of each attribute agree between the three? Which differences would you
# expect by chance alone, with so many pictures? And why would a random split, with the same person on
# both sides, make every network look better than it is?

# %%
# Your playground.
