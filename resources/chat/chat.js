/** The chat page: what a visitor does becomes a kept message, what the desk says becomes a line of the thread. */

import { FileTray } from "./files.js";
import * as keeping from "./keeping.js";
import { SurveyCard } from "./survey.js";
import { ThreadView } from "./thread_view.js";
import { Refused, answerSurvey, follow, openThread, send } from "./wire.js";
import { filled, language, waitOf, words } from "./words.js";

const RECONNECT_AFTER_MS = [500, 1000, 2000, 4000, 8000, 15000];
const OFFLINE_AFTER_MS = 1500;
const STATE_AGAIN_MS = 20000;
const SHOW_LEFT_BELOW = 500;

const at = (id) => document.getElementById(id);
const page = {
  deskName: at("desk-name"), state: at("state"), askPerson: at("ask-person"), offline: at("offline"), log: at("log"),
  working: at("working"), composer: at("composer"), text: at("text"), send: at("send"), left: at("left"),
  attach: at("attach"), pick: at("pick"), chat: document.querySelector(".chat"),
};
const view = new ThreadView(page.log, at("scroller"), at("newer"));

let visitor = keeping.visitor();
const tray = new FileTray(at("files"), at("files-said"), () => visitor?.token ?? null, () => grow());
const survey = new SurveyCard(
  page.log,
  (id, reply) => answerSurvey(id, reply, visitor?.token ?? ""),
  () => view.grew(false),
);
let after = 0;
let failures = 0;
let sending = false;
let threadState = { handling: "nobody", working: false, writing: false, person_name: "", expected_by: null };
let offlineTimer = 0;
let wake = () => {};
const refusedIds = new Set();

function sayTheWords() {
  document.documentElement.lang = language;
  at("text-label").textContent = words.label;
  page.text.placeholder = words.placeholder;
  at("send-words").textContent = words.send;
  page.send.title = words.send;
  at("attach-words").textContent = words.attach;
  page.attach.title = words.attach;
  at("hint").textContent = words.hint;
  at("newer").textContent = words.newer;
  page.askPerson.textContent = words.askPerson;
  page.log.ariaLabel = words.history;
  page.offline.textContent = words.offline;
}

function greet() {
  page.deskName.textContent = visitor?.desk_name || "Support";
  document.title = page.deskName.textContent;
  if (visitor?.greeting) view.notice(visitor.greeting);
}

function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function showState() {
  const { handling, working, writing, person_name: name, expected_by: expectedBy } = threadState;
  let line = view.isEmpty ? words.stateNew : words.stateAi;
  if (handling === "person") line = name ? filled(words.statePerson, { name }) : words.statePersonUnnamed;
  else if (handling === "waiting_for_person") {
    const wait = expectedBy ? new Date(expectedBy) - Date.now() : null;
    if (wait === null) line = words.stateWaiting;
    else line = wait > 0 ? filled(words.stateWaitingSoon, { time: waitOf(wait) }) : words.stateWaitingLate;
  } else if (handling === "nobody") line = view.isEmpty ? words.stateNew : words.stateClosed;
  put(page.state, line);
  page.state.dataset.handling = handling;
  page.askPerson.hidden = handling === "person" || handling === "waiting_for_person" || view.isEmpty;
  put(at("working-words"), writing ? words.writing : words.working);
  const wasWorking = !page.working.hidden;
  page.working.hidden = !(handling === "ai" && working);
  if (!wasWorking && !page.working.hidden && view.following) view.toEnd();
}

function connected() {
  failures = 0;
  clearTimeout(offlineTimer);
  offlineTimer = 0;
  page.offline.hidden = true;
  flush();
}

function disconnected() {
  failures += 1;
  offlineTimer ||= setTimeout(() => {
    page.offline.hidden = false;
    for (const message of keeping.unsent()) view.waits(message.message_id);
  }, OFFLINE_AFTER_MS);
}

