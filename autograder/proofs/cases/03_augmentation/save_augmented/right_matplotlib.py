# %%
"""Saves with Matplotlib, under names that `tempfile` finds."""

# %% save_augmented_solution
import matplotlib.pyplot as plt


def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    image = plt.imread(path)
    image = image * 255.0 if image.dtype.kind == "f" else image.astype(float)
    image = np.atleast_3d(image)[..., :3]
    for seed in np.random.default_rng().integers(0, 10**6, count):
        levels = generator.random_transform(image, seed=int(seed)).astype(np.uint8)
        with tempfile.NamedTemporaryFile(dir=out_dir, suffix=".png", delete=False) as file:
            plt.imsave(file, levels)
