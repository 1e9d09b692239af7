"""What the course's models reach on pictures of people they have not seen, over several seeds."""
