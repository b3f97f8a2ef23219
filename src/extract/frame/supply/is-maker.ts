import type { Range } from "../../../text/index.ts";
import type { Trees } from "../../trees.ts";
import { textBefore } from "../text-before.ts";

const making = "made|built|produced|manufactured|designed|developed|assembled|engineered";
const behind = new RegExp(`^\\.?\\s?[-‐‑]\\s?(?:${making})\\b`, "iu");
const inside = new RegExp(`[-‐‑](?:${making})$`, "iu");
const before = new RegExp(`\\b(?:${making})\\s+in\\s+(?:the\\s+)?$`, "iu");

/**
 * Whether words only say where things were made: whoever made them may have no part in what is done with them.
 *
 * @example
 * // "[US]-made rifles", "rifles made in [Bulgaria]"
 */
export function isMaker(trees: Trees, range: Range): boolean {
  if (inside.test(trees.text.slice(range.start, range.end))) return true;
  return behind.test(trees.text.slice(range.end, range.end + 20)) || before.test(textBefore(trees, range));
}
