"""A small sample cut out of a CelebA download."""
