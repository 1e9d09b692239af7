# %%
"""`os.listdir`; a .jfif is renamed, others become PNG, under numbered names."""

# %% convert_unreadable_solution
import os


def convert_unreadable(folder):
    done = 0
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        stem, ending = os.path.splitext(path)
        if ending.lower() in READABLE:
            continue
        try:
            with Image.open(path) as picture:
                picture.load()
                same = picture.format == "JPEG"
                new = stem + (".jpg" if same else ".png")
                while os.path.exists(new):
                    stem += "x"
                    new = stem + (".jpg" if same else ".png")
                if not same:
                    picture.convert("RGBA").save(new)
            os.rename(path, new) if same else os.remove(path)
            done += 1
        except Exception:
            pass
    return np.int64(done)
