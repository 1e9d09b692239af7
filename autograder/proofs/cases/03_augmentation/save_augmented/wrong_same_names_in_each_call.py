# %%
"""Has the original's name in the new names, but begins at 0 in every call."""

CAUGHT_BY = "test_second_picture_overwrites_nothing"
HINT = "The same picture may be saved twice"


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=np.float32)
    for number in range(count):
        new = Image.fromarray(generator.random_transform(pixels).astype(np.uint8))
        new.save(Path(out_dir) / f"{Path(path).stem}_augmented_{number}.png")
