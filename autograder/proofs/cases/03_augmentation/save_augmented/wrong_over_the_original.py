# %%
"""Writes the first version over the original."""

CAUGHT_BY = "test_originals_stay_untouched"
HINT = "path you have read from"


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=np.float32)
    for number in range(count):
        new = Image.fromarray(generator.random_transform(pixels).astype(np.uint8))
        name = Path(path).name if number == 0 else f"{number}_{Path(path).name}"
        new.save(Path(out_dir) / name)
