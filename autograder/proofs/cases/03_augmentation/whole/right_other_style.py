# %%
"""Everything right, from one class and small helpers, with cells, prints and figures of its own."""

STARTS_FROM = "blank"
LOSES = []

# %% training_generator_solution
import matplotlib.pyplot as plt


class FaceGenerator(ImageDataGenerator):
    """Only rescales, unless it is told how far pictures may move."""

    def __init__(self, angle=0, share=0.0):
        super().__init__(
            rotation_range=angle,
            width_shift_range=share,
            height_shift_range=share,
            zoom_range=share,
            horizontal_flip=angle > 0,
            fill_mode="reflect",
            rescale=1 / 255,
        )


def training_generator():
    return FaceGenerator(angle=15, share=0.08)


# %% after training_generator
print(vars(training_generator()))


# %% validation_generator_solution
def validation_generator():
    return FaceGenerator()


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    copies = np.stack([255 * image] * count)
    (versions,) = [
        pictures for pictures, _ in zip(generator.flow(copies, None, count, seed=seed), [0])
    ]
    return versions.astype(np.float32)


# %% after augment_image
plt.imshow(
    np.hstack(augment_image(train.images[1], training_generator(), 4, 7))[..., 0], cmap="gray"
)
plt.axis("off")


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    options = {"class_mode": "raw", "color_mode": "grayscale", "interpolation": "bilinear"}
    table = attributes.copy()
    table["where"] = [str(Path(images_dir).resolve() / name) for name in table.index]
    return generator.flow_from_dataframe(
        table,
        x_col="where",
        y_col=[name for name in table.columns if name != "where"],
        target_size=size,
        batch_size=batch_size,
        seed=seed,
        **options,
    )


# %% save_augmented_solution
def pixels_of(path):
    with Image.open(path) as picture:
        return np.array(picture.convert("L"), dtype="float32")[..., None]


def save_augmented(path, out_dir, generator, count):
    out_dir = Path(out_dir)
    out_dir.mkdir(parents=True, exist_ok=True)
    levels = pixels_of(path)
    names = [free_path(out_dir, f"{Path(path).stem}-{number}", ".png") for number in range(count)]
    for name in names:
        new = np.rint(generator.random_transform(levels)[..., 0])
        Image.fromarray(new.astype(np.uint8), mode="L").save(name)
    return names


# %% convert_unreadable_solution
def is_picture(path):
    try:
        with Image.open(path) as picture:
            picture.load()
    except Exception:
        return False
    return True


def convert_unreadable(folder):
    skipped = [path for path in Path(folder).iterdir() if not str(path).lower().endswith(READABLE)]
    pictures = list(filter(is_picture, skipped))
    for path in pictures:
        Image.open(path).convert("RGB").save(free_path(folder, path.stem or "picture", ".png"))
        path.unlink()
    return len(pictures)


# %% after convert_unreadable
import logging

logging.warning("So far, so good.")


# %% train_from_seed_solution
def train_from_seed(build, batches, epochs, seed):
    keras.utils.set_random_seed(seed)
    return build().fit(batches, epochs=epochs, verbose=0).model


# %% paired_gain_solution
def paired_gain(without, augmented):
    gains = pd.Series(augmented) - pd.Series(without)
    return np.array([gains.mean(), gains.std() * len(gains) ** -0.5])


# %% after paired_gain
paired_gain(np.array([0.6, 0.7]), np.array([0.63, 0.71]))
