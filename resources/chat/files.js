/** Files a visitor adds to a message: chosen, pasted or dropped, sent up with progress, shown as chips until sent. */

import { newId } from "./keeping.js";
import { upload } from "./wire.js";
import { filled, sizeOf, words } from "./words.js";

const MOST_BYTES = 20 * 1024 * 1024;
const MOST_FILES = 20;

export class FileTray {
  /** ``token()`` is the visitor's key, null while there is none; ``changed()`` is called after every change. */
  constructor(list, said, token, changed) {
    this.list = list;
    this.said = said;
    this.token = token;
    this.changed = changed;
    this.files = [];
  }

  get isEmpty() {
    return this.files.length === 0;
  }

  /** Whether all of them are up, so that a message can name them. */
  get isReady() {
    return this.files.every((one) => one.state === "up");
  }

  /** Add what was chosen, pasted or dropped; what cannot go is said. */
  add(chosen) {
    this.say("");
    for (const file of chosen) {
      if (this.files.length === MOST_FILES) {
        this.say(filled(words.tooMany, { count: MOST_FILES }));
        break;
      }
      if (file.size > MOST_BYTES) this.say(filled(words.tooLarge, { name: file.name, size: sizeOf(MOST_BYTES) }));
      else if (file.size === 0) this.say(filled(words.emptyFile, { name: file.name }));
      else this.start(file);
    }
    this.changed();
  }

  /** What a message names, and an empty tray again. */
  take() {
    const taken = this.files.map(({ id, file }) => ({ id, name: file.name, size_bytes: file.size }));
    this.files = [];
    this.list.replaceChildren();
    this.say("");
    return taken;
  }

  start(file) {
    const one = { id: newId(), file, state: "going", chip: document.createElement("li"), stop: () => {} };
    this.files.push(one);
    const name = document.createElement("span");
    name.className = "file-name";
    name.dir = "auto";
    name.textContent = file.name;
    one.size = document.createElement("span");
    one.size.className = "file-size";
    one.size.textContent = sizeOf(file.size);
    one.progress = document.createElement("progress");
    one.progress.max = file.size;
    one.progress.ariaLabel = filled(words.uploading, { name: file.name });
    one.again = chipButton(words.again, words.again, () => this.send(one));
    const remove = chipButton("×", filled(words.removeFile, { name: file.name }), () => this.remove(one));
    one.chip.append(name, one.size, one.progress, one.again, remove);
    this.list.append(one.chip);
    this.send(one);
  }

  async send(one) {
    one.state = "going";
    one.progress.hidden = false;
    one.again.hidden = true;
    one.chip.classList.remove("failed");
    this.changed();
    const token = this.token();
    try {
      if (!token) throw new Error(words.noConnection);
      await upload(one, token, (sent) => (one.progress.value = sent));
      one.state = "up";
    } catch (problem) {
      one.state = "failed";
      one.chip.classList.add("failed");
      one.again.hidden = false;
      if (this.files.includes(one)) {
        this.say(filled(words.fileFailed, { name: one.file.name, why: problem.message || words.noConnection }));
      }
    }
    one.progress.hidden = true;
    this.changed();
  }

  remove(one) {
    one.stop();
    this.files = this.files.filter((other) => other !== one);
    one.chip.remove();
    this.say("");
    this.changed();
  }

  say(text) {
    this.said.textContent = text;
  }
}

/** The files of a message in the thread; those with a ``url`` can be opened. */
export function filesOf(attachments, hrefOf) {
  const list = document.createElement("ul");
  list.className = "attached";
  for (const file of attachments) {
    const line = document.createElement("li");
    const name = document.createElement(file.url ? "a" : "span");
    name.className = "file-name";
    name.dir = "auto";
    name.textContent = file.name;
    if (file.url) {
      name.href = hrefOf(file.url);
      name.download = file.name;
      name.rel = "noopener noreferrer";
    }
    const size = document.createElement("span");
    size.className = "file-size";
    size.textContent = sizeOf(file.size_bytes);
    line.append(name, " ", size);
    list.append(line);
  }
  return list;
}

function chipButton(text, label, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "quiet";
  made.textContent = text;
  made.ariaLabel = label;
  made.addEventListener("click", act);
  return made;
}
