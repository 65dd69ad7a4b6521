"""Plays the sample company's last three months through the real service, by the clock, and packs what came of it.

Customers write, the responder answers or hands over, agents take, reply, resolve, rate and correct: every row of the
result was written by the service itself. Only what people decide to say is made up (people.json).
"""

import argparse
import heapq
import json
import random
import re
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final

from workspace.channels.surveys import SurveyReply
from workspace.channels.thread import CustomerDetails, IncomingMessage
from workspace.contract.commands import AnyCommand, Assign, Claim, Rate, Resolve, SendReply
from workspace.contract.knowledge import CorrectionContent, DecideCorrection, ProposeCorrection
from workspace.contract.reviews import ReviewIn, ScoreIn, SubmitReview
from workspace.contract.surveys import SurveySettingsIn
from workspace.domain.article import Article
from workspace.domain.facts import FactKind
from workspace.domain.identifiers import CustomerId, new_id
from workspace.domain.turn import VerifiedIdentity
from workspace.knowledge.importing import read_articles
from workspace.resources import folder
from workspace.service.assemble import Service, assemble
from workspace.service.handlers.import_knowledge import import_articles
from workspace.service.people import SignedIn
from workspace.service.policies import write_policy
from workspace.service.responder_making import LiveResponder, make_responder
from workspace.service.reviewing import ReviewDesk
from workspace.service.sample_company import rows_of, sample_greeting, sample_policy, story_of_the_past
from workspace.service.sample_past import PAST_ENDS, pack
from workspace.service.secrets import Secrets
from workspace.service.settings import Settings
from workspace.service.surveys import ASK, set_survey_settings
from workspace.service.tools import keep_tool, read_declaration
from workspace.store.database import Store
from workspace.store.work import Job

WEEKS: Final = 13
A_WEEKDAY, A_WEEKEND_DAY = 13, 5
# So many articles nobody had written yet three months ago: agents write them when somebody asks.
UNWRITTEN: Final = 24
Event = Callable[[], None]


@dataclass(frozen=True)
class Agent:
    """Somebody who works the queue on some days of the week (0 is Monday), in UTC hours."""

    name: str
    weekdays: tuple[int, ...]
    begins: int
    ends: int
    minutes: float


class People:
    """What the people of the past say, and when they are at work."""

    def __init__(self, file: Path, chance: random.Random) -> None:
        self._said: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        self._chance = chance
        self.agents = {
            one["name"]: Agent(**{**one, "weekdays": tuple(one["weekdays"])}) for one in self._said["agents"]
        }
        self.reviewer, self.lead = str(self._said["reviewer"]), str(self._said["lead"])

    def says(self, what: str, language: str) -> str:
        """One of the ways to say it in a language, else in English."""
        ways = self._said[what]
        return str(self._chance.choice(ways.get(language) or ways["en"]))

    def next_at_work(self, at: datetime) -> tuple[Agent, datetime]:
        """Who is there first from a moment on, and when."""
        there: list[tuple[datetime, Agent]] = []
        for agent in self.agents.values():
            for day in range(8):
                morning = (at + timedelta(days=day)).replace(hour=agent.begins, minute=3, second=0, microsecond=0)
                if morning.weekday() in agent.weekdays and at < morning.replace(hour=agent.ends):
                    there.append((max(at, morning), agent))
                    break
        first = min(moment for moment, _ in there)
        moment, agent = self._chance.choice([one for one in there if one[0] - first < timedelta(minutes=30)])
        return agent, moment

    def reply(self, agent: Agent, customer: dict[str, Any], kind: str, article: Article | None) -> str:
        """An agent's reply: the article in a few sentences, or what the kind of message asks for."""
        language = str(customer.get("language") or "en")
        answer = str(self._said["by_hand"].get(kind) or self._said["by_hand"][""])
        if article is not None:
            sentences = re.split(r"(?<=[.!?])\s+", re.sub(r"[*_`#>]", "", " ".join(article.body.split())))
            answer = " ".join(dict.fromkeys([article.short_answer, *sentences[:3]])).strip()
        first_name = str(customer.get("name", "")).split(" ")[0]
        greeting = self.says("greeting", language).format(name=first_name)
        return f"{greeting}\n\n{answer}\n\n{self.says('closing', language)}\n{agent.name.split(' ')[0]}"


@dataclass
class Case:
    """One conversation as its people know it: what would be right, and what has been said so far."""

    message: dict[str, Any]
    customer: dict[str, Any]
    texts: list[str]
    conversation_id: str = ""
    heard: int = 0
    unhappy: int = 0
    was_right: bool | None = None


