"""Answers in an article's own words: whole lists, working links, nothing that points at what is not there."""

from tests.responder.conftest import ARTICLES
from workspace.domain.article import Article
from workspace.domain.identifiers import ArticleId
from workspace.responder import phrases, prose
from workspace.responder.embedding import CachedEmbedder
from workspace.responder.extract import Extract, compose, extract
from workspace.responder.index import KnowledgeIndex


def extracted(embedder: CachedEmbedder, body: str, *, row: int = 1, title: str = "Backups", short: str = "") -> Extract:
    index = KnowledgeIndex(embedder)
    index.apply([Article(ArticleId("x"), title, body, short_answer=short, examples=("how do I restore it",))])
    return extract(index.snapshot.articles[0], row, "how do I restore a backup")


def test_steps_come_whole_and_in_their_order(embedder: CachedEmbedder) -> None:
    steps = "\n".join(
        f"{number}. Do the thing number {number} with some words that make it long." for number in range(1, 13)
    )
    found = extracted(embedder, f"To restore a backup:\n\n{steps}", row=2)
    assert found.text.startswith("To restore a backup:")
    assert [line.split(".")[0] for line in found.text.splitlines() if line[:1].isdigit()] == [
        str(n) for n in range(1, 13)
    ]
    assert not found.is_cut


def test_a_list_too_long_for_a_message_says_where_the_rest_is(embedder: CachedEmbedder) -> None:
    steps = "\n".join(f"{number}. {'Press the button and wait for it to finish. ' * 4}" for number in range(1, 25))
    found = extracted(embedder, f"To restore a backup:\n\n{steps}")
    assert found.is_cut
    for language in ("en", "de", "fr", "es"):
        text = compose([found], language=language, customer_name="")
        assert phrases.phrase(language, "more") in text


def test_what_announces_nothing_is_left_out(embedder: CachedEmbedder) -> None:
    found = extracted(embedder, "Backups are made every night at two and kept for a month in our archive. You can:")
    assert found.text.endswith("in our archive.")


def test_links_keep_their_words_and_an_address_without_a_host_is_none(embedder: CachedEmbedder) -> None:
    body = (
        "Open [the archive](https://example.com/archive) and choose a night from the list of backups you see there. "
        "See [Plans](/help/plans) for how long they are kept on each of them."
    )
    text = extracted(embedder, body).text
    assert "[the archive](https://example.com/archive)" in text
    assert "See Plans for how long" in text


def test_a_passage_that_lacks_its_subject_stands_under_its_heading(embedder: CachedEmbedder) -> None:
    body = "## Retention time\n\nThe number of nights for which everything is kept before it is removed for good."
    assert extracted(embedder, body).text.startswith("**Retention time**\n\nThe number of nights")
    own = "## Backups\n\nBackups are made every night and kept for thirty days before they are removed for good."
    assert extracted(embedder, own).text.startswith("Backups are made")


def test_nothing_of_a_web_page_is_left() -> None:
    text = prose.readable(
        "Hi Mira,\n\n![screen](a.png)\n[screenshot: the archive]\n---\n:::note\nOpen the archive and\nchoose a night.\n"
        "As shown above, it is easy.\n* one\n• two\nTip:Do it early.\n| Plan | Nights |\n|---|---|\n| Crew | 30 |\n"
        "Click here\nBest regards\nLena"
    )
    assert text == (
        "Open the archive and choose a night.\n\n- one\n- two\n\nTip: Do it early.\n\n- Plan: Nights\n- Crew: 30"
    )


def test_an_article_in_another_language_is_announced(embedder: CachedEmbedder) -> None:
    english = Extract(ARTICLES[1], "", "Every invoice is kept.")
    assert "auf Englisch" in compose([english], language="de", customer_name="")
    german = Extract(Article(ArticleId("de"), "Rechnung", "Text", language="de"), "", "Jede Rechnung wird aufbewahrt.")
    assert "another language" in compose([german], language="en", customer_name="")
    assert "another language" not in compose([english], language="en", customer_name="")


def test_what_is_not_known_is_named_in_the_customers_words() -> None:
    assert "“And can I pay in crowns?”" in phrases.partly("en", "And can I pay in crowns?")
    assert "http" not in phrases.partly("de", "Was ist http://example.com/x dort?")
    assert phrases.partly("fr", "") == phrases.phrase("fr", "partly")
