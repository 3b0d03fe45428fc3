"""Pictures that the ledger keeps, for files: a report that holds them, papers, a page to publish."""

import io
from collections.abc import Callable, Iterable, Iterator

from PIL import Image

from talkoot.ledger.store import Store
from talkoot.methods.document import Block, Gallery, KeptPicture, Picture

#: The longer side of a picture on paper.
PAPER_PX = 800

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
        match block:
            case KeptPicture():
                found = _filled(block, kept)
                if isinstance(found, Picture):
                    yield found
            case Gallery():
                yield Gallery(tuple(_filled(each, kept) for each in block.pictures))
            case _:
                yield block


def _filled(block: Picture | KeptPicture, kept: Kept) -> Picture | KeptPicture:
    content = kept(block.picture) if isinstance(block, KeptPicture) else None
    return block if content is None else Picture(_for_paper(content), block.alt, block.width_cm, "jpg")


def _for_paper(content: bytes) -> bytes:
    """Give a picture as large as a paper shows it: a kit may bring dozens."""
    with Image.open(io.BytesIO(content)) as picture:
        picture.thumbnail((PAPER_PX, PAPER_PX))
        written = io.BytesIO()
        picture.save(written, "JPEG", quality=85)
    return written.getvalue()


def fitting(content: bytes, within: tuple[float, float]) -> tuple[float, float]:
    """Give width and height of a picture that fits into a box, upright or not, in the unit of the box."""
    with Image.open(io.BytesIO(content)) as picture:
        scale = min(within[0] / picture.width, within[1] / picture.height)
        return picture.width * scale, picture.height * scale
