// A link or a QR code brings the code behind a #, which no server, log or Referer ever
// sees. Here it moves into the field; the address bar then forgets it.

const code = decodeURIComponent(location.hash.slice(1));
const field = /** @type {HTMLInputElement | null} */ (document.querySelector("[data-from-link]"));

if (code && field) {
  if (!field.value) field.value = code;
  history.replaceState(null, "", location.pathname);
  // Whoever switches language comes back to this page with the code still there.
  const language = /** @type {HTMLFormElement | null} */ (document.querySelector(".site-language"));
  if (language) language.action += `#${encodeURIComponent(code)}`;
  // A board needs nothing more than its code.
  if (field.dataset["fromLink"] === "send") field.form?.requestSubmit();
  const name = /** @type {HTMLInputElement | null} */ (document.querySelector("input[name=name]"));
  if (!document.querySelector("[aria-invalid]")) name?.focus();
}
