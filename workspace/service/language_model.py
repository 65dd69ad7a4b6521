"""Which language model the desk uses, if any; the key is a secret and never in the store."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from workspace.domain.errors import BadInput
from workspace.service.secrets import Secrets
from workspace.store.database import Store
from workspace.store.unit import Unit

KEY: Final = "language-model"
SECRET: Final = "language-model-key"


@dataclass(frozen=True)
class LanguageModelSetting:
    """Where an OpenAI-compatible endpoint is, and which model it should use."""

    base_url: str = ""
    model: str = ""

    @property
    def is_on(self) -> bool:
        """Whether a language model is to be used."""
        return bool(self.base_url and self.model)


def read_setting(unit: Unit) -> LanguageModelSetting:
    """What is set."""
    kept = unit.settings.get(KEY) or {}
    return LanguageModelSetting(str(kept.get("base_url", "")), str(kept.get("model", "")))


def write_setting(store: Store, secrets: Secrets, setting: LanguageModelSetting, key: str | None) -> None:
    """Keep it; raises ``BadInput`` for an address that is none or a model without a name."""
    if setting.base_url:
        parts = urlsplit(setting.base_url)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise BadInput("Give the address as https://…/v1.", field="base_url")
        if not setting.model:
            raise BadInput("Name the model the endpoint should use.", field="model")
    if key is not None:
        secrets.put(SECRET, key)
    with store.write() as unit:
        unit.settings.put(KEY, {"base_url": setting.base_url, "model": setting.model})
