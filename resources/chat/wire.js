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
  const attachments = (message.attachments || []).map((file) => file.id);
  const body = { message_id: message.message_id, text: message.text, language: spoken };
  return post("thread/messages", attachments.length ? { ...body, attachments } : body, token);
}

/** Say something to a survey; answers how it stands then (``survey`` is null once it is over). */
export function answerSurvey(id, reply, token) {
  return post(`thread/survey/${id}`, reply, token);
}

/**
 * Send a file up under its own id; the same again is safe. ``onSent`` hears how many bytes have gone, which only this
 * older way of asking tells. ``one.stop`` ends it.
 */
export function upload(one, token, onSent) {
  return new Promise((resolve, reject) => {
    const asked = new XMLHttpRequest();
    const where = new URL(`attachments/${one.id}`, BASE);
    where.searchParams.set("name", one.file.name.slice(-1000));
    asked.open("PUT", where);
    asked.setRequestHeader("authorization", `Bearer ${token}`);
    asked.setRequestHeader("content-type", "application/octet-stream");
    asked.upload.addEventListener("progress", (event) => onSent(event.loaded));
    asked.addEventListener("load", () => {
      if (asked.status < 300) return resolve();
      let detail = "";
      try {
        detail = String(JSON.parse(asked.responseText).detail || "");
      } catch {
        // No problem document: the status has to do.
      }
      return reject(new Refused(asked.status, detail, Number(asked.getResponseHeader("retry-after")) || 0));
    });
    asked.addEventListener("error", () => reject(new Error("")));
    asked.addEventListener("abort", () => reject(new Error("")));
    one.stop = () => asked.abort();
    asked.send(one.file);
  });
}

/** Where a file of the thread is, wherever the page itself stands. */
export function fileHref(url) {
  return new URL(`files/${url.split("/").pop()}`, BASE).href;
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
