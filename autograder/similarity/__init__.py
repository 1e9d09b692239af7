"""Places to look: submissions more alike than the starter and the common solutions explain."""
