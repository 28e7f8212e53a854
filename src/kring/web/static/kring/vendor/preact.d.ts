// What preact.js exports, for `tsc --checkJs`; the types come from the packages
// that it is made of.
export { h, render, Fragment } from "preact";
export type { ComponentChild, ComponentChildren, JSX, RefObject, VNode } from "preact";
export { useEffect, useRef, useState, useMemo } from "preact/hooks";
export { signal, computed, effect, batch, useSignal, useComputed } from "@preact/signals";
export type { ReadonlySignal, Signal } from "@preact/signals";
export { html } from "htm/preact";
