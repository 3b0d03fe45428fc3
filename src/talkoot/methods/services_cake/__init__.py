"""The cake of services: each service is a slice; people say how well it works, how large it is, and why (D58)."""

from talkoot.methods.services_cake.rules import ServicesCake

METHOD = ServicesCake()

__all__ = ["METHOD"]
