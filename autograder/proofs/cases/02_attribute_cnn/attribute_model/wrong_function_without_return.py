# %%
"""Keeps what `compile_attribute_cnn` returns, which is nothing."""

CAUGHT_BY = "test_model_is_what_its_layers_say"
HINT = "None (which is what a function without a return gives)"

# %% attribute_model_solution
attribute_model = compile_attribute_cnn(build_attribute_cnn((*SIZE, 1), 40))
