"""Those who answer for the AI's promise hear when it was tightened or taken back."""

from workspace.contract.desk import DeskView
from workspace.contract.feed import FactView
from workspace.desktop.notices import Notices


def tell_promise(fact: FactView, desk: DeskView | None, notices: Notices) -> None:
    """Say it, to anybody but agents."""
    if desk is None or desk.role == "agent" or not fact.kind.startswith("promise-"):
        return
    words, key = str(fact.payload.get("words", "")), f"promise:{fact.payload.get('category', '')}"
    if fact.kind == "promise-tightened":
        notices.attention(words, key=key)
    elif fact.kind == "promise-released":
        notices.settled(key)
        notices.information(words, key=key)
