# %%
"""Names the new pictures without looking whether that name is taken."""

CAUGHT_BY = "test_originals_stay_untouched"
HINT = "each under a name that is free"


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=float)
    for number in range(count):
        new = Image.fromarray(generator.random_transform(pixels).astype(np.uint8))
        new.save(Path(out_dir) / f"{Path(path).stem}_{number}.jpg")
