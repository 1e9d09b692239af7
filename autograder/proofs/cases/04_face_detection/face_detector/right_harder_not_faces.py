# %%
"""Cuts some training faces into pieces, as further not-faces, and learns from these, too."""


# %% face_detector_solution
def in_pieces(image, generator):
    side = len(image) // 4
    corners = [(row, column) for row in range(4) for column in range(4)]
    mixed = np.empty_like(image)
    for place, (row, column) in zip(generator.permutation(16), corners):
        to_row, to_column = corners[place]
        piece = image[row * side : (row + 1) * side, column * side : (column + 1) * side]
        mixed[to_row * side : (to_row + 1) * side, to_column * side : (to_column + 1) * side] = (
            piece
        )
    return mixed


keras.utils.set_random_seed(SEED)
generator = np.random.default_rng(SEED)
pieces = np.array([in_pieces(image, generator) for image in train.images[:100]])
harder = np.concatenate([not_faces, pieces])
face_detector = build_face_detector(base)
compile_face_detector(face_detector)
history = train_face_detector(
    face_detector,
    face_batches(train.images[: len(harder)], harder, 32, SEED),
    validation_batches,
    epochs=10,
)
