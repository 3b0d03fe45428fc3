"""What the hub lets happen, as parameters."""

from dataclasses import dataclass, field

from talkoot.media.limits import MediaLimits

KIB = 1024


@dataclass(frozen=True, slots=True)
class Limits:
    """Limits of the hub; the defaults suit a forum of 300 on a laptop."""

    message_bytes: int = 64 * KIB
    """The longest message that is read; a longer one is answered and the link closed."""
    hello_s: float = 20.0
    """How long a link may stay silent before its hello."""
    leave_s: float = 5.0
    """How long a farewell may take on a link that does not drain."""
    room_size: int = 6000
    """Connections in one room."""
    guesses: int = 100
    """Wrong codes in a row for the whole hub, by whomever; nobody is punished by address."""
    guesses_in_s: float = 600.0
    """In how many seconds that budget fills up again."""
    paper_guesses: int = 30
    """Wrong paper codes in a row for the whole hub: they are short, and valid for months."""
    paper_guesses_in_s: float = 3600.0
    """In how many seconds that budget fills up again."""
    sends_per_s: float = 1500.0
    """Sends of shared changes to phones, for the whole hub."""
    shared_every_s: float = 0.25
    """Phones get shared changes at most this often, however few they are."""
    queue_messages: int = 256
    """Messages that wait for one phone before it is dropped as too slow."""
    queue_characters: int = 4 * KIB * KIB
    unanswered: int = 64
    """Commands of one connection that wait for their answer."""
    batch: int = 200
    """Commands that are committed together."""
    gather_s: float = 0.004
    """The least time between two commits, in which commands gather."""
    follow_s: float = 0.05
    """How often the ledger is asked whether somebody else wrote."""
    calm_s: float = 0.5
    """After so long without a commit the bytes of what was erased are swept away."""
    sweep_s: float = 5.0
    """And after so long at the latest, however much there is to do."""
    collect_s: float = 60.0
    """How often garbage is collected through everything, in a calm moment."""
    collect_latest_s: float = 600.0
    """And after so long at the latest."""
    people: int = 100_000
    """People that the hub remembers, so that they may come back through a shut door."""
    media: MediaLimits = field(default_factory=MediaLimits)
    """How much of pictures and sound is taken."""
    examined_at_once: int = 2
    """Pictures that are decoded at the same time; each may need some hundred MiB for a moment."""
    drop_every_s: float = 600.0
    """How often files that no contribution ever named are looked for."""
    keep_every_s: float = 3600.0
    """How often it is looked for what has been kept long enough (F25)."""


#: The hub reads this much beyond a message's limit, so that it can say what is wrong before it closes the link.
WEBSOCKET_BYTES = 1024 * KIB + 64 * KIB
