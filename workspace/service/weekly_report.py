"""The weekly review as a page that needs nothing else (no script, drawings inside, printable), and as a table."""

import csv
import io
from html import escape
from typing import Final

from workspace.contract.insight import InsightView, Point, RateView, WeekItem, WeekView

ACTIONS: Final = {
    "write-article": "Write an article",
    "change-policy": "Let the AI do more",
    "fix-product": "Look into it",
    "watch": "Watch",
    "nothing": "Nothing",
}
HEADLINE_FIGURES: Final = ("verified", "assumed", "automation", "escalated", "abandoned", "precision", "csat")
WIDTH, HEIGHT, EDGE = 640, 170, 36
STYLE: Final = """
:root { color-scheme: light dark; --ink: #1d2023; --soft: #52575d; --line: #e4e4df; --ground: #ffffff;
  --accent: #2457c5; --band: #e2f2e7; --rise: #7a4a00; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaec; --soft: #aab0b6; --line: #2b3035; --ground: #191c1f;
  --accent: #7aa2f0; --band: #16301f; --rise: #e5b567; } }
@media print { :root { --ink: #000; --soft: #444; --line: #ccc; --ground: #fff; --accent: #2457c5; --band: #e2f2e7; } }
body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--ground); max-width: 46rem;
  margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p.small, td.small, li.small { color: var(--soft); font-size: .85rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .4rem .6rem .4rem 0;
  border-bottom: 1px solid var(--line); vertical-align: top; } th { font-size: .85rem; color: var(--soft); }
td.number { text-align: right; white-space: nowrap; } .rising { color: var(--rise); font-weight: 600; }
tr { break-inside: avoid; } svg { width: 100%; height: auto; } svg text { font-size: 11px; fill: var(--soft); }
"""


def week_page(desk_name: str, view: WeekView, insight: InsightView) -> str:
    """The report as HTML; every word from outside is escaped."""
    figures = {one.id: one for one in insight.figures}
    rows = "".join(
        f"<tr><th scope='row'>{escape(figures[name].title)}</th><td class='number'>{escape(_share(figures[name].rate))}"
        f"</td><td class='small'>{escape(figures[name].formula)}</td></tr>"
        for name in HEADLINE_FIGURES
        if name in figures
    )
    items = "".join(_row(one) for one in view.items) or "<tr><td>Nothing went to people in this week.</td></tr>"
    before = "".join(
        f"<li>{escape(one.item_id.replace('/', ': '))}: {escape(ACTIONS.get(one.kind, one.kind))}"
        f"{' – ' + escape(one.text) if one.text else ''}. <strong>{escape(one.became)}</strong></li>"
        for one in view.before
    )
    earlier = f"<h2>What became of the last decisions</h2><ul>{before}</ul>" if before else ""
    trend = _trend(insight.thermostat.weeks.points if insight.thermostat.weeks else (), insight)
    return (
        "<!doctype html><html lang='en'><head><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'>"
        f"<title>{escape(desk_name)}: week {escape(view.week)}</title><style>{STYLE}</style></head><body>"
        f"<h1>{escape(desk_name)}, week {escape(view.week)}</h1>"
        f"<p>{escape(view.headline)}</p><p class='small'>{escape(view.since)} to {escape(view.until)} (excluded), UTC. "
        "Figures are of the twelve weeks to then; below 20 they say nothing.</p>"
        f"{trend}<h2>Figures</h2><table><tbody>{rows}</tbody></table>"
        "<h2>Where escalations come from</h2><table><thead><tr><th>#</th><th>Category and reason</th><th>Volume</th>"
        "<th>Against four weeks</th><th>Minutes</th><th>Suggested, and decided</th></tr></thead>"
        f"<tbody>{items}</tbody></table>{earlier}</body></html>"
    )


def _row(one: WeekItem) -> str:
    if one.ratio is None or one.ratio_low is None or one.ratio_high is None:
        change = "new"
    else:
        change = f"{one.ratio:.1f} × ({one.ratio_low:.1f} to {one.ratio_high:.1f})"
    decided = ""
    if one.decision is not None:
        by = f" ({one.decision.by.name})" if one.decision.by is not None else ""
        text = f": {one.decision.text}" if one.decision.text else ""
        decided = f"<br><strong>{escape(ACTIONS.get(one.decision.kind, one.decision.kind))}{escape(text + by)}</strong>"
    examples = "".join(f"<br><span class='small'>“{escape(each.first_line)}”</span>" for each in one.examples[:3])
    return (
        f"<tr><td>{one.rank}</td><td>{escape(one.category_title)}: {escape(one.reason_words)}{examples}</td>"
        f"<td class='number'>{one.volume}<br><span class='small'>{escape(_share(one.share))}</span></td>"
        f"<td class='number{' rising' if one.is_rising else ''}'>{escape(change)}{' ▲' if one.is_rising else ''}</td>"
        f"<td class='number'>{one.minutes:.0f}</td>"
        f"<td class='small'>{escape(ACTIONS[one.action])}: {escape(one.because)}{decided}</td></tr>"
    )


