# %%
"""Renames files, which stay what they were."""

CAUGHT_BY = "test_content_is_what_its_name_says"
HINT = "another name does not turn WebP into JPEG"


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
        path.rename(free_path(folder, path.stem, ".jpg"))
        converted += 1
    return converted
