"""A webhook may not be used to reach into the network the desk stands in."""

import ipaddress
import socket

import pytest

from workspace.channels.webhook_target import is_public, targets_of
from workspace.domain.errors import BadInput, Unavailable


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.8.9.10",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "2002:7f00:1::",
        "64:ff9b::7f00:1",
    ],
)
def test_addresses_of_this_machine_and_its_network_are_not_public(address: str) -> None:
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:93.184.216.34"])
def test_addresses_of_the_internet_are_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:8080/hook",
        "http://localhost/hook",
        "http://[::1]/hook",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://user:word@127.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
    ],
)
def test_a_webhook_into_the_private_network_is_refused_however_it_is_written(url: str) -> None:
    with pytest.raises(BadInput, match="private network"):
        targets_of(url, allow_private=False)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "ftp://example.com/",
        "file:///etc/passwd",
        "https://",
        "example.com",
        "http://0177.0.0.1/",
        "https://a/" + "x" * 3_000,
    ],
)
def test_what_is_no_web_address_is_refused(url: str) -> None:
    with pytest.raises(BadInput, match="webhook"):
        targets_of(url, allow_private=True)


def test_a_name_that_resolves_to_several_addresses_is_refused_when_one_is_private(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [_entry("93.184.216.34"), _entry("10.0.0.1")])
    with pytest.raises(BadInput, match="private network"):
        targets_of("https://hooks.example.com/x", allow_private=False)


def test_the_address_that_was_judged_is_the_one_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["93.184.216.34", "127.0.0.1"])
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [_entry(next(answers))])
    (target,) = targets_of("https://hooks.example.com:8443/x?y=1#z", allow_private=False)
    assert str(target.url) == "https://93.184.216.34:8443/x?y=1"
    assert target.host_header == "hooks.example.com:8443"
    assert target.tls_name == "hooks.example.com"


def test_a_name_that_cannot_be_resolved_now_is_tried_later(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody_knows(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", nobody_knows)
    with pytest.raises(Unavailable, match="resolved"):
        targets_of("https://hooks.example.com/x", allow_private=False)


def _entry(address: str) -> tuple[int, int, int, str, tuple[str, int]]:
    return socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 443)
