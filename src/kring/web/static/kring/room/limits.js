/** Soft limits of length: said gently, never kept from being sent. */
import { t, tn } from "kring/room/words.js";

/** @param {string} text */
const countWords = (text) => text.trim().split(/\s+/).filter(Boolean).length;

/** @param {string} text */
const countSentences = (text) =>
  text.split(/[.!?…]+(?=\s|$)|\n+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** What is asked beforehand. @param {Kring.KindText} kind */
export function askedLength(kind) {
  if (kind.sentences) return tn("limit.sentences", kind.sentences);
  if (kind.words) return tn("limit.words", kind.words);
  return "";
}

/** What to say when it became longer, or nothing. @param {Kring.KindText} kind @param {string} text */
export function tooLong(kind, text) {
  const sentences = countSentences(text);
  if (kind.sentences && sentences > kind.sentences) return t("limit.over_sentences", { n: sentences, most: kind.sentences });
  const words = countWords(text);
  if (kind.words && words > kind.words) return t("limit.over_words", { n: words, most: kind.words });
  return "";
}
