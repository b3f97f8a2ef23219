import { weaponNamed } from "../../../ontology/weapon/index.ts";
import type { Range } from "../../../text/index.ts";
import type { Trees } from "../../trees.ts";
import { textBefore } from "../text-before.ts";
import { headIn, wordsIn } from "../words-in.ts";

const making = "made|built|produced|manufactured|designed|developed|assembled|engineered";
/** "Soviet-era tanks" say of what time they are, which is where they were made. */
const origin = `${making}|era|vintage`;
const supplying = "supplied|provided|donated|furnished|delivered|gifted";
const behind = new RegExp(`^\\.?\\s?[-‐‑]\\s?(?:${origin})\\b`, "iu");
const given = new RegExp(`^\\.?\\s?[-‐‑]\\s?(?:${supplying})\\b`, "iu");
const inside = new RegExp(`[-‐‑](?:${origin})$`, "iu");
const before = new RegExp(`\\b(?:${making})\\s+in\\s+(?:the\\s+)?$`, "iu");
const ofOthers = new RegExp(`[\\p{L}.][-‐‑](?:${origin}|${supplying})\\s+`, "iu");

/**
 * Whether words only say where things were made: whoever made them may have no part in what is done with them.
 *
 * @example
 * // "[US]-made rifles", "[Soviet]-era tanks", "rifles made in [Bulgaria]"
 */
export function isMaker(trees: Trees, range: Range): boolean {
  if (inside.test(trees.text.slice(range.start, range.end))) return true;
  return stands(trees, range, behind) || before.test(textBefore(trees, range));
}

/**
 * Whether words only say who once supplied things: no part in what others do with them.
 *
 * @example
 * // "[US]-supplied rockets hit a depot"
 */
export function isEarlierSupplier(trees: Trees, range: Range): boolean {
  return stands(trees, range, given);
}

/**
 * Whether words name a weapon of somebody's make or gift.
 *
 * @example
 * // "a French-made howitzer", "two US-supplied missiles"
 */
export function isOthersWeapon(trees: Trees, range: Range): boolean {
  const make = ofOthers.exec(trees.text.slice(range.start, range.end));
  const head = make === null ? null : headIn(trees, range);
  if (make === null || head === null) return false;
  const behindMake = range.start + make.index + make[0].length;
  if ((trees.syntax.words[head]?.start ?? 0) < behindMake) return false;
  return weaponNamed(trees.text.slice(behindMake, range.end))?.type === "arms";
}

/** Whether such words stand behind these or behind the name that they begin: the "Pact" of "[Warsaw] Pact-era". */
function stands(trees: Trees, range: Range, words: RegExp): boolean {
  const after = trees.text.slice(range.end, range.end + 40);
  if (words.test(after)) return true;
  const [last] = wordsIn(trees, range).slice(-1);
  const isBegun = last !== undefined && trees.head(last) === last + 1;
  return isBegun && words.test(after.replace(/^\s+[\p{L}.]+/u, ""));
}
