# %%
"""Goes into folders below as well."""

CAUGHT_BY = "test_readable_files_are_untouched"
HINT = "Only the folder itself"


# %% convert_unreadable_solution
def convert_unreadable(folder):
    converted = 0
    for path in sorted(Path(folder).rglob("*")):
        if path.suffix.lower() in READABLE or not path.is_file():
            continue
        try:
            pixels = Image.open(path).convert("RGB")
        except OSError:
            continue
        pixels.save(free_path(path.parent, path.stem, ".jpg"))
        path.unlink()
        converted += 1
    return converted
