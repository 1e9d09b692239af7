# %%
"""Takes Pillow's size for (height, width)."""

CAUGHT_BY = "test_pictures_come_from_the_generator"
HINT = "say (width, height)"


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    picture = Image.open(path).convert("RGB")
    pixels = np.asarray(picture.resize(picture.size[::-1]), dtype=np.float32)
    for _ in range(count):
        new = Image.fromarray(generator.random_transform(pixels).astype(np.uint8))
        new.save(free_path(out_dir, f"{Path(path).stem}_new", ".png"))
