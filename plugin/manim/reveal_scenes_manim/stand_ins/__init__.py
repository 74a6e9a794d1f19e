"""What scripts import that need not be installed to be recorded."""
