"""Corrections drafted from a conversation: from people's replies, scrubbed, and well written where there is a model."""

from dataclasses import dataclass, replace
from typing import Any, Final

from workspace.contract.commands import CorrectionDraft
from workspace.domain.errors import DeskhandError, NotFound
from workspace.knowledge.drafting import Draft, DraftInput, Proposal, draft_correction
from workspace.knowledge.scrubbing import scrub
from workspace.service.responder_host import ResponderHost
from workspace.store.database import Store
from workspace.store.unit import Unit

LONGEST_EXAMPLE: Final = 1000


@dataclass(frozen=True)
class Drafted:
    """A draft with the correction that was published from the conversation before, '' where there is none."""

    draft: Draft
    published_id: str = ""
    state: str = ""


class Drafter:
    """Makes drafts; nothing it does changes anything."""

    def __init__(self, store: Store, host: ResponderHost) -> None:
        self._store, self._host = store, host

    def draft(self, conversation_id: str, message_id: str = "") -> Drafted:
        """What the desk could learn from a conversation, or from one message of it.

        Of a message the AI wrote only the article it rested on is proposed, to be changed. Raises ``NotFound``.
        """
        with self._store.read() as unit:
            if message_id and _is_of_the_ai(unit, conversation_id, message_id):
                return self.draft_from_review(conversation_id, "", message_id)
            row = unit.conversations.row(conversation_id)
            if row is None:
                raise NotFound("conversation", conversation_id)
            made_from = _input(unit, conversation_id, row, message_id)
            published = unit.corrections.of_conversation(conversation_id)
            asked = [one for one in unit.asked.of_conversation(conversation_id) if one.action != "answer"]
        draft = self.of(made_from, row["language"] or "en")
        if asked and draft.examples:
            # As it was looked up it finds the next one best; as a sentence it is what people read.
            said = scrub(asked[0].question.text, made_from.names).text.strip()[:LONGEST_EXAMPLE]
            draft = replace(draft, examples=tuple(dict.fromkeys((*draft.examples, said))))
        if published is None:
            return Drafted(draft)
        return Drafted(draft, published["id"], published["state"])

    def draft_from_review(self, conversation_id: str, note: str, message_id: str = "") -> Drafted:
        """What a reviewer would have the desk learn: from their note, else the article the AI rested on, to be changed.

        What people answered in the conversation counts as in any draft; the AI's words never do. ``message_id`` is the
        customer's message it is about, or a reply to it. Raises ``NotFound``.
        """
        with self._store.read() as unit:
            row = unit.conversations.row(conversation_id)
            if row is None:
                raise NotFound("conversation", conversation_id)
            made_from = _input(unit, conversation_id, row, message_id)
            published = unit.corrections.of_conversation(conversation_id)
            uses = unit.asked.uses_in(unit.conversations.whole_of(conversation_id))
            said = unit.conversations.messages(conversation_id)
            turn_id = next((one["turn_id"] for one in said if one["id"] == message_id), None)
            here = [one for one in uses if one.turn_id == turn_id] or uses[-1:]
            nearest = unit.articles.head(here[0].article_id) if here else None
        replies = (note,) if note.strip() else made_from.person_replies
        draft = self.of(replace(made_from, person_replies=replies), row["language"] or "en")
        if draft.proposal is Proposal.NOTHING and nearest is not None and not nearest.retired:
            draft = Draft(
                Proposal.EDIT,
                f"The AI rested on “{nearest.title}”; change what is wrong in it.",
                article=nearest,
                title=nearest.title,
                body=nearest.body,
                before=nearest.body,
                examples=draft.examples,
                category=nearest.category,
                audience=nearest.audience,
            )
        return Drafted(draft) if published is None else Drafted(draft, published["id"], published["state"])

    def of(self, made_from: DraftInput, language: str) -> Draft:
        """A draft from a conversation's words; a language model, where there is one, writes the text anew."""

        def read(article_id: str) -> Any:
            with self._store.read() as unit:
                return unit.articles.head(article_id)

        draft = draft_correction(made_from, self._host.find, read)
        if draft.proposal is not Proposal.NEW or not draft.body:
            return draft
        try:
            written = self._host.rewrite(draft.body, "article", language)
        except DeskhandError:
            # Without a model, or where it fails, the conversation's own sentences are a draft as well.
            return draft
        if written.changed:
            named = ", ".join(written.changed[:3])
            return replace(draft, why=f"{draft.why} What the language model wrote changed {named}, so it was not used.")
        return replace(draft, body=written.text)


def draft_view(conversation_id: str, made: Drafted) -> CorrectionDraft:
    """A draft as it goes over the wire."""
    draft = made.draft
    return CorrectionDraft(
        conversation_id=conversation_id,
        proposal=draft.proposal.value,
        why=draft.why,
        article_id=draft.article.id if draft.article else "",
        article_title=draft.article.title if draft.article else "",
        based_on_version=draft.article.version if draft.article else 0,
        title=draft.title,
        body=draft.body,
        before=draft.before,
        examples=draft.examples,
        category=draft.category,
        audience=draft.audience.value,
        published_correction_id=made.published_id,
        published_state=made.state,
    )


def _is_of_the_ai(unit: Unit, conversation_id: str, message_id: str) -> bool:
    messages = unit.conversations.messages(conversation_id)
    return any(one["id"] == message_id and one["author"] == "ai" for one in messages)


def conversation_input(unit: Unit, conversation_id: str) -> DraftInput | None:
    """What a draft from a conversation would be made of, None where it is gone."""
    row = unit.conversations.row(conversation_id)
    return None if row is None else _input(unit, conversation_id, row, "")


def _input(unit: Unit, conversation_id: str, row: Any, message_id: str) -> DraftInput:
    messages = [one for one in unit.conversations.messages(conversation_id) if one["delivery"] != "undone"]
    agents = {one["author_name"] for one in messages if one["author"] == "agent"}
    if message_id:
        at = next((place for place, one in enumerate(messages) if one["id"] == message_id), None)
        if at is None:
            raise NotFound("message", message_id)
        if messages[at]["author"] == "customer":
            # The question somebody points at, with what people answered to it.
            messages = messages[at:]
        else:
            before = [one for one in messages[:at] if one["author"] == "customer"]
            messages = [*before, messages[at]]
    return DraftInput(
        customer_texts=tuple(one["text"] for one in messages if one["author"] == "customer"),
        person_replies=tuple(one["text"] for one in messages if one["author"] == "agent"),
        category=row["category"],
        names=tuple(name for name in (row["customer_name"], row["company"], *sorted(agents)) if name),
    )
