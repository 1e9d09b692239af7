# %%
"""Numbers the pictures, so that nobody finds the labels of `a.jfif` any more."""

CAUGHT_BY = "test_content_is_what_its_name_says"
HINT = "where tables of labels find it"


# %% convert_unreadable_solution
def convert_unreadable(folder):
    converted = 0
    for path in sorted(Path(folder).iterdir()):
        if path.suffix.lower() in READABLE:
            continue
        try:
            pixels = Image.open(path).convert("RGB")
        except OSError:
            continue
        converted += 1
        pixels.save(free_path(folder, f"picture_{converted}", ".jpg"))
        path.unlink()
    return converted
