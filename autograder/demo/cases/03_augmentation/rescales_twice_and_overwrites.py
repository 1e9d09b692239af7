# %%
"""Rescales twice, augments for validation, renames pictures, forgets the epochs and the seed."""

STARTS_FROM = "reference"
LOSES = [
    "test_nothing_is_mirrored",
    "test_every_time_the_same",
    "test_as_bright_as_the_image",
    "test_labels_stay_with_their_picture",
    "test_columns_are_the_tables",
    "test_second_picture_overwrites_nothing",
    "test_skipped_pictures_become_readable",
    "test_content_is_what_its_name_says",
    "test_no_picture_is_lost_to_a_name",
    "test_what_is_no_picture_stays",
    "test_palettes_and_transparency",
    "test_same_seed_same_model",
    "test_learns_from_every_picture_in_every_epoch",
    "test_spread_is_that_of_the_differences",
    "test_few_seeds_divide_by_one_less",
    "test_more_seeds_are_surer",
    "test_pairs_stay_pairs",
]


# %% validation_generator_solution
def validation_generator():
    return ImageDataGenerator(rescale=1 / 255, horizontal_flip=True)


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    flow = generator.flow(image[np.newaxis], batch_size=1, seed=seed)
    return np.concatenate([next(flow) for _ in range(count)])


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    return generator.flow_from_dataframe(
        attributes.reset_index(),
        images_dir,
        x_col="image_id",
        y_col=sorted(attributes.columns)[::-1],
        class_mode="raw",
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=seed,
    )


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=float)
    for number in range(count):
        new = generator.random_transform(pixels).astype(np.uint8)
        Image.fromarray(new).save(Path(out_dir) / f"new_{number}.png")


# %% convert_unreadable_solution
def convert_unreadable(folder):
    converted = 0
    for path in Path(folder).glob("*.jfif"):
        path.rename(path.with_suffix(".jpg"))
        converted += 1
    return converted


# %% train_from_seed_solution
def train_from_seed(build, batches, epochs, seed):
    model = build()
    keras.utils.set_random_seed(seed)
    model.fit(batches, verbose=0)
    return model


# %% paired_gain_solution
def paired_gain(without, augmented):
    return augmented.mean() - without.mean(), np.concatenate([without, augmented]).std()
