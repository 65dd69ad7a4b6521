"""A small desk's knowledge and a responder on it, shared by the responder's tests."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from workspace import resources
from workspace.domain.article import Article, Audience
from workspace.domain.identifiers import ArticleId
from workspace.domain.policy import Policy
from workspace.domain.turn import Author, TurnInput, Utterance
from workspace.responder.embedding import CachedEmbedder, MiniLmEmbedder
from workspace.responder.index import KnowledgeIndex
from workspace.responder.turn import Responder

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ARTICLES = (
    Article(
        ArticleId("password"),
        "Reset your password",
        "Forgot your password? You can choose a new one yourself.\n\n1. Open the sign-in page.\n"
        "2. Choose **Forgot password**.\n3. Follow the link in the mail we send; it works for one hour.",
        category="account",
        examples=("I forgot my password", "how can I set a new password?"),
    ),
    Article(
        ArticleId("invoice"),
        "Download an invoice",
        "Every invoice is kept under **Settings → Billing → Invoices**. Choose a month and press Download.",
        category="billing",
        short_answer="You find all invoices under Settings → Billing → Invoices.",
        examples=("Where can I find last month's invoice?", "download invoice pdf"),
    ),
    Article(
        ArticleId("export"),
        "Export your customers as CSV",
        "Open Customers, press the three dots and choose Export. The file comes by mail within ten minutes.",
        category="data",
        examples=("how do I export the customer list", "csv export of customers"),
    ),
    Article(
        ArticleId("calendar"),
        "Connect your calendar",
        "Go to Settings → Integrations → Calendar and choose Google or Outlook. Changes show after five minutes.",
        category="integrations",
        examples=("sync with outlook calendar", "connect google calendar"),
    ),
    Article(
        ArticleId("goodwill"),
        "Goodwill credits (internal)",
        "Agents may grant a goodwill credit of up to 30 euros for an outage. Ask the lead above that.",
        category="billing",
        audience=Audience.INTERNAL,
        examples=("Can I get a credit for the outage?",),
    ),
)


def said(*texts: str, reopened: bool = False, name: str = "Mira Lund") -> TurnInput:
    """A conversation in which customer and AI take turns; the last text is the customer's."""
    first_is_customer = len(texts) % 2 == 1
    history = tuple(
        Utterance(
            f"m{number}",
            Author.CUSTOMER if (number % 2 == 0) == first_is_customer else Author.AI,
            text,
            START + timedelta(minutes=number),
        )
        for number, text in enumerate(texts)
    )
    return TurnInput("t1", "c1", history, customer_name=name, reopened=reopened)


@pytest.fixture(scope="session")
def embedder() -> CachedEmbedder:
    return CachedEmbedder(MiniLmEmbedder(resources.folder("embedding")))


@pytest.fixture
def index(embedder: CachedEmbedder) -> KnowledgeIndex:
    made = KnowledgeIndex(embedder)
    made.apply(ARTICLES)
    return made


@pytest.fixture
def responder(index: KnowledgeIndex) -> Responder:
    return Responder(index, policy=Policy(desk_name="Fernroute", support_hours="Monday to Friday, 8:00 to 18:00 CET"))


@pytest.fixture
def conversation() -> Callable[..., TurnInput]:
    return said
