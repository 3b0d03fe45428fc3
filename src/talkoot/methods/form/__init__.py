"""A form: several questions, one at a time on a phone, sent together and changed as long as it is open (D69, D80)."""

from talkoot.methods.form.rules import Form

METHOD = Form()

__all__ = ["METHOD"]
