// Looks for a word among the methods on this page. What is typed stays here: it is in no
// address and goes to no server, for who looks for a method may well type their case.

const field = /** @type {HTMLInputElement | null} */ (document.querySelector("[data-find]"));
const count = /** @type {HTMLElement | null} */ (document.querySelector("[data-count]"));
const offers = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-offer]")]);

/** Plain letters: "Één" finds "een". @param {string} text */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** @param {string} typed */
function find(typed) {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  for (const offer of offers) {
    const text = plain(offer.textContent ?? "");
    offer.hidden = !words.every((word) => text.includes(word));
  }
  for (const section of document.querySelectorAll("section")) {
    section.hidden = !section.querySelector("[data-offer]:not([hidden])");
  }
  const shown = offers.filter((offer) => !offer.hidden).length;
  if (!count) return;
  const said = shown ? count.dataset["count"] : count.dataset["none"];
  count.textContent = (said ?? "").replace("#", String(shown));
  count.classList.toggle("soft", shown > 0);
  count.classList.toggle("notice", !shown);
}

if (field) {
  // Enter looks here; it does not send the form that the field stands in.
  field.addEventListener("keydown", (event) => { if (event.key === "Enter") event.preventDefault(); });
  field.addEventListener("input", () => find(field.value));
}

export {};
