# %%
"""Writes a PNG under a name that ends in .jpg."""

CAUGHT_BY = "test_content_is_what_its_name_says"
HINT = "Save the picture anew as what its name says"


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
        pixels.save(free_path(folder, path.stem, ".jpg"), format="PNG")
        path.unlink()
        converted += 1
    return converted
