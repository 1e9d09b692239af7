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
# # 3 · More pictures from the few you have
#
# A network that sees a hundred faces learns a hundred faces by heart. More faces would help, but
# nobody has them. So people turn each picture a little, shift it, zoom it, mirror it, and show the
# network a new version in every epoch. That is **augmentation**. It costs nothing, it is in every
# textbook, and whether it helps *here* is a question that you will answer with an experiment.
#
# ```
# training_generator ──▶ augment_image: look at it ──▶ which labels survive?
#         │
#         ├──▶ augmented_batches ──▶ train_from_seed ──▶ paired_gain: did it help?
#         │
#         └──▶ save_augmented: onto the disk        convert_unreadable: nothing lost on the way in
# ```
#
# | | |
# |---|---|
# | **Time** | 90 minutes of yours; running everything takes about a minute, most of it training |
# | **You know** | steps 1 and 2: pictures as arrays in [0, 1], 40 labels, how to train a network |
# | **You will be able to** | augment pictures with Keras's `ImageDataGenerator`, in memory, in batches and onto the disk · say which changes keep which labels · tell what Keras recommends today instead · find out with a fair experiment whether augmentation helped |
#
# **How it works.** As before: fill in, run your cell, run the `check("…")` below it, read its answer,
# try again. Grading runs further checks of the same requirements. The two questions in words are
# graded by a person, 4 points each; the eight exercises give 46 points. You do not need your own
# steps 1 and 2 here.

# %%
from course import (
    attempt,
    augmentation_plots,
    check,
    cross_entropy,
    find_sample,
    load_split,
    mean_balanced_accuracy,
    plots,
    quiet,
    tell,
    widgets,
)

sample = find_sample()
print(sample)

# %% [markdown]
# `ImageDataGenerator` comes from TensorFlow's copy of Keras, and there is a story to that; you find it
# below. `quiet` keeps start-up logs and the warnings of this old class off your page, and the last line
# keeps it from saying "Found … images" each time.

# %%
import tempfile
import time
from pathlib import Path

import numpy as np
import pandas as pd
from PIL import Image

with quiet():
    import keras
    import tensorflow as tf
    from tensorflow.keras.preprocessing.image import ImageDataGenerator
keras.config.disable_interactive_logging()

# %% [markdown]
# We work with small pictures and only **100 of the training faces**, as if we had no more. The table
# below says which: one row per picture, named by `image_id`, 40 columns of 0 and 1.

# %%
SEED = 1
SIZE = (48, 48)
FEW = 100
train, test = (load_split(sample, name, SIZE) for name in ("train", "test"))
few = pd.DataFrame(
    train.labels[:FEW].astype(int),
    index=pd.Index(train.image_ids[:FEW], name="image_id"),
    columns=pd.read_csv(sample.attributes_file, sep=r"\s+", skiprows=1, nrows=0).columns,
)

# %%
few.iloc[:4, :6]

# %% [markdown]
# ## A generator of pictures
#
# An `ImageDataGenerator` holds no pictures. It holds *rules*: how far a picture may be turned, shifted,
# zoomed. For each picture it draws one case from these rules by chance, and applies it.
#
# ### Exercise 1 · `training_generator()`
#
# Return an `ImageDataGenerator` that
#
# - **turns** pictures both ways, by up to some angle: choose one number from 5 to 30 degrees;
# - **shifts** them along height *and* width, by up to 5 to 20 % of the side;
# - **zooms** in *and* out, by up to 5 to 20 %;
# - **mirrors** about half of them left to right, and none upside down;
# - **rescales** grey levels from 0 … 255 to 0 … 1, and changes them in no other way.
#
# Choose your own numbers within these bounds. Pictures are about 64 pixels high and wide if you prefer
# to give shifts in pixels.
#
# ```python
# ImageDataGenerator(rotation_range=…, …)     # degrees; Keras's documentation names the others
# ```
#
# (In the Keras version of this course `width_shift_range` moves pictures up and down, and
# `height_shift_range` moves them sideways: [an old mistake](https://github.com/keras-team/keras/issues/17398)
# of the library. Give both the same value
# and you will never notice.)


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "training_generator_solution", "cell_type": "code", "task": false}
def training_generator():
    """Return a generator that turns, shifts, zooms, mirrors and rescales."""
    ### BEGIN SOLUTION
    return ImageDataGenerator(
        rescale=1 / 255,
        rotation_range=10,
        width_shift_range=0.1,
        height_shift_range=0.1,
        zoom_range=0.1,
        horizontal_flip=True,
    )
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "training_generator", "cell_type": "code", "points": 0, "task": false}
check("training_generator")

