"""Workshops in a real browser, with the real programs; read ``installation`` first, then ``test_every_kit``.

What people read is looked up in the catalogues: a test asks for a button by its key, not by today's wording.
"""
