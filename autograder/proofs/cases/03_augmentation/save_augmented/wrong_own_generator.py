# %%
"""Makes a generator itself and leaves the given one alone."""

CAUGHT_BY = "test_pictures_come_from_the_generator"
HINT = "Let the given generator move the picture"


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=np.float32)
    generator = training_generator()
    for _ in range(count):
        new = Image.fromarray(generator.random_transform(pixels).astype(np.uint8))
        new.save(free_path(out_dir, f"{Path(path).stem}_new", ".png"))
