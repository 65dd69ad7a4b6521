"""Hands a mail to a mail server, and says in a sentence why one was not taken."""

import smtplib
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from email.message import EmailMessage
from typing import Final, Literal

from workspace.domain.errors import NotMailed, Unavailable

TIMEOUT_S: Final = 20.0
Security = Literal["starttls", "tls", "none"]


@dataclass(frozen=True)
class MailServer:
    """Where mail is handed in; without a ``user`` nobody signs in."""

    host: str
    port: int
    security: Security
    user: str = ""
    password: str = ""

    def __repr__(self) -> str:
        """Without the password."""
        return f"MailServer({self.host}:{self.port})"


SendsMail = Callable[[MailServer, EmailMessage], int]
"""Hand a mail in; returns how many recipients were refused though others were not."""


def send_mail(server: MailServer, message: EmailMessage) -> int:
    """Hand a mail in over SMTP; the server must prove who it is unless it is asked for without encryption.

    Raises ``Unavailable`` where trying again may help, ``NotMailed`` where it will not. What the server said is not
    passed on: it may be anything.
    """
    try:
        return _send(server, message)
    except smtplib.SMTPRecipientsRefused as refused:
        if all(400 <= code < 500 for code, _ in refused.recipients.values()):
            raise Unavailable("The mail server takes no mail for these recipients now.") from None
        raise NotMailed("The mail server takes mail for none of the recipients.") from None
    except smtplib.SMTPResponseException as refused:
        if 400 <= refused.smtp_code < 500:
            raise Unavailable(f"The mail server takes no mail now (code {refused.smtp_code}).") from None
        if isinstance(refused, smtplib.SMTPAuthenticationError):
            raise NotMailed("The mail server does not accept the user or the password.") from None
        raise NotMailed(f"The mail server refused the report (code {refused.smtp_code}).") from None
    except smtplib.SMTPNotSupportedError:
        raise NotMailed("The mail server does not offer the encryption or the signing in that is set.") from None
    except smtplib.SMTPServerDisconnected:
        raise Unavailable("The mail server ended the connection.") from None
    except smtplib.SMTPException:
        raise NotMailed("The mail server offers no way of signing in that this desk knows.") from None
    except ssl.SSLCertVerificationError:
        raise NotMailed("The mail server's certificate does not prove that it is this server.") from None
    except ssl.SSLError:
        raise NotMailed("The mail server does not speak the encryption that is set; try the other one.") from None
    except UnicodeError:
        raise NotMailed("The mail server's name or the user has letters that cannot be sent.") from None
    except OSError:
        raise Unavailable("The mail server does not answer.") from None


def _send(server: MailServer, message: EmailMessage) -> int:
    if server.security == "tls":
        context = ssl.create_default_context()
        with smtplib.SMTP_SSL(server.host, server.port, timeout=TIMEOUT_S, context=context) as smtp:
            return _hand_in(smtp, server, message)
    with smtplib.SMTP(server.host, server.port, timeout=TIMEOUT_S) as smtp:
        if server.security == "starttls":
            smtp.starttls(context=ssl.create_default_context())
        return _hand_in(smtp, server, message)


def _hand_in(smtp: smtplib.SMTP, server: MailServer, message: EmailMessage) -> int:
    if server.user:
        smtp.login(server.user, server.password)
    return len(smtp.send_message(message))
