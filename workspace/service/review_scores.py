"""The scores so far, and how far reviewers agree on what two of them reviewed without knowing."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.engine import RowMapping

from workspace.contract.agreement import AgreementOn, AgreementView, Coefficient, PairAgreement, QualityView
from workspace.contract.values import PersonRef
from workspace.quality.scorecard import quality_score
from workspace.quality.statistics.agreement import Agreement, gwet, kappa, krippendorff, percent_agreement
from workspace.quality.statistics.weighting import inverse_probability
from workspace.service.ports import Clock
from workspace.service.review_plans import rate_view
from workspace.service.review_views import scorecard_with
from workspace.store.database import Store
from workspace.store.unit import Unit

VERDICTS: Final = ("wrong", "unsure", "right")
LOOKED_BACK: Final = timedelta(days=90)


class ScoreDesk:
    """Where scores and agreement are read; calibration is in neither."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def scores(self, since: datetime | None, until: datetime | None) -> QualityView:
        """Scores of the uniform reserve, one review a conversation, as disputes left them; errors wherever found."""
        with self._store.read() as unit:
            reviews = unit.reviews.counting(since=since, until=until)
            drawn = {row["task_id"]: float(row["probability"]) for row in unit.reviews.draws_in("uniform")}
        reserve = [one for one in reviews if one["task_id"] in drawn and one["subject"] == "ai"]
        scored = [float(one["score"]) for one in reserve if one["score"] is not None]
        judged = [one for one in reserve if one["verdict"] in {"right", "wrong"}]
        errors: dict[str, int] = {}
        for one in reviews:
            for name in one["body"].get("error_classes", ()):
                errors[name] = errors.get(name, 0) + 1
        found = quality_score(scored)
        right = inverse_probability(
            [one["verdict"] == "right" for one in judged], [drawn[one["task_id"]] for one in judged]
        )
        return QualityView(
            iqs=found[0] if found is not None else None,
            iqs_low=found[1] if found is not None else None,
            iqs_high=found[2] if found is not None else None,
            reviews=len(scored),
            right=rate_view(right),
            by_category=_means(one["by_category"] for one in reserve),
            errors=dict(sorted(errors.items(), key=lambda pair: (-pair[1], pair[0]))),
        )

    def agreement(self, since: datetime | None) -> AgreementView:
        """How far people agree on blind doubles, as both handed them in."""
        with self._store.read() as unit:
            doubles = unit.reviews.doubles(since or self._clock() - LOOKED_BACK)
            view = agreement_of(unit, [list(pair) for pair in doubles])
        by_people: dict[tuple[str, str], list[tuple[RowMapping, RowMapping]]] = {}
        for one, other in doubles:
            first, second = sorted((one, other), key=lambda row: str(row["reviewer_id"]))
            by_people.setdefault((first["reviewer_id"], second["reviewer_id"]), []).append((first, second))
        pairs = tuple(
            PairAgreement(
                one=_who(found[0][0]),
                other=_who(found[0][1]),
                agreement=_coefficient(
                    "ac1", gwet([_verdict(a) for a, _ in found], [_verdict(b) for _, b in found], len(VERDICTS))
                ),
            )
            for found in by_people.values()
        )
        return view.model_copy(update={"by_pair": pairs})


def agreement_of(unit: Unit, things: Sequence[Sequence[RowMapping]]) -> AgreementView:
    """Agreement on things that each were reviewed by two people or more: verdict, faults found, and categories."""
    on = [_on("verdict", "Verdict", [[_verdict(one) for one in reviews] for reviews in things], len(VERDICTS), False)]
    faults = sorted({name for reviews in things for one in reviews for name in one["body"].get("error_classes", ())})
    for fault in faults:
        found = [[int(fault in one["body"].get("error_classes", ())) for one in reviews] for reviews in things]
        on.append(_on(fault, fault.replace("-", " ").capitalize(), found, 2, False))
    cards = {(one["scorecard_id"], one["scorecard_version"]) for reviews in things for one in reviews}
    categories = {
        category.id: category for card in sorted(cards) for category in scorecard_with(unit, *card).categories
    }
    for name, category in categories.items():
        scores = [[_points(one, name) for one in reviews] for reviews in things]
        on.append(_on(name, category.title, scores, category.points, True))
    return AgreementView(pairs=len(things), on=tuple(on))


def _on(what: str, title: str, things: Sequence[Sequence[int | None]], points: int, is_ordinal: bool) -> AgreementOn:
    """Every measure about one thing; those of two people only where each thing has exactly two scores."""
    known = [[one for one in scores if one is not None] for scores in things]
    shared = [scores for scores in known if len(scores) >= 2]
    people = max((len(scores) for scores in shared), default=0)
    table = [[float(scores[at]) if at < len(scores) else None for scores in shared] for at in range(people)]
    found = [_coefficient("alpha", krippendorff(table, "ordinal" if is_ordinal else "nominal"))]
    if people == 2 or not shared:
        one, other = [scores[0] for scores in shared], [scores[1] for scores in shared]
        beyond = [_coefficient("kappa", kappa(one, other, "none", points))]
        if is_ordinal and points > 2:
            beyond.append(_coefficient("weighted-kappa", kappa(one, other, "quadratic", points)))
        percent = _coefficient("percent", percent_agreement(one, other))
        found = [percent, *beyond, *found, _coefficient("ac1", gwet(one, other, points))]
    return AgreementOn(what=what, title=title, coefficients=tuple(found))


def _coefficient(name: str, found: Agreement) -> Coefficient:
    # Below twenty nothing is said: two people who agree ten times of ten have shown little.
    told = found.value is not None and not found.is_too_few
    return Coefficient.model_validate(
        {
            "name": name,
            "value": found.value if told else None,
            "low": found.low if told else None,
            "high": found.high if told else None,
            "n": found.n,
            "band": found.band if told and name != "percent" else "",
        }
    )


def _verdict(row: RowMapping) -> int:
    return VERDICTS.index(row["verdict"])


def _points(row: RowMapping, category_id: str) -> int | None:
    for one in row["body"].get("scores", ()):
        if one["category_id"] == category_id and one["points"] is not None:
            return int(one["points"])
    return None


def _who(row: RowMapping) -> PersonRef:
    return PersonRef(id=row["reviewer_id"], name=row["reviewer_name"])


def _means(scores: Iterable[dict[str, float]]) -> dict[str, float]:
    """By category the mean of what was rated; the zeroing of whole reviews does not touch them."""
    found: dict[str, list[float]] = {}
    for one in scores:
        for name, value in one.items():
            found.setdefault(name, []).append(value)
    return {name: sum(values) / len(values) for name, values in found.items()}