# %% [markdown]
# ### Exercise 2 · `validation_generator()`
#
# Validation pictures are for measuring. They must come as they are, each time the same, on the same
# scale as training pictures. Return an `ImageDataGenerator` that **only rescales** 0 … 255 to 0 … 1.


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "validation_generator_solution", "cell_type": "code", "task": false}
def validation_generator():
    """Return a generator that only rescales."""
    ### BEGIN SOLUTION
    return ImageDataGenerator(rescale=1 / 255)
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "validation_generator", "cell_type": "code", "points": 0, "task": false}
check("validation_generator")

# %% [markdown]
# ## Look before you train
#
# Never train on augmented pictures that you have not looked at. For that we need some.
#
# ### Exercise 3 · `augment_image(image, generator, count, seed)`
#
# Return `count` versions of one picture, in one array of shape `(count, height, width, 1)`, float32:
#
# - `image` is float32 **in [0, 1]**, shape `(height, width, 1)`, and the result is in [0, 1] too;
# - `generator` is one like yours from exercise 1: it expects 0 … 255 and rescales. Mind that your
#   image has been rescaled already. (`generator.random_transform(image, seed=…)` only moves one
#   picture and does not rescale; `generator.flow(…)` moves a batch and rescales.)
# - the same `seed` (a whole number) gives the same pictures again, however often the generator has
#   been used; within one call, the pictures are moved in different ways, and all of them are moved;
# - `image` and `generator` stay as they are.
#
# ```
# augment_image(face, training_generator(), count=5, seed=1).shape    →    (5, 48, 48, 1)
# ```


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "augment_image_solution", "cell_type": "code", "task": false}
def augment_image(image, generator, count, seed):
    """Return `count` versions of an image, shape `(count, height, width, 1)`, in [0, 1]."""
    ### BEGIN SOLUTION
    seeds = range(seed, seed + count)
    return np.stack([generator.random_transform(image, seed=own) for own in seeds])
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "augment_image", "cell_type": "code", "points": 0, "task": false}
check("augment_image")

# %%
face = train.images[few["Wearing_Hat"].argmax()]
versions = attempt(augment_image, face, attempt(training_generator), 11, SEED)
augmentation_plots.moved(face, versions)

# %% [markdown]
# Would you give all of them the same 40 answers? Look at the hat and the chin at the border of the
# picture. If something that a label speaks of is gone, your ranges are too wide. Here you can find out
# by hand where too wide begins. (In this figure height and width mean what they say; see the note in
# exercise 1.)

# %%
widgets.augmentation_playground(face)

# %% [markdown]
# ## Which labels survive?
#
# A new picture inherits the labels of the old one. That is only right if the change does not touch what
# the label says. A mirrored smile is a smile. But here is one face, changed without mercy:

# %%
augmentation_plots.too_far(face)

# %% [markdown]
# ### Question · What does a change keep?
#
# In about eight sentences, in the next cell:
#
# 1. Mirroring keeps all of CelebA's 40 labels. Why? Invent a label for faces that it would *not* keep.
# 2. Choose **three** of the changes in the figure. For each, name an attribute whose label may become
#    wrong (or may no longer be answerable) and one that stays right, with a reason. (The 40 names:
#    `few.columns`.)
# 3. All pictures of CelebA show upright faces with the eyes in the same place. What does that mean for
#    turning and shifting as augmentation, and for what kind of new pictures could it be useful?

