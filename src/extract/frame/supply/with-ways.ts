import { overlaps, type Range, sentences } from "../../../text/index.ts";
import { nounPhrase } from "../../noun-phrase.ts";
import type { Trees } from "../../trees.ts";
import type { Frame, RoleWords, TransferFrame } from "../frame.ts";
import { rolesInOrder } from "../text-order.ts";
import { wordsIn } from "../words-in.ts";

const likely = 0.7;
const rule = "way-of-transfer";

const way = /\b(?:via|through|by way of)\s+/giu;
/** Days and months are no way: "through Friday". */
const time =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
/** Most words from "via" to the name of where it lies: "via a small airfield in Chad". */
const reach = 6;

/**
 * Transfers with the way that their sentence names behind the act, where the model has none: whose name stands behind "via",
 * "through" or "by way of", or where the place lies that does.
 *
 * @example
 * // "reached Goma through Uganda": Uganda; "flown in via an airfield in Chad": Chad
 */
export function withWays(frames: readonly Frame[], trees: Trees): Frame[] {
  if (!frames.some(({ kind }) => kind === "transfer")) return [...frames];
  const all = sentences(trees.text);
  return frames.map((frame) => (frame.kind === "transfer" ? withWay(frame, trees, all) : frame));
}

function withWay(frame: TransferFrame, trees: Trees, all: readonly Range[]): TransferFrame {
  if (frame.roles.some(({ role }) => role === "via")) return frame;
  const { trigger } = frame;
  const sentence = all.find(({ start, end }) => start <= trigger.start && trigger.start < end) ?? trigger;
  const end = sentence.end;
  for (const { index, 0: words } of trees.text.slice(trigger.start, end).matchAll(way)) {
    const start = trigger.start + index + words.length;
    if (/[;:]/u.test(trees.text.slice(trigger.end, start))) return frame;
    const name = nameFrom(trees, { start, end });
    if (name === null || frame.roles.some(({ range, role }) => role === "agent" && overlaps(range, name))) continue;
    const others = frame.roles.filter(({ range }) => !overlaps(range, name));
    const via: RoleWords = { role: "via", range: name, probability: likely, rule };
    return { ...frame, roles: rolesInOrder([...others, via]) };
  }
  return frame;
}

/** The name that words begin with, or behind "in" the first one near; of several joined by "and" the first. */
function nameFrom(trees: Trees, range: Range): Range | null {
  const near = wordsIn(trees, range).slice(0, reach);
  for (const [i, word] of near.entries()) {
    if (/^[,.;:]$/u.test(trees.word(word))) return null;
    if (trees.upos(word) !== "PROPN" || time.test(trees.word(word))) continue;
    const before = i === 0 ? "" : trees.word(word - 1);
    return i === 0 || (i === 1 && before === "the") || /^(?:in|at|near|of)$/u.test(before)
      ? nounPhrase(trees, word)
      : null;
  }
  return null;
}
