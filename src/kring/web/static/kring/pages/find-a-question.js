// Finding a question: one part at a time, and notes that never leave this page. Without this
// script the parts stand below one another, and the form is sent as any form.

const form = /** @type {HTMLFormElement} */ (document.querySelector("form.finder"));
const parts = /** @type {HTMLElement[]} */ ([...form.querySelectorAll("[data-part]")]);
const question = /** @type {HTMLTextAreaElement} */ (form.querySelector("[name=text]"));
let at = "atEnd" in form.dataset ? parts.length - 1 : 0;

/** @param {boolean} [look] move the focus to what is shown */
function show(look = true) {
  parts.forEach((part, n) => { part.hidden = n !== at; });
  const outcome = document.getElementById("found");
  if (outcome) outcome.hidden = at !== parts.length - 1;
  if (at === parts.length - 1) retell();
  if (look) parts[at]?.querySelector("h2")?.focus();
}

/** Show the notes beside the question that is made of them. */
function retell() {
  const place = /** @type {HTMLElement} */ (form.querySelector("[data-noted]"));
  const notes = /** @type {HTMLTextAreaElement[]} */ ([...form.querySelectorAll("[data-note]")]);
  const said = notes.map((note) => note.value.trim()).filter(Boolean);
  place.hidden = !said.length;
  place.querySelector("ul")?.replaceChildren(...said.map((text) => {
    const line = document.createElement("li");
    line.textContent = text;
    return line;
  }));
}

/** @param {string} words @param {() => void} act @param {string} look */
function button(words, act, look = "button") {
  const made = document.createElement("button");
  made.type = "button";
  made.className = look;
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}

/** @param {number} to */
const go = (to) => () => { at = to; show(); };

parts.forEach((part, n) => {
  const last = n === parts.length - 1;
  const row = last ? part.querySelector(".row:last-child") : part.appendChild(document.createElement("div"));
  row?.classList.add("row");
  if (!last) row?.append(button(form.dataset["next"] ?? "", go(n + 1), "button button-primary"));
  if (n > 0) row?.append(button(form.dataset["back"] ?? "", go(n - 1)));
});

for (const starter of form.querySelectorAll("[data-starters] li")) {
  const words = starter.textContent ?? "";
  starter.replaceChildren(button(`${words} …`, () => {
    question.value = question.value.trim() ? question.value : `${words} `;
    question.focus();
  }));
}

/** Take over what the server saw, so that the notes stay where they are. @param {string} text */
function take(text) {
  const answer = new DOMParser().parseFromString(text, "text/html");
  const [now, next] = [document.getElementById("found"), answer.getElementById("found")];
  if (!now || !next?.querySelector("[data-question]")) return false;
  now.replaceChildren(...next.childNodes);
  offerCopy();
  now.querySelector("h2")?.focus();
  return true;
}

form.addEventListener("submit", (event) => {
  if (!question.value.trim()) return;
  event.preventDefault();
  fetch(form.action, { method: "POST", body: new FormData(form) })
    .then(async (answer) => tell(answer.ok && take(await answer.text())))
    .catch(() => tell(false));
});

/** Say it when nobody could look; what was typed stays where it is. @param {boolean} done */
function tell(done) {
  const place = /** @type {HTMLElement} */ (form.querySelector("[data-trouble]"));
  place.textContent = done ? "" : (place.dataset["trouble"] ?? "");
}

function offerCopy() {
  const place = /** @type {HTMLElement} */ (document.getElementById("found"));
  const copy = /** @type {HTMLButtonElement | null} */ (place.querySelector("[data-copy]"));
  const text = place.querySelector("[data-question]");
  const said = place.querySelector("[data-said]");
  if (!copy || !text || !said) return;
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    const done = await copied(text);
    said.textContent = (done ? place.dataset["copied"] : place.dataset["notCopied"]) ?? "";
  });
}

/** The clipboard is there over https alone; a selection can be copied anywhere. @param {Element} text */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text.textContent ?? "");
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return document.execCommand("copy");
  }
}

offerCopy();
show(false);

export {};
