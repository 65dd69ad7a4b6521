/** The conversation on the page: bubbles, day separators, and the messages that have not left yet. */

import { filesOf } from "./files.js";
import { plainText, richText } from "./rich_text.js";
import { fileHref } from "./wire.js";
import { dayOf, filled, timeOf, words } from "./words.js";

const TOGETHER_MS = 5 * 60000;
const NEAR_END_PX = 80;
const MOST_STEP_MS = 160;
const MOST_APPEAR_MS = 1200;

export class ThreadView {
  constructor(log, scroller, newer) {
    this.log = log;
    this.scroller = scroller;
    this.newer = newer;
    this.said = new Map();
    this.pending = new Map();
    this.notices = [];
    newer.addEventListener("click", () => this.toEnd());
    scroller.addEventListener("scroll", () => this.atEnd() && (newer.hidden = true), { passive: true });
    new ResizeObserver(() => this.following && this.toEnd()).observe(scroller);
    this.following = true;
    scroller.addEventListener("scroll", () => (this.following = this.atEnd()), { passive: true });
  }

  get isEmpty() {
    return this.said.size === 0 && this.pending.size === 0;
  }

  get lastAuthor() {
    return [...this.said.values()].at(-1)?.author ?? "";
  }

  /** A line of the desk that belongs to no message: the greeting, or that a new thread begins. */
  notice(text) {
    const line = document.createElement("p");
    line.className = "notice";
    line.dir = "auto";
    line.textContent = text;
    this.log.append(line);
  }

  /**
   * One line of the thread, as the desk has it; seeing it again changes nothing. An answer of the AI that ``arrives``
   * appears block by block. It is there whole from the start, for readers and for a reload: it was checked as a whole
   * and stored before it came, so nothing that is shown is ever taken back.
   */
  show(reply, arrives = false) {
    if (this.said.has(reply.message_id)) return;
    this.forget(reply.message_id);
    const previous = [...this.said.values()].at(-1);
    this.said.set(reply.message_id, reply);
    const at = new Date(reply.at);
    const firstOfDay = !previous || new Date(previous.at).toDateString() !== at.toDateString();
    const bubble = document.createElement("article");
    bubble.className = `said by-${reply.author}`;
    bubble.dataset.messageId = reply.message_id;
    const together =
      !firstOfDay &&
      previous.author === reply.author &&
      previous.author_name === reply.author_name &&
      at - new Date(previous.at) < TOGETHER_MS;
    bubble.classList.toggle("together", together);
    bubble.append(this.head(reply, at));
    const body = document.createElement("div");
    body.className = "bubble";
    body.dir = "auto";
    body.append(reply.author === "customer" ? plainText(reply.text) : richText(reply.text));
    if (reply.attachments?.length) body.append(filesOf(reply.attachments, fileHref));
    if (reply.sources.length) body.append(sourcesOf(reply.sources));
    bubble.append(body);
    if (arrives && reply.author === "ai") appear(body);
    const added = firstOfDay ? [dayLine(at), bubble] : [bubble];
    const firstPending = this.pending.values().next().value;
    if (firstPending) firstPending.before(...added);
    else this.log.append(...added);
    this.grew(reply.author === "customer");
  }

  head(reply, at) {
    const head = document.createElement("header");
    const name = document.createElement("span");
    name.className = "name";
    if (reply.author === "ai") {
      const chip = document.createElement("span");
      chip.className = "chip";
      chip.textContent = words.ai;
      head.append(chip);
      name.textContent = words.aiWrote;
    } else if (reply.author === "agent") {
      const initial = document.createElement("span");
      initial.className = "initial";
      initial.ariaHidden = "true";
      initial.textContent = [...reply.author_name.trim()][0]?.toUpperCase() ?? "";
      head.append(initial);
      name.textContent = reply.author_name;
    } else {
      name.textContent = words.you;
      name.className = "for-readers";
    }
    const time = document.createElement("time");
    time.dateTime = reply.at;
    time.title = at.toLocaleString();
    time.textContent = timeOf(at);
    head.append(name, time);
    return head;
  }

  /** A message that is written down here and on its way. */
  showPending(message) {
    if (this.pending.has(message.message_id) || this.said.has(message.message_id)) return;
    const bubble = document.createElement("article");
    bubble.className = "said by-customer pending";
    bubble.dataset.messageId = message.message_id;
    const body = document.createElement("div");
    body.className = "bubble";
    body.dir = "auto";
    body.append(plainText(message.text));
    if (message.attachments?.length) body.append(filesOf(message.attachments, fileHref));
    const note = document.createElement("p");
    note.className = "note";
    bubble.append(body, note);
    this.pending.set(message.message_id, bubble);
    this.log.append(bubble);
    this.grew(true);
  }

  /** Say under a message that it waits. */
  waits(messageId) {
    const note = this.pending.get(messageId)?.querySelector(".note");
    if (note && note.textContent !== words.waitingToSend) note.textContent = words.waitingToSend;
  }

  /** Say that the desk did not take it, why, and what can be done. */
  refused(messageId, why, again, drop) {
    const bubble = this.pending.get(messageId);
    if (!bubble) return;
    bubble.classList.add("refused");
    const note = bubble.querySelector(".note");
    note.replaceChildren(
      filled(words.notTaken, { why }).trim() + " ",
      button(words.again, () => {
        bubble.classList.remove("refused");
        note.replaceChildren();
        again();
      }),
      " ",
      button(words.drop, drop),
    );
  }

  forget(messageId) {
    this.pending.get(messageId)?.remove();
    this.pending.delete(messageId);
  }

  /** Start over: another thread. */
  clear() {
    this.said.clear();
    this.pending.clear();
    this.log.replaceChildren();
  }

  grew(own) {
    if (own || this.following) this.toEnd();
    else this.newer.hidden = false;
  }

  atEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_END_PX;
  }

  toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.following = true;
    this.newer.hidden = true;
  }
}

function appear(body) {
  const blocks = body.querySelectorAll("p, li");
  const stepMs = Math.min(MOST_STEP_MS, MOST_APPEAR_MS / Math.max(1, blocks.length));
  blocks.forEach((block, index) => {
    block.classList.add("appears");
    block.style.animationDelay = `${Math.round(index * stepMs)}ms`;
  });
}

function sourcesOf(titles) {
  const line = document.createElement("p");
  line.className = "sources";
  const label = document.createElement("span");
  label.textContent = `${words.sources}: `;
  line.append(label);
  titles.forEach((title, index) => {
    const cited = document.createElement("cite");
    cited.textContent = title;
    line.append(index ? " · " : "", cited);
  });
  return line;
}

function dayLine(at) {
  const line = document.createElement("p");
  line.className = "day";
  const day = document.createElement("span");
  day.textContent = dayOf(at);
  line.append(day);
  return line;
}

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "quiet";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}