def _share(rate: RateView | None) -> str:
    if rate is None or rate.value is None:
        return "–"
    if rate.is_too_few or rate.low is None or rate.high is None:
        return f"too few to tell (n = {rate.n})"
    return f"{rate.value:.0%} ({rate.low:.0%} to {rate.high:.0%}, n = {rate.n})"


def _trend(points: tuple[Point, ...], insight: InsightView) -> str:
    """The escalation rate over the weeks in its band, as a drawing with a text in its place."""
    known = [(at, one) for at, one in enumerate(points) if one.figure.value is not None and one.figure.n]
    if not known:
        return ""
    step = (WIDTH - 2 * EDGE) / max(1, len(points) - 1)

    def x(at: int) -> float:
        return EDGE + at * step

    def y(value: float) -> float:
        return HEIGHT - EDGE + 12 - value * (HEIGHT - EDGE - 8)

    heat = insight.thermostat
    line = " ".join(f"{x(at):.1f},{y(one.figure.value or 0):.1f}" for at, one in known)
    area = [f"{x(at):.1f},{y(one.figure.high or 0):.1f}" for at, one in known]
    area += [f"{x(at):.1f},{y(one.figure.low or 0):.1f}" for at, one in reversed(known)]
    said = "; ".join(f"{one.key}: {one.figure.value or 0:.0%}" for _, one in known)
    ticks = "".join(
        f"<text x='2' y='{y(share) + 4:.1f}'>{share:.0%}</text>"
        f"<line x1='{EDGE}' x2='{WIDTH - EDGE}' y1='{y(share):.1f}' y2='{y(share):.1f}' stroke='var(--line)'/>"
        for share in (0.0, 0.5, 1.0)
    )
    discs = "".join(
        f"<circle cx='{x(at):.1f}' cy='{y(one.figure.value or 0):.1f}' r='3.5' stroke='var(--accent)' "
        f"fill='{'var(--ground)' if one.figure.is_too_few else 'var(--accent)'}'/>"
        for at, one in known
    )
    band = f"y='{y(heat.band_high):.1f}' height='{y(heat.band_low) - y(heat.band_high):.1f}'"
    return (
        f"<svg viewBox='0 0 {WIDTH} {HEIGHT}' role='img' aria-label='Escalation rate by week: {escape(said)}'>"
        f"<rect x='{EDGE}' width='{WIDTH - 2 * EDGE}' {band} fill='var(--band)'/>{ticks}"
        f"<polygon points='{' '.join(area)}' fill='var(--accent)' opacity='.15'/>"
        f"<polyline points='{line}' fill='none' stroke='var(--accent)' stroke-width='2'/>{discs}"
        f"<text x='{EDGE}' y='{HEIGHT - 4}'>{escape(points[0].key)}</text>"
        f"<text x='{WIDTH - EDGE}' y='{HEIGHT - 4}' text-anchor='end'>{escape(points[-1].key)}</text></svg>"
        f"<p class='small'>Escalation rate by week; the green band is {heat.band_low:.0%} to {heat.band_high:.0%}. "
        f"{escape(heat.words)}</p>"
    )


def week_table(view: WeekView) -> str:
    """The ten as CSV; no cell begins like a formula."""
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(
        ["rank", "category", "reason", "volume", "share", "mean_before", "ratio", "ratio_low", "ratio_high", "minutes",
         "suggested", "because", "decided", "text", "examples"]
    )  # fmt: skip
    for one in view.items:
        decided = one.decision
        table.writerow(
            [one.rank, _plain(one.category_title), _plain(one.reason_words), one.volume, one.share.value,
             one.before_mean, one.ratio, one.ratio_low, one.ratio_high, round(one.minutes, 1), one.action,
             _plain(one.because), decided.kind if decided else "", _plain(decided.text if decided else ""),
             " ".join(each.conversation_id for each in one.examples)]
        )  # fmt: skip
    return out.getvalue()


def _plain(text: str) -> str:
    return f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text
