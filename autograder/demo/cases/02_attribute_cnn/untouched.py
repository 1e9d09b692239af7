# %%
"""The notebook as it was released, handed in untouched."""

STARTS_FROM = "blank"
LOSES = [
    "majority_baseline",
    "build_attribute_cnn",
    "compile_attribute_cnn",
    "train_attribute_cnn",
    "attribute_model",
    "per_attribute_accuracy",
    "balanced_accuracy",
]
