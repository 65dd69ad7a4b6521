/** The survey in the thread: asked, answered, changed or put aside, with the keyboard as well as with a finger. */

import { newId } from "./keeping.js";
import { words } from "./survey_words.js";
import { filled, language } from "./words.js";

const POINTS = { ces: 7, csat: 5 };
const MOST_COMMENT = 2000;

export class SurveyCard {
  /** ``send(surveyId, reply)`` answers how the survey stands then; ``grew()`` is told that the thread is longer. */
  constructor(log, send, grew) {
    this.log = log;
    this.send = send;
    this.grew = grew;
    this.box = null;
    this.survey = null;
    this.isOpen = false;
    this.busy = false;
  }

  /** How the survey stands at the desk, null for none; a form that somebody is at is left alone. */
  show(survey, deskName) {
    this.deskName = deskName;
    if (this.busy) return;
    if (!survey) {
      if (this.survey) this.remove();
      return;
    }
    const known = this.box?.isConnected && this.survey?.id === survey.id;
    if (known && (this.isOpen || this.survey.state === survey.state)) return;
    this.survey = survey;
    this.draw();
  }

  draw(toForm = false) {
    const hadFocus = this.box?.contains(document.activeElement);
    const box = document.createElement("section");
    box.className = "survey";
    box.setAttribute("aria-labelledby", "survey-title");
    const title = document.createElement("h2");
    title.id = "survey-title";
    title.textContent = words.title;
    box.append(title);
    this.isOpen = toForm;
    const isForm = this.survey.state === "asked" || toForm;
    box.append(isForm ? this.form() : this.thanks());
    if (this.box?.isConnected) this.box.replaceWith(box);
    else this.log.append(box);
    this.box = box;
    // Only where the visitor was in the card already; it never takes the focus from what is being written.
    if (hadFocus) (box.querySelector("input:checked") ?? box.querySelector("input, button"))?.focus();
    this.grew();
  }

  thanks() {
    const said = document.createElement("div");
    const line = document.createElement("p");
    line.role = "status";
    line.textContent = words.thanks;
    said.append(line, foot(button(words.change, "quiet", () => this.draw(true))));
    return said;
  }

  form() {
    const form = document.createElement("form");
    form.noValidate = true;
    for (const scale of this.survey.scales) form.append(this.scale(scale));
    const label = document.createElement("label");
    label.htmlFor = "survey-comment";
    label.textContent = words.comment;
    const comment = document.createElement("textarea");
    comment.id = "survey-comment";
    comment.rows = 2;
    comment.maxLength = MOST_COMMENT;
    comment.dir = "auto";
    comment.value = this.survey.comment;
    comment.addEventListener("input", () => (this.isOpen = true));
    const problem = document.createElement("p");
    problem.className = "survey-problem";
    problem.role = "alert";
    const isAnswered = this.survey.state === "answered";
    const submit = button(isAnswered ? words.sendChanged : words.send, "main");
    submit.type = "submit";
    const others = isAnswered
      ? [button(words.keep, "quiet", () => this.draw())]
      : [button(words.notNow, "quiet", () => this.say({ action: "decline" }, problem))];
    others.push(button(words.neverAgain, "quiet", () => this.say({ action: "opt_out" }, problem)));
    form.append(label, comment, problem, foot(submit, ...others));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const given = new FormData(form);
      const scores = this.survey.scales.filter((scale) => given.get(scale));
      if (!scores.length) {
        problem.textContent = words.missing;
        form.querySelector("input")?.focus();
        return;
      }
      const said = Object.fromEntries(scores.map((scale) => [scale, Number(given.get(scale))]));
      this.say({ action: "answer", ...said, comment: comment.value.trim() }, problem);
    });
    return form;
  }

  scale(scale) {
    const group = document.createElement("fieldset");
    group.className = `scale ${scale}`;
    const asked = document.createElement("legend");
    asked.dir = "auto";
    const own = this.survey.texts?.[language]?.[scale]?.trim();
    asked.textContent = own || filled(words[scale], { desk: this.deskName });
    const points = document.createElement("div");
    points.className = "points";
    const low = words[`${scale}Low`];
    const high = words[`${scale}High`];
    for (let point = 1; point <= POINTS[scale]; point += 1) {
      const label = document.createElement("label");
      const radio = document.createElement("input");
      radio.type = "radio";
      radio.name = scale;
      radio.value = String(point);
      radio.checked = this.survey[scale] === point;
      const end = point === 1 ? low : point === POINTS[scale] ? high : "";
      if (end) radio.ariaLabel = `${point}, ${end}`;
      radio.addEventListener("change", () => (this.isOpen = true));
      const face = document.createElement("span");
      face.textContent = String(point);
      label.append(radio, face);
      points.append(label);
    }
    const ends = document.createElement("div");
    ends.className = "ends";
    ends.ariaHidden = "true";
    for (const words of [low, high]) ends.append(Object.assign(document.createElement("span"), { textContent: words }));
    group.append(asked, points, ends);
    return group;
  }

  /** The same reply keeps its id until the desk has taken it, so that sending it again is no second answer. */
  async say(reply, problem) {
    if (this.busy) return;
    const content = JSON.stringify(reply);
    if (this.sent?.content !== content) this.sent = { content, id: newId() };
    this.busy = true;
    problem.textContent = "";
    const buttons = this.box.querySelectorAll("button");
    for (const one of buttons) one.ariaDisabled = "true";
    try {
      const { survey } = await this.send(this.survey.id, { answer_id: this.sent.id, ...reply });
      this.sent = null;
      this.busy = false;
      if (reply.action === "answer" && survey) {
        this.survey = survey;
        this.draw();
      } else this.end(reply.action === "opt_out" ? words.optedOut : words.declined);
    } catch (refused) {
      this.busy = false;
      for (const one of buttons) one.ariaDisabled = null;
      problem.textContent = filled(words.failed, { why: refused.status ? refused.message : words.noConnection }).trim();
    }
  }

  /** In place of the card a line that stays until the page is opened anew. */
  end(text) {
    const hadFocus = this.box.contains(document.activeElement);
    const line = document.createElement("p");
    line.className = "notice";
    line.role = "status";
    line.tabIndex = -1;
    line.textContent = text;
    this.box.replaceWith(line);
    if (hadFocus) line.focus();
    this.box = null;
    this.survey = null;
    this.isOpen = false;
  }

  remove() {
    this.box?.remove();
    this.box = null;
    this.survey = null;
    this.isOpen = false;
  }
}

function button(text, kind, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = kind;
  made.textContent = text;
  if (act) made.addEventListener("click", act);
  return made;
}

function foot(...buttons) {
  const line = document.createElement("div");
  line.className = "survey-foot";
  line.append(...buttons);
  return line;
}
