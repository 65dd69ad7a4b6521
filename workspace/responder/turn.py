"""One AI turn from the customer's words to the decision: the class the service and the back-test use."""

import threading
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from workspace.domain.article import Article
from workspace.domain.decision import Action, Decision, Reason
from workspace.domain.policy import Policy
from workspace.domain.question import Question
from workspace.domain.tool import Tool
from workspace.domain.turn import (
    Author,
    CitedArticle,
    StepKind,
    StepMemory,
    StepResult,
    TurnInput,
    TurnResult,
    Understanding,
)
from workspace.responder import learning, phrases
from workspace.responder.acting import Acted, act, draft_of, with_looked_up
from workspace.responder.answering import Answer, Answerer
from workspace.responder.briefing import Draft, write_brief
from workspace.responder.confidence import Calibration
from workspace.responder.considering import Considered, Settings, consider
from workspace.responder.decide import failed
from workspace.responder.embedding import Embedder
from workspace.responder.index import KnowledgeIndex
from workspace.responder.learning import LabelledMessage
from workspace.responder.ranking import Learned
from workspace.responder.reading import Reader, Reading
from workspace.responder.searching import Found, search
from workspace.responder.small_talk import Talk
from workspace.responder.steps import Steps
from workspace.responder.toolbox import Toolbox
from workspace.responder.trial import Trial
from workspace.responder.underspecified import openness
from workspace.responder.wanted import first_sentence
from workspace.responder.writer import AnswerWriter

_PRESSING: Final = 0.6


