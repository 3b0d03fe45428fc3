"""The tests. Folders mirror the package; ``factories`` makes what they need."""
