# %%
"""Takes `.JPG` for unreadable."""

CAUGHT_BY = "test_readable_files_are_untouched"
HINT = "capital letters do not matter to it"


# %% convert_unreadable_solution
def convert_unreadable(folder):
    converted = 0
    for path in sorted(Path(folder).iterdir()):
        if path.suffix in (".jpg", ".png"):
            continue
        try:
            with Image.open(path) as picture:
                pixels = picture.convert("RGB")
        except OSError:
            continue
        path.unlink()
        pixels.save(free_path(folder, path.stem, ".jpg"))
        converted += 1
    return converted
