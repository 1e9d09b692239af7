# %%
"""Makes pictures as small as those of the notebook."""

CAUGHT_BY = "test_pictures_come_from_the_generator"
HINT = "(height, width) as the original has"


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    Path(out_dir).mkdir(parents=True, exist_ok=True)
    picture = keras.utils.load_img(path, target_size=SIZE)
    for _ in range(count):
        new = generator.random_transform(np.asarray(picture, dtype=np.float32))
        Image.fromarray(new.astype(np.uint8)).save(free_path(out_dir, Path(path).stem, ".png"))
