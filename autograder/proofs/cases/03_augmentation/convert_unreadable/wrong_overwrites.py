# %%
"""Writes `a.jfif` over an `a.jpg` that was there."""

CAUGHT_BY = "test_no_picture_is_lost_to_a_name"
HINT = "Is the new name free?"


# %% convert_unreadable_solution
def convert_unreadable(folder):
    converted = 0
    for path in sorted(Path(folder).iterdir()):
        if path.suffix.lower() in READABLE:
            continue
        try:
            with Image.open(path) as picture:
                pixels = picture.convert("RGB")
        except OSError:
            continue
        pixels.save(path.with_suffix(".jpg"))
        path.unlink()
        converted += 1
    return converted
