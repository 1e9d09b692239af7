# %%
"""The loop of Keras's old tutorial: counts, then breaks one batch too late."""

CAUGHT_BY = "test_as_many_files_as_asked"
HINT = "files and no more"


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    image = np.asarray(Image.open(path).convert("RGB"))[np.newaxis]
    number = 0
    for batch in generator.flow(image, batch_size=1):
        new = Image.fromarray((255 * batch[0]).astype(np.uint8))
        new.save(free_path(out_dir, Path(path).stem, ".png"))
        number += 1
        if number > count:
            break
