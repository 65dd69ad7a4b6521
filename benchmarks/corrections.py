"""What corrections are worth, through the real service: python -m benchmarks.corrections [ROW …] [--data FOLDER].

``improvement`` plays a set's questions in time order with half of the articles withheld, has each escalation answered
with the expert's text and the correction published as it was drafted, and asks again. ``live`` and ``proof`` time the
change and its proof, ``rollback`` simulates the watch.
"""

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Any, Final, Literal

import numpy as np

from benchmarks.bars import Bar, at_least, at_most, say, show
from benchmarks.dialogues import read_lines
from benchmarks.responder_sets import CASES, Case
from benchmarks.rewording import reworded
from workspace import resources
from workspace.channels.thread import CustomerDetails, IncomingMessage
from workspace.commands.backtest import article_of
from workspace.contract.commands import Claim, PublishCorrection, Resolve, SendReply
from workspace.contract.knowledge import CorrectionContent, ProposeCorrection
from workspace.contract.values import new_id
from workspace.domain.article import Article
from workspace.domain.identifiers import ArticleId, CustomerId
from workspace.domain.policy import Policy
from workspace.domain.question import Question
from workspace.domain.turn import Author, ForgetfulMemory, TurnInput, TurnResult, Utterance
from workspace.knowledge.drafting import Proposal
from workspace.responder.embedding import MiniLmEmbedder, Vectors
from workspace.responder.index import KnowledgeIndex
from workspace.responder.turn import Responder
from workspace.service.assemble import Service, assemble
from workspace.service.handlers.import_knowledge import import_articles
from workspace.service.handlers.turn_due import TURN
from workspace.service.people import SignedIn
from workspace.service.responder_making import LiveResponder, make_responder
from workspace.service.settings import Settings
from workspace.service.watching import evidence_of
from workspace.service.work_loop import LEASE
from workspace.store.asked import AskedQuestion

RELEARN_EVERY: Final = 10
WORDINGS: Final = 2
RUNS: Final = 200
USES: Final = 60
ESCALATIONS: Final = 500
_KINDS: Final[Mapping[Proposal, Literal["new", "edit", "example", "internal"]]] = {
    Proposal.NEW: "new",
    Proposal.EDIT: "edit",
    Proposal.EXAMPLE: "example",
    Proposal.INTERNAL: "internal",
}


class MadeUpVectors:
    """Vectors at random for the articles there are, which would take an hour; real ones once it ``is_real``."""

    def __init__(self) -> None:
        self._real = MiniLmEmbedder(resources.folder("embedding"))
        self.is_real = False
        self._chance = np.random.default_rng(2)
        self.name, self.dimensions = self._real.name, self._real.dimensions

    def embed(self, texts: Sequence[str]) -> Vectors:
        """One unit vector a text."""
        if self.is_real:
            return self._real.embed(texts)
        made = self._chance.standard_normal((len(texts), self.dimensions), np.float32)
        return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), np.float32)


