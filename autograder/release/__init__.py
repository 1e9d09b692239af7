"""From one text notebook per step to what instructors release and students get."""
