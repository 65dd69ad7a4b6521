"""``deskhand backtest``: what the AI would have done with past messages, before going live."""

import argparse
import dataclasses
import json
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from workspace import resources
from workspace.contract.backtest import BriefLineRow, BriefRow, KnowledgeRow, MessageRow, OutcomeRow, Row, SignalRow
from workspace.domain.article import Article, Audience
from workspace.domain.brief import Brief
from workspace.domain.errors import BadInput
from workspace.domain.identifiers import ArticleId
from workspace.domain.policy import Policy
from workspace.domain.turn import Author, ForgetfulMemory, TurnInput, TurnResult, Utterance
from workspace.quality.backtest import Figures, Judged, figures_of
from workspace.responder.embedding import EmbeddingCache
from workspace.responder.learning import LabelledMessage
from workspace.responder.opening import open_responder
from workspace.responder.turn import Responder

UNUSABLE: Final = 2
_MOST_SHOWN: Final = 20
_EPOCH: Final = datetime(2026, 1, 1, tzinfo=UTC)
_AUTHORS: Final = {"customer": Author.CUSTOMER, "agent": Author.AGENT, "ai": Author.AI}
EXAMPLES: Final = """\
examples:
  deskhand backtest --knowledge articles.jsonl --messages messages.jsonl
  deskhand backtest --knowledge articles.jsonl --messages new.jsonl --calibrate rated.jsonl --risk 0.03 --out out.jsonl

The files are JSON lines; docs/backtest.md describes every field.
"""

R = TypeVar("R", bound=Row)


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = EXAMPLES
    parser.add_argument("--knowledge", type=Path, required=True, metavar="K.jsonl", help="the articles")
    parser.add_argument("--messages", type=Path, required=True, metavar="M.jsonl", help="the customers' messages")
    parser.add_argument("--calibrate", type=Path, metavar="C.jsonl", help="labelled messages to learn from first")
    parser.add_argument(
        "--risk", type=_risk, default=0.05, metavar="SHARE", help="wrong answers that are accepted (default: 0.05)"
    )
    parser.add_argument("--out", type=Path, metavar="OUT.jsonl", help="write what the AI would have done")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")


def run(arguments: argparse.Namespace) -> int:
    """Read, answer every message, report; 2 where some line could not be used (the others were)."""
    complaints: list[str] = []
    knowledge = read_rows(arguments.knowledge, KnowledgeRow, complaints)
    messages = read_rows(arguments.messages, MessageRow, complaints)
    labelled = read_rows(arguments.calibrate, MessageRow, complaints) if arguments.calibrate else []
    for complaint in complaints:
        sys.stderr.write(f"deskhand: {complaint}\n")
    if not knowledge or not messages:
        empty = arguments.knowledge if not knowledge else arguments.messages
        raise BadInput(f"{empty}: no line of it can be used.")
    if arguments.out is not None and not arguments.out.absolute().parent.is_dir():
        raise BadInput(f"{arguments.out}: its folder does not exist.")
    outcomes, figures, judged = back_test(knowledge, messages, labelled, risk=arguments.risk)
    if arguments.out is not None:
        write_rows(arguments.out, outcomes)
    if arguments.json:
        sys.stdout.write(json.dumps(dataclasses.asdict(figures), indent=2) + "\n")
    else:
        report(figures, judged)
    return UNUSABLE if complaints else 0


