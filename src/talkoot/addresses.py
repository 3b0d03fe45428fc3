"""Under which addresses phones can reach this machine, the best guess first (F2)."""

import ipaddress
import json
import os
import socket
from collections.abc import Iterable

import psutil

#: Networks that live inside the machine, or lead somewhere a phone in the room is not: never the best guess.
_INNER = (
    "docker",
    "br-",
    "veth",
    "virbr",
    "vmnet",
    "vboxnet",
    "vethernet",
    "utun",
    "tun",
    "tap",
    "wg",
    "zt",
    "tailscale",
)
_ROOM_NETWORKS = tuple(map(ipaddress.IPv4Network, ("192.168.0.0/16", "10.0.0.0/8", "172.16.0.0/12")))


#: Names where participants go, as a JSON list; a star in the place of a host stands for each address of the machine.
ADDRESSES = "TALKOOT_ADDRESSES"
#: Names the address on the internet under which the hub is reached; empty where it has none.
PUBLIC = "TALKOOT_PUBLIC_URL"
EACH = "*"


def known_addresses() -> list[str]:
    """List where participants go now: a laptop may get another address in the middle of a workshop."""
    return of_now(json.loads(os.environ.get(ADDRESSES, "[]")))


def of_now(addresses: Iterable[str]) -> list[str]:
    """List addresses with each that the machine has now in the place of a star."""
    found: list[str] = []
    for address in addresses:
        names = (machine_addresses() or ["localhost"]) if EACH in address else [""]
        found += [address.replace(EACH, name) for name in names]
    return found


def machine_addresses() -> list[str]:
    """List the IPv4 addresses of this machine, the one that phones most likely reach first.

    IPv6 addresses are left out: people type these, and they change by the hour.
    """
    stats = psutil.net_if_stats()
    found: dict[str, tuple[int, int]] = {}
    default = default_address()
    for name, each in psutil.net_if_addrs().items():
        if name in stats and not stats[name].isup:
            continue
        for address in each:
            if address.family == socket.AF_INET:
                found[address.address] = _rank(address.address, name, default)
    if default:
        found.setdefault(default, _rank(default, "", default))
    return [
        address
        for address in sorted(found, key=lambda each: (found[each], each))
        if not ipaddress.IPv4Address(address).is_loopback
    ]


def default_address() -> str:
    """Give the address from which this machine would reach others; empty without a network.

    Connecting a datagram socket sends nothing: it only asks the system for the route.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return ""
        return str(probe.getsockname()[0])


def _rank(address: str, interface: str, default: str) -> tuple[int, int]:
    known = ipaddress.IPv4Address(address)
    if known.is_link_local:
        kind = 3
    elif interface.lower().startswith(_INNER):
        kind = 2
    else:
        kind = 0 if any(known in network for network in _ROOM_NETWORKS) else 1
    return (kind, 0 if address == default else 1)
