# %%
"""Forgets the folder when it saves: the pictures land beside the notebook."""

CAUGHT_BY = "test_as_many_files_as_asked"
HINT = "each picture under a name of its own"


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    pixels = np.asarray(Image.open(path).convert("RGB"), dtype=np.float32)
    for number in range(count):
        new = Image.fromarray(generator.random_transform(pixels).astype(np.uint8))
        new.save(f"{Path(path).stem}_{number}.png")
