"""Puts the sample company's knowledge and categories on a desk, once."""

from pathlib import Path
from typing import Final

from workspace.domain.article import Article
from workspace.knowledge.importing import read_articles
from workspace.service.assemble import Service
from workspace.service.handlers.import_knowledge import import_articles
from workspace.service.policies import write_policy
from workspace.service.sample_company import sample_greeting, sample_policy
from workspace.service.tools import keep_tool, read_declaration, read_tools

LOADED: Final = "sample-loaded"


def load_sample(service: Service, folder: Path) -> None:
    """Load it on the first start; later ones leave what people made of it alone."""
    invoices = read_declaration(folder / "invoices.toml")
    with service.store.write() as unit:
        if unit.settings.get(LOADED):
            if invoices.name in {one.name for one in read_tools(unit)}:
                # Its file may be elsewhere since Deskhand was last updated.
                keep_tool(unit, invoices)
            return
        articles = [one for one in read_articles(folder / "articles.jsonl") if isinstance(one, Article)]
        import_articles(unit, articles, service.clock())
        write_policy(unit, sample_policy(folder), sample_greeting(folder))
        keep_tool(unit, invoices)
        unit.settings.put(LOADED, value=True)
    service.forget_policy()
