# %%
"""One `try` around everything, contents kept in memory, grey or colour as they come."""

# %% convert_unreadable_solution
import io


def convert_unreadable(folder):
    folder = Path(folder)
    converted = []
    for name in sorted(path.name for path in folder.iterdir()):
        ending = "." + name.lower().rsplit(".", 1)[-1]
        if "." in name and ending in READABLE:
            continue
        try:
            content = io.BytesIO((folder / name).read_bytes())
            with Image.open(content) as picture:
                mode = "L" if picture.mode in ("1", "L") else "RGB"
                pixels = np.asarray(picture.convert(mode))
            Image.fromarray(pixels).save(free_path(folder, Path(name).stem, ".jpg"))
            (folder / name).unlink()
            converted.append(name)
        except OSError:
            pass
    return len(converted)
