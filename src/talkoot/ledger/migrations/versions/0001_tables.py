"""The first tables.

Written out, not taken from ``tables.py``: a migration stays as it was when the tables move on.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001_tables"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "cycles",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("code", sa.String(32), unique=True, nullable=True),
    )
    op.create_table(
        "events",
        sa.Column("position", sa.Integer, primary_key=True, autoincrement=True),
        sa.Column("cycle", sa.String(36), sa.ForeignKey("cycles.id"), nullable=False),
        sa.Column("activity", sa.String(64), nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("respondent", sa.String(64), nullable=False),
        sa.Column("at", sa.String(32), nullable=False),
        sa.Column("data", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("events_by_cycle", "events", ["cycle", "position"])
    op.create_table(
        "commands",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("cycle", sa.String(36), sa.ForeignKey("cycles.id"), nullable=False),
        sa.Column("respondent", sa.String(64), nullable=False),
        sa.Column("first", sa.Integer, nullable=False),
        sa.Column("last", sa.Integer, nullable=False),
    )
    op.create_index("commands_by_respondent", "commands", ["cycle", "respondent", "last"])
    op.create_table(
        "blobs",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("cycle", sa.String(36), sa.ForeignKey("cycles.id"), nullable=False),
        sa.Column("media_type", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "summaries",
        sa.Column("cycle", sa.String(36), sa.ForeignKey("cycles.id"), primary_key=True),
        sa.Column("data", sa.Text, nullable=False),
    )
