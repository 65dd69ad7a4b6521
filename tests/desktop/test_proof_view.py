"""A proof as a person reads it: figures, each case side by side, clashes with both sentences, and a diff with signs."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from workspace.contract.knowledge import Clash, DiffLine, Proof, ReplayCase
from workspace.contract.values import ArticleRef
from workspace.desktop.parts.proof import ProofView
from workspace.desktop.theme.theme import Theme


def ref(title: str) -> ArticleRef:
    return ArticleRef(id=title.lower(), title=title, version=3, audience="public")


def case(question: str, before: str, after: str, conversation: str = "c1") -> ReplayCase:
    known = before == "answer"
    return ReplayCase(
        conversation_id=conversation, question=question, action_before=before, action_after=after,
        confidence_after=0.91, article_before=ref("Refunds") if known else None,
        article_after=None if known else ref("Paying out"),
    )  # fmt: skip


PROOF = Proof(
    fingerprint="f",
    proposal="edit",
    replayed=9,
    would_answer=7,
    newly_answered=(case("When do I get my money?", "escalate", "answer", "c7"),),
    regression=41,
    breaks=(case("How long does a refund take?", "answer", "escalate", "c3"),),
    clashes=(
        Clash(kind="contradiction", article=ref("Paying"), own="Within 3 days.", theirs="Within 14 days.", why="3, 14"),
    ),
    diff=(DiffLine(sign=" ", text="Refunds"), DiffLine(sign="-", text="old"), DiffLine(sign="+", text="new")),
    needs_lead="it breaks 1 answer known to be right",
)


@pytest.fixture
def view(qapp: QApplication) -> ProofView:
    theme = Theme()
    theme.use("light")
    made = ProofView(theme)
    made.resize(420, 700)
    made.show()
    return made


def said(view: ProofView) -> str:
    return "\n".join(one.text() for one in view.findChildren(QLabel) if one.isVisible()).replace("\u200b", "")


def test_figures_cases_clashes_and_diff_are_words_and_signs(view: ProofView) -> None:
    view.show_proof(PROOF)
    assert "Would now answer 7 of 9 past escalations" in said(view)
    assert "Breaks 1 of 41 known right answers" in said(view)
    assert "Needs a lead's word: it breaks 1 answer known to be right." in said(view)
    assert [one.marks[0].word for one in view.list.entries] == ["contradicts", "breaks", "now answered"]
    assert "Within 3 days." in said(view)
    assert "Within 14 days." in said(view)
    view.list.step(1)
    assert "How long does a refund take?" in said(view)
    assert "Answers\n“Refunds”, version 3" in said(view)
    assert view.diff.toPlainText().splitlines() == ["\u2007 Refunds", "− old", "+ new"]


def test_a_case_leads_to_its_conversation_and_a_clash_to_the_other_article(view: ProofView) -> None:
    view.show_proof(PROOF)
    conversations: list[str] = []
    articles: list[str] = []
    view.conversation_asked.connect(conversations.append)
    view.article_asked.connect(articles.append)
    for _ in view.list.entries:
        view.list.opened.emit(view.list.current_id)
        view.list.step(1)
    assert (articles, conversations) == (["paying"], ["c3", "c7"])


def test_what_is_no_longer_true_is_not_shown(view: ProofView) -> None:
    view.show_proof(PROOF)
    view.show_waiting()
    assert view.proof is None
    assert not view.list.entries
    assert "7 of 9" not in said(view)