# %% [markdown] nbgrader={"grade": true, "solution": true, "locked": false, "schema_version": 3, "grade_id": "question_labels", "cell_type": "markdown", "points": 4, "task": false}
# **Marking guide** (part 1: one point; part 2: two points, a third of them for each change with both
# attributes and a reason; part 3: one point)
#
# 1. *None of the 40 speaks of left or right*; what they ask is on both sides or has no side. It would
#    not keep: hair parted on the left, looks to the left, an earring in the right ear only, any text.
# 2. Such as: *shifted up or zoomed in*: `Wearing_Hat`, `Wearing_Necktie`, `Wearing_Necklace`, `Bald`,
#    `Goatee` leave the picture, `Smiling`, `Eyeglasses` stay. *Much brighter*: `Pale_Skin`,
#    `Blond_Hair`, `Gray_Hair`, `Black_Hair`, `Rosy_Cheeks` change, `Eyeglasses`, `Bangs` stay.
#    *Half as wide*: `Oval_Face`, `Chubby`, `Big_Nose`, `Narrow_Eyes` change, `Smiling` stays.
#    *Blurred*: `Blurry` becomes true, `5_o_Clock_Shadow`, `Bags_Under_Eyes`, `Arched_Eyebrows`
#    cannot be seen; `Wearing_Hat` stays. *Turned, upside down*: the labels stay true, but no such
#    picture will ever be asked about; some (`Mouth_Slightly_Open`, `Receding_Hairline`) get hard.
# 3. The test pictures are upright and centred as well, so the network is taught a tolerance that
#    *these* pictures do not ask for, and pays for it with capacity and training time. It is useful for
#    faces that are not aligned: snapshots, a detector's rough boxes, tilted heads.

# %% [markdown]
# ## Batches with labels
#
# For training we need batches of `(images, labels)`, read from the files while the network learns, moved
# anew in every epoch. A generator can do that from a table of names: `flow_from_dataframe`.
#
# ### Exercise 4 · `augmented_batches(attributes, images_dir, generator, size, batch_size, seed)`
#
# Return what `generator.flow_from_dataframe(…)` returns, set up so that
#
# - the pictures are those of the table and no others: `attributes` is indexed by `image_id`, the name of
#   the file in the folder `images_dir`. (Keras wants the names in a *column*: `reset_index()` gives
#   a new table that has one.)
# - the labels of a picture are **all** its columns, 0 or 1, in the table's order (`class_mode="raw"`);
#   there may be 40 or any other number of them;
# - pictures are **grey**, float32, of shape `(height, width, 1)`, with `size` = `(height, width)`;
# - they are shuffled, `batch_size` at a time; an epoch has every picture once, and its last batch may be
#   smaller;
# - the same `seed` gives the same batches;
# - the table itself stays as it is.


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "augmented_batches_solution", "cell_type": "code", "task": false}
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    """Return an iterator over shuffled batches of grey pictures and their labels."""
    ### BEGIN SOLUTION
    return generator.flow_from_dataframe(
        attributes.reset_index(),
        images_dir,
        x_col="image_id",
        y_col=list(attributes.columns),
        class_mode="raw",
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=seed,
    )
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "augmented_batches", "cell_type": "code", "points": 0, "task": false}
check("augmented_batches")

# %%
generator = attempt(training_generator)
batches = attempt(augmented_batches, few, sample.images_dir, generator, SIZE, 20, SEED)
plots.first_batch(batches)

# %% [markdown]
# (If pictures look a little jagged: Keras picks single pixels when it makes a picture smaller, unless
# you ask for `interpolation="bilinear"`. Either is accepted.)
#
# ## Onto the disk
#
# Sometimes you want the new pictures as files: to show them to somebody, or to label them by hand. Two
# things must never happen then: that an original is changed, and that one picture overwrites another.
# This helper finds a name that is still free. You may use it in the next two exercises.


# %%
def free_path(folder, stem, ending):
    """Return folder/stem + ending, or with _1, _2, … behind the stem if that is taken."""
    path, number = Path(folder) / f"{stem}{ending}", 0
    while path.exists():
        number += 1
        path = Path(folder) / f"{stem}_{number}{ending}"
    return path