class Responder:
    """Takes turns; safe to use from several threads, and changed live through ``index`` and the methods here."""

    def __init__(
        self,
        index: KnowledgeIndex,
        *,
        embedder: Embedder | None = None,
        policy: Policy,
        calibration: Calibration | None = None,
        writer: AnswerWriter | None = None,
        learned: Learned | None = None,
        own_topics: Mapping[str, Sequence[str]] | None = None,
        tools: Sequence[Tool] = (),
    ) -> None:
        if embedder is not None and embedder.name != index.embedder.name:
            raise ValueError("The index was made with another embedder.")
        self.index = index
        self._settings = Settings(policy, calibration or Calibration(), learned or Learned())
        self._changing = threading.Lock()
        self._reader = Reader(index.embedder, own_topics)
        self._answerer = Answerer(writer, index.embedder)
        self._toolbox = Toolbox(index.embedder, tools)

    @property
    def settings(self) -> Settings:
        """What a turn is judged by now."""
        return self._settings

    @property
    def policy(self) -> Policy:
        """What leads allow the AI to do."""
        return self._settings.policy

    @property
    def calibration(self) -> Calibration:
        """What confidence rests on."""
        return self._settings.calibration

    def change_policy(self, policy: Policy) -> None:
        """Use another policy from the next turn on."""
        self._change(policy=policy)

    def change_calibration(self, calibration: Calibration) -> None:
        """Use a stored calibration from the next turn on."""
        self._change(calibration=calibration)

    def change_tools(self, tools: Sequence[Tool]) -> None:
        """Use these tools from the next turn on."""
        self._toolbox = Toolbox(self.index.embedder, tools)

    def relearn(self, labelled: Sequence[LabelledMessage] = ()) -> Calibration:
        """Learn from the knowledge as it is now and from labelled messages; returns the calibration to be stored.

        It takes seconds on a large desk, so it belongs in the background; turns go on with what was learned before.
        """
        if labelled:
            version = self._settings.calibration.version + 1
            learned, calibration = learning.calibrate(self.index, labelled, version=version)
            self._change(learned=learned, calibration=calibration)
        else:
            self._change(learned=learning.learn(self.index))
        return self._settings.calibration

    def _change(
        self, policy: Policy | None = None, calibration: Calibration | None = None, learned: Learned | None = None
    ) -> None:
        """Replace what is given and keep the rest, whoever else is changing something."""
        with self._changing:
            now = self._settings
            self._settings = Settings(policy or now.policy, calibration or now.calibration, learned or now.learned)

    def trial(self, changed: Iterable[Article], removed: Iterable[str] = ()) -> Trial:
        """The knowledge with a change that is not live, to ask past questions of; use it in a ``with`` block."""
        return Trial(self.index, changed, removed, self._settings)

    def find(self, text: str, limit: int = 10) -> list[CitedArticle]:
        """Articles for an agent's search or a correction, best first, internal ones included."""
        settings = self._settings
        (found,) = search(self.index, [text], settings.learned, settings.calibration)
        return list(found.cited(found.everything))[:limit]

    def take_turn(self, turn: TurnInput, memory: StepMemory) -> TurnResult:
        """Understand, look up, answer, check, decide, brief; each step is recorded as it happens."""
        settings, steps = self._settings, Steps(memory)
        reading = self._reader.read(turn)
        question = _question(turn, reading, settings)
        considered = consider(self.index, question, settings)
        whole, answering, situation = considered.whole, considered.answering, considered.situation
        understanding = _understanding(reading, considered)
        steps.record(StepKind.UNDERSTOOD, _understood_words(understanding, reading), _understood_detail(turn, reading))
        steps.record(
            StepKind.SEARCHED,
            _searched_words(whole),
            {"articles": [[one.id, round(one.score, 4)] for one in whole.articles[:5]]},
            StepResult.WORKED if whole.articles else StepResult.NOTHING,
        )
        answer: Answer | None = None
        acted = act(self._toolbox, turn, reading, self.index.snapshot, situation, steps)
        decision = acted.decision if acted is not None else considered.decision()
        if acted is not None:
            answer = Answer(acted.reply) if acted.reply else None
        elif decision.rule in {"sure-enough", "suggest-only", "nearly-sure", "part-known"}:
            answer = self._answerer.answer(turn, reading, answering, decision, settings.policy, steps)
            if answer.failure:
                decision = failed(situation.confidence, situation.threshold, Reason.CHECK_FAILED, answer.failure)
            decision = answer.decision or decision
        result = self._finish(
            turn, reading, understanding, settings.policy, whole, answering, decision, answer, steps, acted
        )
        return replace(result, question=question)

    def _finish(
        self,
        turn: TurnInput,
        reading: Reading,
        understanding: Understanding,
        policy: Policy,
        whole: Found,
        answering: Sequence[Found],
        decision: Decision,
        answer: Answer | None,
        steps: Steps,
        acted: Acted | None = None,
    ) -> TurnResult:
        reply = self._reply(turn, reading, decision, answer, policy, understanding.category)
        suggestion = draft_of(acted, turn, reading) if acted else self._answerer.suggest(turn, reading, whole)
        answer_text = answer.text if answer is not None and not answer.failure else ""
        if decision.action is Action.ASK and reply:
            steps.record(StepKind.ASKED, decision.because, {"rule": decision.rule})
        steps.record(StepKind.DECIDED, f"{decision.action.value}: {decision.because}", _decision_detail(decision))
        cited = list(whole.articles)
        if len(answering) > 1:
            named = {found.articles[0].id: found.articles[0] for found in answering if found.articles}
            cited = [*named.values(), *(one for one in cited if one.id not in named)]
        brief = None
        if decision.action is Action.ESCALATE:
            wanted = answer.wanted if answer is not None else ""
            draft = Draft(decision, steps.taken, reading.course, self._shown(whole), suggestion, reply, wanted)
            brief = write_brief(turn, draft if acted is None else with_looked_up(draft, acted))
            steps.record(StepKind.BRIEFED, f"brief of {brief.word_count} words", {"lines": len(brief.lines)})
        if answer is not None and answer.wanted:
            understanding = replace(understanding, wanted=answer.wanted)
        return TurnResult(
            understanding=understanding,
            decision=decision,
            reply=reply,
            articles=tuple(cited),
            steps=tuple(steps.taken),
            brief=brief,
            suggestion=suggestion,
            answer=answer_text,
            cited=answer.articles if answer is not None and answer_text else (),
        )

    @staticmethod
    def _shown(whole: Found) -> tuple[CitedArticle, ...]:
        """The articles a person is shown first: the best one even where it is internal."""
        return whole.cited(whole.everything) if whole.internal_first else whole.articles

    @staticmethod
    def _reply(
        turn: TurnInput, reading: Reading, decision: Decision, answer: Answer | None, policy: Policy, category: str
    ) -> str:
        language = reading.language
        hello = phrases.hello(language, turn.customer_name)
        if decision.action is Action.ESCALATE:
            owner = policy.of(category).owner or policy.desk_name
            line = phrases.handover(language, owner=owner, hours=policy.support_hours)
            return f"{hello}\n\n{line}"
        if answer is not None:
            return answer.text
        if decision.rule == "two-articles":
            first, second = (decision.because.split("“")[at].split("”")[0] for at in (1, 2))
            return f"{hello}\n\n{phrases.phrase(language, 'ask', first=first, second=second)}"
        if decision.rule == "open-question":
            return f"{hello}\n\n{phrases.phrase(language, 'ask what')}"
        if decision.rule == "misuse":
            return phrases.phrase(language, "decline", desk=policy.desk_name)
        if reading.talk is Talk.GREETING:
            return f"{hello}\n\n{phrases.phrase(language, 'greeting')}"
        if reading.talk in {Talk.THANKS, Talk.GOODBYE}:
            return phrases.phrase(language, reading.talk.value)
        if reading.talk in {Talk.ABOUT_AI, Talk.EMPTY}:
            return phrases.phrase(language, reading.talk.value, desk=policy.desk_name)
        return ""


