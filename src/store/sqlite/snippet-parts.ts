import type { SnippetPart } from "../store.ts";

/** What marks a hit; Unicode keeps these two out of texts. */
export const hitStart = "\ufdd0";
export const hitEnd = "\ufdd1";

const hitOrText = new RegExp(`${hitStart}([^${hitEnd}]*)${hitEnd}|([^${hitStart}]+)`, "gu");

/**
 * The pieces of a snippet whose hits are marked.
 *
 * @example
 * snippetParts(`a ${hitStart}b${hitEnd}`); // [{ text: "a ", hit: false }, { text: "b", hit: true }]
 */
export function snippetParts(marked: string): SnippetPart[] {
  return [...marked.matchAll(hitOrText)].map(([, hit, plain]) =>
    hit === undefined ? { text: plain ?? "", hit: false } : { text: hit, hit: true },
  );
}
