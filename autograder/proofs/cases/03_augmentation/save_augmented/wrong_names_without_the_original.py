# %%
"""Counts the new pictures, and begins at 0 for each original."""

CAUGHT_BY = "test_second_picture_overwrites_nothing"
HINT = "Put the original's name into the new names"


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=float)
    for number in range(count):
        new = Image.fromarray(generator.random_transform(pixels).astype(np.uint8))
        new.save(Path(out_dir) / f"augmented_number_{number}.png")
