"""Each misconception of step 3 is caught by the check named for it: (exercise, check, source)."""

from collections.abc import Callable

import pytest

from course.checking.result import CheckResult, Outcome

pytestmark = pytest.mark.tensorflow

Run = Callable[..., tuple[CheckResult, ...]]

RIGHT_RULES = {
    "rotation_range": "10",
    "width_shift_range": "0.1",
    "height_shift_range": "0.1",
    "zoom_range": "0.1",
    "horizontal_flip": "True",
    "rescale": "1 / 255",
}
FLOW = {
    "y_col": "list(attributes.columns)",
    "class_mode": '"raw"',
    "color_mode": '"grayscale"',
    "target_size": "size",
    "batch_size": "batch_size",
    "seed": "seed",
}


def training(**rules: str) -> str:
    given = ", ".join(f"{name}={value}" for name, value in (RIGHT_RULES | rules).items())
    return f"def training_generator():\n    return ImageDataGenerator({given})\n"


def validation(rules: str) -> str:
    return f"def validation_generator():\n    return ImageDataGenerator({rules})\n"


def batches(table: str = "attributes.reset_index()", **options: str) -> str:
    given = ", ".join(f"{name}={value}" for name, value in (FLOW | options).items())
    return f"""
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    return generator.flow_from_dataframe({table}, images_dir, x_col="image_id", {given})
"""


CONVERT = """
def convert_unreadable(folder):
    converted = 0
    for path in sorted(Path(folder).iterdir()):
        if {skip}:
            continue
        {work}
        converted += 1
    return converted
"""
SKIP = "path.suffix.lower() in READABLE"
TRY = """try:
            with Image.open(path) as picture:
                pixels = picture.convert("RGB")
        except OSError:
            continue
        """


def convert(work: str, skip: str = SKIP) -> str:
    return CONVERT.format(skip=skip, work=work)


SAVE = """
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=float)
    for number in range({count}):
        new = Image.fromarray({new})
        new.save(Path(out_dir) / {name})
"""
NEW = "generator.random_transform(pixels).astype(np.uint8)"
TRAIN = """
def train_from_seed(build, batches, epochs, seed):
    {first}
    {second}
    model.fit({fit}, verbose=0)
    return model
"""
SEED = "keras.utils.set_random_seed(seed)"
BUILD = "model = build()"


def train(first: str = SEED, second: str = BUILD, fit: str = "batches, epochs=epochs") -> str:
    return TRAIN.format(first=first, second=second, fit=fit)


def gain(error: str, differences: str = "augmented - without") -> str:
    return (
        "def paired_gain(without, augmented):\n"
        f"    d = {differences}\n    return d.mean(), {error}\n"
    )


VERSIONS = """
def augment_image(image, generator, count, seed):
    return np.stack([{one} for number in range({count})]){after}
"""


def versions(one: str, count: str = "count", after: str = "") -> str:
    return VERSIONS.format(one=one, count=count, after=after)


