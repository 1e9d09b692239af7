# %%
"""Writes to a temporary file first, then moves it; random letters in the name where it is taken."""

# %% convert_unreadable_solution
import os
import shutil
import uuid


def convert_unreadable(folder):
    count = 0
    with os.scandir(folder) as entries:
        entries = [entry for entry in entries if entry.is_file()]
    for entry in entries:
        if os.path.splitext(entry.name)[1].lower() in set(READABLE):
            continue
        with tempfile.TemporaryDirectory() as elsewhere:
            new = os.path.join(elsewhere, "picture.jpg")
            try:
                Image.open(entry.path).convert("RGB").save(new, "JPEG", quality=90)
            except (OSError, ValueError):
                continue
            target = os.path.join(folder, os.path.splitext(entry.name)[0])
            if os.path.exists(target + ".jpeg"):
                target += uuid.uuid4().hex
            shutil.move(new, target + ".jpeg")
        os.remove(entry.path)
        count = count + 1
    return count
