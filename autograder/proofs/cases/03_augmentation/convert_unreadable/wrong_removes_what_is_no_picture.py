# %%
"""Removes the old file in any case, a picture or not."""

CAUGHT_BY = "test_what_is_no_picture_stays"
HINT = "and leave that file alone"


# %% convert_unreadable_solution
def convert_unreadable(folder):
    converted = 0
    for path in sorted(Path(folder).iterdir()):
        if path.suffix.lower() in READABLE:
            continue
        try:
            Image.open(path).convert("RGB").save(free_path(folder, path.stem, ".jpg"))
            converted += 1
        except OSError:
            pass
        if path.is_file():
            path.unlink()
    return converted
