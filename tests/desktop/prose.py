"""Finds what a person would read on the desk and what no translator ever sees: literals that do not go through tr()."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from workspace.resources import folder

ICONS: Final = {file.stem for file in folder("icons").glob("*.svg")}
TRANSLATED: Final = {"tr", "tr_n", "later"}
# These calls put their strings on the screen or say them aloud.
SHOWS: Final = {
    "label", "button", "icon_button", "show_text", "setText", "setToolTip", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setWindowTitle", "setTitle", "setStatusTip", "setWhatsThis", "addItem", "addAction",
    "addTab", "setPlainText", "setInformativeText", "done", "counting", "information", "attention", "problem", "say",
    "Choice", "draw_text", "drawText", "words", "link", "draw_prose", "Line",
}  # fmt: skip
# In these, strings are for the machine or for the log.
FOR_MACHINES: Final = {
    "setObjectName", "setProperty", "property", "restyle", "findChild", "getLogger", "debug", "warning", "error",
    "exception", "compile", "execute", "Template", "Connection", "noted", "note", "TypeVar", "Literal", "strftime",
    "partition", "split", "rsplit", "startswith", "endswith", "encode", "decode", "isoformat", "replace",
    "removeprefix",
    "__import__", "import_module", "Signal", "setStyleSheet", "icon", "colour", "meaning", "paint_icon", "font",
    "space",
    "get", "getattr", "match", "sub", "fullmatch", "search", "basicConfig", "Formatter", "fromString", "pop",
    "frozenset",
}  # fmt: skip
# What a look is called, where a shown call is told one.
LOOKS: Final = {
    "main", "plain", "link", "tab", "choice", "bar", "quiet", "icon", "rail", "small", "body", "large", "title",
    "primary", "secondary", "faint", "accent", "attention", "urgent", "calm", "information", "accent_ink", "underline",
    "Inter", "Fusion", "Deskhand", "embedded service", "Deutsch", "English", "queue", "settings", "deskhand",
    "Deskhand {}", "knowledge", "review", "insight",
}  # fmt: skip
KEYS: Final = re.compile(
    r"(\{\} +)?((Ctrl|Shift|Alt|Meta)\+\S+|Esc|PgUp|PgDown|F\d+|Return|Enter|Space|Tab|Home|End|Del(ete)?)"
)
FOR_CODE: Final = re.compile(r"[a-z_-]+(\.[a-z]+|:\S*)|[a-z]+-[a-z0-9-]+|\S+://\S*")
WORD: Final = re.compile(r"[A-Za-z]{2,}")
SENTENCE: Final = re.compile(r"[A-Za-z]{2,}[,.:;]? +[A-Za-z“]{2,}|^[A-Z][a-z]{2,}( \S+)*$|[a-z]{3,}…$")


def called(node: ast.Call) -> str:
    """The name something is called by."""
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


class _Reader(ast.NodeVisitor):
    """Walks through a file and keeps the literals that look like prose."""

    def __init__(self) -> None:
        self.found: list[tuple[int, str]] = []
        self._shown = 0

    def visit_Call(self, node: ast.Call) -> None:
        name = called(node)
        if name in TRANSLATED or name == "Action":
            return
        if name in FOR_MACHINES or name.endswith(("Error", "Ended")):
            for argument in node.args:
                if isinstance(argument, ast.Call):
                    self.visit(argument)
            return
        self.visit(node.func)
        self._shown += name in SHOWS
        for argument in node.args:
            self.visit(argument)
        self._shown -= name in SHOWS
        for keyword in node.keywords:
            if keyword.arg in (
                "doing",
                "key",
                "role",
                "size",
                "tone",
                "icon",
                "mode",
                "flags",
                "encoding",
                "id",
                "object_name",
            ):
                continue
            self._shown += name in SHOWS and keyword.arg in ("name", "tip", "below", "right", "word", "goes_to")
            self.visit(keyword.value)
            self._shown -= name in SHOWS and keyword.arg in ("name", "tip", "below", "right", "word", "goes_to")

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._literal(node, node.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        text = "".join(str(part.value) if isinstance(part, ast.Constant) else "\0" for part in node.values)
        self._literal(node, text)
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                shown, self._shown = self._shown, 0
                self.visit(part.value)
                self._shown = shown

    def visit_Compare(self, node: ast.Compare) -> None:
        """What something is compared with is a value, no prose."""

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_Assign(self, node: ast.Assign) -> None:
        self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_arguments(self, node: ast.arguments) -> None:
        for default in (*node.defaults, *(one for one in node.kw_defaults if one is not None)):
            self.visit(default)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._in_body(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._in_body(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._in_body(node)

    def visit_Module(self, node: ast.Module) -> None:
        self._in_body(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.visit(node.value)

    def visit_Raise(self, node: ast.Raise) -> None:
        """What is raised has its sentence elsewhere, or is for the log."""

    def visit_Assert(self, node: ast.Assert) -> None:
        """For whoever reads the traceback."""

    def visit_MatchValue(self, node: ast.MatchValue) -> None:
        """Compared with."""

    def _in_body(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Module) -> None:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            self.visit_arguments(node.args)
        for statement in node.body:
            self.visit(statement)

    def _literal(self, node: ast.expr, text: str) -> None:
        bare = text.strip().replace("\0", "{}")
        if "%n" in bare or bare in LOOKS or bare in ICONS or KEYS.fullmatch(bare) or FOR_CODE.fullmatch(bare):
            return
        if (WORD if self._shown else SENTENCE).search(text):
            self.found.append((node.lineno, text.replace("\0", "{}")))


def untranslated(file: Path) -> Iterator[tuple[int, str]]:
    """Lines and literals that look like prose and go past tr()."""
    reader = _Reader()
    reader.visit(ast.parse(file.read_text(encoding="utf-8")))
    yield from reader.found