class PlayedDesk:
    """A desk with the real responder whose clock and people are played."""

    def __init__(self, folder: Path, articles: Sequence[Article]) -> None:
        self.now = datetime(2026, 3, 2, 9, tzinfo=UTC)
        self.live: LiveResponder | None = None
        self.service: Service = assemble(
            Settings(folder, debounce=timedelta(0), undo_window=timedelta(0)),
            clock=lambda: self.now,
            make_responder=self._make,
            channels={},
        )
        with self.service.store.write() as unit:
            import_articles(unit, articles, self.now)
        self.service.host.load()
        self.agent, self.lead = self._person("Lena", "agent"), self._person("Mara", "lead")

    def _make(self, *known: Any) -> LiveResponder:
        store, secrets, says = known
        self.live = make_responder(
            store, secrets, says, embedding=resources.folder("embedding"), prompts=resources.folder("prompts")
        )
        return self.live

    def _person(self, name: str, role: str) -> SignedIn:
        found = self.service.people.by_token(self.service.people.add(name, role))
        if found is None:
            raise RuntimeError("somebody who was just added cannot sign in")
        return found

    def asks(self, text: str, customer: str) -> str:
        """A customer writes, and the AI takes its turn; returns the conversation."""
        message = IncomingMessage("http", new_id(), CustomerDetails(CustomerId(customer), name="A customer"), text)
        taken = self.service.receive(message)
        for _ in range(3):
            self.now += timedelta(seconds=2)
            self._work()
        return str(taken.conversation_id)

    def shown(self, conversation_id: str) -> set[str]:
        """The articles the customer was shown."""
        with self.service.store.read() as unit:
            rows = unit.conversations.messages(conversation_id)
        return {str(one["id"]) for row in rows for one in row["articles"]}

    def _work(self) -> None:
        while True:
            with self.service.store.write() as unit:
                job = unit.work.take(self.now, LEASE, [TURN])
            if job is None:
                return
            self.service.kinds[job.kind](job)
            with self.service.store.write() as unit:
                unit.work.finish(job.id)

    def corrected(self, conversation_id: str, answer: str) -> tuple[str, str]:
        """An agent answers, resolves and publishes what was drafted; returns what became of it and the article."""
        actor, name = self.agent.actor, conversation_id
        self.service.commands.carry_out(Claim(id=new_id(), conversation_id=name), actor)
        with self.service.store.read() as unit:
            row = unit.conversations.row(name)
        seen = int(row["seq"]) if row is not None else 0
        send = SendReply(id=new_id(), conversation_id=name, reply_id=new_id(), text=answer[:49_000], seen_seq=seen)
        self.service.commands.carry_out(send, actor)
        self.service.commands.carry_out(Resolve(id=new_id(), conversation_id=name), actor)
        draft = self.service.drafter.draft(name).draft
        if draft.proposal.value == "nothing":
            return "nothing", ""
        order = PublishCorrection(
            id=new_id(),
            conversation_id=name,
            correction_id=new_id(),
            proposal=_KINDS[draft.proposal],
            article_id=draft.article.id if draft.article else "",
            based_on_version=draft.article.version if draft.article else 0,
            title=draft.title,
            body=draft.body,
            examples=draft.examples,
            category=draft.category,
            audience=draft.audience.value,
        )
        done = self.service.commands.carry_out(order, actor)
        self.service.host.follow()
        return (draft.proposal.value if done.correction_state == "published" else "in-review"), done.article_id

    def says(self, text: str) -> TurnResult:
        """What the AI would say, without a conversation."""
        if self.live is None:
            raise RuntimeError("the responder is not there")
        said = TurnInput("again", "again", (Utterance("m", Author.CUSTOMER, text, self.now),))
        return self.live.take_turn(said, ForgetfulMemory())

    def learn(self) -> None:
        """Learn now what the service learns seconds later."""
        if self.live is not None:
            self.live.learn_now("benchmark")

    def close(self) -> None:
        """Let go of it."""
        self.service.close()


@dataclass
class Played:
    """What happened, question by question."""

    escalated: list[bool] = field(default_factory=list)
    wrong: list[bool] = field(default_factory=list)
    became: dict[str, int] = field(default_factory=dict)
    again_right: int = 0
    again_wrong: int = 0
    again: int = 0
    right_before: int = 0
    turned_wrong: int = 0
    turned_silent: int = 0


def improvement(data: Path) -> list[Bar]:
    """Both sets, played through."""
    bars: list[Bar] = []
    for name, experts in (("wixqa", _wix_experts(data)), ("plausible_kb", {})):
        case = CASES[name](data)
        with tempfile.TemporaryDirectory() as folder:
            played = play(case, experts, Path(folder))
        bars += _improved(name, played)
    return bars


def _wix_experts(data: Path) -> Mapping[str, str]:
    return {str(row["id"]): str(row["answer"]) for row in read_lines(data / "wixqa/questions_open.jsonl")}


