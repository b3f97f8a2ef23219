import type { Range } from "../text/index.ts";
import type { MarkedSentence } from "./code-relation.ts";

/**
 * Reads a sentence in which the source stands in `<s>` and the target in `<t>`; either may be marked more than once, within the other, or not.
 *
 * @returns null where a mark is closed that is not open, opened twice, or not closed.
 * @example
 * markedSentence("<s>Iran</s> has condemned <t>the raid</t>.");
 * // { text: "Iran has condemned the raid.", source: [{ start: 0, end: 4 }], target: [{ start: 19, end: 27 }] }
 */
export function markedSentence(marked: string): MarkedSentence | null {
  const found: Record<"s" | "t", Range[]> = { s: [], t: [] };
  const opened: { s?: number; t?: number } = {};
  let text = "";
  for (const part of marked.split(/(<\/?[st]>)/u)) {
    const tag = /^<(\/?)([st])>$/u.exec(part);
    if (tag === null) {
      text += part;
      continue;
    }
    const name = tag[2] === "s" ? "s" : "t";
    const start = opened[name];
    const closes = tag[1] === "/";
    if (closes !== (start !== undefined)) return null;
    if (start === undefined) opened[name] = text.length;
    else {
      found[name].push({ start, end: text.length });
      delete opened[name];
    }
  }
  return opened.s === undefined && opened.t === undefined ? { text, source: found.s, target: found.t } : null;
}

/** A sentence whose actors are given by their words; what does not stand in it is not marked. */
export function sentenceWith(text: string, source: string, target: string): MarkedSentence {
  return { text, source: everyRange(text, source), target: everyRange(text, target) };
}

function everyRange(text: string, words: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(words); words !== "" && at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push({ start: at, end: at + words.length });
  }
  return found;
}
