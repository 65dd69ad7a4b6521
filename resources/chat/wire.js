/** The chat's half of the wire: opening a thread, sending a message, following what is said. */

const BASE = new URL("channels/http/", document.baseURI);
const SEND_TIMEOUT_MS = 15000;
const SILENCE_MS = 40000;

/** The desk answered, and the answer was no; ``status`` and ``retryAfterS`` say whether to try again. */
export class Refused extends Error {
  constructor(status, detail, retryAfterS) {
    super(detail);
    this.status = status;
    this.retryAfterS = retryAfterS;
  }
}

async function refusal(answer) {
  let detail = "";
  try {
    const problem = await answer.json();
    detail = typeof problem.detail === "string" ? problem.detail : "";
  } catch {
    // No problem document: the status has to do.
  }
  return new Refused(answer.status, detail, Number(answer.headers.get("retry-after")) || 0);
}

async function post(path, body, token) {
  const answer = await fetch(new URL(path, BASE), {
    method: "POST",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
    credentials: "omit",
    cache: "no-store",
    signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
  });
  if (!answer.ok) throw await refusal(answer);
  return answer.json();
}

const spoken = (navigator.language || "").slice(0, 16);

export function openThread() {
  return post("visitors", { language: spoken });
}

export function send(message, token) {
  return post("thread/messages", { message_id: message.message_id, text: message.text, language: spoken }, token);
}

/**
 * Follow the thread after the number ``after`` until the connection ends.
 * Calls ``onOpen()`` once connected and ``onEvent(kind, value)`` for each event; a long silence ends it too.
 */
export async function follow(after, token, stopped, onOpen, onEvent) {
  const ending = new AbortController();
  const end = () => ending.abort();
  stopped.addEventListener("abort", end);
  let silence = setTimeout(end, SILENCE_MS);
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(end, SILENCE_MS);
  };
  try {
    const answer = await fetch(new URL(`thread/events?after=${after}`, BASE), {
      headers: { accept: "text/event-stream", authorization: `Bearer ${token}` },
      credentials: "omit",
      cache: "no-store",
      signal: ending.signal,
    });
    if (!answer.ok) throw await refusal(answer);
    onOpen();
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    const parser = new EventParser(onEvent);
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      heard();
      parser.take(value);
    }
  } finally {
    clearTimeout(silence);
    stopped.removeEventListener("abort", end);
    ending.abort();
  }
}

/** Cuts a text stream into server-sent events. */
class EventParser {
  constructor(onEvent) {
    this.onEvent = onEvent;
    this.rest = "";
    this.kind = "";
    this.data = [];
  }

  take(text) {
    const lines = (this.rest + text).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop();
    for (const line of lines) this.line(line);
  }

  line(line) {
    if (line === "") {
      if (this.data.length) this.onEvent(this.kind || "message", JSON.parse(this.data.join("\n")));
      this.kind = "";
      this.data = [];
    } else if (line.startsWith("event:")) this.kind = line.slice(6).trim();
    else if (line.startsWith("data:")) this.data.push(line.slice(5).replace(/^ /, ""));
  }
}