def play(case: Case, experts: Mapping[str, str], folder: Path) -> Played:
    """Play a case with the gold articles of half of its questions withheld."""
    chance = random.Random(5)
    asked = [row for row in case.messages if row.answers]
    withheld = {name for row in chance.sample(asked, len(asked) // 2) for name in row.answers or ()}
    articles = {row.id: article_of(row) for row in case.knowledge}
    desk = PlayedDesk(folder, [one for name, one in articles.items() if name not in withheld])
    desk.learn()
    played, stands_for = Played(), dict[str, set[str]]()
    gaps: list[tuple[str, set[str]]] = []
    right_once: list[tuple[str, set[str]]] = []
    for number, row in enumerate(case.messages):
        conversation_id = desk.asks(row.question, f"customer-{number}")
        with desk.service.store.read() as unit:
            turn = unit.asked.of_conversation(conversation_id)[-1]
        gold = set(row.answers or ())
        right = gold.union(*(stands_for.get(name, set()) for name in gold)) if gold else set[str]()
        answered = turn.action == "answer" and bool(turn.article_id)
        played.escalated.append(turn.action == "escalate")
        played.wrong.append(answered and turn.article_id not in right)
        if answered and turn.article_id in right:
            right_once.append((row.question, right))
        if not gold or answered:
            continue
        if turn.action != "escalate":
            # Asked back or shown the closest article: who did not get theirs asks for a person.
            shown = desk.shown(conversation_id)
            if shown & right:
                continue
            desk.asks("That does not answer it. I want to talk to a person, please.", f"customer-{number}")
            played.escalated[-1] = True
        first = next(iter(row.answers or ()))
        answer = experts.get(row.id) or f"{articles[first].title}. {articles[first].body}"[:6000]
        became, article_id = desk.corrected(conversation_id, answer)
        played.became[became] = played.became.get(became, 0) + 1
        if article_id and became != "in-review":
            for name in gold:
                stands_for.setdefault(name, set()).add(article_id)
            gaps.append((row.question, gold | {article_id}))
        if len(gaps) % RELEARN_EVERY == 0:
            desk.learn()
    desk.learn()
    for question, right in gaps:
        for number in range(WORDINGS):
            result = desk.says(reworded(question, number))
            top = result.cited[0] if result.cited else ""
            played.again += 1
            if result.decision.action.value == "answer" and top:
                played.again_right += top in right
                played.again_wrong += top not in right
    for question, right in right_once:
        result = desk.says(question)
        top = result.cited[0] if result.cited else ""
        played.right_before += 1
        answered = result.decision.action.value == "answer" and bool(top)
        played.turned_wrong += answered and top not in right
        played.turned_silent += not answered
    desk.close()
    return played


def _improved(name: str, played: Played) -> list[Bar]:
    quarter = max(1, len(played.escalated) // 4)
    for first in range(0, len(played.escalated) - quarter + 1, quarter):
        escalated, wrong = played.escalated[first : first + quarter], played.wrong[first : first + quarter]
        say(
            f"{name}: questions {first + 1:3}–{first + quarter:3}: {np.mean(escalated):.2f} escalated, "
            f"{sum(wrong)} wrong answers"
        )
    say(f"{name}: corrections became {json.dumps(played.became)}")
    say(f"{name}: reworded {played.again}: {played.again_right} right, {played.again_wrong} wrong")
    say(f"{name}: of {played.right_before} right before, {played.turned_silent} are handed over now")
    return [
        at_least(f"{name}: right on a reworded question", played.again_right / max(1, played.again), 0.7),
        at_most(f"{name}: right before, wrong now", played.turned_wrong / max(1, played.right_before), 0.005),
    ]


def rollback(_: Path) -> list[Bar]:
    """The watch on made-up uses: harm in 30 % of them, and harm as often as is allowed."""
    chance = random.Random(11)
    caught, needed, falsely = 0, [], 0
    for _run in range(RUNS):
        harmful = evidence_of([chance.random() < 0.3 for _ in range(USES)], 0.05)
        caught += harmful.crossed is not None
        needed += [harmful.crossed] if harmful.crossed is not None else []
        falsely += evidence_of([chance.random() < 0.05 for _ in range(400)], 0.05).crossed is not None
    say(f"rollback: a harmful one is taken back after {median(needed):.0f} uses (median)")
    return [
        at_least(f"harm in 30 % of uses caught within {USES} uses", caught / RUNS, 0.95),
        at_most("harm in 5 % of 400 uses rolled back all the same", falsely / RUNS, 0.05),
    ]


def live(_: Path) -> list[Bar]:
    """From the click to the next customer's answer, among ten and a hundred thousand made-up articles."""
    bars = []
    for count, bar in ((10_000, 1.0), (100_000, 3.0)):
        vectors = MadeUpVectors()
        index = KnowledgeIndex(vectors)
        index.apply(made_up(count))
        vectors.is_real = True
        responder = Responder(index, policy=Policy())
        elapsed = []
        for number in range(5):
            added = Article(
                ArticleId(f"new-{number}"),
                f"Paint the van in colour {number}",
                "Choose a colour and press Paint.",
                examples=(f"how do I paint my van in colour {number}",),
            )
            started = time.perf_counter()
            responder.index.apply([added])
            said = TurnInput(
                "t", "c", (Utterance("m", Author.CUSTOMER, added.examples[0], datetime(2026, 3, 2, tzinfo=UTC)),)
            )
            result = responder.take_turn(said, ForgetfulMemory())
            elapsed.append(time.perf_counter() - started)
            if result.articles[0].id != added.id:
                raise RuntimeError("the new article was not found")
        bars.append(at_most(f"published to answered, {count:,} articles (s, worst of 5)", max(elapsed), bar))
    return bars


def proof(_: Path) -> list[Bar]:
    """Click to live and the proof, with five hundred past escalations of the category among a thousand articles."""
    with tempfile.TemporaryDirectory() as folder:
        desk = PlayedDesk(Path(folder), made_up(1000))
        chance = random.Random(3)
        words = _VOCABULARY.split()
        with desk.service.store.write() as unit:
            for number in range(ESCALATIONS):
                verb, more = chance.choice(("paint", "colour", "spray")), " ".join(chance.sample(words, 4))
                text = f"How do I {verb} my van {more}?"
                one = AskedQuestion(
                    f"t{number}", f"c{number}", desk.now, "vans", "en", "escalate", "no-knowledge", "", Question(text)
                )
                unit.asked.add(one, rule="no-knowledge", confidence=0.1)
        # Their vectors are known from the turns in which they were asked.
        with desk.service.store.read() as unit:
            since = desk.now - timedelta(days=1)
            known = unit.asked.handed_over("vans", ["no-knowledge"], since, ESCALATIONS)
        desk.service.host.vectors([one.question.text for one in known])
        cold: list[float] = []
        warm: list[float] = []
        clicks: list[float] = []
        for number in range(5):
            content = CorrectionContent(
                proposal="new",
                title=f"Paint the van, way {number}",
                body="Choose a colour and press Paint. It dries in two hours.",
                examples=(f"How do I paint my van the {number} way?",),
                category="vans",
            )
            started = time.perf_counter()
            told = desk.service.corrections.prove(content, desk.agent)
            (cold if number == 0 else warm).append(time.perf_counter() - started)
            started = time.perf_counter()
            desk.service.corrections.propose(ProposeCorrection(id=new_id(), content=content), desk.agent)
            desk.service.host.follow()
            clicks.append(time.perf_counter() - started)
            say(f"proof: {told.summary} {told.elapsed_ms:.0f} ms")
        desk.close()
    return [
        at_most("proof, the first one (s)", cold[0], 2.0),
        at_most("proof, later ones (s, median)", median(warm), 2.0),
        at_most("click to live, proved before (s, median)", median(clicks), 1.0),
    ]


_VOCABULARY: Final = (
    "invoice calendar export user password report customer plan technician route quote payment card refund booking "
    "reminder message template signature photo offline sync import contact address holiday shift price tax currency "
    "branch permission role filter search label folder backup webhook token limit error update version mobile desktop"
)


def made_up(count: int) -> list[Article]:
    """Articles of words at random."""
    chance, words = random.Random(0), _VOCABULARY.split()
    return [
        Article(ArticleId(f"a{number}"), " ".join(chance.sample(words, 4)), " ".join(chance.choices(words, k=60)))
        for number in range(count)
    ]


ROWS: Final = {"improvement": improvement, "rollback": rollback, "live": live, "proof": proof}


def main() -> int:
    """Run the chosen rows and print the table."""
    parser = argparse.ArgumentParser(description="What corrections are worth.")
    parser.add_argument("--data", type=Path, default=Path(), help="the folder the sets lie in, for improvement")
    parser.add_argument("rows", nargs="*", metavar="ROW", help=f"some of {', '.join(ROWS)}")
    chosen = parser.parse_args()
    rows = chosen.rows or list(ROWS)
    if "improvement" in rows and not (chosen.data / "wixqa").is_dir():
        sys.stderr.write(f"There is no set wixqa in {chosen.data}; --data names the folder the sets lie in.\n")
        return 2
    bars: list[Bar] = []
    for name in rows:
        bars += ROWS[name](chosen.data)
    show(bars)
    return 0 if all(bar.met is not False for bar in bars) else 1


if __name__ == "__main__":
    sys.exit(main())
