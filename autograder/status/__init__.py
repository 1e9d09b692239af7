"""Say where a course stands, and what to do next."""