# %% [markdown]
# ### Exercise 5 · `save_augmented(path, out_dir, generator, count)`
#
# Write `count` augmented versions of the picture at `path` into the folder `out_dir`, as JPEG or PNG:
#
# - `out_dir` may not be there yet: then make it, with the folders above it. It may also be the folder
#   of the original;
# - each new picture has the original's height and width, and is moved by `generator` (one like yours
#   from exercise 1), each in another way; grey or in colour, as you like;
# - **no file that was there before is changed or replaced**: not the original, not the pictures of an
#   earlier call;
# - exactly `count` files are added. What you return does not matter.
#
# Files hold whole numbers from 0 to 255. Whoever saves numbers from 0 to 1 sees black. (`flow` can
# save too, with `save_to_dir`. Then know two things: it stretches each picture's grey levels to
# the full range, and its names end in a random number of only four digits, the same ones for the same
# seed. So give a `save_prefix`, and count: two pictures can get the same name, and then you have one
# fewer.)


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "save_augmented_solution", "cell_type": "code", "task": false}
def save_augmented(path, out_dir, generator, count):
    """Write `count` augmented versions of a picture into a folder; touch nothing else."""
    ### BEGIN SOLUTION
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    with Image.open(path) as picture:
        pixels = np.asarray(picture.convert("RGB"), dtype=np.float32)
    for _ in range(count):
        new = Image.fromarray(generator.random_transform(pixels).round().astype(np.uint8))
        new.save(free_path(out_dir, f"{Path(path).stem}_augmented", ".png"))
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "save_augmented", "cell_type": "code", "points": 0, "task": false}
check("save_augmented")

# %% [markdown]
# Try it in a folder that Python throws away afterwards. (The folder of your notebook is no place for
# pictures: whoever collects a hundred notebooks would collect them all.)

# %%
with tempfile.TemporaryDirectory() as folder:
    attempt(save_augmented, sample.images_dir / few.index[0], folder, generator, 3)
    print(tell("{}", sorted(path.name for path in Path(folder).iterdir()) or None))

# %% [markdown]
# ## Pictures that vanish
#
# Here is how a project can lose pictures without an error: they are called `.jfif`. That is
# a JPEG by another name, and web browsers save it so. `ImageDataGenerator` looks at endings, and
# skips what it does not know. The endings that it knows, in small or capital letters:

# %%
READABLE = (".png", ".jpg", ".jpeg", ".bmp", ".ppm", ".tif", ".tiff")

# %% [markdown]
# ### Exercise 6 · `convert_unreadable(folder)`
#
# Convert every picture in the folder (not in folders below it) that the generator would skip:
#
# - a picture whose name does not end in one of `READABLE` is written anew as a **real JPEG** (or PNG) with
#   a fitting ending: `a.jfif` becomes `a.jpg`. Then the old file goes. That holds for any
#   ending, or none, if Pillow can open the file: `.jfif`, `.webp`, `.gif`, …;
# - **nothing is lost**: if the new name is taken, choose another one;
# - **nothing readable is touched**: such files keep their names and every byte;
# - what is no picture (`notes.txt`, or a broken file) stays as it is, and does not stop the others;
# - pictures with a palette or with transparency are converted too: JPEG knows only plain colours
#   (`picture.convert("RGB")`);
# - return **how many** pictures were converted.
#
# ```
# before:  a.jfif  b.webp  b.jpg  notes.txt       after:  a.jpg  b.jpg  b_1.jpg  notes.txt     result: 2
# ```


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "convert_unreadable_solution", "cell_type": "code", "task": false}
def convert_unreadable(folder):
    """Convert the pictures that the generator skips; return how many."""
    ### BEGIN SOLUTION
    converted = 0
    for path in sorted(Path(folder).iterdir()):
        if path.suffix.lower() in READABLE or not path.is_file():
            continue
        try:
            with Image.open(path) as picture:
                pixels = picture.convert("RGB")
        except OSError:  # no picture
            continue
        pixels.save(free_path(folder, path.stem, ".jpg"), quality=95)
        path.unlink()
        converted += 1
    return converted
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "convert_unreadable", "cell_type": "code", "points": 0, "task": false}
check("convert_unreadable")

# %% [markdown]
# See it happen. Six copies of faces, two of them called `.jfif`. How many does the generator find,
# before and after?


