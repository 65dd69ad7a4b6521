"""Puts the sample company with its last three months on a desk, once."""

from pathlib import Path
from typing import Final

from workspace.domain.article import Article
from workspace.knowledge.importing import read_articles
from workspace.service.assemble import Service
from workspace.service.handlers.import_knowledge import import_articles
from workspace.service.policies import write_policy
from workspace.service.sample_company import sample_greeting, sample_policy
from workspace.service.sample_past import FILE, unpack
from workspace.service.tools import keep_tool, read_declaration, read_tools

LOADED: Final = "sample-loaded"


def load_sample(service: Service, folder: Path) -> None:
    """Load it on the first start; later ones leave what people made of it alone.

    With its past where the desk is still empty, else only its knowledge and categories.
    """
    invoices = read_declaration(folder / "invoices.toml")
    with service.store.write() as unit:
        if unit.settings.get(LOADED):
            if invoices.name in {one.name for one in read_tools(unit)}:
                # Its file may be elsewhere since Deskhand was last updated.
                keep_tool(unit, invoices)
            return
        if (folder / FILE).is_file() and unit.facts.last_seq() == 0 and not unit.people.all():
            unpack(unit, folder / FILE, service.clock())
            keep_tool(unit, invoices)
            unit.settings.put(LOADED, value=True)
            service.forget_policy()
            return
        articles = [one for one in read_articles(folder / "articles.jsonl") if isinstance(one, Article)]
        import_articles(unit, articles, service.clock())
        write_policy(unit, sample_policy(folder), sample_greeting(folder))
        keep_tool(unit, invoices)
        unit.settings.put(LOADED, value=True)
    service.forget_policy()
