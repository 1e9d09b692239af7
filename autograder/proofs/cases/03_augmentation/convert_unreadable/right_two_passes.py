# %%
"""Lists first, converts then, to PNG with transparency; a dictionary keeps the new names."""


# %% convert_unreadable_solution
def pictures_to_convert(folder):
    for path in Path(folder).glob("*"):
        if path.is_file() and not path.name.lower().endswith(READABLE):
            yield path


def convert_unreadable(folder):
    done = {}
    for path in list(pictures_to_convert(folder)):
        try:
            picture = Image.open(path)
            picture.load()
        except Exception as problem:
            print(f"{path.name} is left: {problem}")
            continue
        target = free_path(folder, path.stem, ".png")
        picture.convert("RGBA").save(target, "PNG")
        picture.close()
        path.unlink()
        done[path.name] = target.name
    return len(done)
