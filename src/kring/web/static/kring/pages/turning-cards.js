// Arrow keys and the keys of a clicker go on and back. The links do the same without a script.

const ONWARD = ["ArrowRight", "PageDown"];
const BACK = ["ArrowLeft", "PageUp"];

const onward = /** @type {HTMLAnchorElement | null} */ (document.querySelector("[data-onward]"));
const back = /** @type {HTMLAnchorElement | null} */ (document.querySelector("[data-back]"));

/** A page that is longer than the screen scrolls first. @param {string} key */
function scrolls(key) {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  if (key === "PageDown") return scrollTop + clientHeight < scrollHeight - 1;
  return key === "PageUp" && scrollTop > 0;
}

document.addEventListener("keydown", (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
  const link = ONWARD.includes(event.key) ? onward : BACK.includes(event.key) ? back : null;
  if (!link || scrolls(event.key)) return;
  event.preventDefault();
  link.click();
});

export {};
