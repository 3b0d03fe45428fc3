"""What the contributions say together: sides, words, comparisons. Pure functions on tidy frames."""
