"""Show an instructor how a class did: in the terminal, and as one HTML page."""
