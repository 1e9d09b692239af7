"""The course on a small class of bundled submissions, each of which must get what it earns."""
