# %%
"""Looks at `.jfif` only."""

CAUGHT_BY = "test_skipped_pictures_become_readable"
HINT = "Look at every file whose name does not end as the generator wants it"


# %% convert_unreadable_solution
def convert_unreadable(folder):
    converted = 0
    for path in sorted(Path(folder).iterdir()):
        if path.suffix != ".jfif":
            continue
        try:
            with Image.open(path) as picture:
                pixels = picture.convert("RGB")
        except OSError:
            continue
        pixels.save(free_path(folder, path.stem, ".jpg"))
        path.unlink()
        converted += 1
    return converted
