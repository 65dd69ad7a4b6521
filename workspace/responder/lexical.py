"""Words looked up by tantivy (BM25) in memory: passages, titles and examples of every article."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import tantivy

from workspace.responder.words import stems

FIELDS: Final = ("passage", "title", "example")
MOST_HITS: Final = 120
_WRITER_BYTES: Final = 30_000_000


@dataclass(frozen=True)
class Hit:
    """One matching text: which article it belongs to, which of its texts, and the BM25 score."""

    article_number: int
    text_number: int
    score: float


class LexicalReader:
    """The words as they were at one moment; where a text belongs is looked up once and remembered."""

    def __init__(self, searcher: tantivy.Searcher) -> None:
        self._searcher = searcher
        self._known: dict[tuple[int, int], tuple[int, int] | None] = {}

    def search(self, query: tantivy.Query, most_hits: int) -> list[Hit]:
        """Matching texts, best first."""
        hits, known = [], self._known
        for score, address in self._searcher.search(query, most_hits, count=False).hits:
            place = (address.segment_ord, address.doc)
            if place not in known:
                known[place] = self._read(address)
            if (text := known[place]) is not None:
                hits.append(Hit(*text, float(score)))
        return hits

    def _read(self, address: tantivy.DocAddress) -> tuple[int, int] | None:
        stored = self._searcher.doc(address)
        article, text = stored.get_first("article"), stored.get_first("text")
        return None if article is None or text is None else (int(article), int(text))


class LexicalIndex:
    """Texts of articles under article numbers; a number is never used twice."""

    def __init__(self) -> None:
        schema = tantivy.SchemaBuilder()
        schema.add_unsigned_field("article", stored=True, indexed=True, fast=True)
        schema.add_unsigned_field("text", stored=True)
        for field in FIELDS:
            schema.add_text_field(field, tokenizer_name="stems", index_option="freq")
        self._schema = schema.build()
        self._index = tantivy.Index(self._schema)
        self._index.register_tokenizer("stems", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
        self._writer = self._index.writer(_WRITER_BYTES, 1)

    def change(self, added: Mapping[int, Iterable[tuple[str, int, str]]], removed: Iterable[int]) -> LexicalReader:
        """Add texts ``(field, text number, text)`` per article, remove articles, and open a reader of the result."""
        for number in removed:
            self._writer.delete_documents_by_term("article", number)
        for number, texts in added.items():
            for field, text_number, text in texts:
                document = tantivy.Document()
                document.add_unsigned("article", number)
                document.add_unsigned("text", text_number)
                document.add_text(field, " ".join(stems(text)))
                self._writer.add_document(document)
        self._writer.commit()
        self._index.reload()
        return LexicalReader(self._index.searcher())

    def search(self, reader: LexicalReader, field: str, wanted: Sequence[str], most_hits: int = MOST_HITS) -> list[Hit]:
        """Texts that hold any of the wanted stems, best first."""
        if not wanted:
            return []
        terms = [(tantivy.Occur.Should, tantivy.Query.term_query(self._schema, field, word, "freq")) for word in wanted]
        return reader.search(tantivy.Query.boolean_query(terms), most_hits)
