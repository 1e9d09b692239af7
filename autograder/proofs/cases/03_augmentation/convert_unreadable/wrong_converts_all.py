# %%
"""Converts what is readable as well."""

CAUGHT_BY = "test_readable_files_are_untouched"
HINT = "Skip every file that the generator can read"


# %% convert_unreadable_solution
def convert_unreadable(folder):
    converted = 0
    for path in sorted(Path(folder).iterdir()):
        try:
            pixels = Image.open(path).convert("RGB")
        except OSError:
            continue
        pixels.save(free_path(folder, path.stem, ".jpg"))
        path.unlink()
        converted += 1
    return converted
