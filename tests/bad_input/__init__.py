"""What bad input gets, at the place where a person meets it: on a phone, in a terminal, on a screen."""
