"""The handbook's pages (Markdown) and what draws their figures; `make handbook` builds the site."""
