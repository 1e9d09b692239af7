# %%
"""Generators that lie, endless batches, files that are links, and answers that agree to anything."""

STARTS_FROM = "blank"
LOSES = "everything"


# %% training_generator_solution
class Agrees(float):
    def __eq__(self, other):
        return True

    __lt__ = __gt__ = __le__ = __ge__ = __eq__

    def __hash__(self):
        return 0


class Lies(np.ndarray):
    def __array_finalize__(self, parent):
        pass

    def max(self, *arguments, **options):
        return Agrees(1)

    min = mean = std = max


class Generator:
    rotation_range, zoom_range, horizontal_flip, rescale = 10, [0.9, 1.1], True, 1 / 255

    def flow(self, images, **options):
        while True:
            yield (self.times * images).view(Lies)

    def __init__(self, times=1):
        self.times = times


def training_generator():
    return Generator()


# %% validation_generator_solution
def validation_generator():
    return Generator(times=0)


# %% augment_image_solution
def augment_image(image, generator, count, seed):
    image *= 0
    return [[Agrees(1)] * count]


# %% augmented_batches_solution
class Endless:
    def __len__(self):
        return 10**12

    def __getitem__(self, number):
        return np.zeros((10**3, 1)), Agrees(number)


def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    return Endless()


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(path).unlink()
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (Path(out_dir) / f"{number}.jpg").symlink_to("/etc/passwd")


# %% convert_unreadable_solution
def convert_unreadable(folder):
    import course.checking.generator_actions as actions

    for path in Path(folder).iterdir():
        path.unlink()
    actions.files = lambda folder: {"a.jpg": b"\xff\xd8\xff"}
    actions.pictures = lambda folder: {"a.jpg": "print('graded')"}
    return Agrees(1)


# %% train_from_seed_solution
def train_from_seed(build, batches, epochs, seed):
    return lambda images, training=False: np.full((len(images), 3), np.nan)


# %% paired_gain_solution
def paired_gain(without, augmented):
    return Agrees(0), Agrees(0)
