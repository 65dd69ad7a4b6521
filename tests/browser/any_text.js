/** What thousands of odd texts are made into: anything but text, lists and links, anything lost, anything slow. */
async () => {
  const { richText } = await import(new URL("chat/rich_text.js", document.baseURI));
  const pieces = [
    "<img src=x onerror=alert(1)>", "**", "`", "[a](", "http://", "https://e.example/(b)", "javascript:", ")", "]", "(",
    "\n", "\r\n", "- ", "1. ", "## ", " ", "a", "\u202e", "&lt;", "<b>", "\u0000", ".", "'", '"',
  ];
  const tags = new Set(["P", "UL", "OL", "LI", "STRONG", "CODE", "A", "BR"]);
  const attributes = new Set(["href", "target", "rel", "title", "start"]);
  const out = { made: [], lost: [], slow: [] };
  let seed = 7;
  const next = (below) => (seed = (seed * 16807) % 2147483647) % below;
  const letters = (text) => text.replace(/[^<>&ab]/g, "");
  const show = (text) => {
    const box = document.createElement("div");
    box.append(richText(text));
    return box;
  };
  for (let round = 0; round < 3000; round += 1) {
    const text = Array.from({ length: next(24) }, () => pieces[next(pieces.length)]).join("");
    const box = show(text);
    for (const one of box.querySelectorAll("*")) {
      if (!tags.has(one.tagName)) out.made.push(text);
      if (one.getAttributeNames().some((name) => !attributes.has(name))) out.made.push(text);
      if (one.tagName === "A" && !/^https?:$/.test(new URL(one.href).protocol)) out.made.push(text);
    }
    if (!text.includes("](") && letters(box.textContent) !== letters(text)) out.lost.push(text);
  }
  for (const piece of pieces) {
    const since = performance.now();
    show("https://e.example/" + piece.repeat(50000 / piece.length));
    show(piece.repeat(50000 / piece.length));
    if (performance.now() - since > 3000) out.slow.push(piece);
  }
  return out;
}
