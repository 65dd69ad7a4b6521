"""What the service finds for the command palette: articles; they come after what is known here, and move nothing."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.desktop.notices import Notices
from workspace.desktop.overlay import Found
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr

if TYPE_CHECKING:
    from workspace.contract.values import ArticleRef

LEAST_LETTERS: Final = 3


class Finding(QObject):
    """Asks for the words typed last; without contact it finds nothing, and says nothing.

    Signals:
        found: there is something new for these words.
    """

    found = Signal()

    def __init__(self, api: Api, open_article: Callable[[str], None], notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._api, self._open_article = api, open_article
        self._tasks = TaskScope(self)
        self._tasks.failed.connect(notices.bug)
        self._words = ""
        self._articles: tuple[ArticleRef, ...] = ()

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def articles(self, words: str) -> Iterable[Found]:
        """The articles known for these words; asks for them the first time."""
        if words != self._words:
            self._words, self._articles = words, ()
            self._tasks.cancel("articles")
            if len(words) >= LEAST_LETTERS and self._api.base_url:
                self._tasks.newest("articles", self._ask(words), doing="searching the articles")
        for article in self._articles:
            yield Found(article.title, "", tr("Article"), partial(self._open_article, article.id))

    async def _ask(self, words: str) -> None:
        try:
            self._articles = (await self._api.articles(words)).articles
        except ClientError:
            return
        self.found.emit()
