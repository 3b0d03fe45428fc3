"""The hub: what participants' phones talk to. It runs no code of theirs and no Jupyter.

``app`` the HTTP side, ``connection`` one WebSocket, ``room`` the phones of one cycle, ``clerk`` the way to the ledger,
``door`` who may come in, ``serve`` the process. Start with ``docs/spec/protocol.md``, then ``connection``.
Rules of a workshop are not here: they are ``talkoot.cycle`` and ``talkoot.methods``. Neither is anything that loads
pandas, matplotlib or Jupyter: a test sees to that.
"""
