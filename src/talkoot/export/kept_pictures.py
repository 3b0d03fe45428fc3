"""Pictures that the ledger keeps, for files: a report that holds them, papers, a page to publish."""

from collections.abc import Callable, Iterable, Iterator

from talkoot.ledger.store import Store
from talkoot.methods.document import Block, KeptPicture, Picture

Kept = Callable[[str], bytes | None]
"""Gives a picture by its id; none where it is there no more."""


def none_kept(_picture: str) -> None:
    """Give no picture: for files that are made without a ledger at hand."""


def kept_in(store: Store) -> Kept:
    """Give the pictures of a ledger."""

    def content(picture: str) -> bytes | None:
        found = store.blob(picture)
        return found.content if found is not None and found.media_type.startswith("image/") else None

    return content


def with_pictures(blocks: Iterable[Block], kept: Kept) -> Iterator[Block]:
    """Give blocks with the pictures in them; of one that is gone its words stay where they stand beside it."""
    for block in blocks:
        if not isinstance(block, KeptPicture):
            yield block
            continue
        content = kept(block.picture)
        if content is not None:
            yield Picture(content, block.alt, block.width_cm, "jpg")
