"""Gettext catalogues: what students read is found in the code, and translated in `locale/`."""
