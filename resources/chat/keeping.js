/** What this browser keeps: who the visitor is, what is being written, and what has not been sent yet. */

const VISITOR = "deskhand.chat.visitor";
const UNSENT = "deskhand.chat.unsent";
const DRAFT = "deskhand.chat.draft";

const memory = new Map();

function read(key, otherwise) {
  try {
    const text = localStorage.getItem(key);
    return text === null ? otherwise : JSON.parse(text);
  } catch {
    return memory.has(key) ? memory.get(key) : otherwise;
  }
}

function write(key, value) {
  memory.set(key, value);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing for framed pages: it lives as long as the page.
  }
}

export function visitor() {
  const kept = read(VISITOR, null);
  return kept && typeof kept.token === "string" ? kept : null;
}

export function keepVisitor(value) {
  write(VISITOR, value);
}

/** Messages written here that the desk has not confirmed, oldest first; read anew each time, as other tabs write too. */
export function unsent() {
  const kept = read(UNSENT, []);
  return Array.isArray(kept) ? kept.filter((one) => one && typeof one.message_id === "string" && typeof one.text === "string") : [];
}

export function keepUnsent(message) {
  write(UNSENT, [...unsent(), message]);
}

export function forgetUnsent(messageId) {
  write(UNSENT, unsent().filter((one) => one.message_id !== messageId));
}

export function draft() {
  const kept = read(DRAFT, "");
  return typeof kept === "string" ? kept : "";
}

export function keepDraft(text) {
  write(DRAFT, text || null);
}

/** An id made here, so that sending the same message again is recognised; works without a secure context too. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