def _question(turn: TurnInput, reading: Reading, settings: Settings) -> Question:
    """What is asked of the knowledge, with all else the decision rests on."""
    return Question(
        text=reading.question,
        parts=reading.parts if len(reading.parts) > 1 else (),
        language=reading.language,
        sentiment=reading.sentiment,
        course=reading.course,
        wants_person=reading.wants_person,
        sensitive=reading.sensitive,
        reopened=turn.reopened,
        repeated=reading.repeated,
        turns_without_progress=reading.turns_without_progress,
        asked_before=reading.asked_before,
        talk=reading.talk.value if reading.talk else "",
        misused_before=reading.misused_before,
        contradicts=reading.contradicts,
        openness=openness(reading.text, _said_before(turn), settings.learned.names),
    )


def _understanding(reading: Reading, considered: Considered) -> Understanding:
    return Understanding(
        language=reading.language,
        categories=considered.categories,
        sentiment=round(reading.sentiment, 4),
        sentiment_course=tuple(round(value, 4) for value in reading.course),
        wants_person=round(reading.wants_person, 4),
        sensitive=reading.sensitive,
        wanted=first_sentence(reading.text, 28) if reading.text else "",
    )


def _said_before(turn: TurnInput) -> list[str]:
    """Everything said before the messages this turn handles."""
    last = max((at for at, said in enumerate(turn.history) if said.author is not Author.CUSTOMER), default=-1)
    return [said.text for said in turn.history[: last + 1]]


def _understood_words(understanding: Understanding, reading: Reading) -> str:
    about = understanding.category or "no known category"
    said = f"{about}, {understanding.language}, mood {understanding.sentiment:+.2f}"
    if reading.sensitive:
        said += f", touches {' and '.join(reading.sensitive)}"
    if reading.urgency >= _PRESSING:
        said += ", pressing"
    return f"{said}, asks for a person" if reading.wants_person >= 0.5 else said


def _understood_detail(turn: TurnInput, reading: Reading) -> dict[str, object]:
    files = [{"name": one.name, "media_type": one.media_type} for one in turn.files]
    return {
        **({"files": files} if files else {}),
        "language": reading.language,
        "sentiment": round(reading.sentiment, 4),
        "wants_person": round(reading.wants_person, 4),
        "sensitive": list(reading.sensitive),
        "talk": reading.talk.value if reading.talk else "",
        "questions": len(reading.parts),
        "repeated": reading.repeated,
        "continuity": reading.continuity.value,
        "contradicts": reading.contradicts,
        "frustration": round(reading.frustration, 4),
        "urgency": round(reading.urgency, 4),
        "personal_data": list(reading.personal_data),
    }


def _searched_words(found: Found) -> str:
    if not found.articles:
        return "searched, found nothing"
    return f"found “{found.articles[0].title}” ({found.confidence:.2f} sure)"


def _decision_detail(decision: Decision) -> dict[str, object]:
    return {
        "action": decision.action.value,
        "rule": decision.rule,
        "reason": decision.reason.value if decision.reason else "",
        "confidence": round(decision.confidence, 4),
        "threshold": round(decision.threshold, 4),
        "flip": decision.flip,
        "signals": [[one.name, round(one.value, 4), round(one.share, 4)] for one in decision.signals],
    }
