"""The survey's own page: HTML without script, pictures or anything from elsewhere; and a survey as the wire says it."""

import base64
import hashlib
from collections.abc import Mapping
from html import escape
from typing import Final

from workspace.channels.surveys import OpenSurvey
from workspace.contract.surveys import SurveyOut
from workspace.domain.survey import MOST_COMMENT, MOST_EFFORT, MOST_SATISFACTION
from workspace.service.survey_words import WORDS, question

POINTS: Final = {"ces": MOST_EFFORT, "csat": MOST_SATISFACTION}
STYLE: Final = """
:root{color-scheme:light dark;--window:#f5f6f8;--pane:#fff;--line:#e0e3e9;--edge:#5a6375;--text:#1c2230;
--secondary:#5a6375;--accent:#2d5bc8;--on:#fff;--urgent:#b3261e}
@media(prefers-color-scheme:dark){:root{--window:#14171d;--pane:#1a1e26;--line:#323947;--edge:#a3acbd;--text:#e8ebf1;
--secondary:#a3acbd;--accent:#8db0ff;--on:#10203f;--urgent:#ff9d94}}
*{box-sizing:border-box}
body{margin:0;background:var(--window);color:var(--text);overflow-wrap:anywhere;
font:400 1rem/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:36rem;margin:0 auto;padding:24px;background:var(--pane);min-height:100vh}
h1{margin:0 0 16px;font-size:1.25rem;font-weight:600}
fieldset{margin:0 0 24px;padding:0;border:0;min-width:0}
legend{padding:0;margin-bottom:8px}
.points{display:flex;gap:8px}
.points label{position:relative;flex:1;min-width:0;max-width:64px}
.points input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.points span{display:block;padding:10px 0;border:1px solid var(--edge);border-radius:6px;text-align:center;
font-variant-numeric:tabular-nums}
.points input:checked+span{background:var(--accent);border-color:var(--accent);color:var(--on);font-weight:600}
.points input:focus-visible+span,button:focus-visible,textarea:focus-visible{outline:2px solid var(--accent);
outline-offset:2px}
.ends{display:flex;justify-content:space-between;gap:16px;margin-top:4px;color:var(--secondary);font-size:.875rem}
.ends span:last-child{text-align:end}
.seven .ends{max-width:496px}.five .ends{max-width:352px}
label.comment{display:block;margin-bottom:4px}
textarea{display:block;width:100%;padding:8px 12px;border:1px solid var(--edge);border-radius:6px;
background:var(--pane);color:inherit;font:inherit}
.foot{display:flex;flex-wrap:wrap;gap:8px;margin-top:16px}
button{padding:8px 16px;border:1px solid var(--line);border-radius:6px;background:none;color:var(--accent);font:inherit;
cursor:pointer}
button.main{border-color:var(--accent);background:var(--accent);color:var(--on);font-weight:600}
.problem{color:var(--urgent)}
p{margin:0 0 16px}
"""
HEADERS: Final = {
    "content-security-policy": "; ".join(
        (
            "default-src 'none'",
            f"style-src 'sha256-{base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()}'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        )
    ),
    "x-robots-tag": "noindex, nofollow",
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
}


def survey_out(survey: OpenSurvey | None) -> SurveyOut | None:
    """A survey as the wire says it."""
    if survey is None:
        return None
    known = {name: getattr(survey, name) for name in ("id", "conversation_id", "scales", "until", "ces", "csat")}
    state = "answered" if survey.is_answered else "asked"
    texts = {name: dict(words) for name, words in survey.texts.items()}
    more = {"comment": survey.comment, "texts": texts, "url": survey.url, "state": state}
    return SurveyOut.model_validate({**known, **more})


def form_page(survey: OpenSurvey, language: str, desk_name: str, answer_id: str, problem: str = "") -> str:
    """The form, with the last answer filled in; ``answer_id`` goes with it, so that sending it twice is one answer."""
    words = WORDS[language]
    parts = [f'<p class="problem" role="alert">{escape(problem)}</p>' if problem else ""]
    parts += [_scale(survey, scale, language, desk_name) for scale in survey.scales]
    parts.append(
        f'<label class="comment" for="comment">{escape(words["comment"])}</label>'
        f'<textarea id="comment" name="comment" rows="4" maxlength="{MOST_COMMENT}" dir="auto">'
        f"\n{escape(survey.comment)}</textarea>"
    )
    send = words["change"] if survey.is_answered else words["send"]
    buttons = [f'<button class="main" name="action" value="answer">{escape(send)}</button>']
    if not survey.is_answered:
        buttons.append(f'<button name="action" value="decline">{escape(words["decline"])}</button>')
    buttons.append(f'<button name="action" value="opt_out">{escape(words["opt_out"])}</button>')
    form = "".join(parts) + f'<div class="foot">{"".join(buttons)}</div>'
    hidden = f'<input type="hidden" name="answer_id" value="{escape(answer_id)}">'
    return _page(language, words, desk_name, f'<form method="post">{hidden}{form}</form>')


def said_page(language: str, desk_name: str, said: str, *, changeable_until: str = "") -> str:
    """A page with a sentence; with ``changeable_until`` also a way back to the form."""
    words = WORDS[language]
    more = ""
    if changeable_until:
        day = escape(words["changeable"].replace("{day}", changeable_until))
        more = f'<p>{day}</p><form method="get"><button>{escape(words["back"])}</button></form>'
    return _page(language, words, desk_name, f'<p role="status">{escape(words[said])}</p>{more}')


def _page(language: str, words: Mapping[str, str], desk_name: str, inside: str) -> str:
    title = escape(f"{words['title']} · {desk_name}")
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{title}</title><style>{STYLE}</style></head>"
        f"<body><main><h1>{escape(words['title'])}</h1>{inside}</main></body></html>"
    )


def _scale(survey: OpenSurvey, scale: str, language: str, desk_name: str) -> str:
    words, chosen = WORDS[language], getattr(survey, scale)
    low, high = words[f"{scale}_low"], words[f"{scale}_high"]
    points = []
    for point in range(1, POINTS[scale] + 1):
        end = {1: low, POINTS[scale]: high}.get(point, "")
        name = f' aria-label="{point}, {escape(end)}"' if end else ""
        checked = " checked" if point == chosen else ""
        points.append(
            f'<label><input type="radio" name="{scale}" value="{point}"{name}{checked}><span>{point}</span></label>'
        )
    asked = escape(question(scale, language, survey.texts, desk_name))
    return (
        f'<fieldset class="{"seven" if scale == "ces" else "five"}"><legend>{asked}</legend>'
        f'<div class="points">{"".join(points)}</div>'
        f'<div class="ends" aria-hidden="true"><span>{escape(low)}</span><span>{escape(high)}</span></div></fieldset>'
    )
