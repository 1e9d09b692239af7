"""The handbook as a site: pages of `course/handbook/`, and what is generated into them."""
