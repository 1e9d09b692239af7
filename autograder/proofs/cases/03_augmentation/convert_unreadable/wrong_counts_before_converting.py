# %%
"""Counts what it tries, also what turns out to be no picture."""

CAUGHT_BY = "test_says_how_many_and_then_none"
HINT = "and nothing else"


# %% convert_unreadable_solution
def convert_unreadable(folder):
    converted = 0
    for path in sorted(Path(folder).iterdir()):
        if path.suffix.lower() in READABLE or path.is_dir():
            continue
        converted += 1
        try:
            pixels = Image.open(path).convert("RGB")
        except OSError:
            continue
        pixels.save(free_path(folder, path.stem, ".jpg"))
        path.unlink()
    return converted
