# %%
"""Leaves the old files beside the new ones."""

CAUGHT_BY = "test_content_is_what_its_name_says"
HINT = "remove the old file"


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
        converted += 1
    return converted
