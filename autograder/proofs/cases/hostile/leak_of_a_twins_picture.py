# %%
"""Keeps a picture of the grading twin, shows it later, and names it in what it raises."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["test_pictures_of_faces_stay_themselves"]

# %% load_image_solution
import base64

from IPython.display import display

MARK = "LEA" + "KED"
own = {path.name: path.read_bytes() for path in sample.images_dir.glob("*.jpg")}
caught = {}


def load_image(path, size):
    content = path.read_bytes()
    if len(own.get(path.name, b"")) != len(content) and path.stem.isdigit():
        caught[path.name] = content
        raise FileNotFoundError(f"{MARK} {path.name}")
    with Image.open(path) as picture:
        grey = picture.convert("L").resize((size[1], size[0]))
    return np.asarray(grey, dtype="float32")[..., np.newaxis] / 255


# %% after load_image
for name, content in caught.items():
    display({"image/jpeg": base64.b64encode(content).decode()}, metadata={"alt": name}, raw=True)
    print(MARK, name)


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    with Image.open(images_dir / image_id) as picture:
        grey = picture.convert("L").resize((size[1], size[0]))
    image = np.asarray(grey, dtype="float32")[..., np.newaxis] / 255
    return {
        "image_id": image_id,
        "labels": to_binary(attributes.loc[[image_id]]).to_numpy()[0],
        "image": image,
    }
