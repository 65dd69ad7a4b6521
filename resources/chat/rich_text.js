/** Plain text with a little Markdown, built from DOM nodes only: nothing in it is ever read as HTML. */

const BULLET = /^\s{0,3}[-*•]\s+(.*)$/;
const NUMBER = /^\s{0,3}(\d{1,3})[.)]\s+(.*)$/;
const HEADING = /^\s{0,3}#{1,6}\s+(.*)$/;
const INLINE = /(`[^`\n]+`)|(\*\*[^\n]+?\*\*)|\[([^\]\n]{1,300})\]\((https?:\/\/[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)|(https?:\/\/[^\s<>"“”]+)/g;
const AFTER_LINK = ".,;:!?'*_])}»";

/** The text as paragraphs, lists, bold, inline code and links. */
export function richText(text) {
  const out = document.createDocumentFragment();
  let paragraph = null;
  let list = null;
  let item = null;
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
    const bullet = BULLET.exec(line);
    const number = bullet ? null : NUMBER.exec(line);
    if (bullet || number) {
      paragraph = null;
      const kind = bullet ? "UL" : "OL";
      if (!list || list.tagName !== kind) {
        list = document.createElement(kind);
        if (number) list.start = Number(number[1]);
        out.append(list);
      }
      item = document.createElement("li");
      item.append(inline(bullet ? bullet[1] : number[2]));
      list.append(item);
    } else if (!line.trim()) {
      paragraph = null;
      item = null;
    } else if (item && /^\s{2,}\S/.test(line)) {
      item.append(document.createElement("br"), inline(line.trim()));
    } else {
      list = null;
      item = null;
      const heading = HEADING.exec(line);
      if (heading || !paragraph) {
        paragraph = document.createElement("p");
        out.append(paragraph);
      } else {
        paragraph.append(document.createElement("br"));
      }
      if (heading) {
        const strong = document.createElement("strong");
        strong.append(inline(heading[1]));
        paragraph.append(strong);
        paragraph = null;
      } else {
        paragraph.append(inline(line));
      }
    }
  }
  return out;
}

/** The text exactly as it was written, line breaks included. */
export function plainText(text) {
  const paragraph = document.createElement("p");
  paragraph.className = "as-written";
  paragraph.textContent = text;
  return paragraph;
}

function inline(text) {
  const out = document.createDocumentFragment();
  let done = 0;
  for (const found of text.matchAll(INLINE)) {
    const [whole, code, bold, words, target, bare] = found;
    out.append(text.slice(done, found.index));
    done = found.index + whole.length;
    if (code) out.append(element("code", code.slice(1, -1)));
    else if (bold) {
      const strong = document.createElement("strong");
      strong.append(inline(bold.slice(2, -2)));
      out.append(strong);
    } else if (target) out.append(link(target, words));
    else {
      const address = withoutTail(bare);
      out.append(link(address, address));
      done -= bare.length - address.length;
    }
  }
  out.append(text.slice(done));
  return out;
}

/** A bare address without the punctuation that ends the sentence around it; a closing bracket stays where it was opened. */
function withoutTail(address) {
  let end = address.length;
  let unopened = address.split(")").length - address.split("(").length;
  while (end > 0 && AFTER_LINK.includes(address[end - 1])) {
    if (address[end - 1] === ")") {
      if (unopened <= 0) break;
      unopened -= 1;
    }
    end -= 1;
  }
  return address.slice(0, end);
}

function link(address, words) {
  let url = null;
  try {
    url = new URL(address);
  } catch {
    return document.createTextNode(words);
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return document.createTextNode(words);
  const anchor = element("a", words);
  anchor.href = url.href;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer nofollow";
  if (words !== address) anchor.title = url.href;
  return anchor;
}

function element(name, text) {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
