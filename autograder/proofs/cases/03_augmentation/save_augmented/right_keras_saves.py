# %%
"""Loads and saves with Keras, in colour, numbered by what is there; prints each name."""


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    out_dir = Path(out_dir)
    out_dir.mkdir(exist_ok=True, parents=True)
    image = keras.utils.img_to_array(keras.utils.load_img(path))
    number = 0
    saved = []
    while len(saved) < count:
        number += 1
        target = out_dir / f"new{number:04d}.jpeg"
        if target.exists():
            continue
        keras.utils.save_img(target, generator.random_transform(image), scale=False)
        print(target.name)
        saved.append(target)
    return saved
