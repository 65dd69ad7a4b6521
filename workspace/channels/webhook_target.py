"""Where a webhook may go, and a page be read: the address is resolved once, judged, and then the very one is used."""

import ipaddress
import socket
from dataclasses import dataclass
from typing import Final

import httpx

from workspace.domain.errors import BadInput, Unavailable

MAX_URL_LENGTH: Final = 2_000
MOST_ADDRESSES: Final = 3
_NAT64: Final = ipaddress.IPv6Network("64:ff9b::/96")

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True)
class Target:
    """One address of a webhook's destination.

    ``url`` names the address itself, so that no second look-up can lead elsewhere; ``host_header`` and
    ``tls_name`` carry the name the receiver knows itself by.
    """

    url: httpx.URL
    host_header: str
    tls_name: str


def targets_of(url_text: str, *, allow_private: bool, what: str = "webhook") -> tuple[Target, ...]:
    """The addresses to connect to, in the order to try them; ``what`` names the thing in what a person reads.

    Raises ``BadInput`` where the URL can't be used or leads into a private network and that is not allowed,
    ``Unavailable`` where its name can't be resolved now.
    """
    url = _usable(url_text, what)
    addresses = _resolve(url.host, url.port or (443 if url.scheme == "https" else 80), what)
    if not allow_private and not all(is_public(address) for address in addresses):
        raise BadInput(
            f"The {what}'s address leads to this machine or a private network, which this desk does not allow.",
            field=what,
        )
    host_header = url.netloc.decode("ascii").rpartition("@")[2]
    tls_name = url.raw_host.decode("ascii").strip("[]")
    tried = list(dict.fromkeys(addresses))[:MOST_ADDRESSES]
    return tuple(Target(url.copy_with(host=str(address), fragment=None), host_header, tls_name) for address in tried)


def is_public(address: Address) -> bool:
    """Whether the address belongs to the public internet, also where an IPv6 one carries an IPv4 one inside."""
    inner = _carried(address)
    if inner is not None:
        return is_public(inner)
    return address.is_global and not address.is_multicast and not address.is_reserved


def _usable(url_text: str, what: str) -> httpx.URL:
    if len(url_text) > MAX_URL_LENGTH:
        raise BadInput(f"The {what}'s URL is longer than {MAX_URL_LENGTH} characters.", field=what)
    try:
        url = httpx.URL(url_text)
    except (httpx.InvalidURL, ValueError) as broken:
        raise BadInput(f"The {what}'s URL can't be read.", field=what) from broken
    if url.scheme not in ("http", "https") or not url.host:
        raise BadInput(f"A {what}'s URL begins with https:// or http://.", field=what)
    return url


def _resolve(host: str, port: int, what: str) -> list[Address]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as unknown:
        raise Unavailable(f"The {what}'s host name can't be resolved now.") from unknown
    addresses = [ipaddress.ip_address(str(entry[4][0])) for entry in found]
    if not addresses:
        raise Unavailable(f"The {what}'s host name has no address now.")
    return addresses


def _carried(address: Address) -> ipaddress.IPv4Address | None:
    if isinstance(address, ipaddress.IPv4Address):
        return None
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
