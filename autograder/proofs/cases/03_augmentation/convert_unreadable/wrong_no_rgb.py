# %%
"""Saves pictures with palettes as JPEG."""

CAUGHT_BY = "test_palettes_and_transparency"
HINT = "A JPEG knows no palette and no transparency"


# %% convert_unreadable_solution
def convert_unreadable(folder):
    converted = 0
    for path in sorted(Path(folder).iterdir()):
        if path.suffix.lower() in READABLE:
            continue
        try:
            Image.open(path).save(free_path(folder, path.stem, ".jpg"))
        except OSError:
            continue
        path.unlink()
        converted += 1
    return converted
