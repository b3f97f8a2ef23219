import { nameLength } from "./find-states.ts";
import type { FoundOrganisation } from "./found-organisation.ts";
import type { FoundState } from "./found-state.ts";
import type { Frame } from "./frame.ts";
import { anyRole } from "./look-up.ts";

/** Most words of a body's name that are looked up: "Ministry of Foreign Affairs". */
const longest = 6;

/**
 * Capitalised names of common bodies, with the state before them: "US State Department", "Supreme Court", "Russian
 * Defence Ministry"; one word alone ("Parliament") only after a state.
 */
export function bodyNames(frame: Frame, states: readonly FoundState[]): FoundOrganisation[] {
  const found: FoundOrganisation[] = [];
  const { tokens } = frame;
  const after = new Map(states.map((s) => [frame.tokenFrom(s.range.end), s.range.start]));
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    if (first === undefined || !first.capital || first.key === "the" || frame.isApart(first)) continue;
    // "'s" stands between "Russia" and "Foreign Ministry".
    const owned = after.get(tokens[i - 1]?.key === "s" ? i - 1 : i);
    const state = owned !== undefined && /^[\s\u00a0]+$/u.test(first.gap) ? owned : null;
    for (let n = nameLength(frame, i, longest); n >= (state === null ? 2 : 1); n--) {
      const last = tokens[i + n - 1];
      if (last === undefined || !last.capital) continue;
      const words = frame.text.slice(first.start, last.end);
      const role = anyRole(words);
      if (role === null || !role.body || role.words.split(/[\s-]+/u).length !== n) continue;
      found.push({ range: { start: state ?? first.start, end: last.end }, naming: null });
      i += n - 1;
      break;
    }
  }
  return found;
}