# %%
def found_by_the_generator(folder):
    """Return the names of the pictures that Keras finds in the folders below this one."""
    found = ImageDataGenerator().flow_from_directory(folder, class_mode=None)
    return [Path(name).name for name in found.filenames]


with tempfile.TemporaryDirectory() as folder:
    faces = Path(folder) / "faces"
    faces.mkdir()
    for name, ending in zip(few.index, [".jpg", ".jfif", ".jpg"] * 2, strict=False):
        copy = faces / Path(name).with_suffix(ending)
        copy.write_bytes((sample.images_dir / name).read_bytes())
    print(tell("before: {}", found_by_the_generator(folder)))
    converted = attempt(convert_unreadable, faces)
    print(tell("{} converted, after: {}", converted, found_by_the_generator(folder)))

# %% [markdown]
# ## What Keras says today
#
# `ImageDataGenerator` is **deprecated**. Keras 3 does not offer it under its own name any more (that is why
# it came from `tensorflow.keras`), nobody mends it (you have met one mistake above), and it leans on a
# part of SciPy that SciPy 2 will remove. You learn it because countless programs and courses use it,
# and because its ideas are the same everywhere. For a new project, take **preprocessing layers**. Such
# rules, as layers (put in your own numbers):

# %%
augmentation_layers = keras.Sequential(
    [
        keras.layers.RandomRotation(10 / 360, fill_mode="nearest"),
        keras.layers.RandomTranslation(0.1, 0.1, fill_mode="nearest"),
        keras.layers.RandomZoom((-0.1, 0.1), (-0.1, 0.1), fill_mode="nearest"),
        keras.layers.RandomFlip("horizontal"),
    ]
)

# %%
keras.utils.set_random_seed(SEED)
six_times = np.repeat(face[np.newaxis], 6, axis=0)
augmentation_plots.two_ways(
    versions, augmentation_layers(six_times, training=True), ("ImageDataGenerator", "Keras layers")
)

# %% [markdown]
# The lower row is a little blurred: each layer draws the picture anew between its pixels, three times in
# a row, and the generator does all its moves in one. Rotation counts in full turns there, not in
# degrees. (Rescaling is a layer too: `Rescaling(1 / 255)`.) The
# layers take a whole batch at once, run in TensorFlow, and can be part of the model: then they work in
# training only and are saved with it. Are they faster? Ask your own machine. (`tf.function` compiles
# them, as they are compiled inside a model.)


# %%
def pictures_per_second(move, images, rounds=5):
    """Return how many pictures `move` moves in a second, after one round to warm up."""
    move(images)
    started = time.perf_counter()
    for _ in range(rounds):
        move(images)
    return rounds * len(images) / (time.perf_counter() - started)


def speed_of_generator(generator, images):
    """Return how many pictures per second a generator moves in memory."""
    return pictures_per_second(
        lambda some: next(generator.flow(some, batch_size=len(some))), images
    )


# %%
many = train.images[:FEW].repeat(4, axis=0)
compiled_layers = tf.function(lambda images: augmentation_layers(images, training=True))
speeds = attempt(speed_of_generator, generator, many), pictures_per_second(compiled_layers, many)
tell("generator: {:.0f}, layers: {:.0f} pictures per second", *speeds)

# %% [markdown]
# ## Does it help?
#
# Now the experiment. The same small network learns from the same 100 faces, once as they are and once
# augmented. Everything else must be equal: the same number of epochs, **the same weights at the
# beginning**, the same test pictures. And because one training is a matter of luck, we repeat it with
# several seeds. (The test pictures were made smaller more smoothly than Keras does it for training,
# unless you asked for `"bilinear"`. That is the same for both ways, so the comparison stays fair.)


# %%
def small_network():
    """Return a new, compiled network for pictures of `SIZE`."""
    model = keras.Sequential([keras.Input((*SIZE, 1)), keras.layers.Rescaling(4.0, offset=-2.0)])
    for filters in (8, 16, 32):
        model.add(keras.layers.Conv2D(filters, 3, padding="same", activation="relu"))
        model.add(keras.layers.MaxPooling2D())
    model.add(keras.layers.Flatten())
    model.add(keras.layers.Dense(64, activation="relu"))
    model.add(keras.layers.Dense(40, activation="sigmoid"))
    model.compile(loss="binary_crossentropy", optimizer="rmsprop")
    return model


