import type { Range } from "../../../text/index.ts";
import type { Trees } from "../../trees.ts";
import { textBefore } from "../text-before.ts";

/** What stands between goods and whoever they were to reach; of several destinations "and" joins the others. */
const bound =
  /\b(?:(?:bound|destined|meant|intended|headed|heading|earmarked)\s+for|(?:headed|heading)\s+to|(?:on|along|during)\s+(?:its|their|the|his|a)\s+(?:way|journey|voyage)\s+to|en\s+route\s+(?:to|for))\s+(?:the\s+|an?\s+)?(?:\p{L}+\s+of\s+(?:the\s+)?)?(?:[\p{Lu}][\p{L}'’.-]*\s+|(?:and|or|the)\s+|,\s+)*$/u;

/**
 * Whether words name whom goods were to reach, and not whom something is done to.
 *
 * @example
 * // "300 rifles bound for [South Sudan]", "ammunition on its way to [Sudan]"
 */
export function isDestination(trees: Trees, range: Range): boolean {
  return bound.test(textBefore(trees, range));
}
