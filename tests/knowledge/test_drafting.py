"""Corrections are drafted from a person's reply: what is learned, where it goes and what is left out."""

from collections.abc import Sequence

from workspace.domain.article import Article, Audience
from workspace.domain.identifiers import ArticleId
from workspace.domain.turn import CitedArticle
from workspace.knowledge.drafting import Draft, DraftInput, Proposal, draft_correction

PAUSE = Article(
    ArticleId("pause"),
    "Pause a subscription",
    "Open Settings → Billing and choose Pause. You can pause for 1, 2 or 3 months. Your data stays.",
    category="billing",
)
AUTHORITY = Article(
    ArticleId("refund-authority"),
    "Refund authority",
    "Agents may refund yearly plans within 30 days of renewal without asking a lead.",
    category="billing",
    audience=Audience.INTERNAL,
)


def draft(conversation: DraftInput, *articles: Article) -> Draft:
    """A draft where the knowledge is these articles, nearest first."""
    known = {str(article.id): article for article in articles}

    def find(text: str, limit: int) -> Sequence[CitedArticle]:
        return [CitedArticle(one.id, one.title, one.version, one.audience.value, 1.0) for one in articles][:limit]

    return draft_correction(conversation, find, known.get)


def test_an_answer_no_article_has_becomes_a_new_one() -> None:
    made = draft(
        DraftInput(
            ("Hi,\nIs there a way to export the audit log as CSV? Invoice INV-2043 was fine btw.\nThanks, Dana",),
            (
                "Hi Dana,\n\nThanks for asking! Audit logs can be exported under Settings → Security → Audit log. "
                "The export is a CSV with one row an event and covers the last 90 days. I have also checked your "
                "account and it is on Pro.\n\nBest,\nLena",
            ),
            category="security",
            names=("Dana Reyes", "Lena"),
        ),
        PAUSE,
    )
    assert made.proposal is Proposal.NEW
    assert made.title == "Is there a way to export the audit log as CSV?"
    assert made.body == (
        "Audit logs can be exported under Settings → Security → Audit log. "
        "The export is a CSV with one row an event and covers the last 90 days."
    )
    assert made.examples == ("Is there a way to export the audit log as CSV?",)
    assert made.category == "security"
    assert "One sentence about this customer was left out" in made.why


def test_what_an_article_already_says_only_adds_the_customers_words() -> None:
    made = draft(
        DraftInput(
            ("can i put my plan on ice over the summer",),
            ("Hello!\nOpen Settings → Billing and choose Pause. You can pause for 1, 2 or 3 months.",),
        ),
        PAUSE,
    )
    assert made.proposal is Proposal.EXAMPLE
    assert made.article == PAUSE
    assert made.examples == ("can i put my plan on ice over the summer",)
    assert made.body == made.before == PAUSE.body


def test_a_missing_detail_is_added_to_the_article_about_it() -> None:
    made = draft(
        DraftInput(
            ("When I pause my subscription, are team seats kept?",),
            ("Seats are kept while the subscription is paused, and nobody is charged for them until it resumes.",),
        ),
        PAUSE,
    )
    assert made.proposal is Proposal.EDIT
    assert made.before == PAUSE.body
    assert made.body.startswith(PAUSE.body)
    assert "Seats are kept" in made.body


def test_a_reply_about_one_customer_alone_teaches_nothing() -> None:
    made = draft(
        DraftInput(
            ("Please refund invoice INV-2043",),
            ("Hi Dana, I have refunded INV-2043, €49 will be back in 3 days. Your account is fine. Best, Lena",),
        ),
        PAUSE,
    )
    assert made.proposal is Proposal.NOTHING
    assert "this customer alone" in made.why


def test_nothing_is_learned_before_a_person_replied() -> None:
    assert draft(DraftInput(("Is there a CSV export?",), ())).proposal is Proposal.NOTHING


def test_what_only_an_internal_article_says_is_never_attached_to_it() -> None:
    made = draft(
        DraftInput(
            ("Do you refund yearly plans?",),
            ("Agents may refund yearly plans within 30 days of renewal without asking a lead.",),
        ),
        AUTHORITY,
    )
    assert made.proposal is Proposal.NEW
    assert made.audience is Audience.PUBLIC
    assert "internal" in made.why


def test_steps_stay_a_list() -> None:
    made = draft(
        DraftInput(
            ("How do I rotate a webhook secret?",),
            ("Hi,\nDo this:\n1. Open Developers → Webhooks.\n2. Choose Rotate secret.\n3. Update it on your side.",),
        )
    )
    assert "1. Open Developers → Webhooks.\n2. Choose Rotate secret.\n3. Update it on your side." in made.body


def test_no_personal_data_reaches_a_draft() -> None:
    made = draft(
        DraftInput(
            ("My mail is dana@acme.example and card 4111 1111 1111 1111: how do I change the billing address?",),
            ("Billing addresses are changed under Settings → Billing → Address. Write to dana@acme.example soon.",),
            names=("Dana Reyes",),
        )
    )
    whole = " ".join((made.title, made.body, *made.examples))
    assert "acme.example" not in whole
    assert "4111" not in whole


def test_courtesies_and_what_was_done_for_one_customer_are_not_taught() -> None:
    made = draft(
        DraftInput(
            ("How do I add a second bank account?",),
            (
                "Hello Dana,\nThank you for writing to us about this today. "
                "Open Settings → Payouts and choose Add account. "
                "I checked the payouts on your side as well. Please let me know if anything else comes up.",
            ),
        )
    )
    assert made.body == "Open Settings → Payouts and choose Add account."


def test_a_sentence_with_personal_data_is_left_out_whole() -> None:
    made = draft(
        DraftInput(
            ("Where do refunds show up?",),
            ("Refunds show up under Settings → Billing → Credits within a day. INV-2043 is the one you asked about.",),
        )
    )
    assert made.body == "Refunds show up under Settings → Billing → Credits within a day."
