"""The calls of the knowledge pane and of corrections; apart from the others, because a desk starts without them."""

from workspace.client.api import Api
from workspace.contract.commands import CorrectionDraft
from workspace.contract.knowledge import (
    ArticleHistory,
    ArticlePage,
    CorrectionContent,
    CorrectionList,
    CorrectionRules,
    CorrectionView,
    DecideCorrection,
    DismissGap,
    GapList,
    Proof,
    ProposeCorrection,
    ProveCorrection,
)


def content_of(draft: CorrectionDraft) -> CorrectionContent | None:
    """What a draft proposes, to be proved or edited; None where there is nothing to learn."""
    if draft.proposal == "nothing":
        return None
    return CorrectionContent(
        proposal=draft.proposal,
        article_id=draft.article_id,
        based_on_version=draft.based_on_version,
        title=draft.title,
        body=draft.body,
        examples=draft.examples,
        category=draft.category,
        audience=draft.audience,
    )


class KnowledgeApi:
    """Knowledge over the same connection as everything else; every failure is one of ``client.errors``."""

    def __init__(self, api: Api) -> None:
        self._api = api

    async def articles(self, **wanted: str) -> ArticlePage:
        """Articles with their use and faults; ``wanted`` are the route's query parameters (query, flag, cursor, …)."""
        return await self._api.read("/knowledge", ArticlePage, wanted)

    async def history(self, article_id: str) -> ArticleHistory:
        """All versions of an article, and what the AI did with it."""
        return await self._api.read(f"/article-history/{article_id}", ArticleHistory)

    async def draft(self, conversation_id: str, message_id: str = "") -> CorrectionDraft:
        """What could be learned from a conversation, or from one message of it."""
        path = f"/conversations/{conversation_id}/correction"
        return await self._api.read(path, CorrectionDraft, {"message_id": message_id})

    async def prove(self, content: CorrectionContent, conversation_id: str = "") -> Proof:
        """What a correction would do, without doing it."""
        body = ProveCorrection(content=content, conversation_id=conversation_id)
        return await self._api.order("POST", "/corrections/proof", Proof, body)

    async def propose(self, order: ProposeCorrection) -> CorrectionView:
        """Put it into the knowledge, or before a lead; safe to send again."""
        return await self._api.order("POST", "/corrections", CorrectionView, order)

    async def corrections(self, *states: str, mine: bool = False) -> CorrectionList:
        """Corrections in some states (all for none), newest first."""
        return await self._api.read("/corrections", CorrectionList, {"state": list(states), "mine": str(mine).lower()})

    async def correction(self, correction_id: str) -> CorrectionView:
        """One correction with its proof and its watch."""
        return await self._api.read(f"/corrections/{correction_id}", CorrectionView)

    async def decide(self, correction_id: str, order: DecideCorrection) -> CorrectionView:
        """Publish what waits for approval, or refuse it."""
        return await self._api.order("POST", f"/corrections/{correction_id}/decision", CorrectionView, order)

    async def undo(self, correction_id: str) -> CorrectionView:
        """Take it back, or withdraw what waits."""
        return await self._api.order("POST", f"/corrections/{correction_id}/undo", CorrectionView)

    async def rules(self) -> CorrectionRules:
        """Who may publish at once."""
        return await self._api.read("/settings/corrections", CorrectionRules)

    async def set_rules(self, rules: CorrectionRules) -> CorrectionRules:
        """Set who may publish at once."""
        return await self._api.order("PUT", "/settings/corrections", CorrectionRules, rules)

    async def gaps(self, *, dismissed: bool = False) -> GapList:
        """What customers ask and the knowledge lacks."""
        return await self._api.read("/gaps", GapList, {"dismissed": str(dismissed).lower()})

    async def dismiss_gap(self, gap_id: str, order: DismissGap) -> GapList:
        """Take a gap off the list, or put it back."""
        return await self._api.order("POST", f"/gaps/{gap_id}", GapList, order)
