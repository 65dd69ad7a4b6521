"""A change that is not live answers past questions as a turn would once it is, and leaves the live knowledge alone."""

from dataclasses import replace

import pytest

from tests.responder.conftest import ARTICLES, said
from workspace.domain.article import Article
from workspace.domain.decision import Action
from workspace.domain.identifiers import ArticleId
from workspace.domain.proof import PastQuestion
from workspace.domain.question import Question
from workspace.domain.turn import ForgetfulMemory, TurnResult
from workspace.responder.considering import consider
from workspace.responder.trial import replayed
from workspace.responder.turn import Responder

ASKED = "How can I merge two customer records that are duplicates?"
MERGING = Article(
    ArticleId("merging"),
    "Merge duplicate customers",
    "Open one of the two customers, press the three dots and choose Merge. Pick the other record and confirm.",
    category="data",
    examples=(ASKED,),
)
QUESTIONS = (
    "I forgot my password, how do I set a new one?",
    "where is last month's invoice",
    "how do I export the customer list and connect my calendar?",
    "I want to talk to a person",
    "hello",
    "what is the weather on Mars",
    ASKED,
)


def asked(responder: Responder, text: str) -> tuple[TurnResult, Question]:
    result = responder.take_turn(said(text), ForgetfulMemory())
    assert result.question is not None
    return result, result.question


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_asked_again_is_decided_as_it_was(responder: Responder, text: str) -> None:
    result, question = asked(responder, text)
    again = replayed(responder.index, Question.from_json(question.to_json()), responder.settings)
    if result.decision.rule != "check-failed":
        assert (again.action, again.rule) == (result.decision.action, result.decision.rule)
        assert again.confidence == pytest.approx(result.decision.confidence)
    considered = consider(responder.index, question, responder.settings)
    assert considered.category == result.understanding.category


def test_what_the_trial_says_is_what_happens_once_it_is_live(responder: Responder) -> None:
    questions = [asked(responder, text)[1] for text in QUESTIONS]
    with responder.trial([MERGING]) as trial:
        compared = [trial.compare(question) for question in questions]
        (gained,) = trial.replay([PastQuestion(questions[-1], "c", "t")])
    assert compared[-1].before.action is not Action.ANSWER
    assert gained is not None
    assert gained.after.article_id == "merging"
    responder.index.apply([MERGING])
    for text, pair in zip(QUESTIONS, compared, strict=True):
        live, _ = asked(responder, text)
        if live.decision.rule != "check-failed":
            assert (live.decision.action, live.decision.rule) == (pair.after.action, pair.after.rule), text
            assert live.decision.confidence == pytest.approx(pair.after.confidence, abs=0.02), text


def test_the_live_knowledge_does_not_see_a_trial(responder: Responder) -> None:
    before, _ = asked(responder, ASKED)
    with responder.trial([MERGING, replace(ARTICLES[0], body="Nothing of it is true any more.")]):
        during, _ = asked(responder, ASKED)
        assert responder.index.article("merging") is None
        changed = replace(ARTICLES[1], examples=(*ARTICLES[1].examples, "Where is the bill?"))
        responder.index.apply([changed])
    after, _ = asked(responder, ASKED)
    assert before.decision.action is during.decision.action is after.decision.action
    found, _ = asked(responder, "I forgot my password")
    assert "Forgot password" in found.reply


def test_a_lost_answer_is_found(responder: Responder) -> None:
    _, question = asked(responder, "I forgot my password")
    past = PastQuestion(question, "c", "t", ("password",))
    with responder.trial([replace(ARTICLES[0], retired=True)]) as trial:
        (lost,) = trial.replay([past])
    assert lost is not None
    assert (lost.before.article_id, lost.after.article_id) == ("password", "")
    with responder.trial([replace(ARTICLES[0], body=f"{ARTICLES[0].body}\n\nIt works on the phone as well.")]) as trial:
        assert trial.replay([past]) == [None]


def test_a_question_for_people_is_not_promised_an_answer(responder: Responder) -> None:
    _, question = asked(responder, f"{ASKED} I want to talk to a person, please give me a human agent.")
    with responder.trial([MERGING]) as trial:
        assert trial.replay([PastQuestion(question, "c", "t")]) == [None]
