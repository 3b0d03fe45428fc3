"""Run the hub: ``python -m talkoot.hub --ledger FILE``."""

import sys

from talkoot.hub.serve import main

if __name__ == "__main__":
    sys.exit(main())
