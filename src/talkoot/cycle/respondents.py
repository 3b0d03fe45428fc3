"""Who gave something, as the ledger knows them: a code of their own for every activity (DESIGN 5)."""

import hmac


def respondent_of(secret: str, cycle: str, activity: str) -> str:
    """Give the pseudonym of a person within one activity.

    Parameters
    ----------
    secret
        What only their phone, or who writes for them, keeps.
    cycle
        Id of the cycle.
    activity
        Id of the activity. The codes of a person in two activities cannot be told from those of two people.
    """
    return hmac.digest(secret.encode(), f"{cycle}/{activity}".encode(), "sha256").hex()[:32]
