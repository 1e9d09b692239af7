# %%
"""Converts, and does not say how many."""

CAUGHT_BY = "test_says_how_many_and_then_none"
HINT = "Count what you convert"


# %% convert_unreadable_solution
def convert_unreadable(folder):
    for path in sorted(Path(folder).iterdir()):
        if path.suffix.lower() in READABLE:
            continue
        try:
            pixels = Image.open(path).convert("RGB")
        except OSError:
            continue
        pixels.save(free_path(folder, path.stem, ".jpg"))
        path.unlink()
