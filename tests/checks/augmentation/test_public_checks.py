"""The mistakes people really make are seen by `check`, which gives one hint, and one that fits.

Each: (exercise, words of the hint, what stands in the reference, what stands there instead).
"""

import ast
from collections.abc import Callable

import pytest

from autograder.reference_code import definitions
from autograder.release.source import reference_notebook
from course.checking.render import as_text
from course.checking.result import CheckResult, Outcome

pytestmark = pytest.mark.tensorflow

Run = Callable[..., tuple[CheckResult, ...]]

ONE = "generator.random_transform(image, seed=own)"
ALL = f"np.stack([{ONE} for own in seeds])"
FROM_TABLE = "y_col=list(attributes.columns), class_mode='raw'"
NEW_ERROR = "differences.std(ddof=1) / np.sqrt(len(differences))"
NEW_NAME = "free_path(out_dir, f'{Path(path).stem}_augmented', '.png')"
MAKE_FOLDER = "Path(out_dir).mkdir(parents=True, exist_ok=True)"

MISTAKES = [
    ("training_generator", "in and out", "zoom_range=0.1", "zoom_range=(0.9, 1)"),
    ("training_generator", "zooms in and out", "zoom_range=0.1", "zoom_range=(1, 1.1)"),
    ("training_generator", "Divide by 255", "1 / 255", "1 / 256"),
    ("training_generator", "1 / 255", "rescale=1 / 255, ", ""),
    ("training_generator", "Leave out brightness", "=True", "=True, brightness_range=(0.7, 1.3)"),
    ("training_generator", "Leave out brightness", "=True", "=True, channel_shift_range=60"),
    ("training_generator", "Leave out brightness", "=True", "=True, samplewise_center=True"),
    ("training_generator", "one number", "rotation_range=10", "rotation_range=(5, 30)"),
    ("training_generator", "on their head", "=True", "=True, vertical_flip=True"),
    ("validation_generator", "Divide by 255", "1 / 255", "1 / 256"),
    ("validation_generator", "never moved", "1 / 255", "1 / 255, horizontal_flip=True"),
    ("validation_generator", "never moved", "1 / 255", "1 / 255, rotation_range=10"),
    ("validation_generator", "Leave out bright", "1 / 255", "1 / 255, brightness_range=(0.7, 1.3)"),
    ("augment_image", "np.stack", "np.stack", "np.concatenate"),
    ("augment_image", "batch of as many", ALL, "next(generator.flow(image[None] * 255))"),
    ("augment_image", "float32", "for own in seeds])", "for own in seeds]).astype(float)"),
    ("augment_image", "The same seed", "seed=own", "seed=seed"),
    ("augment_image", "also if `seed` is 0", "range(seed, seed + count)", "[seed] * count"),
    ("augment_image", "does not rescale", "transform(image", "transform(image * 255"),
    ("augment_image", "rescaled once more", ONE, f"{ONE} / 255"),
    ("augment_image", "the original", "[generator", "[image if own == seed else generator"),
    ("augment_image", "Set no attribute", "seeds =", "generator.rescale = None\n    seeds ="),
    ("augment_image", "that is given", "[generator", "[training_generator()"),
    ("augmented_batches", "grayscale", "color_mode='grayscale', ", ""),
    ("augmented_batches", "target_size=size", "=size,", "=size[::-1],"),
    ("augmented_batches", "target_size=size", "target_size=size, ", ""),
    ("augmented_batches", "batch_size=batch_size", "batch_size=batch_size, ", ""),
    ("augmented_batches", "y_col=list", "list(attributes.columns)", "list(attributes.columns[:5])"),
    ("augmented_batches", "y_col=list", "class_mode='raw'", "class_mode=None"),
    ("augmented_batches", "before", "list(attributes", "list(attributes.reset_index()"),
    ("augmented_batches", "none of the pictures", "(), images_dir", "(), 'nowhere'"),
    ("augmented_batches", "none of the pictures", "(), images_dir", "()"),
    (
        "augmented_batches",
        "the table first",
        "attributes.reset_index(), images_dir",
        "images_dir, attributes",
    ),
    ("augmented_batches", "returns", "attributes.reset_index()", "attributes"),
    ("augmented_batches", "y_col", f"{FROM_TABLE}, ", ""),
    ("save_augmented", "`free_path`", NEW_NAME, "Path(out_dir) / f'{Path(path).stem}_{_}.png'"),
    ("save_augmented", "no more and no fewer", "range(count)", "range(count + 1)"),
    ("save_augmented", "(width, height)", "new.save", "new.resize(new.size[::-1]).save"),
    ("save_augmented", "does not rescale", "transform(pixels", "transform(255 * pixels"),
    ("save_augmented", "is black", "transform(pixels", "transform(pixels / 255"),
    ("save_augmented", "`.jpg`", "'.png'", "'.bmp'"),
    ("save_augmented", "parents=True", "parents=True, ", ""),
    ("save_augmented", "is its folder there", MAKE_FOLDER, "pass"),
    ("save_augmented", "exist_ok=True", ", exist_ok=True", ""),
    ("save_augmented", "anew", "transform(pixels)", "transform(pixels, seed=1)"),
    (
        "convert_unreadable",
        "every ending",
        "path.suffix.lower() in READABLE",
        "'.jfif' not in path.name",
    ),
    ("convert_unreadable", "Capital", "path.suffix.lower()", "path.suffix"),
    ("convert_unreadable", "path.unlink()", "path.unlink()", "pass"),
    ("convert_unreadable", "bare names", "Path(folder).iterdir()", "map(Path, os.listdir(folder))"),
    ("convert_unreadable", "rglob", "iterdir()", "rglob('*')"),
    ("convert_unreadable", "must fit the name", "quality=95", "format='PNG'"),
    (
        "convert_unreadable",
        "free name",
        "free_path(folder, path.stem, '.jpg')",
        "path.with_suffix('.jpg')",
    ),
    ("train_from_seed", "Return `model`", "model.fit(", "return model.fit("),
    ("train_from_seed", "Call `build()`", "build()", "small_network()"),
    ("train_from_seed", "As many epochs", "epochs=epochs", "epochs=epochs + 1"),
    (
        "train_from_seed",
        "do not compile",
        "model.fit(",
        "model.compile('adam', 'mse')\n    model.fit(",
    ),
    ("train_from_seed", "`build()` once", "model = build()", "build()\n    model = build()"),
    ("paired_gain", "ddof=1", "ddof=1", ""),
    ("paired_gain", "by √n", " / np.sqrt(len(differences))", ""),
    ("paired_gain", "not by n", "np.sqrt(len(differences))", "len(differences)"),
    ("paired_gain", "spread of the differences", NEW_ERROR, "np.std(augmented, ddof=1) / 2"),
    ("paired_gain", "harm is negative", "differences.mean()", "-differences.mean()"),
]


@pytest.fixture(scope="module")
def answers() -> dict[str, str]:
    """The reference's functions by name."""
    tree = ast.parse(definitions(reference_notebook("03_augmentation")))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    return {node.name: ast.unparse(node) for node in functions}


@pytest.mark.parametrize(("exercise", "words", "right", "wrong"), MISTAKES)
def test_mistake_is_seen_and_told_once(
    run: Run, answers: dict[str, str], exercise: str, words: str, right: str, wrong: str
) -> None:
    assert right in answers[exercise]
    source = "import os\n" + answers[exercise].replace(right, wrong)
    results = run(exercise, source=source, room="course")
    assert [result for result in results if result.outcome is not Outcome.PASSED]
    hints = [line for line in as_text(results).splitlines() if line.startswith("    hint: ")]
    assert len(hints) == 1, as_text(results)
    assert words in hints[0]
