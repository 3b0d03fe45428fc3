"""The tables. Changing one means a new migration in ``migrations/versions``."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table, Text

metadata = MetaData()

cycles = Table(
    "cycles",
    metadata,
    Column("id", String(36), primary_key=True),
    # The join code while the door is open: unique, so that a code leads to one room only.
    Column("code", String(32), unique=True, nullable=True),
)

events = Table(
    "events",
    metadata,
    # AUTOINCREMENT: a plain rowid would be given out again after the last row was deleted.
    Column("position", Integer, primary_key=True, autoincrement=True),
    Column("cycle", String(36), ForeignKey("cycles.id"), nullable=False),
    Column("activity", String(64), nullable=False),
    Column("kind", String(64), nullable=False),
    Column("version", Integer, nullable=False),
    Column("respondent", String(64), nullable=False),
    Column("at", String(32), nullable=False),
    Column("data", Text, nullable=False),
    Index("events_by_cycle", "cycle", "position"),
    sqlite_autoincrement=True,
)

commands = Table(
    "commands",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("cycle", String(36), ForeignKey("cycles.id"), nullable=False),
    Column("respondent", String(64), nullable=False),
    Column("first", Integer, nullable=False),
    Column("last", Integer, nullable=False),
    Index("commands_by_respondent", "cycle", "respondent", "last"),
)

blobs = Table(
    "blobs",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("cycle", String(36), ForeignKey("cycles.id"), nullable=False),
    Column("activity", String(64), nullable=False),
    Column("respondent", String(64), nullable=False),
    Column("media_type", String(64), nullable=False),
    Column("content", LargeBinary, nullable=False),
    Column("put_at", String(32), nullable=False),
    # What it belongs to; empty until an event names it.
    Column("contribution", String(64), nullable=False),
    Index("blobs_by_respondent", "cycle", "activity", "respondent"),
)

summaries = Table(
    "summaries",
    metadata,
    Column("cycle", String(36), ForeignKey("cycles.id"), primary_key=True),
    Column("data", Text, nullable=False),
)
