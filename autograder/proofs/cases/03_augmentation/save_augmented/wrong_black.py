# %%
"""Divides by 255 and then saves whole numbers: black."""

CAUGHT_BY = "test_pictures_come_from_the_generator"
HINT = "save grey levels of 0 … 255, not of 0 … 1"


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=float)
    for number in range(count):
        new = Image.fromarray((generator.random_transform(pixels) / 255).astype(np.uint8))
        new.save(Path(out_dir) / f"{Path(path).stem}_new_{number}.png")
