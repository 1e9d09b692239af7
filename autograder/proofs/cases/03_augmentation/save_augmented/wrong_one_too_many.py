# %%
"""Writes one picture too many."""

CAUGHT_BY = "test_as_many_files_as_asked"
HINT = "files and no more"


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=float)
    for number in range(count + 1):
        new = Image.fromarray(generator.random_transform(pixels).astype(np.uint8))
        new.save(Path(out_dir) / f"{Path(path).stem}_{number}.png")
