# %%
"""Saves all under one name, so that the last one is left."""

CAUGHT_BY = "test_as_many_files_as_asked"
HINT = "each picture under a name of its own"


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=np.float32)
    target = free_path(out_dir, f"{Path(path).stem}_augmented", ".png")
    for _ in range(count):
        Image.fromarray(generator.random_transform(pixels).astype(np.uint8)).save(target)
