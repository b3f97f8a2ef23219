import type { Trees } from "../trees.ts";
import type { EventFrame, Frame } from "./frame.ts";
import { withRoles } from "./with-roles.ts";
import { headIn } from "./words-in.ts";

/** Acts of words: what they are about may be a thing, but only somebody is acted upon. */
const ofWords: ReadonlySet<EventFrame["plover"]["value"]> = new Set<EventFrame["plover"]["value"]>([
  "SUPPORT",
  "AGREE",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "PROTEST",
]);

/**
 * Acts of words without things as recipients: what one condemns, rejects or welcomes is no party, and whoever did it or made
 * it may be; things that somebody is named with are his.
 *
 * @param isThing - whether a noun, by its place in the text's words, stands for what is done, thought or said.
 * @example
 * // "condemned the bill's passage", "marched against a housing levy": nobody; "denounced Trump's rhetoric": Trump
 */
export function withoutThings(frames: readonly Frame[], trees: Trees, isThing: (noun: number) => boolean): Frame[] {
  return frames.map((frame) => {
    if (frame.kind !== "event" || !ofWords.has(frame.plover.value)) return frame;
    const roles = frame.roles.filter(({ role, range }) => {
      const head = role === "recipient" ? headIn(trees, range) : null;
      if (head === null || trees.upos(head) !== "NOUN" || !isThing(head)) return true;
      return /(?:^|\s)(?!The\b)\p{Lu}|\b(?:his|her|their|its|whose)\b|['’]s?\s/u.test(
        trees.text.slice(range.start, range.end),
      );
    });
    return withRoles(frame, roles);
  });
}
