"""What people do in each method, a module each, found by the method's name.

A module has a driver, such as ``Poll``, for tests of single things, and ``answer(workshop, activity)``: what everybody
does in an activity while a whole workshop is led. It leaves the texts of what others may work on in ``workshop.given``.
"""
