"""Learns the confidence from the labels, beside the turns: which count, when it is time, and which version stays."""

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from workspace.domain.article import Article, Audience
from workspace.domain.label import Label, LabelSource
from workspace.domain.policy import Policy
from workspace.responder.confidence import Calibration
from workspace.responder.learning import LabelledMessage
from workspace.responder.reliability import figures_of, is_worse
from workspace.responder.risk import Evidence
from workspace.responder.turn import Responder
from workspace.responder.words import words
from workspace.service.policies import read_policy
from workspace.service.ports import Clock
from workspace.service.promise import policy_in_force, relax_promise
from workspace.store.database import Store

LEAST_NEW: Final = 10
NEW_SHARE: Final = 0.1
LEAST_WEIGHT: Final = 0.5
_SAME_WORDS: Final = 0.8
# Where several things are known about one question, the most careful judgement counts.
_BEST_FIRST: Final = (
    LabelSource.REVIEW, LabelSource.CORRECTION, LabelSource.RATING, LabelSource.BACK_TEST, LabelSource.SURVEY,
    LabelSource.REOPENED, LabelSource.THANKS,
)  # fmt: skip
_log = logging.getLogger(__name__)


def usable_labels(
    labels: Sequence[Label],
    known: Mapping[str, tuple[Article, datetime]],
    best_article: Callable[[str], str],
) -> list[tuple[Label, LabelledMessage]]:
    """The labels that say something true about the knowledge as it is now, one a question.

    ``known`` are the articles in use with the moment of their present version; ``best_article`` finds the article a
    customer would be shown. Left out are

    - what is too weak (``LEAST_WEIGHT``), and what a better source says otherwise;
    - labels about articles that are gone;
    - "nothing answers" and "not this article" where the article now on top was written after the label, and the latter
      also where another article is on top: what answers there is unknown;
    - questions that are nearly, but not word for word, an example of the article that answers them: the confidence
      would be tested on what it was told. (Where they are the same, learning leaves the example out while it judges.)
    """
    best: dict[str, Label] = {}
    for label in sorted(labels, key=lambda one: (_BEST_FIRST.index(one.source), one.at, one.id)):
        if label.weight >= LEAST_WEIGHT:
            best.setdefault(label.turn_id or label.id, label)
    chosen = []
    for label in sorted(best.values(), key=lambda one: (one.at, one.id)):
        answers = _answers(label, known, best_article)
        if answers is not None and not any(_is_nearly_an_example(label.text, known[name][0]) for name in answers):
            chosen.append((label, LabelledMessage(label.text, answers, label.category)))
    return chosen


def _answers(
    label: Label, known: Mapping[str, tuple[Article, datetime]], best_article: Callable[[str], str]
) -> tuple[str, ...] | None:
    if label.answers:
        return tuple(name for name in label.answers if name in known) or None
    top = best_article(label.text)
    if top in known and known[top][1] > label.at:
        return None
    return () if label.answers == () or top in label.wrong else None


def _is_nearly_an_example(text: str, article: Article) -> bool:
    said = " ".join(text.lower().split())
    if any(" ".join(example.lower().split()) == said for example in article.examples):
        return False
    # Personal data is cut out of examples, which leaves a question that is almost the same.
    asked = set(words(text))
    return any(_overlap(asked, set(words(example))) >= _SAME_WORDS for example in article.examples)


def _overlap(one: set[str], other: set[str]) -> float:
    return len(one & other) / max(1, len(one | other))


class Learner:
    """Keeps one responder's confidence in step with the labels, and its policy with the promise in force."""

    def __init__(self, store: Store, responder: Responder, clock: Clock) -> None:
        self._store, self._responder, self._clock = store, responder, clock
        self._learns = threading.Lock()
        self._learned_at: datetime | None = None
        self._settings: object = None

    def start(self) -> None:
        """Use what was learned before the last end; learning again comes later, beside the turns."""
        with self._store.read() as unit:
            used = unit.calibrations.used()
        if used is not None and used["body"]:
            self._responder.change_calibration(Calibration.from_json(used["body"]))
        self.is_due()

    def is_due(self) -> bool:
        """Follow the policy at once; returns whether enough labels came or went to learn again.

        Enough are ten, or a tenth of those there are.
        """
        with self._store.read() as unit:
            settings = (unit.settings.get("policy"), unit.settings.get("promise"))
            if settings != self._settings:
                self._responder.change_policy(policy_in_force(unit))
                self._settings = settings
            if self._learned_at is None:
                return False
            changed = unit.labels.changed_since(self._learned_at)
            return changed >= LEAST_NEW and changed >= NEW_SHARE * unit.labels.count()

    def learn(self, why: str) -> None:
        """Learn from the knowledge and the labels as they are now, and keep the version with its figures."""
        with self._learns:
            self._learn(why)

    def _learn(self, why: str) -> None:
        now = self._clock()
        with self._store.read() as unit:
            labels, used, policy = unit.labels.live(), unit.calibrations.used(), read_policy(unit)
            known, seq = unit.articles.heads_with_moments(), unit.articles.last_change()
        self._learned_at = now
        chosen = usable_labels(labels, known, self._best_article)
        before = self._responder.calibration
        if not chosen:
            self._responder.relearn()
            if before.labels:
                # Every label was taken back, so nothing that was learned from them may stay.
                self._responder.change_calibration(Calibration())
                self._keep(Calibration(), [], "", why, len(known), seq, policy)
            return
        made = self._responder.relearn([message for _, message in chosen])
        ids = [label.id for label, _ in chosen]
        refused = ""
        if used is not None and used["body"] and used["knowledge_seq"] == seq:
            kept = Calibration.from_json(used["body"])
            if used["label_ids"] == ids and replace(made, version=kept.version).to_json() == kept.to_json():
                self._responder.change_calibration(kept)
                return
            refused = is_worse(_by_id(used["label_ids"], kept), _by_id(ids, made))
        if refused:
            self._responder.change_calibration(before)
            _log.warning("the confidence learned from %d labels is not used: %s", len(ids), refused)
        version = self._keep(made, ids, refused, why, len(known), seq, policy)
        if not refused:
            self._responder.change_calibration(replace(made, version=version))
            with self._store.write() as unit:
                relax_promise(unit, now)
            self.is_due()

    def _keep(
        self, made: Calibration, ids: Sequence[str], refused: str, why: str, articles: int, seq: int, policy: Policy
    ) -> int:
        figures = figures_of(made, policy.categories.values())
        with self._store.write() as unit:
            # Two services on one database must not take the same number.
            unit.facts.one_at_a_time()
            version = unit.calibrations.next_version()
            return unit.calibrations.add(
                made_at=self._clock(),
                why=why,
                labels=made.labels,
                articles=articles,
                knowledge_seq=seq,
                refused=refused,
                body=replace(made, version=version).to_json(),
                label_ids=ids,
                figures=figures,
            )

    def _best_article(self, text: str) -> str:
        found = self._responder.find(text)
        return next((one.id for one in found if one.audience == Audience.PUBLIC.value), "")


def _by_id(ids: Sequence[str], calibration: Calibration) -> dict[str, Evidence]:
    """A calibration's evidence by label, nothing where it does not say which is whose."""
    evidence = calibration.evidence
    return dict(zip(ids, evidence, strict=True)) if len(ids) == len(evidence) else {}