# %% [markdown]
# ### Exercise 7 · `train_from_seed(build, batches, epochs, seed)`
#
# Train a network whose beginning is decided by a seed, and return it:
#
# - `build` is a function without arguments, such as `small_network`. It returns a new, compiled model.
#   Call it once, *inside* your function;
# - before that, set **all** random numbers of Keras by the seed (`keras.utils.set_random_seed` does that).
#   Weights are drawn when a model is built;
# - train on `batches` (what `augmented_batches` returns, or a dataset) for `epochs` epochs, silently
#   (`verbose=0`);
# - return the trained model. Twice the same seed: twice the same model. Another seed: another one.


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "train_from_seed_solution", "cell_type": "code", "task": false}
def train_from_seed(build, batches, epochs, seed):
    """Return a model that `build` has made and that was trained, all of it from one seed."""
    ### BEGIN SOLUTION
    keras.utils.set_random_seed(seed)
    model = build()
    model.fit(batches, epochs=epochs, verbose=0)
    return model
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "train_from_seed", "cell_type": "code", "points": 0, "task": false}
check("train_from_seed")

# %% [markdown]
# ### Exercise 8 · `paired_gain(without, augmented)`
#
# Two arrays of scores: `without[k]` and `augmented[k]` come from the same seed. Both go up and down with
# the luck of their seed, **together**. So look at the differences within the pairs. Return two numbers:
#
# - the **gain**: the mean of the differences `augmented - without`. It may be negative;
# - its **standard error**: the standard deviation of these differences (the one that divides by n - 1),
#   divided by √n, where n is the number of pairs (2 or more).
#
# ```
# without    augmented    differences
#  0.60        0.63          0.03
#  0.70        0.71          0.01        result: (0.02, 0.01)
# ```
#
# How far from 0 must the gain be, before luck alone hardly explains it? With many pairs, two standard
# errors; with four pairs **3.2** of them, with three 4.3 (Student's t, 95 %): a spread that was itself
# measured on so few differences is not to be trusted much.


# %% nbgrader={"grade": false, "solution": true, "locked": false, "schema_version": 3, "grade_id": "paired_gain_solution", "cell_type": "code", "task": false}
def paired_gain(without, augmented):
    """Return the mean of the paired differences and its standard error."""
    ### BEGIN SOLUTION
    differences = np.asarray(augmented) - np.asarray(without)
    return differences.mean(), differences.std(ddof=1) / np.sqrt(len(differences))
    ### END SOLUTION


# %% nbgrader={"grade": true, "solution": false, "locked": true, "schema_version": 3, "grade_id": "paired_gain", "cell_type": "code", "points": 0, "task": false}
check("paired_gain")

# %% [markdown]
# We keep two scores of each network, on test pictures. **Balanced accuracy** you know from step 2: 0.5 is
# worth nothing, and it only asks on which side of 0.5 an answer falls. The **loss** (binary
# cross-entropy) also asks how sure the network was. It is small for the careful and large for those
# who are wrong and sure of it. So more is better for the first, and less for the second: there, a
# **negative** gain is the improvement.

# %%
EPOCHS = 30
PAIRS = 4


# %%
def done(result, exercise):
    """Return a result, or say which exercise did not give one."""
    if result is None:
        raise ValueError(f"{exercise} gives nothing yet")
    return result


def one_run(generator, seed):
    """Train on the few faces; return balanced accuracy and loss on the test pictures."""
    batches = augmented_batches(few, sample.images_dir, generator, SIZE, 25, seed)
    batches = done(batches, "augmented_batches")
    model = done(train_from_seed(small_network, batches, EPOCHS, seed), "train_from_seed")
    answers = np.asarray(model(test.images))
    return mean_balanced_accuracy(answers, test.labels), cross_entropy(answers, test.labels)


