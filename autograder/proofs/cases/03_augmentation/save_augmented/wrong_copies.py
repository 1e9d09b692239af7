# %%
"""Moves the picture once and saves it as often as asked."""

CAUGHT_BY = "test_pictures_come_from_the_generator"
HINT = "move each the same way"


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=np.float32)
    new = Image.fromarray(generator.random_transform(pixels).astype(np.uint8))
    for _ in range(count):
        new.save(free_path(out_dir, f"{Path(path).stem}_new", ".png"))
