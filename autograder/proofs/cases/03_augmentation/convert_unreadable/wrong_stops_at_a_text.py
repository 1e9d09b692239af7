# %%
"""Stops with an error at the first file that is no picture."""

CAUGHT_BY = "test_what_is_no_picture_stays"
HINT = "catch it for each file"


# %% convert_unreadable_solution
def convert_unreadable(folder):
    converted = 0
    for path in sorted(Path(folder).iterdir()):
        if path.suffix.lower() in READABLE:
            continue
        Image.open(path).convert("RGB").save(free_path(folder, path.stem, ".jpg"))
        path.unlink()
        converted += 1
    return converted
