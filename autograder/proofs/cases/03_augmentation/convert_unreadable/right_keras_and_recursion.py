# %%
"""Loads with Keras, saves by a helper that calls itself until a name is free; returns a float."""


# %% convert_unreadable_solution
def save_free(picture, path, ending=".jpg"):
    if path.with_suffix(ending).exists():
        return save_free(picture, path.with_name("x" + path.name), ending)
    picture.save(path.with_suffix(ending), quality=100)


def convert_unreadable(folder):
    before = [path for path in Path(folder).iterdir() if path.suffix.lower() not in READABLE]
    left = 0
    for path in before:
        try:
            picture = keras.utils.load_img(path)
            picture.load()
        except OSError:
            left += 1
        else:
            save_free(picture, path)
            path.unlink()
    return float(len(before) - left)
