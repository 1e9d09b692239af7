# %%
"""Catches the error outside the loop: the first text ends it all."""

CAUGHT_BY = "test_what_is_no_picture_stays"
HINT = "catch it for each file"


# %% convert_unreadable_solution
def convert_unreadable(folder):
    converted = 0
    try:
        for path in sorted(Path(folder).iterdir()):
            if path.suffix.lower() in READABLE or path.is_dir():
                continue
            pixels = Image.open(path).convert("RGB")
            pixels.save(free_path(folder, path.stem, ".jpg"))
            path.unlink()
            converted += 1
    except OSError:
        pass
    return converted
