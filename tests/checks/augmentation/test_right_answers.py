"""Every right style of step 3 passes: (exercise, style, source), none of them the reference's."""

from collections.abc import Callable

import pytest

from course.checking.result import CheckResult, Outcome

pytestmark = pytest.mark.tensorflow

Run = Callable[..., tuple[CheckResult, ...]]
ROOMS = pytest.mark.parametrize("room", ["course", "autograder"])

RIGHT = [
    (
        "training_generator",
        "smallest ranges, black borders, a zoom as a pair",
        """
def training_generator():
    return ImageDataGenerator(rotation_range=5, width_shift_range=0.05, height_shift_range=0.05,
        zoom_range=[0.95, 1.05], horizontal_flip=True, rescale=1.0 / 255, fill_mode="constant")
""",
    ),
    (
        "training_generator",
        "largest ranges, reflected borders, a function instead of rescale",
        """
def training_generator():
    return ImageDataGenerator(rotation_range=30, width_shift_range=0.2, height_shift_range=0.2,
        zoom_range=0.2, horizontal_flip=True, fill_mode="reflect",
        preprocessing_function=lambda image: image / 255)
""",
    ),
    (
        "training_generator",
        "shifts in pixels and from a list, a little shear, a class of one's own",
        """
class Generator(ImageDataGenerator):
    pass

def training_generator():
    return Generator(rotation_range=20, width_shift_range=7,
        height_shift_range=[-0.1, -0.05, 0.05, 0.1], zoom_range=(0.85, 1.1), shear_range=3,
        horizontal_flip=True, rescale=1 / 255)
""",
    ),
    (
        "validation_generator",
        "a function instead of rescale",
        """
def validation_generator():
    return ImageDataGenerator(preprocessing_function=lambda image: image / 255.0)
""",
    ),
    (
        "augment_image",
        "flow, one picture at a time, in 0 to 255",
        """
def augment_image(image, generator, count, seed):
    flow = generator.flow(255 * image[np.newaxis], batch_size=1, seed=seed)
    return np.concatenate([next(flow) for _ in range(count)])
""",
    ),
    (
        "augment_image",
        "flow, all pictures at once",
        """
def augment_image(image, generator, count, seed):
    images = np.repeat(np.expand_dims(image, 0), count, axis=0) * 255
    return next(generator.flow(images, batch_size=count, shuffle=False, seed=seed))
""",
    ),
    (
        "augment_image",
        "NumPy's seed once, then a loop into an empty array",
        """
def augment_image(image, generator, count, seed):
    np.random.seed(seed)
    result = np.empty((count, *image.shape), dtype="float32")
    for number in range(count):
        result[number] = generator.random_transform(image.copy())
    return result
""",
    ),
    (
        "augmented_batches",
        "absolute paths, no folder, float labels, bilinear",
        """
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    table = attributes.astype("float32").copy()
    table["path"] = [str(Path(images_dir) / name) for name in attributes.index]
    return generator.flow_from_dataframe(table, x_col="path", y_col=attributes.columns.tolist(),
        class_mode="raw", color_mode="grayscale", target_size=tuple(size), shuffle=True,
        batch_size=batch_size, seed=seed, interpolation="bilinear", validate_filenames=False)
""",
    ),
    (
        "augmented_batches",
        "pictures in memory and flow",
        """
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    height, width = size
    images = [np.asarray(Image.open(Path(images_dir) / name).convert("L").resize((width, height)))
              for name in attributes.index]
    images = np.stack(images)[..., np.newaxis].astype("float32")
    return generator.flow(images, attributes.to_numpy(), batch_size=batch_size, seed=seed)
""",
    ),
    (
        "save_augmented",
        "flow with save_to_dir",
        """
def save_augmented(path, out_dir, generator, count):
    path, out_dir = Path(path), Path(out_dir)
    out_dir.mkdir(parents=True, exist_ok=True)
    image = np.asarray(Image.open(path).convert("RGB"))[np.newaxis]
    before = len(list(out_dir.iterdir()))
    flow = generator.flow(image, batch_size=1, save_to_dir=out_dir, save_prefix=path.stem)
    while len(list(out_dir.iterdir())) < before + count:
        next(flow)
""",
    ),
    (
        "save_augmented",
        "grey, in 0 to 1 by augment_image, JPEG, random names",
        """
import os
import uuid

def save_augmented(path, out_dir, generator, count):
    os.makedirs(out_dir, exist_ok=True)
    image = np.asarray(Image.open(path).convert("L"), dtype="float32")[..., None] / 255
    for seed in range(count):
        new = np.uint8(255 * augment_image(image, generator, 1, seed)[0, ..., 0])
        Image.fromarray(new).save(os.path.join(out_dir, f"{uuid.uuid4()}.jpg"))
    return count
""",
    ),
    (
        "convert_unreadable",
        "os.listdir, a .jfif is renamed, others become PNG, numbered names",
        """
import os

def convert_unreadable(folder):
    done = 0
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        stem, ending = os.path.splitext(path)
        if ending.lower() in READABLE:
            continue
        try:
            with Image.open(path) as picture:
                picture.load()
                same = picture.format == "JPEG"
                new = stem + (".jpg" if same else ".png")
                while os.path.exists(new):
                    stem += "x"
                    new = stem + (".jpg" if same else ".png")
                if not same:
                    picture.convert("RGBA").save(new)
            os.rename(path, new) if same else os.remove(path)
            done += 1
        except Exception:
            pass
    return np.int64(done)
""",
    ),
    (
        "train_from_seed",
        "epoch by epoch",
        """
def train_from_seed(build, batches, epochs, seed):
    keras.utils.set_random_seed(int(seed))
    network = build()
    for _ in range(epochs):
        network.fit(batches, verbose=0)
    return network
""",
    ),
    (
        "paired_gain",
        "plain Python, a list",
        """
from statistics import mean, stdev

def paired_gain(without, augmented):
    differences = [float(b) - float(a) for a, b in zip(without, augmented)]
    return [mean(differences), stdev(differences) / len(differences) ** 0.5]
""",
    ),
    (
        "paired_gain",
        "SciPy, an array",
        """
from scipy import stats

def paired_gain(without, augmented):
    differences = augmented - without
    return np.array([np.mean(differences), stats.sem(differences)])
""",
    ),
]


@ROOMS
@pytest.mark.parametrize(("exercise", "style", "source"), RIGHT)
def test_other_style_passes(run: Run, exercise: str, style: str, source: str, room: str) -> None:
    results = run(exercise, source=source, room=room)
    assert results
    assert [result for result in results if result.outcome is not Outcome.PASSED] == []
