"""The Qt workspace; the only folder that knows PySide6 and qasync."""
