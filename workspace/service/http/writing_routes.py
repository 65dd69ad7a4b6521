"""Help with writing over HTTP: asking the AI about a conversation, and having a draft rewritten."""

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Depends

from workspace.contract.values import ArticleRef, Identifier, SourceRef
from workspace.contract.writing import AskAnswer, AskIn, RewriteIn, Rewritten
from workspace.domain.errors import BadInput, NotFound
from workspace.domain.turn import Author, Utterance
from workspace.service.http.desk_routes import PROBLEMS
from workspace.service.http.signed_in import TheService, requires
from workspace.service.people import SignedIn

routes = APIRouter(prefix="/api/v1", tags=["Desk"], responses=PROBLEMS)
Writer = Annotated[SignedIn, Depends(requires("agent", "lead"))]


@routes.post("/conversations/{conversation_id}/ask")
def ask(service: TheService, _: Writer, conversation_id: Identifier, body: AskIn) -> AskAnswer:
    """Ask about a conversation: answered from its messages and the knowledge, with what the answer rests on."""
    question = body.question.replace("\x00", "").strip()
    if not question:
        raise BadInput("The question is empty.", field="question")
    with service.store.read() as unit:
        if unit.conversations.row(conversation_id) is None:
            raise NotFound("conversation", conversation_id)
        messages = unit.conversations.history(conversation_id)
    thread = [
        Utterance(one["id"], Author(one["author"]), one["text"], one["sent_at"])
        for one in messages
        if one["delivery"] != "undone"
    ]
    told = service.host.ask(thread, question)
    return AskAnswer(
        text=told.text,
        sources=tuple(SourceRef(kind=one.kind.value, id=one.id) for one in told.sources),
        articles=tuple(ArticleRef(**asdict(one)) for one in told.articles),
        written_by="language-model" if told.by_model else "search",
    )


@routes.post("/conversations/{conversation_id}/rewrite")
def rewrite(service: TheService, _: Writer, conversation_id: Identifier, body: RewriteIn) -> Rewritten:
    """A draft in other words, with what is not as it was; only with a language model (``no-language-model``)."""
    draft, language = body.text.replace("\x00", "").strip(), body.language.strip()
    if not draft:
        raise BadInput("The draft is empty.", field="text")
    if body.how == "translate" and not (language.replace("-", "").isalnum() and language.isascii()):
        raise BadInput("Name the language as a code, such as de.", field="language")
    with service.store.read() as unit:
        if unit.conversations.row(conversation_id) is None:
            raise NotFound("conversation", conversation_id)
    written = service.host.rewrite(draft, body.how, language)
    return Rewritten(text=written.text, changed=written.changed)