def back_test(
    knowledge: Sequence[KnowledgeRow],
    messages: Sequence[MessageRow],
    labelled: Sequence[MessageRow] = (),
    *,
    risk: float = 0.05,
    cache: EmbeddingCache | None = None,
) -> tuple[list[OutcomeRow], Figures, list[Judged]]:
    """Every message through the responder that the service runs, as if each were a conversation of its own.

    With a cache of vectors, known messages are not embedded again, and their elapsed times leave the embedding out.
    """
    with Progress(console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as progress:
        reading = progress.add_task("reading the knowledge", total=None)
        responder = open_responder(
            [article_of(row) for row in knowledge],
            Policy(default_risk=risk),
            embedding_folder=resources.folder("embedding"),
            cache=cache,
        )
        progress.update(reading, description="learning", total=None)
        learn_from(responder, labelled, {row.id for row in knowledge})
        progress.remove_task(reading)
        outcomes: list[OutcomeRow] = []
        judged: list[Judged] = []
        for row in progress.track(messages, description="answering"):
            started = time.perf_counter()
            result = responder.take_turn(turn_of(row), ForgetfulMemory())
            elapsed_ms = (time.perf_counter() - started) * 1000
            outcomes.append(outcome_of(row, result, elapsed_ms))
            judged.append(judged_of(row, result, elapsed_ms))
    return outcomes, figures_of(judged, risk), judged


def learn_from(responder: Responder, labelled: Sequence[MessageRow], known: set[str]) -> None:
    """Learn from the knowledge and from the labelled messages that say something about it."""
    usable = [
        LabelledMessage(row.question, tuple(name for name in row.answers if name in known), row.category or "")
        for row in labelled
        # A label that names only articles of another knowledge says nothing about this one.
        if row.answers is not None and (not row.answers or known & set(row.answers))
    ]
    responder.relearn(usable)


def read_rows(path: Path, kind: type[R], complaints: list[str]) -> list[R]:
    """The rows of a JSON lines file; every unusable line becomes a complaint with its number."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as absent:
        raise BadInput(f"{path}: there is no such file.") from absent
    except (OSError, UnicodeDecodeError) as unreadable:
        raise BadInput(f"{path}: cannot be read as UTF-8 text.") from unreadable
    rows: dict[str, R] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = kind.model_validate(json.loads(line))
        except json.JSONDecodeError as wrong:
            complaints.append(f"{path}:{number}: not JSON ({wrong.msg}, column {wrong.colno})")
            continue
        except ValidationError as wrong:
            complaints.append(f"{path}:{number}: {'; '.join(_fault(error) for error in wrong.errors())}")
            continue
        name = str(getattr(row, "id", number))
        if name in rows:
            complaints.append(f"{path}:{number}: the id {name!r} was used before; this line is left out")
            continue
        rows[name] = row
    return list(rows.values())


def write_rows(path: Path, rows: Sequence[Row]) -> None:
    """Write all lines or none: to a file beside it first, then renamed."""
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=path.absolute().parent, prefix=f".{path.name}.", delete=False
    ) as draft:
        written = Path(draft.name)
        try:
            for row in rows:
                draft.write(row.model_dump_json() + "\n")
        except BaseException:
            written.unlink()
            raise
    written.chmod(0o644)
    written.replace(path)


def article_of(row: KnowledgeRow) -> Article:
    """The article a line describes."""
    return Article(
        id=ArticleId(row.id),
        title=row.title or row.id,
        body=row.body,
        category=row.category,
        audience=Audience(row.audience),
        language=row.language,
        examples=row.examples,
        short_answer=row.short_answer,
    )


def turn_of(row: MessageRow) -> TurnInput:
    """The turn in which the AI would have handled the customer's newest words."""
    said = [(turn.sender, turn.text) for turn in row.turns]
    if row.text is not None:
        said.append(("customer", row.text))
    while said and said[-1][0] != "customer":
        said.pop()
    history = tuple(
        Utterance(f"{row.id}#{number}", _AUTHORS[sender], text, _EPOCH + timedelta(minutes=number))
        for number, (sender, text) in enumerate(said, 1)
    )
    return TurnInput(turn_id=f"{row.id}@1", conversation_id=row.id, history=history)


def outcome_of(row: MessageRow, result: TurnResult, elapsed_ms: float) -> OutcomeRow:
    """The line of OUT for one message."""
    decision = result.decision
    return OutcomeRow(
        id=row.id,
        decision=decision.action.value,
        confidence=round(decision.confidence, 6),
        articles=tuple(article.id for article in result.articles),
        answer=result.answer or result.reply,
        category={name: round(share, 4) for name, share in result.understanding.categories.items()},
        sentiment=result.understanding.sentiment,
        signals=tuple(
            SignalRow(name=one.name, value=round(one.value, 4), share=round(one.share, 6)) for one in decision.signals
        ),
        brief=_brief_row(result.brief),
        elapsed_ms=round(elapsed_ms, 3),
        rule=decision.rule,
        reason=decision.reason.value if decision.reason else None,
        because=decision.because,
        threshold=round(decision.threshold, 6),
        language=result.understanding.language,
    )


def judged_of(row: MessageRow, result: TurnResult, elapsed_ms: float) -> Judged:
    """The message beside what is known about it."""
    return Judged(
        id=row.id,
        text=row.question,
        action=result.decision.action.value,
        confidence=result.decision.confidence,
        articles=tuple(article.id for article in result.articles),
        category=row.category or result.understanding.category,
        answers=row.answers,
        sentiment=result.understanding.sentiment,
        feeling=row.feeling,
        human=row.human,
        wants_person=result.understanding.wants_person >= 0.5,
        elapsed_ms=elapsed_ms,
        rule=result.decision.rule,
    )


def report(figures: Figures, judged: Sequence[Judged]) -> None:
    """Print the figures, by category, and the answers that were wrong."""
    console = Console(highlight=False)
    console.print(f"[bold]{figures.messages}[/] messages, promised: at most {figures.promised_risk:.1%} wrong answers")
    for line in _summary(figures):
        console.print("  " + line)
    if figures.categories:
        table = Table("category", "messages", "answered", "right of labelled", "escalated")
        for one in figures.categories:
            right = f"{one.right} of {one.labelled_answers}"
            table.add_row(one.name, str(one.messages), str(one.answered), right, str(one.escalated))
        console.print(table)
    wrong = [row for row in judged if row.is_answered and row.right is False]
    if wrong:
        console.print(f"[bold]Answered wrongly ({len(wrong)}):[/]")
    for row in sorted(wrong, key=lambda row: -row.confidence)[:_MOST_SHOWN]:
        expected = ", ".join(row.answers or ()) or "nothing here answers it"
        text = " ".join(row.text.split())[:90]
        given = row.articles[0] if row.articles else "no article"
        console.print(f"  {row.id}  {row.confidence:.2f}  “{text}”: {given}; expected {expected}", markup=False)


def _summary(figures: Figures) -> Iterator[str]:
    actions = ", ".join(f"{name} {count}" for name, count in figures.actions.items())
    yield f"coverage {figures.coverage:.1%}   escalated {figures.escalation_rate:.1%}   ({actions})"
    if figures.precision is not None and figures.precision_interval is not None:
        low, high = figures.precision_interval
        counted = f"{figures.right_answers} of {figures.labelled_answers}"
        yield f"precision {figures.precision:.1%} ({counted}; 95 % interval {low:.1%} to {high:.1%})"
    for name, value in (
        ("top article right, of answerable messages", figures.top_1),
        ("an answering article in the top five", figures.top_5),
        ("confidence ranks right above wrong (AUROC)", figures.auroc_right),
        ("could be answered at 95 % precision", figures.coverage_at_95),
        ("gap between stated and true confidence (ECE)", figures.calibration_error),
        ("must be escalated at this risk, whatever is done", figures.feasible_floor),
        ("reached a person, of those who should", figures.person_recall),
    ):
        if value is not None:
            yield f"{name}: {value:.3f}"
    yield f"a message takes {figures.elapsed_p50_ms:.1f} ms (p50), {figures.elapsed_p95_ms:.1f} ms (p95)"


def _risk(text: str) -> float:
    value = float(text)
    if not 0 < value < 1:
        raise argparse.ArgumentTypeError("the risk is a share between 0 and 1, such as 0.05")
    return value


def _fault(error: ErrorDetails) -> str:
    where = ".".join(str(part) for part in error["loc"]) or "line"
    return f"{where}: {error['msg'].removeprefix('Value error, ')}"


def _brief_row(brief: Brief | None) -> BriefRow | None:
    if brief is None:
        return None
    lines = tuple(
        BriefLineRow(
            kind=line.kind.value,
            text=line.text,
            sources=tuple(f"{source.kind.value}:{source.id}" for source in line.sources),
        )
        for line in brief.lines
    )
    suggested = brief.suggested_reply.text if brief.suggested_reply else None
    return BriefRow(lines=lines, told_customer=brief.told_customer, suggested_reply=suggested)
