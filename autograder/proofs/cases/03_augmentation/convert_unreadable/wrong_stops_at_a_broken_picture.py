# %%
"""Catches the error of `open`, but a broken picture only shows in `convert`."""

CAUGHT_BY = "test_what_is_no_picture_stays"
HINT = "for a broken one, in"


# %% convert_unreadable_solution
def convert_unreadable(folder):
    converted = 0
    for path in sorted(Path(folder).iterdir()):
        if path.suffix.lower() in READABLE:
            continue
        try:
            picture = Image.open(path)
        except OSError:
            continue
        picture.convert("RGB").save(free_path(folder, path.stem, ".jpg"))
        path.unlink()
        converted += 1
    return converted
