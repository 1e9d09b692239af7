"""What students hand in, as it really comes: files and archives in, clean notebooks out."""