WRONG = [
    ("training_generator", "test_turns_a_little", training(rotation_range="0")),
    ("training_generator", "test_turns_a_little", training(rotation_range="90")),
    ("training_generator", "test_turns_a_little", training(rotation_range="0, shear_range=10")),
    ("training_generator", "test_shifts_along_both_sides", training(height_shift_range="0")),
    ("training_generator", "test_shifts_along_both_sides", training(width_shift_range="0.4")),
    ("training_generator", "test_zooms_a_little", training(zoom_range="0")),
    ("training_generator", "test_zooms_a_little", training(zoom_range="0.5")),
    ("training_generator", "test_zooms_a_little", training(zoom_range="(0.85, 1)")),
    (
        "training_generator",
        "test_mirrors_half_and_turns_none_upside_down",
        training(horizontal_flip="False"),
    ),
    (
        "training_generator",
        "test_mirrors_half_and_turns_none_upside_down",
        training(horizontal_flip="True, vertical_flip=True"),
    ),
    ("training_generator", "test_grey_levels_become_0_to_1", training(rescale="None")),
    ("training_generator", "test_grey_levels_become_0_to_1", training(rescale="1 / 256")),
    (
        "training_generator",
        "test_grey_levels_become_0_to_1",
        training(rescale="1 / 255, channel_shift_range=60"),
    ),
    (
        "training_generator",
        "test_grey_levels_become_0_to_1",
        training(rescale="1 / 255, brightness_range=(0.7, 1.3)"),
    ),
    (
        "training_generator",
        "test_grey_levels_become_0_to_1",
        training(rescale="1 / 255, samplewise_center=True"),
    ),
    ("validation_generator", "test_scale_is_that_of_training", validation("")),
    (
        "validation_generator",
        "test_nothing_is_turned_shifted_or_zoomed",
        "def validation_generator():\n    return training_generator()\n",
    ),
    (
        "validation_generator",
        "test_nothing_is_mirrored",
        validation("rescale=1 / 255, horizontal_flip=True"),
    ),
    (
        "validation_generator",
        "test_every_time_the_same",
        validation("rescale=1 / 255, channel_shift_range=20"),
    ),
    (
        "augment_image",
        "test_as_many_pictures_as_asked",
        versions("generator.random_transform(image, seed=seed + number)", count="5"),
    ),
    (
        "augment_image",
        "test_as_many_pictures_as_asked",
        versions("generator.random_transform(image, seed=seed + number)", after=".tolist()"),
    ),
    (
        "augment_image",
        "test_as_bright_as_the_image",
        versions("next(generator.flow(image[None], batch_size=1, seed=seed + number))[0]"),
    ),
    (
        "augment_image",
        "test_as_bright_as_the_image",
        """
def augment_image(image, generator, count, seed):
    generator.rescale = None
    flow = generator.flow(image[np.newaxis], batch_size=1, seed=seed)
    return np.concatenate([next(flow) for _ in range(count)])
""",
    ),
    (
        "augment_image",
        "test_pictures_differ",
        versions("generator.random_transform(image, seed=seed)"),
    ),
    (
        "augment_image",
        "test_seed_decides_the_versions",
        versions("generator.random_transform(image)"),
    ),
    (
        "augment_image",
        "test_seed_decides_the_versions",
        versions("generator.random_transform(image, seed=number)"),
    ),
    (
        "augment_image",
        "test_given_generator_moves",
        versions("training_generator().random_transform(image, seed=seed + number)"),
    ),
    (
        "augment_image",
        "test_image_stays_as_it_was",
        """
def augment_image(image, generator, count, seed):
    image *= 255
    flow = generator.flow(image[np.newaxis], batch_size=1, seed=seed)
    return np.concatenate([next(flow) for _ in range(count)])
""",
    ),
    (
        "augmented_batches",
        "test_labels_stay_with_their_picture",
        """
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    pictures = generator.flow_from_dataframe(attributes.reset_index(), images_dir,
        x_col="image_id", class_mode=None, color_mode="grayscale", target_size=size,
        batch_size=batch_size, seed=seed)

    class Pairs(keras.utils.PyDataset):
        def __len__(self):
            return len(pictures)

        def __getitem__(self, number):
            images = pictures[number]
            first = number * batch_size
            return images, attributes.to_numpy()[first : first + len(images)]

    return Pairs()
""",
    ),
    (
        "augmented_batches",
        "test_labels_stay_with_their_picture",
        batches(table="(2 * attributes - 1).reset_index()"),
    ),
    (
        "augmented_batches",
        "test_every_picture_once_in_an_epoch",
        batches(
            table="attributes.iloc[: len(attributes) // batch_size * batch_size].reset_index()"
        ),
    ),
    (
        "augmented_batches",
        "test_pictures_are_grey_and_of_the_size_asked_for",
        batches(target_size="size[::-1]"),
    ),
    (
        "augmented_batches",
        "test_pictures_are_grey_and_of_the_size_asked_for",
        batches(color_mode='"rgb"'),
    ),
    (
        "augmented_batches",
        "test_given_generator_moves_the_pictures",
        batches().replace("generator.flow", "training_generator().flow"),
    ),
    (
        "augmented_batches",
        "test_given_generator_moves_the_pictures",
        batches().replace("generator.flow", "validation_generator().flow"),
    ),
    ("augmented_batches", "test_seed_decides_the_batches", batches(seed="None")),
    ("augmented_batches", "test_seed_decides_the_batches", batches(shuffle="False")),
    (
        "augmented_batches",
        "test_columns_are_the_tables",
        batches(y_col="sorted(attributes.columns)"),
    ),
    (
        "augmented_batches",
        "test_columns_are_the_tables",
        "def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):\n"
        "    attributes['image_id'] = attributes.index\n"
        "    names = [name for name in attributes.columns if name != 'image_id']\n"
        "    return generator.flow_from_dataframe(attributes, images_dir, x_col='image_id',\n"
        "        y_col=names, class_mode='raw', color_mode='grayscale', target_size=size,\n"
        "        batch_size=batch_size, seed=seed)\n",
    ),
    (
        "save_augmented",
        "test_as_many_files_as_asked",
        SAVE.format(count="count + 1", new=NEW, name='f"{Path(path).stem}_{number}.png"'),
    ),
    (
        "save_augmented",
        "test_originals_stay_untouched",
        SAVE.format(count="count", new=NEW, name='f"{Path(path).stem}_{number}.jpg"'),
    ),
    (
        "save_augmented",
        "test_second_picture_overwrites_nothing",
        SAVE.format(count="count", new=NEW, name='f"augmented_number_{number}.png"'),
    ),
    (
        "save_augmented",
        "test_pictures_come_from_the_generator",
        SAVE.format(
            count="count",
            new="(generator.random_transform(pixels) / 255).astype(np.uint8)",
            name='f"{Path(path).stem}_new_{number}.png"',
        ),
    ),
    (
        "save_augmented",
        "test_pictures_come_from_the_generator",
        SAVE.format(
            count="count",
            new="generator.random_transform(pixels, seed=1).astype(np.uint8)",
            name='f"{Path(path).stem}_new_{number}.png"',
        ),
    ),
    (
        "convert_unreadable",
        "test_skipped_pictures_become_readable",
        convert(
            f"{TRY}pixels.save(free_path(folder, path.stem, '.jpg'))\n        path.unlink()",
            skip='path.suffix != ".jfif"',
        ),
    ),
    (
        "convert_unreadable",
        "test_content_is_what_its_name_says",
        convert(f"{TRY}path.rename(free_path(folder, path.stem, '.jpg'))"),
    ),
    (
        "convert_unreadable",
        "test_content_is_what_its_name_says",
        convert(f"{TRY}pixels.save(free_path(folder, path.stem, '.jpg'))"),
    ),
    (
        "convert_unreadable",
        "test_readable_files_are_untouched",
        convert(
            f"{TRY}path.unlink()\n        pixels.save(free_path(folder, path.stem, '.jpg'))",
            skip='path.suffix in (".jpg", ".png")',
        ),
    ),
    (
        "convert_unreadable",
        "test_no_picture_is_lost_to_a_name",
        convert(f"{TRY}pixels.save(path.with_suffix('.jpg'))\n        path.unlink()"),
    ),
    (
        "convert_unreadable",
        "test_what_is_no_picture_stays",
        convert(
            "Image.open(path).convert('RGB').save(free_path(folder, path.stem, '.jpg'))\n"
            "        path.unlink()"
        ),
    ),
    (
        "convert_unreadable",
        "test_what_is_no_picture_stays",
        convert(
            "try:\n            picture = Image.open(path)\n"
            "        except OSError:\n            continue\n"
            "        picture.convert('RGB').save(free_path(folder, path.stem, '.jpg'))\n"
            "        path.unlink()"
        ),
    ),
    (
        "convert_unreadable",
        "test_palettes_and_transparency",
        convert(
            "try:\n            Image.open(path).save(free_path(folder, path.stem, '.jpg'))\n"
            "        except OSError:\n            continue\n        path.unlink()"
        ),
    ),
    (
        "convert_unreadable",
        "test_says_how_many_and_then_none",
        convert(
            f"{TRY}pixels.save(free_path(folder, path.stem, '.jpg'))\n        path.unlink()"
        ).replace("return converted", "return len(list(Path(folder).iterdir()))"),
    ),
    ("train_from_seed", "test_same_seed_same_model", train(first=BUILD, second=SEED)),
    ("train_from_seed", "test_same_seed_same_model", train(first="pass")),
    (
        "train_from_seed",
        "test_another_seed_another_beginning",
        train(first="keras.utils.set_random_seed(1)"),
    ),
    (
        "train_from_seed",
        "test_each_call_trains_a_model_of_its_own",
        "kept = {}\n"
        + train(second="model = kept.setdefault(build, None) or build()").replace(
            "    return model", "    kept[build] = model\n    return model"
        ),
    ),
    (
        "train_from_seed",
        "test_learns_from_every_picture_in_every_epoch",
        train(fit="batches.take(1), epochs=epochs"),
    ),
    (
        "train_from_seed",
        "test_learns_from_every_picture_in_every_epoch",
        train(fit="batches, epochs=1"),
    ),
    (
        "train_from_seed",
        "test_learns_from_every_picture_in_every_epoch",
        train(fit="batches, epochs=epochs + 1"),
    ),
    (
        "train_from_seed",
        "test_model_is_the_one_that_build_gives",
        train(second="model = small_network()"),
    ),
    (
        "paired_gain",
        "test_gain_is_with_minus_without",
        gain("d.std(ddof=1) / len(d) ** 0.5", differences="without - augmented"),
    ),
    (
        "paired_gain",
        "test_gain_is_with_minus_without",
        gain("d.std(ddof=1) / len(d) ** 0.5", differences="abs(augmented - without)"),
    ),
    (
        "paired_gain",
        "test_spread_is_that_of_the_differences",
        gain("((without.var(ddof=1) + augmented.var(ddof=1)) / len(d)) ** 0.5"),
    ),
    ("paired_gain", "test_few_seeds_divide_by_one_less", gain("d.std() / len(d) ** 0.5")),
    ("paired_gain", "test_more_seeds_are_surer", gain("d.std(ddof=1)")),
    (
        "paired_gain",
        "test_pairs_stay_pairs",
        gain("d.std(ddof=1) / len(d) ** 0.5", differences="np.sort(augmented) - np.sort(without)"),
    ),
]


@pytest.mark.parametrize(("exercise", "check", "source"), WRONG)
def test_misconception_is_caught(run: Run, exercise: str, check: str, source: str) -> None:
    results = {result.check: result for result in run(exercise, source=source)}
    assert results[check].outcome in (Outcome.NOT_YET, Outcome.RAISED)


def test_every_hidden_check_has_its_wrong_answer(run: Run) -> None:
    exercises = sorted({exercise for exercise, _, _ in WRONG})
    checks = {(result.exercise, result.check) for result in run(*exercises)}
    assert checks == {(exercise, check) for exercise, check, _ in WRONG}
