"""Files with messages: what may be sent up, and what the service keeps of it."""

from typing import Final

from workspace.contract.values import AttachmentView

MOST_BYTES: Final = 20 * 1024 * 1024
MOST_FILES: Final = 20

__all__ = ["MOST_BYTES", "MOST_FILES", "AttachmentView"]