class Past:
    """The service on a clock that is moved from event to event."""

    def __init__(self, data: Path, sample: Path, seed: int) -> None:
        self.now = PAST_ENDS - timedelta(weeks=WEEKS)
        self.chance = random.Random(seed)
        self.sample = sample
        self.folk = People(sample / "people.json", self.chance)
        self.customers = {str(row["id"]): row for row in rows_of(sample / "customers.jsonl")}
        self.articles: dict[str, Article] = {
            str(one.id): one for one in read_articles(sample / "articles.jsonl") if isinstance(one, Article)
        }
        self.live: LiveResponder | None = None
        self.service: Service = assemble(
            Settings(data, debounce=timedelta(seconds=2)),
            clock=lambda: self.now,
            make_responder=self._make,
            channels={},
        )
        self.service.channels["http"] = _Post()
        self.cases: dict[str, Case] = {}
        self._events: list[tuple[datetime, int, Event]] = []
        self._count = 0
        self._begin()

    def _make(self, store: Store, secrets: Secrets, says: Callable[[str], None]) -> LiveResponder:
        self.live = make_responder(
            store,
            secrets,
            says,
            embedding=folder("embedding"),
            prompts=folder("prompts"),
            shipped_vectors=self.sample / "vectors.npz",
            clock=lambda: self.now,
            learns_by_itself=False,
        )
        return self.live

    def _begin(self) -> None:
        public = sorted(
            one.id for one in self.articles.values() if one.audience == "public" and one.category != "security"
        )
        self.unwritten = set(self.chance.sample(public, UNWRITTEN))
        with self.service.store.write() as unit:
            known = [one for one in self.articles.values() if one.id not in self.unwritten]
            import_articles(unit, known, self.now)
            write_policy(unit, sample_policy(self.sample), sample_greeting(self.sample))
            keep_tool(unit, read_declaration(self.sample / "invoices.toml"))
        self.people = {name: self._person(name, "agent") for name in self.folk.agents}
        self.reviewer = self._person(self.folk.reviewer, "reviewer")
        self.lead = self._person(self.folk.lead, "lead")
        asked = SurveySettingsIn(asks="both", delay_h=2, quiet_h=24, pause_days=14)
        with self.service.store.write() as unit:
            set_survey_settings(unit, asked, self.lead.actor, self.now)
        self.service.forget_policy()
        self.service.host.load()

    def _person(self, name: str, role: str) -> SignedIn:
        found = self.service.people.by_token(self.service.people.add(name, role))
        assert found is not None
        return found

    # Time

    def later(self, at: datetime, event: Event) -> None:
        """Have something happen at a moment."""
        self._count += 1
        heapq.heappush(self._events, (at, self._count, event))

    def play(self, told: Callable[[str], None]) -> None:
        """Everything in the order of time, with the service's own work in between."""
        day = self.now.date()
        while self._events and self._events[0][0] < PAST_ENDS:
            at, _, event = heapq.heappop(self._events)
            self._work_until(at)
            self.now = max(self.now, at)
            event()
            if self.now.date() != day:
                day = self.now.date()
                if self.live is not None:
                    self.live.learn_if_due()
                if day.weekday() == 0:
                    told(f"{day}: {self._count} events so far")
        self._work_until(PAST_ENDS)
        self.now = PAST_ENDS
        self._ends_the_day()

    def _ends_the_day(self) -> None:
        """Nobody is left waiting: the lead answers the last ones, and the queue of the first look is its own."""
        with self.service.store.read() as unit:
            waiting = [row["id"] for row in unit.conversations.rows("queue", "", "", 500, None)]
        for name in waiting:
            case = self.cases[name]
            agent = next(iter(self.folk.agents.values()))
            self.people[agent.name] = self.lead
            row = self._row(case)
            if row["state"] == "claimed":
                order = Assign(id=new_id(), conversation_id=name, person_id=self.lead.actor.id)
                self._orders(agent.name, order)
            else:
                self._claims(case, agent.name)
            self._replies(case, agent.name, 2.0)
            self._resolves(case, agent.name, draft_right=False)
        self._work_until(PAST_ENDS + timedelta(minutes=1))

    def _work_until(self, until: datetime) -> None:
        kinds = list(self.service.kinds)
        while True:
            with self.service.store.read() as unit:
                due = unit.work.next_due(kinds)
            if due is None or due > until:
                return
            self.now = max(self.now, due)
            with self.service.store.write() as unit:
                job = unit.work.take(self.now, timedelta(minutes=5), kinds)
            if job is not None:
                self._do(job)

    def _do(self, job: Job) -> None:
        again = self.service.kinds[job.kind](job)
        if job.kind == ASK:
            self._sees_survey(job.payload["conversation_id"])
        with self.service.store.write() as unit:
            if again is None:
                unit.work.finish(job.id)
            else:
                unit.work.retry(job.id, self.now + again)

    # Customers

    def writes(self, case: Case, text: str) -> None:
        """A customer writes, and looks at what came back a little later."""
        known = {key: str(case.customer.get(key, "")) for key in ("id", "name", "company", "plan", "tier", "since")}
        who = CustomerDetails(
            CustomerId(known["id"]),
            name=known["name"],
            company=known["company"],
            plan=known["plan"],
            tier=known["tier"],
            since=known["since"],
            language=str(case.customer.get("language", "")),
        )
        identity = VerifiedIdentity(customer_id=str(case.customer["id"]))
        message = IncomingMessage("http", f"past-{new_id()}", who, text, verified=identity)
        case.conversation_id = str(self.service.receive(message).conversation_id)
        self.cases[case.conversation_id] = case
        self.later(self.now + timedelta(seconds=self.chance.uniform(40, 400)), lambda: self.looks(case))

    def looks(self, case: Case) -> None:
        """What the customer does about the AI's last word; a person is coming where it handed over."""
        with self.service.store.read() as unit:
            facts = unit.facts.of(case.conversation_id)
        news = [one for one in facts if one["seq"] > case.heard]
        case.heard = facts[-1]["seq"]
        language = str(case.message.get("language") or "en")
        if any(one["kind"] == FactKind.ESCALATED for one in news):
            self._person_comes(case)
            return
        replied = next((one for one in reversed(news) if one["kind"] == FactKind.AI_REPLIED), None)
        if replied is None:
            return
        if case.texts:
            self._soon(case, case.texts.pop(0))
            return
        action = next((one["payload"]["action"] for one in reversed(news) if one["kind"] == FactKind.DECIDED), "")
        cited = [str(one) for one in replied["payload"].get("articles") or []]
        right = self.is_right(case, cited)
        if cited and action == "answer":
            case.was_right = right
        if action == "offer":
            if self.chance.random() < 0.6:
                self._soon(case, self.folk.says("a_person", language))
        elif action == "ask":
            if self.chance.random() < 0.7 and not case.unhappy:
                case.unhappy += 1
                self._soon(case, str(case.message.get("text") or case.message["turns"][0]["text"]))
        elif action == "answer" and right:
            if self.chance.random() < 0.4:
                self._soon(case, self.folk.says("thanks", language))
                case.message = {**case.message, "kind": "thanks", "answers": []}
        elif action == "answer" and case.message["kind"] not in {"thanks", "small_talk"} and not case.unhappy:
            case.unhappy += 1
            fate = self.chance.random()
            if fate < 0.55:
                self._soon(case, self.folk.says("no_help", language))
            elif fate < 0.75:
                days = self.chance.uniform(0.5, 4)
                text = self.folk.says("back_again", language)
                self.later(self.now + timedelta(days=days), lambda: self.writes(case, text))

    def _soon(self, case: Case, text: str) -> None:
        self.later(self.now + timedelta(seconds=self.chance.uniform(30, 900)), lambda: self.writes(case, text))

    def is_right(self, case: Case, cited: list[str]) -> bool:
        """Whether one of the articles shown is one that answers, whoever wrote it."""
        gold = {str(one) for one in case.message.get("answers") or ()}
        titles = {self.articles[one].title for one in gold if one in self.articles}
        with self.service.store.read() as unit:
            shown = [unit.articles.head(one) for one in cited]
        return any(one is not None and (one.id in gold or one.title in titles) for one in shown)

    # Surveys and reviews

    def _sees_survey(self, conversation_id: str) -> None:
        """Three in ten answer, the unhappy a little more often, some hours later."""
        case = self.cases.get(conversation_id)
        found = self.service.surveys.open_of("http", str(case.customer["id"])) if case is not None else None
        if (
            case is None
            or found is None
            or found.conversation_id != conversation_id
            or self.chance.random() > (0.4 if case.unhappy else 0.3)
        ):
            return
        mood = (case.was_right is not False) - 2 * bool(case.unhappy) - (case.message["kind"] in {"angry", "leaving"})
        csat = max(1, min(5, round(self.chance.gauss(4.2 + mood, 0.8))))
        ces = max(1, min(7, round(self.chance.gauss(5.4 + mood, 1.1))))
        reply = SurveyReply(found.id, new_id(), ces=ces, csat=csat)
        self.later(self.now + timedelta(hours=self.chance.uniform(0.2, 30)), partial(self._answers, reply))

    def _answers(self, reply: SurveyReply) -> None:
        self.service.surveys.take(reply)

    def reviews(self, until_done: int) -> None:
        """A reviewer's and a lead's half hour: they draw, and review so many."""
        desk = ReviewDesk(self.service.store, lambda: self.now, self.service.policy)
        for person, most in ((self.reviewer, until_done), (self.lead, max(1, until_done // 4))):
            tasks = desk.draw(person).tasks[:most]
            for task in tasks:
                self.now += timedelta(seconds=self.chance.uniform(50, 200))
                self._reviews(desk, person, task.id, person is self.lead)

    def _reviews(self, desk: ReviewDesk, person: SignedIn, task_id: str, is_second: bool) -> None:
        subject = desk.open(task_id, person)
        case = self.cases.get(subject.task.conversation_id)
        right = case is None or case.was_right is not False
        # People err, the one more than the other.
        if self.chance.random() < (0.08 if is_second else 0.05):
            right = not right
        is_hand_over = subject.task.subject == "escalation"
        needed = case is None or bool(case.message.get("human")) or not case.message.get("answers")
        scores = [
            ScoreIn(
                category_id=one.id,
                points=one.points - 1 if right or (not one.critical and self.chance.random() < 0.7) else 0,
            )
            for one in subject.scorecard.categories
        ]
        review = ReviewIn(
            scores=tuple(scores),
            verdict="right" if right else "wrong",
            error_classes=() if right else ("wrong-answer",),
            needed=("yes" if needed else "no") if is_hand_over else None,
            timing="in-time" if is_hand_over else None,
            active_s=self.chance.uniform(25, 120),
        )
        desk.submit(SubmitReview(id=new_id(), task_id=task_id, review=review), person)

    # Agents

    def _person_comes(self, case: Case) -> None:
        wait = timedelta(minutes=self.chance.expovariate(1 / 9))
        agent, at = self.folk.next_at_work(self.now + wait)
        self.later(at + timedelta(seconds=self.chance.uniform(5, 240)), lambda: self._claims(case, agent.name))

    def _claims(self, case: Case, name: str) -> None:
        row = self._row(case)
        if row["state"] != "escalated":
            return
        self._orders(name, Claim(id=new_id(), conversation_id=case.conversation_id))
        minutes = min(25.0, self.chance.lognormvariate(0, 0.5) * self.folk.agents[name].minutes)
        self.later(self.now + timedelta(minutes=minutes * 0.75), lambda: self._replies(case, name, minutes))

    def _replies(self, case: Case, name: str, minutes: float) -> None:
        agent = self.folk.agents[name]
        gold = [self.articles[one] for one in case.message.get("answers") or () if one in self.articles]
        with self.service.store.read() as unit:
            row = unit.conversations.row(case.conversation_id)
            escalation = unit.conversations.escalation(row["escalation_id"]) if row and row["escalation_id"] else None
        if row is None or row["state"] != "claimed" or row["held_by"] != self.people[name].actor.id:
            return
        suggested = (escalation["brief"].get("suggested_reply") if escalation is not None else None) or {}
        drafted = [str(one.get("id", "")) for one in suggested.get("articles") or ()]
        draft_right = bool(gold) and self.is_right(case, drafted[:1])
        text = (
            str(suggested["text"])
            if draft_right
            else self.folk.reply(agent, case.customer, case.message["kind"], gold[0] if gold else None)
        )
        order = SendReply(
            id=new_id(),
            conversation_id=case.conversation_id,
            reply_id=new_id(),
            text=text,
            seen_seq=row["seq"],
            anyway=True,
        )
        self._orders(name, order)
        rest = timedelta(minutes=minutes * 0.25 + 0.3)
        self.later(self.now + rest, lambda: self._resolves(case, name, draft_right))

    def _resolves(self, case: Case, name: str, draft_right: bool) -> None:
        row = self._row(case)
        if row["state"] != "claimed" or row["held_by"] != self.people[name].actor.id:
            return
        self._orders(name, Resolve(id=new_id(), conversation_id=case.conversation_id))
        kind = case.message["kind"]
        needed = not (
            draft_right and not case.message.get("human") and kind in {"question", "typo", "follow_up", "multi"}
        )
        rated = Rate(
            id=new_id(),
            conversation_id=case.conversation_id,
            rating="necessary" if needed else "unnecessary",
            why="" if needed else "The suggested answer was right",
        )
        self.now += timedelta(seconds=4)
        self._orders(name, rated)
        self._corrects(case, name)
        if self.chance.random() < 0.25:
            text = self.folk.says("thanks", str(case.message.get("language") or "en"))
            case.message = {**case.message, "kind": "thanks", "answers": []}
            self._soon(case, text)

    def _corrects(self, case: Case, name: str) -> None:
        gold = [self.articles[one] for one in case.message.get("answers") or () if one in self.articles]
        if not gold or case.message.get("human"):
            return
        article, person = gold[0], self.people[name]
        asked = str(case.message.get("text") or "")
        if article.id in self.unwritten:
            self.unwritten.discard(article.id)
            content = CorrectionContent(
                proposal="new",
                title=article.title,
                body=article.body,
                short_answer=article.short_answer,
                category=article.category,
                language=article.language,
                examples=(asked,) if asked else (),
            )
        elif asked and self.chance.random() < 0.35:
            with self.service.store.read() as unit:
                known = [one for one in unit.articles.heads() if one.title == article.title and not one.retired]
            if not known:
                return
            content = CorrectionContent(
                proposal="example", article_id=known[0].id, based_on_version=known[0].version, examples=(asked,)
            )
        else:
            return
        self.now += timedelta(seconds=self.chance.uniform(20, 120))
        order = ProposeCorrection(id=new_id(), content=content, conversation_id=case.conversation_id)
        view = self.service.corrections.propose(order, person)
        self._known()
        if view.state == "in-review":
            at = self.now + timedelta(hours=self.chance.uniform(1, 20))
            approve = self.chance.random() < 0.8
            self.later(at, lambda: self._decides(view.id, approve=approve))

    def _decides(self, correction_id: str, *, approve: bool) -> None:
        why = "" if approve else "It would change answers that are right today. Let us put it into the other article."
        self.service.corrections.decide(
            correction_id, DecideCorrection(approve=approve, why=why, anyway=approve), self.lead
        )
        self._known()

    def _known(self) -> None:
        self.service.host.follow()
        self.service.forget_policy()

    def _orders(self, name: str, command: AnyCommand) -> None:
        person = self.people[name]
        self.service.commands.carry_out(command, person.actor, person.role)

    def _row(self, case: Case) -> Any:
        with self.service.store.read() as unit:
            row = unit.conversations.row(case.conversation_id)
        assert row is not None
        return row


class _Post:
    """The channel of the past: nobody reads what leaves any more."""

    name = "http"

    def ask(self, outgoing: object) -> None:
        """Read in the thread."""

    def deliver(self, outgoing: object) -> None:
        """Gone."""


def schedule(past: Past) -> int:
    """When who writes: more on weekdays, a little more every week; each message of the past is used about as often."""
    messages = story_of_the_past(past.sample)
    order: list[dict[str, Any]] = []
    count = 0
    for number in range(WEEKS * 7):
        day = PAST_ENDS - timedelta(weeks=WEEKS) + timedelta(days=number)
        usual = (A_WEEKDAY if day.weekday() < 5 else A_WEEKEND_DAY) * (0.8 + 0.4 * number / (WEEKS * 7))
        if day.weekday() < 5:
            past.later(day.replace(hour=15, minute=30), partial(past.reviews, past.chance.randrange(4, 9)))
        for _ in range(round(past.chance.gauss(usual, usual**0.5))):
            if not order:
                order = list(messages)
                past.chance.shuffle(order)
            message = order.pop()
            language = message.get("language") or "en"
            speakers = [one for one in past.customers.values() if (one.get("language") or "en") == language]
            customer = (
                past.chance.choice(speakers) if count >= len(messages) else past.customers[str(message["customer"])]
            )
            texts = [str(one["text"]) for one in message.get("turns") or () if one["from"] == "customer"] or [
                message["text"]
            ]
            at = day.replace(hour=6) + timedelta(minutes=60 * past.chance.triangular(0, 14, 5))
            case = Case(message, customer, texts[1:])
            past.later(at, partial(past.writes, case, texts[0]))
            count += 1
    return count


def main() -> int:
    """Play it and write ``past.jsonl.xz`` beside the articles."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--out", type=Path, default=folder("sample_company") / "past.jsonl.xz")
    parser.add_argument("--keep", type=Path, help="leave the desk it was played on here")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        data = arguments.keep or Path(scratch)
        past = Past(data, folder("sample_company"), arguments.seed)
        _say(f"{schedule(past)} conversations are to begin")
        past.play(_say)
        with past.service.store.read() as unit:
            counts = unit.facts.count_since(datetime(2000, 1, 1, tzinfo=UTC))
        past.service.close()
        size = pack(past.service.store, arguments.out)
        _say(f"{json.dumps(counts)}\n{arguments.out.name}: {size / 1e6:.1f} MB")
    return 0


def _say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
