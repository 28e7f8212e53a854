// Where nothing is left on the server, what this browser still had of that meeting goes too. What
// was never sent is shown once more, as the room does at the close.
import { ALL, keysOf, storage, sweep } from "kring/room/sweeping.js";

sweep();
const home = `${ALL}${location.pathname.split("/")[2]}:`;
const never = [];

for (const key of keysOf(home)) {
  const name = key.slice(home.length);
  const text = storage()?.getItem(key) ?? "null";
  storage()?.removeItem(key);
  if (/^(note$|draft:|out:)/.test(name)) never.push(said(text));
}
show(never.filter(Boolean));

/** @param {string} text of a note, a draft, or a command on its way */
function said(text) {
  try {
    const kept = JSON.parse(text);
    if (typeof kept === "string") return kept.trim();
    const words = kept?.frame ?? kept;
    return [words?.text, ...Object.values(words?.fields ?? {})].filter((part) => part?.trim()).join(" – ");
  } catch {
    return "";
  }
}

/** @param {string[]} texts */
function show(texts) {
  const place = document.getElementById("left");
  if (!place || !texts.length) return;
  for (const text of texts) {
    const flap = document.createElement("p");
    flap.className = "flap";
    flap.textContent = text;
    place.append(flap);
  }
  place.hidden = false;
}
