# %%
"""Makes the folder, and fails where it is there already."""

CAUGHT_BY = "test_as_many_files_as_asked"
HINT = "Make the folder first"


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True)
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=np.float32)
    for _ in range(count):
        new = Image.fromarray(generator.random_transform(pixels).astype(np.uint8))
        new.save(free_path(out_dir, f"{Path(path).stem}_new", ".png"))
