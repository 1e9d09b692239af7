# %%
"""Counts the files of the folder."""

CAUGHT_BY = "test_says_how_many_and_then_none"
HINT = "Count what you convert"


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
        pixels.save(free_path(folder, path.stem, ".jpg"))
        path.unlink()
        converted += 1
    return len(list(Path(folder).iterdir()))
