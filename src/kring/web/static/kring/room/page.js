/** What the server put in the page: texts, the method, and perhaps the first view. */

/** @type {Kring.Page} */
export const page = JSON.parse(document.getElementById("page")?.textContent ?? "null");

export const method = page.method;

/** Where the icons are; the name changes with each version of the file. */
export const icons = document.body.dataset["icons"] ?? "/static/kring/icons.svg";
