"""Pictures and sound that people give: what a file is by its content, and how what it tells of its giver is taken off.

``examining`` comes first; ``pictures`` and ``sounds`` clean what it recognised; ``keeping`` puts it into the ledger.
Nothing here knows the hub or a notebook. Pillow is loaded only when a picture comes.
"""
