"""The ledger: an append-only table of events, the only state there is.

``event`` what it holds, ``store`` what every store can do, ``sql`` the SQLite file, ``schema`` its migrations.
Nothing here knows what an event means; that is ``talkoot.cycle`` and ``talkoot.methods``.
"""
