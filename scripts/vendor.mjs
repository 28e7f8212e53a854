// Remakes the files of others that Kring ships, from the packages that
// package-lock.json pins: the live client's library, the letter and the icons.
//
//   node scripts/vendor.mjs          write them
//   node scripts/vendor.mjs --check  only say whether what is committed is what they make

import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("..", import.meta.url);
const packages = new URL("node_modules/", root);
const home = new URL("src/kring/web/static/kring/", root);

const CLIENT = `
export { h, render, Fragment } from "preact";
export { useEffect, useRef, useState, useMemo } from "preact/hooks";
export { signal, computed, effect, batch, useSignal, useComputed } from "@preact/signals";
export { html } from "htm/preact";
`;
const CLIENT_PARTS = ["preact", "@preact/signals", "@preact/signals-core", "htm"];

const LETTER = "@fontsource-variable/atkinson-hyperlegible-next";
const LETTER_FILES = ["latin", "latin-ext"].flatMap((range) =>
  ["normal", "italic"].map(
    (style) => `atkinson-hyperlegible-next-${range}-wght-${style}.woff2`,
  ),
);

const ICONS = [
  "arrow-left", "arrow-right", "check", "circle-help", "clock", "ear", "ellipsis", "eye",
  "eye-off", "feather", "hand", "leaf", "lightbulb", "lock", "log-out",
  "message-circle-question", "minus", "monitor", "pause", "pen-line", "pencil", "play", "plus",
  "printer", "smartphone", "trash-2", "undo-2", "user-round", "users", "wifi-off", "x",
];

// On each symbol: a page's <use> takes a symbol without the <svg> around it.
const STROKE =
  'fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"';

/** @param {string} path inside node_modules */
const text = (path) => readFile(new URL(path, packages), "utf8");

/** @param {string} name of a package */
const about = async (name) => JSON.parse(await text(`${name}/package.json`));

async function client() {
  const named = await Promise.all(
    CLIENT_PARTS.map(async (name) => {
      const { version, license } = await about(name);
      return `${name} ${version} (${license})`;
    }),
  );
  const made = await build({
    stdin: { contents: CLIENT, resolveDir: fileURLToPath(root) },
    banner: { js: `/* Made by scripts/vendor.mjs; licences in LICENSES.txt. ${named.join(", ")} */` },
    bundle: true,
    format: "esm",
    legalComments: "none",
    minify: true,
    target: "es2022",
    write: false,
  });
  return made.outputFiles[0].contents;
}

async function licences() {
  const parts = [...CLIENT_PARTS, "lucide-static"];
  const each = await Promise.all(
    parts.map(async (name) => {
      const { version } = await about(name);
      return `${name} ${version}\n\n${(await text(`${name}/LICENSE`)).trim()}\n`;
    }),
  );
  return each.join(`\n${"─".repeat(80)}\n\n`);
}

async function icons() {
  const { version } = await about("lucide-static");
  const symbols = await Promise.all(
    ICONS.map(async (name) => {
      const svg = await text(`lucide-static/icons/${name}.svg`);
      const drawing = svg.match(/<svg[^>]*>(.*)<\/svg>/s)?.[1];
      if (!drawing) throw new Error(`no drawing in ${name}`);
      const line = drawing.trim().replace(/\s*\n\s*/g, "");
      return `  <symbol id="${name}" viewBox="0 0 24 24" ${STROKE}>${line}</symbol>`;
    }),
  );
  return [
    `<!-- lucide-static ${version} (ISC; some MIT), licence in vendor/LICENSES.txt. Made by scripts/vendor.mjs. -->`,
    '<svg xmlns="http://www.w3.org/2000/svg">',
    ...symbols,
    "</svg>",
    "",
  ].join("\n");
}

async function everything() {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  files.set("icons.svg", Buffer.from(await icons()));
  for (const name of LETTER_FILES) {
    files.set(`fonts/${name}`, await readFile(new URL(`${LETTER}/files/${name}`, packages)));
  }
  const { version } = await about(LETTER);
  files.set("fonts/OFL.txt", Buffer.from(`${LETTER} ${version}\n\n${await text(`${LETTER}/LICENSE`)}`));
  files.set("vendor/preact.js", Buffer.from(await client()));
  files.set("vendor/LICENSES.txt", Buffer.from(await licences()));
  const sums = [...files].map(
    ([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ../${name}`,
  );
  files.set("vendor/SHA256SUMS", Buffer.from(`${sums.join("\n")}\n`));
  return files;
}

const files = await everything();
if (process.argv.includes("--check")) {
  const other = [];
  for (const [name, bytes] of files) {
    const committed = await readFile(new URL(name, home)).catch(() => null);
    if (!committed?.equals(bytes)) other.push(name);
  }
  if (other.length) {
    console.error(`Not what scripts/vendor.mjs makes: ${other.join(", ")}. \`make vendor\` remakes them.`);
    process.exitCode = 1;
  } else {
    console.log(`${files.size} vendored files are what their script makes.`);
  }
} else {
  for (const [name, bytes] of files) {
    const target = new URL(name, home);
    await mkdir(dirname(fileURLToPath(target)), { recursive: true });
    await writeFile(target, bytes);
  }
  console.log(`${files.size} vendored files written.`);
}