# %%
def experiment(plain, augmenting, seeds):
    """Return the scores, shape (seeds, 2 ways, 2 scores), and tell of each pair on the way."""
    results = []
    for seed in seeds:
        results.append([one_run(way, seed) for way in (plain, augmenting)])
        (without, _), (augmented, _) = results[-1]
        words = "seed {}: balanced accuracy {:.3f} without, {:.3f} with"
        print(tell(words, seed, without, augmented))
    return np.array(results)


# %% [markdown]
# Eight trainings, a line for each pair: have a little patience.

# %%
accuracy = loss = None  # nothing old is left if you stop the training
ways = attempt(validation_generator), attempt(training_generator)
results = attempt(experiment, *ways, range(SEED, SEED + PAIRS))
accuracy, loss = (attempt(np.take, results, place, axis=2) for place in (0, 1))


# %%
def in_words(score, pairs):
    """Say what `paired_gain` makes of pairs of scores."""
    gain, error = done(paired_gain(*pairs.T), "paired_gain")
    return tell(f"{score}: gain {gain:+.3f}, standard error {error:.3f}")


print(attempt(in_words, "balanced accuracy", accuracy))
print(attempt(in_words, "loss", loss))

# %%
augmentation_plots.gains(accuracy, "balanced accuracy")

# %%
augmentation_plots.gains(loss, "loss (nats per answer)", lower_is_better=True)

# %% [markdown]
# Whatever you see, it is *your* result, on this sample, with this network, these ranges, this number of
# epochs. Do not be disappointed if augmentation did not help, and do not be content with four seeds. And
# where the two scores disagree, ask what each of them rewards.
#
# ### Question · What has the experiment shown?
#
# In about eight sentences, in the next cell:
#
# 1. Report your result for both scores, as honestly as you can: gain, standard error, number of seeds,
#    and what it does and does not show.
# 2. Why must both networks of a pair begin with the same weights, and why are several seeds needed all
#    the same?
# 3. Augmented pictures are harder to learn by heart. Which of the two scores would you expect to profit
#    from that first, and what would change if you doubled the number of epochs?
# 4. A colleague tries twenty settings of the generator and reports the one with the best test score. What
#    is wrong, and how would you do it?

# %% [markdown] nbgrader={"grade": true, "solution": true, "locked": false, "schema_version": 3, "grade_id": "question_experiment", "cell_type": "markdown", "points": 4, "task": false}
# **Marking guide** (one point for each part; half a point where the reason is missing)
#
# 1. *Numbers with their spread, and a sentence that fits them*: "no difference shown" where the gain is
#    within 3.2 standard errors (four pairs), not "it does not work". Four seeds are few; another sample,
#    network or number of epochs may give another answer. Full points for an honest "it did harm".
# 2. *The same weights*: so that the difference is due to augmentation and not to the luck of the beginning
#    (a paired comparison is more precise). *Several seeds*: because the effect of augmentation itself
#    depends on the beginning and on which changes were drawn; one pair has no spread.
# 3. *The loss*: a network that knows its pictures by heart is sure and wrong on new ones, and the loss
#    punishes just that. With more epochs the plain network learns more by heart and its loss
#    rises, while the augmented one still gains: it needs longer, since every epoch is new to it.
# 4. *The test pictures were used for a choice*: the best of twenty noisy scores is partly luck, and is too
#    good. Choose on validation pictures, then measure the chosen one once on test pictures.

# %% [markdown]
# ## What you have now
#
# - A generator that moves pictures, and one that leaves them alone.
# - Batches, single pictures and files made by it, and labels that stay with their picture.
# - A folder in which no picture is silently skipped.
# - The same in the layers that Keras recommends today.
# - An experiment with pairs, seeds and a standard error, and its result, welcome or not.
#
# ## If you want more
#
# Not graded. Only mirror, and move nothing else: is that better for faces that are all centred? Double
# `EPOCHS`. Or put `augmentation_layers` into `small_network`, in front of the `Rescaling` layer, and
# train it on plain batches: the same result, and how much faster?
# Then the question behind all of this: how many *real* new faces is augmentation worth? Train
# without it on 150, 200, 300 faces until you are as good.

# %%
# Your playground.
