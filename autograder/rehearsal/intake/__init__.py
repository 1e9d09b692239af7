"""A class in which every submission has another of the troubles that real ones come with."""
