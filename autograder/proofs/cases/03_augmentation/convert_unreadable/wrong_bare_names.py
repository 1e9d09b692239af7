# %%
"""Opens bare names, which are not in the notebook's folder, and catches the error."""

CAUGHT_BY = "test_skipped_pictures_become_readable"
HINT = "Was any file opened?"

# %% convert_unreadable_solution
import os


def convert_unreadable(folder):
    converted = 0
    for name in os.listdir(folder):
        if name.lower().endswith(READABLE):
            continue
        try:
            pixels = Image.open(name).convert("RGB")
        except OSError:
            continue
        pixels.save(free_path(folder, Path(name).stem, ".jpg"))
        os.remove(name)
        converted += 1
    return converted
