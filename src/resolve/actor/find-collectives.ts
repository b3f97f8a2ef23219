import { collective } from "../../ontology/actor/index.ts";
import { overlaps } from "../../text/index.ts";
import { type Description, describe } from "./find-descriptions.ts";
import type { Frame } from "./frame.ts";
import { isLowWest } from "./low-west.ts";
import type { ReferenceIndex } from "./reference-index.ts";

const nouns =
  /^(?:west|allies|officials|countries|nations|states|powers|sides|members|governments|leaders|forces|diplomats|partners|parties|capitals|enemies|foes|rivals|adversaries|neighbou?rs|proxies|backers|kurds)$/;
/** Most words before the noun that may belong to the name: "several senior Western". */
const most = 3;

/** The collectives that the ontology knows, where the model's mentions lack them: "the West", "both sides", "US allies". */
export function knownCollectives(
  frame: Frame,
  described: readonly Description[],
  states: ReferenceIndex,
  date: string | null,
): Description[] {
  const taken = new Set(described.map((d) => d.reference.core.start));
  const found: Description[] = [];
  for (const [i, token] of frame.tokens.entries()) {
    if (!nouns.test(token.key) || taken.has(token.start) || frame.isApart(token)) continue;
    const isLow = isLowWest(frame, token);
    if (
      token.key === "west" &&
      !isLow &&
      (!token.capital || /^[\s-]\p{Lu}/u.test(frame.text.slice(token.end, token.end + 2)))
    )
      continue;
    let first = isLow ? i - 1 : i;
    while (!isLow && i - first < most && /^[ -]$/.test(frame.tokens[first]?.gap ?? "")) first--;
    for (; first <= i; first++) {
      const start = frame.tokens[first]?.start ?? token.start;
      const range = { start, end: token.end };
      if (!isLow && collective(frame.slice(range), { date }) === null) continue;
      const made = describe(frame, range, token, "", states, date);
      if (made?.collective != null && !overlaps(found.at(-1)?.reference.range ?? { start: 0, end: 0 }, range))
        found.push(made);
      break;
    }
  }
  return found;
}
