# %%
"""Answers with NaN and infinities, for which no comparison is false enough."""

STEP = "01_data_loading"
STARTS_FROM = "reference"
LOSES = ["prevalence", "load_image"]


# %% prevalence_solution
def prevalence(attributes):
    return (attributes == 1).mean() * float("nan")


# %% load_image_solution
def load_image(path, size):
    return np.full((*size, 1), float("nan"), dtype="float32")


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    with Image.open(images_dir / image_id) as picture:
        grey = picture.convert("L").resize(size[::-1])
    labels = to_binary(attributes.loc[[image_id]]).to_numpy()[0]
    image = np.asarray(grey, dtype="float32")[..., np.newaxis] / 255
    return {"image_id": image_id, "labels": labels, "image": image}
