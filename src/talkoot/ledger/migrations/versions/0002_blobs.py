"""Pictures and sounds know who put them where, and what they belong to.

Nothing could be put into the table before, so it is made anew.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002_blobs"
down_revision = "0001_tables"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_table("blobs")
    op.create_table(
        "blobs",
        sa.Column("id", sa.String(64), primary_key=True),
        sa.Column("cycle", sa.String(36), sa.ForeignKey("cycles.id"), nullable=False),
        sa.Column("activity", sa.String(64), nullable=False),
        sa.Column("respondent", sa.String(64), nullable=False),
        sa.Column("media_type", sa.String(64), nullable=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
        sa.Column("put_at", sa.String(32), nullable=False),
        sa.Column("contribution", sa.String(64), nullable=False),
    )
    op.create_index("blobs_by_respondent", "blobs", ["cycle", "activity", "respondent"])
