# %%
"""Lets `flow` save, with a prefix, until enough files are there."""


# %% save_augmented_solution
def save_augmented(path, out_dir, generator, count):
    path, out_dir = Path(path), Path(out_dir)
    out_dir.mkdir(parents=True, exist_ok=True)
    image = np.asarray(Image.open(path).convert("RGB"))[np.newaxis]
    before = len(list(out_dir.iterdir()))
    flow = generator.flow(image, batch_size=1, save_to_dir=out_dir, save_prefix=path.stem)
    while len(list(out_dir.iterdir())) < before + count:
        next(flow)
