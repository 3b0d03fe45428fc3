"""Public pages: what an activity tells to everybody on the internet, where its facilitator says so.

Twice it is said. A method's settings extend :class:`PublicSettings`, and only where ``public`` is set, which people are
told before they write, may its page be opened at all. Then the facilitator opens the page, and takes it back, by
``publish_activity``; ``State.published`` says how it stands. The method says in ``public_page`` what stands there.
"""

from talkoot.methods.method import Settings


class PublicSettings(Settings):
    """Settings of a method that has a public page: never unless the facilitator says so."""

    public: bool = False
    """Whether a page that anybody may read can be opened. It is told to people before they write."""


def may_be_public(settings: Settings) -> bool:
    """Tell whether a public page may be opened of an activity with these settings."""
    return isinstance(settings, PublicSettings) and settings.public
