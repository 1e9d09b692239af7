"""Try notebooks and grading in JupyterLab, in a real browser, as students and instructors do."""
