"""A cycle: one development target on its way through the phases, with its sessions and activities.

``state`` what is known, ``actions`` what can be asked, ``rules`` what follows, ``views`` what each screen sees,
``engine`` the way from a command to the ledger, ``api`` what notebooks use. Start with ``engine``.
"""
