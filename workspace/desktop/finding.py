"""What the service has for the command palette: articles, people and macros; known here they move nothing."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from workspace.client.api import Api
from workspace.client.errors import ClientError
from workspace.desktop.choosing import matching
from workspace.desktop.notices import Notices
from workspace.desktop.overlay import Found
from workspace.desktop.tasks import TaskScope
from workspace.desktop.translate import tr

if TYPE_CHECKING:
    from workspace.contract.colleagues import ColleagueView
    from workspace.contract.personal import Macro
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
        self._people: tuple[ColleagueView, ...] = ()
        self._macros: tuple[Macro, ...] = ()
        self.show_person: Callable[[ColleagueView], object] = lambda _: None
        self.give_to: Callable[[ColleagueView], object] = lambda _: None
        self.may_give: Callable[[], bool] = lambda: False
        self.use_macro: Callable[[Macro], object] = lambda _: None
        self.may_write: Callable[[], bool] = lambda: False

    async def aclose(self) -> None:
        """End what runs."""
        await self._tasks.ended()

    def refresh(self) -> None:
        """Ask who is there and which macros there are; until the answer what was known last stays."""
        if self._api.base_url:
            self._tasks.first("desk", self._ask_desk(), doing="asking for people and macros")

    async def _ask_desk(self) -> None:
        try:
            people, macros = (await self._api.people()).people, (await self._api.macros()).macros
        except ClientError:
            return
        if (people, macros) != (self._people, self._macros):
            self._people, self._macros = people, macros
            self.found.emit()

    def people(self, words: str) -> Iterable[Found]:
        """Whose conversations can be shown, and who can be given the selected one."""
        for one in self._people:
            if words and matching(words, one.name):
                detail = tr("has {load} of {capacity}").format(load=one.load, capacity=one.capacity)
                away = tr("away") if one.availability == "away" else tr("Person")
                yield Found(one.name, detail, away, partial(self.show_person, one))
                if self.may_give() and one.role != "reviewer":
                    title = tr("Give the conversation to {name}").format(name=one.name)
                    yield Found(title, detail, away, partial(self.give_to, one))

    def macros(self, words: str) -> Iterable[Found]:
        """What can be put into the reply that is open."""
        for one in self._macros if self.may_write() else ():
            if words and matching(words, one.title, one.category):
                preview = " ".join(one.text.split())[:90]
                yield Found(one.title, preview, tr("Macro"), partial(self.use_macro, one))

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
