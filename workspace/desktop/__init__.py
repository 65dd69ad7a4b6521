"""The Qt workspace; the only folder that knows PySide6 and qasync."""

import gc
from typing import Final

# Before anything else is loaded. A start, like a long conversation, is tens of thousands of small objects that stay:
# looking for cycles at every 700 of them took a tenth of a second out of either.
COLLECT_AFTER: Final = (50_000, 20, 100)
gc.set_threshold(*COLLECT_AFTER)
