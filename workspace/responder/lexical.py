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

    def change(self, added: Mapping[int, Iterable[tuple[str, int, str]]], removed: Iterable[int]) -> tantivy.Searcher:
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
        return self._index.searcher()

    def search(
        self, searcher: tantivy.Searcher, field: str, wanted: Sequence[str], most_hits: int = MOST_HITS
    ) -> list[Hit]:
        """Texts that hold any of the wanted stems, best first."""
        if not wanted:
            return []
        terms = [(tantivy.Occur.Should, tantivy.Query.term_query(self._schema, field, word, "freq")) for word in wanted]
        found = searcher.search(tantivy.Query.boolean_query(terms), most_hits, count=False)
        hits = []
        for score, address in found.hits:
            stored = searcher.doc(address)
            article, text = stored.get_first("article"), stored.get_first("text")
            if article is not None and text is not None:
                hits.append(Hit(int(article), int(text), float(score)))
        return hits
