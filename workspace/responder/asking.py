"""A colleague's questions about a conversation, answered from its messages and the articles, each sentence grounded."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from workspace.domain.brief import Source, SourceKind
from workspace.domain.errors import NoLanguageModel, NotWritten
from workspace.domain.turn import CitedArticle, Utterance
from workspace.domain.writing import Manner, Rewriting, Told
from workspace.responder import conduct
from workspace.responder.check import stands_in_quote
from workspace.responder.desk_writer import AskOrder, RewriteOrder, Said, WritesForTheDesk
from workspace.responder.grounding import Grounds, examine, grounds_of
from workspace.responder.index import KnowledgeIndex
from workspace.responder.kept_facts import changed_facts
from workspace.responder.language import LanguageFinder
from workspace.responder.passages import plain, sentences
from workspace.responder.words import content_stems
from workspace.responder.writer import Material, WritingFailed, WrittenSentence

MOST_SECONDS: Final = 20.0
MOST_MESSAGES: Final = 60
MOST_LETTERS: Final = 16_000
MOST_ARTICLES: Final = 5
MOST_SENTENCES: Final = 4
# Of 80 English questions of the sample company .75 have a sentence this like them in the article that answers, and .05
# have one in another article taken at random.
LEAST_LIKE: Final = 0.4
_NEAR_BEST: Final = 0.75
_SAME_CLAUSE: Final = 0.7
_LEAST_WORDS: Final = 3
_MOST_CANDIDATES: Final = 150

Find = Callable[[str, int], Sequence[CitedArticle]]
Paid = Callable[[Mapping[str, object]], None]


class DeskAssistant:
    """Answers and rewrites with the language model where there is one; ``paid`` hears what each call took."""

    def __init__(self, index: KnowledgeIndex, find: Find, writer: WritesForTheDesk | None, paid: Paid) -> None:
        self._index, self._find, self._writer, self._paid = index, find, writer, paid
        self._languages = LanguageFinder()

    def ask(self, thread: Sequence[Utterance], question: str, desk_name: str) -> Told:
        """Answer from the thread and the articles; without a model, or where it fails, in their own sentences."""
        recent = _recent(thread)
        found = list(self._find(question, 2 * MOST_ARTICLES))
        if self._writer is not None and not self._writer.budget_fault():
            told = self._asked(self._writer, recent, found, question, desk_name)
            if told is not None:
                return told
        return self._searched(recent, found[:MOST_ARTICLES], question)

    def rewrite(self, draft: str, manner: Manner, language: str, desk_name: str) -> Rewriting:
        """The draft shorter, warmer or translated; raises ``NoLanguageModel`` or ``NotWritten``."""
        if self._writer is None:
            raise NoLanguageModel
        if fault := self._writer.budget_fault():
            raise NotWritten(f"{fault[0].upper()}{fault[1:]}.")
        order = RewriteOrder(draft, manner, language, desk_name, self._seconds(self._writer))
        try:
            done = self._writer.rewrite(order)
        except WritingFailed as why:
            self._paid(why.usage)
            raise NotWritten(f"It was not rewritten: {why}. Try again, or write it yourself.") from why
        self._paid(done.usage)
        if conduct.leaks(done.text) and not conduct.leaks(draft):
            raise NotWritten("It was not rewritten: what the language model wrote cannot be used.")
        return Rewriting(done.text, changed_facts(draft, done.text))

    @staticmethod
    def _seconds(writer: WritesForTheDesk) -> float:
        return min(MOST_SECONDS, writer.most_seconds)

    def _asked(
        self,
        writer: WritesForTheDesk,
        thread: Sequence[Utterance],
        found: Sequence[CitedArticle],
        question: str,
        desk_name: str,
    ) -> Told | None:
        """The model's answer without the sentences that stand in nothing it cites; None where it gave none to use."""
        messages = {f"m{number}": said for number, said in enumerate(thread, 1)}
        # An internal article never reaches the model.
        public = [one for one in found if one.audience == "public"][:MOST_ARTICLES]
        articles = {f"a{number}": one for number, one in enumerate(public, 1)}
        order = AskOrder(
            question,
            [Said(key, said.author.value, said.text) for key, said in messages.items()],
            [Material(key, one.title, self._text(one)) for key, one in articles.items()],
            self._languages.find([question], "en"),
            desk_name,
            self._seconds(writer),
        )
        try:
            written = writer.ask(order)
        except WritingFailed as why:
            self._paid(why.usage)
            return None
        self._paid(written.usage)
        if not written.answered:
            return Told("", by_model=True)
        known = f"{desk_name} {question} customer agent"
        kept = [one for one in written.sentences if self._stands(one, messages, articles, known)]
        if not kept:
            return None
        cited = list(dict.fromkeys(key for one in kept for key in one.cites))
        sources = [
            Source(SourceKind.MESSAGE, messages[key].id)
            if key in messages
            else Source(SourceKind.ARTICLE, articles[key].id)
            for key in cited
        ]
        text = " ".join(one.text for one in kept)
        return Told(text, True, tuple(sources), tuple(articles[key] for key in cited if key in articles))

    def _text(self, cited: CitedArticle) -> str:
        article = self._index.article(cited.id)
        return cited.passage or (article.short_answer or article.body[:2000] if article is not None else "")

    def _stands(
        self,
        sentence: WrittenSentence,
        messages: Mapping[str, Utterance],
        articles: Mapping[str, CitedArticle],
        known: str,
    ) -> bool:
        """Whether a sentence stands in what it cites: the check of an answer to a customer, sentence by sentence."""
        if conduct.leaks(sentence.text):
            return False
        sources = []
        for key in sentence.cites:
            if key in messages:
                sources.append(Grounds(messages[key].text, self._index.embedder))
            elif (article := self._index.article(articles[key].id)) is not None:
                sources.append(grounds_of(article, self._index.embedder))
        if not sources:
            return False
        language = self._languages.find([sentence.text], "")
        same = all(self._languages.find([one.text], language) == language for one in sources)
        if not same and not stands_in_quote(sentence.quote, sources):
            return False
        if any(_turned_round(Grounds(part, self._index.embedder), sources) for part in sentences(sentence.text)):
            return False
        findings = (examine(part, sources, known_names=known, same_language=same) for part in sentences(sentence.text))
        return not any(finding.fault for finding in findings)

    def _searched(self, thread: Sequence[Utterance], found: Sequence[CitedArticle], question: str) -> Told:
        """The sentences most like the question (cosine of sentence vectors, arXiv 1908.10084), in their own order."""
        wanted = set(content_stems(question))
        candidates: list[tuple[str, Utterance | CitedArticle]] = []
        candidates += [(sentence, said) for said in thread for sentence in sentences(plain(said.text))]
        candidates = candidates[-_MOST_CANDIDATES:]
        candidates += [(sentence, one) for one in found for sentence in sentences(plain(self._text(one)))]
        candidates = [one for one in candidates if len(one[0].split()) >= _LEAST_WORDS and not one[0].endswith("?")]
        if not candidates or not wanted:
            return Told("", by_model=False)
        vectors = self._index.embedder.embed([question, *(sentence for sentence, _ in candidates)])
        likes = vectors[1:] @ vectors[0]
        best = float(likes.max())
        if best < LEAST_LIKE:
            return Told("", by_model=False)
        ranked = sorted(range(len(candidates)), key=lambda at: -float(likes[at]))
        chosen: list[int] = []
        for at in ranked:
            if len(chosen) == MOST_SENTENCES or float(likes[at]) < max(LEAST_LIKE, _NEAR_BEST * best):
                break
            if all(candidates[at][0] != candidates[other][0] for other in chosen):
                chosen.append(at)
        lines = [candidates[at] for at in sorted(chosen)]
        sources = [
            Source(SourceKind.MESSAGE if isinstance(one, Utterance) else SourceKind.ARTICLE, one.id) for _, one in lines
        ]
        articles = {one.id: one for _, one in lines if isinstance(one, CitedArticle)}
        text = "\n".join(re.sub(r"\s+", " ", sentence) for sentence, _ in lines)
        return Told(text, False, tuple(dict.fromkeys(sources)), tuple(articles.values()))


def _turned_round(claim: Grounds, sources: Sequence[Grounds]) -> bool:
    """Whether what a clause says stands in a source, but only with the opposite sign.

    Stricter than for answers: what a colleague is told of a customer's words is shorter than the words themselves.
    """
    known = [clause for source in sources for clause in source.clauses]
    for wanted, negated in claim.clauses:
        signs = [sign for has, sign in known if len(wanted & has) >= _SAME_CLAUSE * len(wanted)]
        if signs and negated not in signs:
            return True
    return False


def _recent(thread: Sequence[Utterance]) -> list[Utterance]:
    """The newest messages that fit, oldest first."""
    kept: list[Utterance] = []
    letters = 0
    for said in reversed([one for one in thread if one.text.strip()]):
        letters += len(said.text)
        if kept and (letters > MOST_LETTERS or len(kept) == MOST_MESSAGES):
            break
        kept.append(
            said
            if len(said.text) <= MOST_LETTERS
            else Utterance(said.id, said.author, said.text[:MOST_LETTERS], said.at)
        )
    return kept[::-1]