/** Wait before the next try; being online again, or the page being looked at, ends it early. */
function pause(milliseconds) {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

function reconnectDelay() {
  const base = RECONNECT_AFTER_MS[Math.min(failures, RECONNECT_AFTER_MS.length) - 1] ?? RECONNECT_AFTER_MS[0];
  return base * (0.75 + Math.random() * 0.5);
}

async function beSomebody() {
  const hadThread = keeping.visitor() !== null;
  visitor = await openThread();
  keeping.keepVisitor(visitor);
  after = 0;
  view.clear();
  greet();
  if (hadThread) view.notice(words.threadOver);
  for (const message of keeping.unsent()) view.showPending(message);
}

function onEvent(kind, value) {
  if (kind === "reply") {
    after = Math.max(after, value.after);
    keeping.forgetUnsent(value.message_id);
    // Before the first state everything is history: only what comes after it arrives.
    view.show(value, page.log.ariaBusy === "false");
    showState();
  } else if (kind === "state") {
    threadState = value;
    showState();
    survey.show(value.survey, page.deskName.textContent);
    page.log.ariaBusy = "false";
    page.log.ariaLive = "polite";
  }
}

async function followForEver() {
  const never = new AbortController();
  for (;;) {
    try {
      if (!visitor) await beSomebody();
      await follow(after, visitor.token, never.signal, connected, onEvent);
      disconnected();
    } catch (problem) {
      disconnected();
      if (problem instanceof Refused && problem.status === 401) visitor = null;
      if (problem instanceof Refused && problem.retryAfterS) await pause(problem.retryAfterS * 1000);
    }
    await pause(reconnectDelay());
  }
}

/** Send what is kept, oldest first and one at a time; what fails stays kept. */
async function flush() {
  if (sending || !visitor) return;
  sending = true;
  try {
    for (;;) {
      const message = keeping.unsent().find((one) => !refusedIds.has(one.message_id));
      if (!message) return;
      view.showPending(message);
      await send(message, visitor.token);
      keeping.forgetUnsent(message.message_id);
    }
  } catch (problem) {
    afterFailure(problem);
  } finally {
    sending = false;
  }
}

function afterFailure(problem) {
  const [message] = keeping.unsent().filter((one) => !refusedIds.has(one.message_id));
  if (!message) return;
  const final = problem instanceof Refused && [400, 403, 404, 413, 422].includes(problem.status);
  if (final) {
    refusedIds.add(message.message_id);
    view.refused(
      message.message_id,
      problem.message,
      () => {
        refusedIds.delete(message.message_id);
        flush();
      },
      () => {
        keeping.forgetUnsent(message.message_id);
        view.forget(message.message_id);
      },
    );
    setTimeout(flush, 0);
    return;
  }
  view.waits(message.message_id);
  const delay = problem instanceof Refused && problem.retryAfterS ? problem.retryAfterS * 1000 : 3000;
  setTimeout(flush, delay);
}

function say(text, attachments = []) {
  const message = { message_id: keeping.newId(), text, attachments, at: new Date().toISOString() };
  keeping.keepUnsent(message);
  view.showPending(message);
  showState();
  flush();
}

function grow() {
  page.text.style.height = "auto";
  page.text.style.height = `${page.text.scrollHeight}px`;
  page.send.disabled = !tray.isReady || (tray.isEmpty && !page.text.value.trim());
  const left = page.text.maxLength - page.text.value.length;
  put(page.left, left < SHOW_LEFT_BELOW ? filled(words.left, { count: left }) : "");
}

page.composer.addEventListener("submit", (event) => {
  event.preventDefault();
  const text = page.text.value.trim();
  if (page.send.disabled) return;
  say(text, tray.take());
  page.text.value = "";
  keeping.keepDraft("");
  grow();
  page.text.focus();
});
page.text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  page.composer.requestSubmit();
});
page.text.addEventListener("input", () => {
  keeping.keepDraft(page.text.value);
  grow();
});
page.attach.addEventListener("click", () => page.pick.click());
page.pick.addEventListener("change", () => {
  tray.add([...page.pick.files]);
  page.pick.value = "";
  page.text.focus();
});
page.text.addEventListener("paste", (event) => {
  const files = [...(event.clipboardData?.files ?? [])];
  if (!files.length) return;
  event.preventDefault();
  tray.add(files);
});
// Without these the browser would leave the page and open what is dropped beside the field.
for (const kind of ["dragenter", "dragover"]) {
  document.addEventListener(kind, (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    page.chat.classList.add("dropping");
  });
}
document.addEventListener("dragleave", (event) => event.relatedTarget || page.chat.classList.remove("dropping"));
document.addEventListener("drop", (event) => {
  if (!event.dataTransfer?.types.includes("Files")) return;
  event.preventDefault();
  page.chat.classList.remove("dropping");
  tray.add([...event.dataTransfer.files]);
  page.text.focus();
});
page.askPerson.addEventListener("click", () => {
  say(words.askPersonText);
  page.text.focus();
});
window.addEventListener("online", () => wake());
document.addEventListener("visibilitychange", () => document.hidden || wake());
setInterval(showState, STATE_AGAIN_MS);

sayTheWords();
greet();
for (const message of keeping.unsent()) view.showPending(message);
showState();
page.text.value = keeping.draft();
grow();
if (matchMedia("(pointer: fine)").matches) page.text.focus();
followForEver();
