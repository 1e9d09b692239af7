# %%
"""Counts values column by column; 0 where there are no 1s."""


# %% prevalence_solution
def prevalence(attributes):
    def share(column):
        return column.value_counts(normalize=True).get(1, 0.0)

    return attributes.apply(share).sort_values(ascending=False)
